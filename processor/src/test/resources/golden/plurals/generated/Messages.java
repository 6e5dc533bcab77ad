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
 * The messages of {@code messages.txt}, one method per entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
public class Messages {
  private static final Locales LOCALES = new Locales();

  private final TextTable texts;

  // As in public-class: Messages, Messages, of, of, ofAcceptLanguage, locales, locale, number, find

  /**
   * {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
   *
   * <p>ID {@code videos}, messages.txt:2
   *
   * @param count the number {@code count}, which a plural form is chosen by
   */
  public String videos(long count) {
    return Texts.format(texts, 0, count);
  }

  /**
   * You came {place, selectordinal, one {{place}st} two {{place}nd} few {{place}rd} other {{place}th}}.
   *
   * <p>ID {@code place}, messages.txt:3
   *
   * @param place the number {@code place}, which a plural form is chosen by
   */
  public String place(long place) {
    return Texts.format(texts, 1, place);
  }

  /**
   * {gender, select, female {She} male {He} other {They}} invited [{guests, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}].
   *
   * <p>ID {@code invited}, messages.txt:4
   *
   * @param gender the word {@code gender}, which a text is chosen by: {@code female}, {@code male}, {@code other}
   * @param span around "{guests, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}"
   * @param guests the number {@code guests}, which a plural form is chosen by
   */
  public RichText invited(String gender, Element span, long guests) {
    return Texts.rich(texts, 2, Objects.requireNonNull(gender, "gender"),
        Objects.requireNonNull(span, "span"), guests);
  }

  /**
   * [Draft. ]{count, plural, =0 {No videos} one {{count} video} other {{count} videos}} by {name}
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
   * [Draft. ]{count, plural, =0 {No videos} one {{count} video} other {{count} videos}} by {name}, of {videos} []: {count2, plural, one {[one]} other {{count2}}}
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
          "aao,abh,abv,acm,acq,acw,acx,adf,aeb,aec,afb,apc,apd,ara,arb,arq,ars>ar ajp>apc"
              + " ajt>aeb ar:Arab ary,arz,auz,avl,ayh,ayl,ayn,ayp,bbz,shu,ssh>ar en,pl:Latn eng>en"
              + " hi-Latn=en hin>hi ja:Jpan jpn>ja pol>pl");
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
