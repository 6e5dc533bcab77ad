package com.acme.docs;

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
    entries = "3d2d718c"
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
   * Read [the whole text] first.
   *
   * <p>ID {@code nested}, messages.txt:1
   *
   * @param link around "the whole text"
   * @return the text
   */
  public RichText nested(Link link) {
    return texts.rich(0, Objects.requireNonNull(link, "link"));
  }

  /**
   * From [here] to [there], or [back].
   *
   * <p>ID {@code two.links}, messages.txt:2
   *
   * @param link around "here"
   * @param link1 around "there"
   * @return the text
   */
  public RichText twoLinks(Link link, Link link1) {
    return texts.rich(1, Objects.requireNonNull(link, "link"),
        Objects.requireNonNull(link1, "link1"));
  }

  /**
   * Bring: a spade a hat
   *
   * <p>ID {@code list}, messages.txt:3
   *
   * @return the text
   */
  public RichText list() {
    return texts.rich(2);
  }

  /**
   * One two three
   *
   * <p>ID {@code break}, messages.txt:4
   *
   * @return the text
   */
  public RichText break_() {
    return texts.rich(3);
  }

  /**
   * Press F1
   *
   * <p>ID {@code inert}, messages.txt:5
   *
   * @return the text
   */
  public RichText inert() {
    return texts.rich(4);
  }

  /**
   * No markup at all
   *
   * <p>ID {@code bare}, messages.txt:6
   *
   * @return the text
   */
  public String bare() {
    return texts.text(5);
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
