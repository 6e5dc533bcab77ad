package dev.parlance.example.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language of the pages. */
public record Language(Locale locale) {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  /** All languages, the source's first. */
  static List<Language> all() {
    return PageTexts.locales().stream().map(Language::new).toList();
  }

  /** The language {@code tag}, if the pages have it. */
  static Optional<Language> of(String tag) {
    return all().stream().filter(each -> each.tag().equals(tag)).findFirst();
  }

  /** The language that a browser wants most, if the pages have it, or the source's. */
  static Language ofAcceptLanguage(String header) {
    return new Language(PageTexts.ofAcceptLanguage(header).locale());
  }

  /** The BCP 47 tag. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** The value of the attribute {@code dir}. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
  }

  /** Its name in itself, as a menu shows it. */
  public String name() {
    String name = locale.getDisplayName(locale);
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(locale) + name.substring(first);
  }
}
