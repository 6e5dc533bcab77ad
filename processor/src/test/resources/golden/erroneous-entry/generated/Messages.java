package com.acme.broken;

import dev.parlance.Bundled;
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
    locales = "en fr",
    entries = "5af71439"
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
   * Before
   *
   * <p>ID {@code before}, messages.txt:1
   *
   * @return the text
   */
  public String before() {
    return texts.text(0);
  }

  /**
   * Under the [licence.]
   *
   * <p>ID {@code link}, messages.txt:2
   *
   * @param arguments anything, since the text has an error
   * @return the text
   */
  public RichText link(Object... arguments) {
    return texts.rich(1);
  }

  /**
   * '{count, plural, one {# video}}'
   *
   * <p>ID {@code plural}, messages.txt:3
   *
   * @param arguments anything, since the text has an error
   * @return the text
   */
  public String plural(Object... arguments) {
    return texts.text(2);
  }

  /**
   * After {name}
   *
   * <p>ID {@code after}, messages.txt:4
   *
   * @param name for {@code NAME}
   * @return the text
   */
  public String after(String name) {
    return texts.format(3, Objects.requireNonNull(name, "name"));
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
      super("VERSION", "en fr", "en,fr:Latn eng>en fra,fre>fr hi-Latn=en hin>hi");
    }

    @Override
    protected Messages messages(TextTable texts) {
      return new Messages(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return switch (number) {
        case 1 -> Messages_fr.texts();
        default -> Messages_en.texts();
      };
    }

    @Override
    protected String[] entries() {
      return Messages_en.entries();
    }
  }
}
