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
    entries = "e2f988ce"
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
   * Hello
   *
   * <p>ID {@code hello}, messages.txt:1
   *
   * @return the text
   */
  public String hello() {
    return texts.text(0);
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
