import dev.parlance.support.Generated;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The messages of {@code messages.txt}, one method an entry. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
public class Messages {
  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("en"));

  private static final Messages SOURCE = new Messages();

  private final TextTable texts;

  /**
   * Messages in the source locale.
   */
  protected Messages() {
    texts = Messages_en.texts();
  }

  /**
   * The messages that fit {@code locale} best: the source locale's where none do.
   */
  public static Messages of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return SOURCE;
  }

  /**
   * The locales that there are texts in, the source locale first.
   */
  public static List<Locale> locales() {
    return LOCALES;
  }

  /**
   * The locale of these messages, which is not always the one asked for.
   */
  public Locale locale() {
    return LOCALES.get(0);
  }

  /**
   * Hello
   *
   * <p>ID {@code hello}, messages.txt:1
   */
  public String hello() {
    return texts.text(0);
  }
}
