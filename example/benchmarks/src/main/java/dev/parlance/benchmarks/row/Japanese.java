package dev.parlance.benchmarks.row;

import java.util.Locale;

/** One value in Japanese. */
@Row(name = "japanese", title = "One value, Japanese", prints = "Ada Lovelaceさん、お帰りなさい！")
public class Japanese extends ValueRow {
  public Japanese() {
    super(Locale.JAPANESE);
  }

  @Override
  protected String concatenated() {
    return name + "さん、お帰りなさい！";
  }
}
