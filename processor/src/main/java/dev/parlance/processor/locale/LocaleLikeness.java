package dev.parlance.processor.locale;

import java.util.Locale;
import java.util.Optional;

/** Compares tags that two places give for one locale. */
public final class LocaleLikeness {
  private Scripts scripts;

  /**
   * Whether {@code tag} and {@code other} may mean one locale: their languages and likely scripts are the same, and
   * their regions, where both have one. A tag that is not well-formed may mean any.
   */
  public boolean mayBeSame(String tag, String other) {
    Optional<String> first = LocaleTags.canonical(tag);
    Optional<String> second = LocaleTags.canonical(other);
    return tag.equals(other) || first.isEmpty() || second.isEmpty() || first.equals(second)
        || mayBeSame(likely(first.get()), likely(second.get()), Locale.forLanguageTag(first.get()).getCountry(),
            Locale.forLanguageTag(second.get()).getCountry());
  }

  private static boolean mayBeSame(Locale first, Locale second, String region, String otherRegion) {
    return first.getLanguage().equals(second.getLanguage()) && first.getScript().equals(second.getScript())
        && (region.isEmpty() || otherRegion.isEmpty() || region.equals(otherRegion));
  }

  /** Most files say exactly what they are called, so the table is seldom read. */
  private Locale likely(String tag) {
    if (scripts == null) {
      scripts = new Scripts();
    }
    return scripts.likely(tag);
  }
}
