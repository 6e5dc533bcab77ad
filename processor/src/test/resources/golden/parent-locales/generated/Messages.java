package com.acme.parents;

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
    locales = "en de de-AT>de pt pt-PT>pt",
    entries = "e48fc1a6"
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
   * January
   *
   * <p>ID {@code january}, messages.txt:1
   *
   * @return the text
   */
  public String january() {
    return texts.text(0);
  }

  /**
   * Stairs
   *
   * <p>ID {@code stairs}, messages.txt:2
   *
   * @return the text
   */
  public String stairs() {
    return texts.text(1);
  }

  /**
   * {count, plural, one {{count} day} other {{count} days}}
   *
   * <p>ID {@code days}, messages.txt:3
   *
   * @param count the number {@code count}, which a plural form is chosen by
   * @return the text
   */
  public String days(long count) {
    return texts.format(2, count);
  }

  /**
   * Take the [bus].
   *
   * <p>ID {@code bus}, messages.txt:4
   *
   * @param link around "bus"
   * @return the text
   */
  public RichText bus(Link link) {
    return texts.rich(3, Objects.requireNonNull(link, "link"));
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
          "en de de-AT>de pt pt-PT>pt",
          "024>AO 040>AT 132>CV 226>GQ 249,250,FX>FR 442>LU 446>MO 508>MZ 620>PT 624>GW"
              + " 626,TP>TL 678>ST 756>CH de,en,pt:Latn deu,ger,gsw,lb>de eng>en hi-Latn=en hin>hi"
              + " ltz>lb por>pt"
              + " pt-AO,pt-CH,pt-CV,pt-FR,pt-GQ,pt-GW,pt-LU,pt-MO,pt-MZ,pt-ST,pt-TL=pt-PT");
    }

    @Override
    protected Messages messages(TextTable texts) {
      return new Messages(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return switch (number) {
        case 1 -> Messages_de.texts();
        case 2 -> Messages_de_AT.texts();
        case 3 -> Messages_pt.texts();
        case 4 -> Messages_pt_PT.texts();
        default -> Messages_en.texts();
      };
    }

    @Override
    protected String[] entries() {
      return Messages_en.entries();
    }
  }
}
