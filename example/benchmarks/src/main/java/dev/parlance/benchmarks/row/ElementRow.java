package dev.parlance.benchmarks.row;

import com.google.gwt.safehtml.shared.SafeHtmlBuilder;
import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.HandWrittenHtml;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Pages;
import gg.jte.generated.precompiled.JtewelcomeGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.text.MessageFormat;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.owasp.encoder.Encode;

/** A text with a value in an element, as HTML. */
@State(Scope.Thread)
public abstract class ElementRow {
  static final String ESCAPED = "Welcome back, <strong>Ada &amp; &lt;Lovelace&gt;</strong>!";
  static final String UNESCAPED = "Welcome back, <strong>Ada & <Lovelace></strong>!";

  private String name;
  private Pages pages = Pages.of(Locale.ENGLISH);
  private MessageFormat messageFormat = new MessageFormat(Bundles.of(Locale.ENGLISH).getString("welcome"));
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(
      Bundles.of(Locale.ENGLISH).getString("welcome"), Locale.ENGLISH);
  private JBossPages jboss = JBossPages.english();

  protected ElementRow(String name) {
    this.name = name;
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Welcome back, <strong>" + HandWrittenHtml.escaped(name) + "</strong>!";
  }

  @Benchmark
  @Partner(value = Peer.HAND_WRITTEN_UNESCAPED, differs = {ElementRow.ESCAPED, ElementRow.UNESCAPED})
  public String handWrittenUnescaped() {
    return "Welcome back, <strong>" + name + "</strong>!";
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return pages.welcome(name).toHtml();
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_HELD, remark = "does not escape",
      differs = {ElementRow.ESCAPED, ElementRow.UNESCAPED})
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {name});
  }

  @Benchmark
  @Partner(value = Peer.ICU_HELD, remark = "does not escape", differs = {ElementRow.ESCAPED, ElementRow.UNESCAPED})
  public String icuHeld() {
    return icu.format(new Object[] {name});
  }

  @Benchmark
  @Partner(value = Peer.JBOSS_LOGGING, remark = "does not escape", differs = {ElementRow.ESCAPED, ElementRow.UNESCAPED})
  public String jbossLogging() {
    return jboss.welcome(name);
  }

  @Benchmark
  @Partner(value = Peer.LOCALIZER, remark = "does not escape", differs = {ElementRow.ESCAPED, ElementRow.UNESCAPED})
  public String localizer() {
    return Messages.welcome(name);
  }

  @Benchmark
  @Partner(Peer.GWT)
  public String gwt() {
    return new SafeHtmlBuilder().appendHtmlConstant("Welcome back, <strong>")
        .appendEscaped(name)
        .appendHtmlConstant("</strong>!")
        .toSafeHtml()
        .asString();
  }

  @Benchmark
  @Partner(Peer.OWASP)
  public String owasp() {
    return "Welcome back, <strong>" + Encode.forHtmlContent(name) + "</strong>!";
  }

  @Benchmark
  @Partner(Peer.JTE)
  public String jte() {
    StringOutput out = new StringOutput(64);
    JtewelcomeGenerated.render(new OwaspHtmlTemplateOutput(out), null, name);
    return out.toString();
  }
}
