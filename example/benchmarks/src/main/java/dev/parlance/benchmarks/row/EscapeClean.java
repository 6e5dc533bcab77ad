package dev.parlance.benchmarks.row;

/** Nothing in it needs escaping. */
@Row(name = "escape-clean", title = "Escaping a clean text",
    prints = "Ada Lovelace wrote the first program, a century before computers.",
    note = "Parlance by `RichText.ofText(text).toHtml()`. Hand-written Java, OWASP and GWT return a clean text as it is.")
public class EscapeClean extends EscapeRow {
  public EscapeClean() {
    super("Ada Lovelace wrote the first program, a century before computers.");
  }
}
