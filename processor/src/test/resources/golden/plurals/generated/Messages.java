package com.acme.videos;

import dev.parlance.Bundled;
import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
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
 * The messages of {@code messages.txt}, one method per entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
@Overridable(
    version = "VERSION",
    locales = "en ar ja pl",
    entries = "ac4efce5"
)
public class Messages implements Bundled {
  /**
   * The locales that there are texts in.
   */
  private static final Locales LOCALES = new Locales();

  /**
   * The texts by number.
   */
  private final TextTable texts;

  // As in public-class: Messages, Messages, of, of, ofAcceptLanguage, locales, locale, number, find, bundle

  /**
   * {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
   *
   * <p>ID {@code videos}, messages.txt:2
   *
   * @param count the number {@code count}, which a plural form is chosen by
   * @return the text
   */
  public String videos(long count) {
    return texts.format(0, count);
  }

  /**
   * You came {place, selectordinal, one {{place}st} two {{place}nd} few {{place}rd} other {{place}th}}.
   *
   * <p>ID {@code place}, messages.txt:3
   *
   * @param place the number {@code place}, which a plural form is chosen by
   * @return the text
   */
  public String place(long place) {
    return texts.format(1, place);
  }

  /**
   * {gender, select, female {She} male {He} other {They}} invited [{guests, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}].
   *
   * <p>ID {@code invited}, messages.txt:4
   *
   * @param gender the word {@code gender}, which a text is chosen by: {@code female}, {@code male}, {@code other}
   * @param span around "{guests, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}"
   * @param guests the number {@code guests}, which a plural form is chosen by
   * @return the text
   */
  public RichText invited(String gender, Element span, long guests) {
    return texts.rich(2, Objects.requireNonNull(gender, "gender"),
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
   * @return the text
   */
  public String notice(boolean blockIf, long count, String name) {
    return texts.format(3, blockIf, count, Objects.requireNonNull(name, "name"));
  }

  /**
   * [Draft. ]{count2, plural, =0 {No videos} one {{count2} video} other {{count2} videos}} by {name}, of '{videos}' []: {count, plural, one {[one]} other {{count}}}
   *
   * <p>ID {@code seen}, messages.txt:6
   *
   * @param blockIf whether "Draft." is shown
   * @param count2 the number {@code count}, which a plural form is chosen by
   * @param count the number {@code VAR_PLURAL}, which a plural form is chosen by
   * @param name for {@code INTERPOLATION}
   * @param link around "one"
   * @param img for an element without text
   * @return the text
   */
  public RichText seen(boolean blockIf, long count2, long count, String name, Link link,
      Element img) {
    return texts.rich(4, blockIf, count2, count, Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(link, "link"), Objects.requireNonNull(img, "img"));
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
      super(
          "VERSION",
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
      return switch (number) {
        case 1 -> Messages_ar.texts();
        case 2 -> Messages_ja.texts();
        case 3 -> Messages_pl.texts();
        default -> Messages_en.texts();
      };
    }

    @Override
    protected String[] entries() {
      return Messages_en.entries();
    }
  }
}
