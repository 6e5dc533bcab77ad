package dev.parlance.benchmarks.row;

import com.google.gwt.safehtml.shared.SafeHtml;
import com.google.gwt.safehtml.shared.SafeHtmlBuilder;
import com.google.gwt.safehtml.shared.SafeHtmlUtils;
import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.HandWrittenHtml;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Pages;
import gg.jte.generated.precompiled.JtesignUpGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.text.MessageFormat;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.owasp.encoder.Encode;

/** A text with two links as HTML. For peers the addresses are strings, whether Parlance's links are held or not. */
@State(Scope.Thread)
public abstract class LinksRow {
  static final String HTML = "By signing up you accept our"
      + " <a href=\"https://videos.example.org/about/terms?version=3&amp;lang=en\">terms of use</a> and the"
      + " <a href=\"https://videos.example.org/about/privacy\">privacy policy</a>.";
  static final String UNESCAPED = "By signing up you accept our"
      + " <a href=\"https://videos.example.org/about/terms?version=3&lang=en\">terms of use</a> and the"
      + " <a href=\"https://videos.example.org/about/privacy\">privacy policy</a>.";

  protected String terms = "https://videos.example.org/about/terms?version=3&lang=en";
  protected String privacy = "https://videos.example.org/about/privacy";
  protected Pages pages = Pages.of(Locale.ENGLISH);
  private MessageFormat messageFormat = new MessageFormat(Bundles.of(Locale.ENGLISH).getString("signUp"));
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(
      Bundles.of(Locale.ENGLISH).getString("signUp"), Locale.ENGLISH);
  private JBossPages jboss = JBossPages.english();

  protected LinksRow() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "By signing up you accept our <a href=\"" + HandWrittenHtml.escaped(terms)
        + "\">terms of use</a> and the <a href=\"" + HandWrittenHtml.escaped(privacy) + "\">privacy policy</a>.";
  }

  @Benchmark
  @Partner(value = Peer.HAND_WRITTEN_UNESCAPED, differs = {HTML, UNESCAPED})
  public String handWrittenUnescaped() {
    return "By signing up you accept our <a href=\"" + terms + "\">terms of use</a> and the <a href=\"" + privacy
        + "\">privacy policy</a>.";
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_HELD, remark = "does not escape", differs = {HTML, UNESCAPED})
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {terms, privacy});
  }

  @Benchmark
  @Partner(value = Peer.ICU_HELD, remark = "does not escape", differs = {HTML, UNESCAPED})
  public String icuHeld() {
    return icu.format(new Object[] {terms, privacy});
  }

  @Benchmark
  @Partner(value = Peer.JBOSS_LOGGING, remark = "does not escape", differs = {HTML, UNESCAPED})
  public String jbossLogging() {
    return jboss.signUp(terms, privacy);
  }

  @Benchmark
  @Partner(value = Peer.LOCALIZER, remark = "does not escape", differs = {HTML, UNESCAPED})
  public String localizer() {
    return Messages.signUp(terms, privacy);
  }

  @Benchmark
  @Partner(Peer.GWT)
  public String gwt() {
    return new SafeHtmlBuilder().appendHtmlConstant("By signing up you accept our ")
        .append(startTag(terms))
        .appendHtmlConstant("terms of use</a> and the ")
        .append(startTag(privacy))
        .appendHtmlConstant("privacy policy</a>.")
        .toSafeHtml()
        .asString();
  }

  private static SafeHtml startTag(String address) {
    return SafeHtmlUtils.fromTrustedString("<a href=\"" + SafeHtmlUtils.htmlEscape(address) + "\">");
  }

  @Benchmark
  @Partner(Peer.OWASP)
  public String owasp() {
    return "By signing up you accept our <a href=\"" + Encode.forHtmlAttribute(terms)
        + "\">terms of use</a> and the <a href=\"" + Encode.forHtmlAttribute(privacy) + "\">privacy policy</a>.";
  }

  @Benchmark
  @Partner(Peer.JTE)
  public String jte() {
    StringOutput out = new StringOutput(256);
    JtesignUpGenerated.render(new OwaspHtmlTemplateOutput(out), null, terms, privacy);
    return out.toString();
  }
}
