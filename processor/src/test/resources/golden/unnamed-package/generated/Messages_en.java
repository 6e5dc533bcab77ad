import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link Messages}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 12 949bcfd2"
)
final class Messages_en {
  private static final String TEXTS_1 =
      // hello
      "Hello\036";

  private static final String ENTRIES_1 =
      "hello\036";

  private Messages_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(1).texts(TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
