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
 * The messages of {@code dialog.txt}, one method per entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from dialog.txt")
class Messages implements Bundled {
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
   * Est\u00e1 bem
   *
   * <p>ID {@code ok}, dialog.txt:1
   *
   * @return the text
   */
  public String ok() {
    return texts.text(0);
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from dialog.txt")
  private static final class Locales extends MessageLocales<Messages> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("VERSION", "pt-BR", "");
    }

    @Override
    protected Messages messages(TextTable texts) {
      return new Messages(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return Messages_pt_BR.texts();
    }

    @Override
    protected String[] entries() {
      return Messages_pt_BR.entries();
    }
  }
}
