package com.acme.forum;

import dev.parlance.Bundled;
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
    locales = "en",
    entries = "64d1f32c"
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
   * A nickname is needed.
   *
   * <p>ID {@code 4418076402151198437}, messages.txt:1
   *
   * @return the text
   */
  public String m4418076402151198437() {
    return texts.text(0);
  }

  /**
   * The nickname cannot be longer than 30 characters.
   *
   * <p>ID {@code 907215536348112950}, messages.txt:2
   *
   * @return the text
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
   * @return the text
   */
  public RichText mb1d7f0a2c94e58363fae0d7712c5e8894ab0c3d1(Link link) {
    return texts.rich(2, Objects.requireNonNull(link, "link"));
  }

  /**
   * Need help? See [].
   *
   * <p>ID {@code 1593628174009265333}, messages.txt:4
   *
   * @param link for a link without text
   * @return the text
   */
  public RichText m1593628174009265333(Link link) {
    return texts.rich(3, Objects.requireNonNull(link, "link"));
  }

  /**
   * Rules &amp; Manners
   *
   * <p>ID {@code 6627731905518420086}, messages.txt:5
   *
   * @return the text
   */
  public String m6627731905518420086() {
    return texts.text(4);
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
      super("VERSION", "en", "");
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
