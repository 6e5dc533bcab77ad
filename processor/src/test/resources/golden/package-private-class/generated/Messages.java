package com.acme.app;

import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The messages of {@code dialog.txt}, one method an entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from dialog.txt")
class Messages {
  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("pt-BR"));

  private static final Messages SOURCE = new Messages();

  private final TextTable texts;

  /**
   * Messages in the source locale.
   */
  protected Messages() {
    texts = Messages_pt_BR.texts();
  }

  /**
   * The messages that fit {@code locale} best: the source locale's where none do.
   */
  public static Messages of(Locale locale) {
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
   * Est\u00e1 bem
   *
   * <p>ID {@code ok}, dialog.txt:1
   */
  public String ok() {
    return texts.text(0);
  }
}
