package com.acme.shop;

import dev.parlance.Bundled;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, one method per entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
public class Messages implements Bundled {
  /**
   * The locales that there are texts in.
   */
  private static final Locales LOCALES = new Locales();

  /**
   * The texts by number.
   */
  private final TextTable texts;

  /**
   * Messages in the source locale.
   */
  protected Messages() {
    this(LOCALES.source());
  }

  /**
   * Messages with the given texts.
   *
   * @param texts the texts of a locale
   */
  private Messages(TextTable texts) {
    this.texts = texts;
  }

  /**
   * The messages that fit {@code locale} best: the source locale's where none do.
   *
   * @param locale the locale that is asked for
   * @return the messages, never null
   */
  public static Messages of(Locale locale) {
    return LOCALES.of(locale);
  }

  /**
   * The messages that fit the first of {@code preferred} that any fit.
   *
   * @param preferred the locales that are asked for, the most wanted first
   * @return the messages, never null
   */
  public static Messages of(List<Locale> preferred) {
    return LOCALES.of(preferred);
  }

  /**
   * The messages that fit an {@code Accept-Language} header best, whatever it is; null is allowed.
   *
   * @param header the value of the header
   * @return the messages, never null
   */
  public static Messages ofAcceptLanguage(String header) {
    return LOCALES.ofAcceptLanguage(header);
  }

  /**
   * The locales that there are texts in, the source locale first.
   *
   * @return an unmodifiable list
   */
  public static List<Locale> locales() {
    return LOCALES.locales();
  }

  /**
   * The locale of these messages, which is not always the one asked for.
   *
   * @return the locale
   */
  public Locale locale() {
    return texts.locale();
  }

  /**
   * {@code value} in this locale's digits and grouping.
   *
   * @param value any number
   * @return the number as text
   */
  public String number(long value) {
    return texts.number(value);
  }

  /**
   * The plain text of the entry {@code id}, for IDs known only at run time.
   *
   * @param id the ID of an entry
   * @param arguments what the entry's method takes, in its order
   * @return the text, empty where no entry has the ID
   */
  public Optional<String> find(String id, Object... arguments) {
    return LOCALES.find(texts, id, arguments);
  }

  /**
   * The same texts by their IDs, for frameworks that ask for texts by keys.
   *
   * @return the texts, which take arguments of any types
   */
  @Override
  public MessageBundle bundle() {
    return LOCALES.bundle(texts);
  }

  /**
   * Email is required.
   *
   * <p>ID {@code email.required}, messages.txt:1
   *
   * @return the text
   */
  public String emailRequired() {
    return texts.text(0);
  }

  /**
   * Hello {name}!
   *
   * <p>ID {@code greeting}, messages.txt:2
   *
   * @param name for {@code name}
   * @return the text
   */
  public String greeting(String name) {
    return texts.format(1, Objects.requireNonNull(name, "name"));
  }

  /**
   * It is free software, under the [AGPLv3 licence].
   *
   * <p>ID {@code licence}, messages.txt:3
   *
   * @param link around "AGPLv3 licence"
   * @return the text
   */
  public RichText licence(Link link) {
    return texts.rich(2, Objects.requireNonNull(link, "link"));
  }

  /**
   * {count, plural, =0 {No videos} one {{count} video} other {{count} videos}} deleted.
   *
   * <p>ID {@code deleted}, messages.txt:4
   *
   * @param count the number {@code count}, which a plural form is chosen by
   * @return the text
   */
  public String deleted(long count) {
    return texts.format(3, count);
  }

  /**
   * {place, selectordinal, one {{place}st} two {{place}nd} few {{place}rd} other {{place}th}}
   *
   * <p>ID {@code place}, messages.txt:5
   *
   * @param place the number {@code place}, which a plural form is chosen by
   * @return the text
   */
  public String place(long place) {
    return texts.format(4, place);
  }

  /**
   * Welcome to {gender, select, female {her party} male {his party} other {their party}}!
   *
   * <p>ID {@code invite}, messages.txt:6
   *
   * @param gender the word {@code gender}, which a text is chosen by: {@code female}, {@code male}, {@code other}
   * @return the text
   */
  public String invite(String gender) {
    return texts.format(5, Objects.requireNonNull(gender, "gender"));
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from messages.txt")
  private static final class Locales extends MessageLocales<Messages> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("en", "");
    }

    @Override
    protected Messages messages(TextTable texts) {
      return new Messages(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return Messages_en.texts();
    }

    @Override
    protected String[] entries() {
      return Messages_en.entries();
    }
  }
}
