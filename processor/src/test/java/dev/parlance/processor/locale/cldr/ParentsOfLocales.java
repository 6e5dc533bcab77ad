package dev.parlance.processor.locale.cldr;

import java.util.List;

/** Shows the fallback to tests of other packages. */
public final class ParentsOfLocales {
  private static final FallbackLocales FALLBACK = new FallbackLocales();

  private ParentsOfLocales() {}

  /** The parent of {@code tag}, its parent, and so on, but for the root. */
  public static List<String> of(String tag) {
    List<String> chain = FALLBACK.of(tag);
    return chain.subList(1, chain.size());
  }
}
