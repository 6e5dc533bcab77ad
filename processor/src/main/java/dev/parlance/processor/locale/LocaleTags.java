package dev.parlance.processor.locale;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings locale tags (<a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>) into their canonical form. */
public final class LocaleTags {
  /** The two-letter codes that CLDR replaces, each with its replacement. */
  static final Map<String, String> ALIASES = Map.of(
      "bh", "bho", "in", "id", "iw", "he", "ji", "yi", "jw", "jv", "mo", "ro", "sh", "sr-Latn", "tl", "fil",
      "tw", "ak");

  private LocaleTags() {}

  /**
   * The canonical form of {@code tag}: {@code he} for {@code iw}, {@code pt-BR} for {@code PT_br}. Extensions are
   * dropped.
   *
   * @param tag with hyphens or underscores
   * @return empty where the tag is not well-formed or does not name a language
   */
  public static Optional<String> canonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build().stripExtensions();
      boolean namesLanguage = !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("root");
      return namesLanguage ? Optional.of(replaced(locale)) : Optional.empty();
    } catch (IllformedLocaleException illFormed) {
      return Optional.empty();
    }
  }

  private static String replaced(Locale locale) {
    Locale.Builder builder =
        new Locale.Builder().setLocale(locale).setVariant(locale.getVariant().toLowerCase(Locale.ROOT));
    String alias = ALIASES.get(locale.getLanguage());
    if (alias != null) {
      Locale replacement = Locale.forLanguageTag(alias);
      builder.setLanguage(replacement.getLanguage());
      builder.setScript(locale.getScript().isEmpty() ? replacement.getScript() : locale.getScript());
    }
    return builder.build().toLanguageTag();
  }

  /** The language of a canonical tag. */
  public static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** The fault of {@code tag}, which has no canonical form, as the rest of a sentence that begins with it. */
  public static String fault(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag.replace('_', '-'));
      return "does not name a language";
    } catch (IllformedLocaleException illFormed) {
      return "is not a BCP 47 language tag";
    }
  }
}
