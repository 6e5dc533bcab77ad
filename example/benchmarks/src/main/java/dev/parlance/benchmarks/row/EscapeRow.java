package dev.parlance.benchmarks.row;

import com.google.gwt.safehtml.shared.SafeHtmlUtils;
import dev.parlance.RichText;
import dev.parlance.benchmarks.peer.HandWrittenHtml;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.owasp.encoder.Encode;

/** A text that becomes HTML. */
@State(Scope.Thread)
public abstract class EscapeRow {
  private String text;

  protected EscapeRow(String text) {
    this.text = text;
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return HandWrittenHtml.escaped(text);
  }

  @Benchmark
  @Partner(value = Peer.PARLANCE, remark = "replaces what HTML cannot hold too")
  public String parlance() {
    return RichText.ofText(text).toHtml();
  }

  @Benchmark
  @Partner(Peer.GWT)
  public String gwt() {
    return SafeHtmlUtils.htmlEscape(text);
  }

  @Benchmark
  @Partner(Peer.OWASP)
  public String owasp() {
    return Encode.forHtmlContent(text);
  }

  @Benchmark
  @Partner(Peer.JTE)
  public String jte() {
    StringOutput out = new StringOutput(128);
    Escape.htmlContent(text, out);
    return out.toString();
  }
}
