package com.acme.app;

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
class DialogTexts implements Dialog {
  private static final Locales LOCALES = new Locales();

  private final TextTable texts;

  // As in public-class: DialogTexts, DialogTexts, of, of, ofAcceptLanguage, locales, locale, number, find

  /**
   * Fine
   *
   * <p>ID {@code ok}, messages.txt:1
   */
  @Override
  public String ok() {
    return texts.text(0);
  }

  private static final class Locales extends MessageLocales<DialogTexts> {
    Locales() {
      super("en", "");
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
