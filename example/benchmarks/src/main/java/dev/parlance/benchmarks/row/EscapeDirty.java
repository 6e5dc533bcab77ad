package dev.parlance.benchmarks.row;

/** Markup and ampersands in it. */
@Row(name = "escape-dirty", title = "Escaping a dirty text",
    prints = "Fish &amp; Chips &lt;script&gt;alert(1)&lt;/script&gt; and much more of it &amp; so on",
    note = "Parlance by `RichText.ofText(text).toHtml()`. Hand-written Java, OWASP and GWT return a clean text as it is.")
public class EscapeDirty extends EscapeRow {
  public EscapeDirty() {
    super("Fish & Chips <script>alert(1)</script> and much more of it & so on");
  }
}
