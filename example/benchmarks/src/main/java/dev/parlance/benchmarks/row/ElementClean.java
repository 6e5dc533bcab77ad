package dev.parlance.benchmarks.row;

/** A value that needs no escape. */
@Row(name = "element-clean", title = "A clean value in an element, to HTML",
    prints = "Welcome back, <strong>Ada Lovelace</strong>!", note = "Hand-written Java escapes the value at each call.")
public class ElementClean extends ElementRow {
  public ElementClean() {
    super("Ada Lovelace");
  }
}
