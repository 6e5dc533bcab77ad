package com.acme.app;

import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The messages of {@code /texts/app.txt}, one method an entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from /texts/app.txt")
public class AppTexts {
  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("ar-EG"));

  private static final AppTexts SOURCE = new AppTexts();

  private final TextTable texts;

  /**
   * Messages in the source locale.
   */
  protected AppTexts() {
    texts = AppTexts_ar_EG.texts();
  }

  /**
   * The messages that fit {@code locale} best: the source locale's where none do.
   */
  public static AppTexts of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return SOURCE;
  }

  /**
   * The locales that there are texts in, the source locale first.
   */
  public static List<Locale> locales() {
    return LOCALES;
  }

  /**
   * The locale of these messages, which is not always the one asked for.
   */
  public Locale locale() {
    return LOCALES.get(0);
  }

  /**
   * \u0645\u0631\u062d\u0628\u0627
   *
   * <p>ID {@code welcome}, /texts/app.txt:1
   */
  public String welcome() {
    return texts.text(0);
  }

  /**
   * \u0645\u0631\u062d\u0628\u0627 {name}
   *
   * <p>ID {@code greeting}, /texts/app.txt:2
   *
   * @param name for {@code NAME}
   */
  public String greeting(CharSequence name) {
    return Texts.format(texts, 1, Objects.requireNonNull(name, "name"));
  }
}
