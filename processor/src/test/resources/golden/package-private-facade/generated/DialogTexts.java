package com.acme.app;

import dev.parlance.Bundled;
import dev.parlance.MessageBundle;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, those that the interface selects. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
class DialogTexts implements Bundled, Dialog {
  /**
   * The locales that there are texts in.
   */
  private static final Locales LOCALES = new Locales();

  /**
   * The texts by number.
   */
  private final TextTable texts;

  // As in public-class: DialogTexts, DialogTexts, of, of, ofAcceptLanguage, locales, locale, number, find, bundle

  /**
   * Fine
   *
   * <p>ID {@code ok}, messages.txt:1
   */
  @Override
  public String ok() {
    return texts.text(0);
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from messages.txt")
  private static final class Locales extends MessageLocales<DialogTexts> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("VERSION", "en", "");
    }

    @Override
    protected DialogTexts messages(TextTable texts) {
      return new DialogTexts(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return DialogTexts_en.texts();
    }

    @Override
    protected String[] entries() {
      return DialogTexts_en.entries();
    }
  }
}
