package dev.parlance.benchmarks.row;

import dev.parlance.Link;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.HandWrittenHtml;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Pages;
import gg.jte.generated.precompiled.JtesignUpGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.owasp.encoder.Encode;

/** A text with two links as HTML, written into a buffer that is used again. */
@State(Scope.Thread)
@Row(name = "links-written", title = "Two links, `writeHtml` into a reused buffer", prints = LinksRow.HTML,
    note = "Hand-written Java appends to the same builder, and escapes both addresses at each call.")
public class LinksWritten {
  private String terms = "https://videos.example.org/about/terms?version=3&lang=en";
  private String privacy = "https://videos.example.org/about/privacy";
  private Link termsLink = Link.to(terms);
  private Link privacyLink = Link.to(privacy);
  private Pages pages = Pages.of(Locale.ENGLISH);
  private MessageFormat messageFormat = new MessageFormat(Bundles.of(Locale.ENGLISH).getString("signUp"));
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(
      Bundles.of(Locale.ENGLISH).getString("signUp"), Locale.ENGLISH);
  private StringBuilder builder = new StringBuilder(512);
  private StringBuffer buffer = new StringBuffer(512);
  private StringWriter writer = new StringWriter(512);
  private StringOutput output = new StringOutput(512);
  private OwaspHtmlTemplateOutput htmlOutput = new OwaspHtmlTemplateOutput(output);

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public CharSequence handWritten() {
    builder.setLength(0);
    builder.append("By signing up you accept our <a href=\"");
    HandWrittenHtml.appendEscaped(builder, terms);
    builder.append("\">terms of use</a> and the <a href=\"");
    HandWrittenHtml.appendEscaped(builder, privacy);
    return builder.append("\">privacy policy</a>.");
  }

  @Benchmark
  @Partner(value = Peer.HAND_WRITTEN_UNESCAPED, differs = {LinksRow.HTML, LinksRow.UNESCAPED})
  public CharSequence handWrittenUnescaped() {
    builder.setLength(0);
    return builder.append("By signing up you accept our <a href=\"")
        .append(terms)
        .append("\">terms of use</a> and the <a href=\"")
        .append(privacy)
        .append("\">privacy policy</a>.");
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public CharSequence parlance() throws IOException {
    builder.setLength(0);
    pages.signUp(privacyLink, termsLink).writeHtml(builder);
    return builder;
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_HELD, remark = "does not escape",
      differs = {LinksRow.HTML, LinksRow.UNESCAPED})
  public CharSequence messageFormatHeld() {
    buffer.setLength(0);
    return messageFormat.format(new Object[] {terms, privacy}, buffer, null);
  }

  @Benchmark
  @Partner(value = Peer.ICU_HELD, remark = "does not escape", differs = {LinksRow.HTML, LinksRow.UNESCAPED})
  public CharSequence icuHeld() {
    buffer.setLength(0);
    return icu.format(new Object[] {terms, privacy}, buffer, null);
  }

  @Benchmark
  @Partner(Peer.OWASP)
  public CharSequence owasp() throws IOException {
    writer.getBuffer().setLength(0);
    writer.append("By signing up you accept our <a href=\"");
    Encode.forHtmlAttribute(writer, terms);
    writer.append("\">terms of use</a> and the <a href=\"");
    Encode.forHtmlAttribute(writer, privacy);
    writer.append("\">privacy policy</a>.");
    return writer.getBuffer();
  }

  @Benchmark
  @Partner(value = Peer.JTE, remark = "makes no string here")
  public Object jte() {
    output.reset();
    JtesignUpGenerated.render(htmlOutput, null, terms, privacy);
    return output;
  }
}
