package com.acme.forum;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The messages of {@code messages.txt}, one method an entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
public class Messages {
  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("en"));

  private static final Messages SOURCE = new Messages();

  private final TextTable texts;

  /**
   * Messages in the source locale.
   */
  protected Messages() {
    texts = Messages_en.texts();
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
   * A nickname is needed.
   *
   * <p>ID {@code 4418076402151198437}, messages.txt:1
   */
  public String m4418076402151198437() {
    return texts.text(0);
  }

  /**
   * The nickname cannot be longer than 30 characters.
   *
   * <p>ID {@code 907215536348112950}, messages.txt:2
   */
  public String m907215536348112950() {
    return texts.text(1);
  }

  /**
   * Posts are published under the [Creative Commons licence].
   *
   * <p>ID {@code b1d7f0a2c94e58363fae0d7712c5e8894ab0c3d1}, messages.txt:3
   *
   * @param link around "Creative Commons licence"
   */
  public RichText mb1d7f0a2c94e58363fae0d7712c5e8894ab0c3d1(Link link) {
    return Texts.rich(texts, 2, Objects.requireNonNull(link, "link"));
  }

  /**
   * Need help? See [].
   *
   * <p>ID {@code 1593628174009265333}, messages.txt:4
   *
   * @param link for a link without text
   */
  public RichText m1593628174009265333(Link link) {
    return Texts.rich(texts, 3, Objects.requireNonNull(link, "link"));
  }

  /**
   * Rules &amp; Manners
   *
   * <p>ID {@code 6627731905518420086}, messages.txt:5
   */
  public String m6627731905518420086() {
    return texts.text(4);
  }
}
