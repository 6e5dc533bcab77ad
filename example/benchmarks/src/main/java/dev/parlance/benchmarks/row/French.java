package dev.parlance.benchmarks.row;

import java.util.Locale;

/** One value in French, where the apostrophe is not Latin-1. */
@Row(name = "french", title = "One value, French",
    prints = "Bonjour Ada Lovelace, heureux de vous revoir aujourd’hui !")
public class French extends ValueRow {
  public French() {
    super(Locale.FRENCH);
  }

  @Override
  protected String concatenated() {
    return "Bonjour " + name + ", heureux de vous revoir aujourd’hui !";
  }
}
