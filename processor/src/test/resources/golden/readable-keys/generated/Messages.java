package com.acme.shop;

import dev.parlance.Bundled;
import dev.parlance.MessageBundle;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.Overridable;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, one method per entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
@Overridable(
    version = "VERSION",
    locales = "en",
    entries = "fa71a60e"
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
   * Everything for your garden
   *
   * <p>ID {@code title}, messages.txt:2
   *
   * @return the text
   */
  public String title() {
    return texts.text(0);
  }

  /**
   * Please tell us your address.
   *
   * <p>ID {@code contact.email-required}, messages.txt:3
   *
   * @return the text
   */
  public String contactEmailRequired() {
    return texts.text(1);
  }

  /**
   * Nothing grows here
   *
   * <p>ID {@code 404.title}, messages.txt:4
   *
   * @return the text
   */
  public String m404Title() {
    return texts.text(2);
  }

  /**
   * Another shop
   *
   * <p>ID {@code switch}, messages.txt:5
   *
   * @return the text
   */
  public String switch_() {
    return texts.text(3);
  }

  /**
   * Look for a plant
   *
   * <p>ID {@code find}, messages.txt:6
   *
   * @return the text
   */
  public String find_() {
    return texts.text(4);
  }

  /**
   * Open from 8 to 18\u202fh
   *
   * <p>ID {@code opening_hours}, messages.txt:7
   *
   * @return the text
   */
  public String opening_hours() {
    return texts.text(5);
  }

  /**
   * Keep away from children &amp; pets
   *
   * <p>ID {@code fertiliser.warning}, messages.txt:8
   *
   * @return the text
   */
  public String fertiliserWarning() {
    return texts.text(6);
  }

  /**
   * "Grow!" she said &amp; left: C:&#92;garden&#92;new *&#47; &#64;param '{&#64;code x}'
   *
   * <p>ID {@code quote}, messages.txt:9
   *
   * @return the text
   */
  public String quote() {
    return texts.text(7);
  }

  /**
   * First line second line
   *
   * <p>ID {@code two.lines}, messages.txt:10
   *
   * @return the text
   */
  public String twoLines() {
    return texts.text(8);
  }

  /**
   * Gr\u00f6\u00dfe w\u00e4hlen \u2013 \u4e2d\u6587 \ud83d\ude00
   *
   * <p>ID <code>gr\u00f6\u00dfe</code>, messages.txt:11
   *
   * @return the text
   */
  public String gr\u00f6\u00dfe() {
    return texts.text(9);
  }

  /**
   * The IDs, for annotations and other places that name keys.
   */
  @Generated("Parlance, from messages.txt")
  public static final class Ids {
    /**
     * Everything for your garden
     */
    public static final String TITLE = "title";

    /**
     * Please tell us your address.
     */
    public static final String CONTACT_EMAIL_REQUIRED = "contact.email-required";

    /**
     * Nothing grows here
     */
    public static final String M404_TITLE = "404.title";

    /**
     * Another shop
     */
    public static final String SWITCH = "switch";

    /**
     * Look for a plant
     */
    public static final String FIND = "find";

    /**
     * Open from 8 to 18\u202fh
     */
    public static final String OPENING_HOURS = "opening_hours";

    /**
     * Keep away from children &amp; pets
     */
    public static final String FERTILISER_WARNING = "fertiliser.warning";

    /**
     * "Grow!" she said &amp; left: C:&#92;garden&#92;new *&#47; &#64;param '{&#64;code x}'
     */
    public static final String QUOTE = "quote";

    /**
     * First line second line
     */
    public static final String TWO_LINES = "two.lines";

    /**
     * Gr\u00f6\u00dfe w\u00e4hlen \u2013 \u4e2d\u6587 \ud83d\ude00
     */
    public static final String GR\u00d6\u00dfE = "gr\u00f6\u00dfe";

    /**
     * No instances.
     */
    private Ids() {
    }
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
