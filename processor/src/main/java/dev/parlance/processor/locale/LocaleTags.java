package dev.parlance.processor.locale;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings locale tags (<a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>) into their canonical form. */
public final class LocaleTags {
  /** The longest canonical form: a class is named after it, and the name of a file has at most 255 characters. */
  private static final int LONGEST = 100;

  /** What Java takes for a language and is not one: {@code und} also where it follows a language, as in {@code de-und}. */
  private static final Set<String> NO_LANGUAGE = Set.of("", "root", "und");

  /** Locales that Java had before BCP 47, whose variants are not well-formed. */
  private static final Map<String, String> OLD_JAVA =
      Map.of("no-no-ny", "nn-NO", "ja-jp-jp", "ja-JP", "th-th-th", "th-TH");

  private LocaleTags() {}

  /**
   * The canonical form of {@code tag}: {@code he} for {@code iw}, {@code pt-BR} for {@code PT_br}. Extensions are
   * dropped.
   *
   * @param tag with hyphens or underscores
   * @return empty where the tag is not well-formed, does not name a language, or is longer than any locale's
   */
  public static Optional<String> canonical(String tag) {
    return parsed(tag).filter(LocaleTags::namesLanguage).map(LocaleTags::replaced)
        // The language that a second subtag names may be an alias again, as in de-art-lojban.
        .flatMap(form -> form.equals(tag) ? Optional.of(form) : canonical(form))
        .filter(canonical -> canonical.length() <= LONGEST);
  }

  /** {@code tag} with hyphens; where it is one that only Java had, that of BCP 47. */
  static String hyphened(String tag) {
    String hyphened = tag.replace('_', '-');
    return OLD_JAVA.getOrDefault(hyphened.toLowerCase(Locale.ROOT), hyphened);
  }

  private static Optional<Locale> parsed(String tag) {
    try {
      // Before it is built: Java makes variants of extensions that begin with x-lvariant.
      return Optional.of(new Locale.Builder().setLanguageTag(hyphened(tag)).clearExtensions().build())
          .filter(locale -> !repeatsVariant(locale));
    } catch (IllformedLocaleException illFormed) {
      return Optional.empty();
    }
  }

  /** Java takes {@code de-1996-1996}, which BCP 47 forbids (RFC 5646 §2.2.5). */
  private static boolean repeatsVariant(Locale locale) {
    List<String> variants = List.of(locale.getVariant().toLowerCase(Locale.ROOT).split("_"));
    return Set.copyOf(variants).size() < variants.size();
  }

  private static boolean namesLanguage(Locale locale) {
    return !NO_LANGUAGE.contains(locale.getLanguage());
  }

  private static String replaced(Locale locale) {
    Locale lower =
        new Locale.Builder().setLocale(locale).setVariant(locale.getVariant().toLowerCase(Locale.ROOT)).build();
    return LocaleAliases.CLDR.replaced(lower).toLanguageTag();
  }

  /** The language of a canonical tag. */
  public static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** The fault of {@code tag}, which has no canonical form, as the rest of a sentence that begins with it. */
  public static String fault(String tag) {
    Optional<Locale> locale = parsed(tag);
    if (locale.isEmpty()) {
      return "is not a BCP 47 language tag";
    }
    return locale.filter(LocaleTags::namesLanguage).isPresent()
        ? "is longer than " + LONGEST + " characters, and no locale's tag is" : "does not name a language";
  }
}
