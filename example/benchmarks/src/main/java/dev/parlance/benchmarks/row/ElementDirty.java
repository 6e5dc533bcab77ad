package dev.parlance.benchmarks.row;

/** A value that needs escapes. */
@Row(name = "element-dirty", title = "A dirty value in an element, to HTML",
    prints = "Welcome back, <strong>Ada &amp; &lt;Lovelace&gt;</strong>!",
    note = "Hand-written Java escapes the value at each call.")
public class ElementDirty extends ElementRow {
  public ElementDirty() {
    super("Ada & <Lovelace>");
  }
}
