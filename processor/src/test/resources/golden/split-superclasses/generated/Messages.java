package com.acme.large;

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
public class Messages extends Messages_2 {
  private static final Locales LOCALES = new Locales();

  private final TextTable texts;

  // As in public-class: Messages, of, of, ofAcceptLanguage, locales, locale, number, find

  private Messages(TextTable texts) {
    super(texts);
    this.texts = texts;
  }

  /**
   * See [here].
   *
   * <p>ID {@code e}, messages.txt:5
   *
   * @param link around "here"
   */
  public RichText e(Link link) {
    return Texts.rich(texts, 4, Objects.requireNonNull(link, "link"));
  }

  private static final class Locales extends MessageLocales<Messages> {
    Locales() {
      super("en", "");
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
