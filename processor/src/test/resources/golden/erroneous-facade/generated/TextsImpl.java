package com.acme.broken;

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
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, those that the interface selects. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
@Overridable(
    version = "VERSION",
    locales = "en",
    entries = "a39b9a06"
)
public class TextsImpl implements Bundled, Texts {
  /**
   * The locales that there are texts in.
   */
  private static final Locales LOCALES = new Locales();

  /**
   * The texts by number.
   */
  private final TextTable texts;

  // As in public-class: TextsImpl, TextsImpl, of, of, ofAcceptLanguage, locales, locale, number, find, bundle

  /**
   * Before
   *
   * <p>ID {@code before}, messages.txt:1
   */
  @Override
  public String before() {
    return texts.text(0);
  }

  @Override
  public RichText link(Link licence) {
    throw new UnsupportedOperationException("This message had a compile error; see the build output.");
  }

  @Override
  public String gone() {
    throw new UnsupportedOperationException("This message had a compile error; see the build output.");
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from messages.txt")
  private static final class Locales extends MessageLocales<TextsImpl> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("VERSION", "en", "");
    }

    @Override
    protected TextsImpl messages(TextTable texts) {
      return new TextsImpl(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return TextsImpl_en.texts();
    }

    @Override
    protected String[] entries() {
      return TextsImpl_en.entries();
    }
  }
}
