package com.acme.mail;

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
    entries = "e90a1d91"
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
   * Hello {name}!
   *
   * <p>ID {@code greeting}, messages.txt:1
   *
   * @param name for {@code INTERPOLATION}
   * @return the text
   */
  public String greeting(String name) {
    return texts.format(0, Objects.requireNonNull(name, "name"));
  }

  /**
   * {interpolation} to {interpolation1}
   *
   * <p>ID {@code range}, messages.txt:2
   *
   * @param interpolation for {@code INTERPOLATION}
   * @param interpolation1 for {@code INTERPOLATION_1}
   * @return the text
   */
  public String range(String interpolation, String interpolation1) {
    return texts.format(1, Objects.requireNonNull(interpolation, "interpolation"),
        Objects.requireNonNull(interpolation1, "interpolation1"));
  }

  /**
   * {name}, {name}, come here
   *
   * <p>ID {@code twice}, messages.txt:3
   *
   * @param name for {@code NAME}
   * @return the text
   */
  public String twice(String name) {
    return texts.format(2, Objects.requireNonNull(name, "name"));
  }

  /**
   * From {firstSender}, {secondSender} and {thirdSender} to {class_} with {texts_}
   *
   * <p>ID {@code many}, messages.txt:4
   *
   * @param class_ for {@code class}
   * @param firstSender for {@code first-sender}
   * @param secondSender for {@code second-sender}
   * @param texts_ for {@code texts}
   * @param thirdSender for {@code third-sender}
   * @return the text
   */
  public String many(String class_, String firstSender, String secondSender, String texts_,
      String thirdSender) {
    return texts.format(3, Objects.requireNonNull(class_, "class_"),
        Objects.requireNonNull(firstSender, "firstSender"),
        Objects.requireNonNull(secondSender, "secondSender"),
        Objects.requireNonNull(texts_, "texts_"),
        Objects.requireNonNull(thirdSender, "thirdSender"));
  }

  /**
   * [{subject}] by {ph1}
   *
   * <p>ID {@code linked}, messages.txt:5
   *
   * @param link around "{subject}"
   * @param subject for {@code PH}
   * @param ph1 for {@code PH_1}
   * @return the text
   */
  public RichText linked(Link link, String subject, String ph1) {
    return texts.rich(4, Objects.requireNonNull(link, "link"),
        Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(ph1, "ph1"));
  }

  /**
   * '{first}' - '{last}'
   *
   * <p>ID {@code braces}, messages.txt:6
   *
   * @return the text
   */
  public String braces() {
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
