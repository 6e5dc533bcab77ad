package com.acme.videos;

import dev.parlance.Element;
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
   * {count, =0 {No videos} one {{count} video} other {{count} videos}}
   *
   * <p>ID {@code videos}, messages.txt:2
   *
   * @param count the number {@code count}, which a plural form is chosen by
   */
  public String videos(long count) {
    return Texts.format(texts, 0, count);
  }

  /**
   * You came {place, one {{place}st} two {{place}nd} few {{place}rd} other {{place}th}}.
   *
   * <p>ID {@code place}, messages.txt:3
   *
   * @param place the number {@code place}, which a plural form is chosen by
   */
  public String place(long place) {
    return Texts.format(texts, 1, place);
  }

  /**
   * {gender, female {She} male {He} other {They}} invited [{guests, =0 {nobody} =1 {you} one {you and {guests} other} other {you and {guests} others}}].
   *
   * <p>ID {@code invited}, messages.txt:4
   *
   * @param gender the word {@code gender}, which a text is chosen by: {@code female}, {@code male}, {@code other}
   * @param span around "{guests, =0 {nobody} =1 {you} one {you and {guests} other} other {you and {guests} others}}"
   * @param guests the number {@code guests}, which a plural form is chosen by
   */
  public RichText invited(String gender, Element span, long guests) {
    return Texts.rich(texts, 2, Objects.requireNonNull(gender, "gender"),
        Objects.requireNonNull(span, "span"), guests);
  }

  /**
   * [Draft. ]{count, =0 {No videos} one {{count} video} other {{count} videos}} by {name}
   *
   * <p>ID {@code notice}, messages.txt:5
   *
   * @param blockIf whether "Draft." is shown
   * @param count the number {@code count}, which a plural form is chosen by
   * @param name for {@code INTERPOLATION}
   */
  public String notice(boolean blockIf, long count, CharSequence name) {
    return Texts.format(texts, 3, blockIf, count, Objects.requireNonNull(name, "name"));
  }

  /**
   * [Draft. ]{count, =0 {No videos} one {{count} video} other {{count} videos}} by {name}, of {videos} []: {count2, one {[one]} other {{count2}}}
   *
   * <p>ID {@code seen}, messages.txt:6
   *
   * @param blockIf whether "Draft." is shown
   * @param count the number {@code count}, which a plural form is chosen by
   * @param name for {@code INTERPOLATION}
   * @param img for an element without text
   * @param count2 the number {@code VAR_PLURAL}, which a plural form is chosen by
   * @param link around "one"
   */
  public RichText seen(boolean blockIf, long count, CharSequence name, Element img, long count2,
      Link link) {
    return Texts.rich(texts, 4, blockIf, count, Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(img, "img"), count2, Objects.requireNonNull(link, "link"));
  }

  private static final class Locales extends MessageLocales<Messages> {
    Locales() {
      super(
            "en ar ja pl",
            "ar-Arab=ar en-Latn=en hi-Latn=en ja-Jpan=ja pl-Latn=pl");
    }

    @Override
    protected Messages messages(TextTable texts) {
      return new Messages(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      switch (number) {
        case 1:
          return Messages_ar.texts();
        case 2:
          return Messages_ja.texts();
        case 3:
          return Messages_pl.texts();
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
