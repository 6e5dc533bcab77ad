package com.acme.app;

import dev.parlance.Bundled;
import dev.parlance.MessageBundle;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.Overridable;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of {@code /texts/app.txt}, one method per entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from /texts/app.txt")
@Overridable(
    version = "VERSION",
    locales = "ar-EG",
    entries = "787287de"
)
public class AppTexts implements Bundled {
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
  protected AppTexts() {
    this(LOCALES.source());
  }

  /**
   * Messages with the given texts.
   *
   * @param texts the texts of a locale
   */
  private AppTexts(TextTable texts) {
    this.texts = texts;
  }

  /**
   * The messages that fit {@code locale} best: the source locale's where none do.
   *
   * @param locale the locale that is asked for
   * @return the messages, never null
   */
  public static AppTexts of(Locale locale) {
    return LOCALES.of(locale);
  }

  /**
   * The messages that fit the first of {@code preferred} that any fit.
   *
   * @param preferred the locales that are asked for, the most wanted first
   * @return the messages, never null
   */
  public static AppTexts of(List<Locale> preferred) {
    return LOCALES.of(preferred);
  }

  /**
   * The messages that fit an {@code Accept-Language} header best, whatever it is; null is allowed.
   *
   * @param header the value of the header
   * @return the messages, never null
   */
  public static AppTexts ofAcceptLanguage(String header) {
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
   * \u0645\u0631\u062d\u0628\u0627
   *
   * <p>ID {@code welcome}, /texts/app.txt:1
   *
   * @return the text
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
   * @return the text
   */
  public String greeting(String name) {
    return texts.format(1, Objects.requireNonNull(name, "name"));
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from /texts/app.txt")
  private static final class Locales extends MessageLocales<AppTexts> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("VERSION", "ar-EG", "");
    }

    @Override
    protected AppTexts messages(TextTable texts) {
      return new AppTexts(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return AppTexts_ar_EG.texts();
    }

    @Override
    protected String[] entries() {
      return AppTexts_ar_EG.entries();
    }
  }
}
