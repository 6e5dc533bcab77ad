package dev.parlance.benchmarks.row;

import java.util.Locale;

/** One value in English, where all characters are Latin-1. */
@Row(name = "value", title = "One value", prints = "Hello Ada Lovelace, welcome back to our site!")
public class Value extends ValueRow {
  public Value() {
    super(Locale.ENGLISH);
  }

  @Override
  protected String concatenated() {
    return "Hello " + name + ", welcome back to our site!";
  }
}
