package com.acme.mail;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, one method an entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
public class Messages {
  private static final Locales LOCALES = new Locales();

  private final TextTable texts;

  /**
   * Messages in the source locale.
   */
  protected Messages() {
    this(LOCALES.source());
  }

  private Messages(TextTable texts) {
    this.texts = texts;
  }

  /**
   * The messages that fit {@code locale} best: the source locale's where none do.
   */
  public static Messages of(Locale locale) {
    return LOCALES.of(locale);
  }

  /**
   * The messages that fit the first of {@code preferred} that any fit.
   */
  public static Messages of(List<Locale> preferred) {
    return LOCALES.of(preferred);
  }

  /**
   * The messages that fit an {@code Accept-Language} header best, whatever it is; null is allowed.
   */
  public static Messages ofAcceptLanguage(String header) {
    return LOCALES.ofAcceptLanguage(header);
  }

  /**
   * The locales that there are texts in, the source locale first.
   */
  public static List<Locale> locales() {
    return LOCALES.locales();
  }

  /**
   * The locale of these messages, which is not always the one asked for.
   */
  public Locale locale() {
    return texts.locale();
  }

  /**
   * {@code value} in this locale's digits and grouping.
   */
  public String number(long value) {
    return texts.number(value);
  }

  /**
   * The plain text of the entry {@code id}, for IDs known only at run time.
   */
  public Optional<String> find(String id, Object... arguments) {
    return LOCALES.find(texts, id, arguments);
  }

  /**
   * Hello {name}!
   *
   * <p>ID {@code greeting}, messages.txt:1
   *
   * @param name for {@code INTERPOLATION}
   */
  public String greeting(CharSequence name) {
    return Texts.format(texts, 0, Objects.requireNonNull(name, "name"));
  }

  /**
   * {interpolation} to {interpolation1}
   *
   * <p>ID {@code range}, messages.txt:2
   *
   * @param interpolation for {@code INTERPOLATION}
   * @param interpolation1 for {@code INTERPOLATION_1}
   */
  public String range(CharSequence interpolation, CharSequence interpolation1) {
    return Texts.format(texts, 1, Objects.requireNonNull(interpolation, "interpolation"),
        Objects.requireNonNull(interpolation1, "interpolation1"));
  }

  /**
   * {name}, {name}, come here
   *
   * <p>ID {@code twice}, messages.txt:3
   *
   * @param name for {@code NAME}
   */
  public String twice(CharSequence name) {
    return Texts.format(texts, 2, Objects.requireNonNull(name, "name"));
  }

  /**
   * From {firstSender}, {secondSender} and {thirdSender} to {class_} with {texts_}
   *
   * <p>ID {@code many}, messages.txt:4
   *
   * @param firstSender for {@code first-sender}
   * @param secondSender for {@code second-sender}
   * @param thirdSender for {@code third-sender}
   * @param class_ for {@code class}
   * @param texts_ for {@code texts}
   */
  public String many(CharSequence firstSender, CharSequence secondSender, CharSequence thirdSender,
      CharSequence class_, CharSequence texts_) {
    return Texts.format(texts, 3, Objects.requireNonNull(firstSender, "firstSender"),
        Objects.requireNonNull(secondSender, "secondSender"),
        Objects.requireNonNull(thirdSender, "thirdSender"),
        Objects.requireNonNull(class_, "class_"), Objects.requireNonNull(texts_, "texts_"));
  }

  /**
   * [{subject}] by {ph1}
   *
   * <p>ID {@code linked}, messages.txt:5
   *
   * @param link around "{subject}"
   * @param subject for {@code PH}
   * @param ph1 for {@code PH_1}
   */
  public RichText linked(Link link, CharSequence subject, CharSequence ph1) {
    return Texts.rich(texts, 4, Objects.requireNonNull(link, "link"),
        Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(ph1, "ph1"));
  }

  /**
   * {first} - {last}
   *
   * <p>ID {@code braces}, messages.txt:6
   */
  public String braces() {
    return texts.text(5);
  }

  private static final class Locales extends MessageLocales<Messages> {
    Locales() {
      super(
            "en",
            "");
    }

    @Override
    protected Messages messages(TextTable texts) {
      return new Messages(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      switch (number) {
        default:
          return Messages_en.texts();
      }
    }

    @Override
    protected String[] entries() {
      return Messages_en.entries();
    }
  }
}
