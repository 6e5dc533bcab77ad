import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;

/**
 * The texts in {@code en}, one a line: for {@link Messages}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class Messages_en {
  private static final String TEXTS_1 =
      // hello
      "Hello\036";

  private Messages_en() {
  }

  static TextTable texts() {
    return PackedTexts.of(1, false, TEXTS_1);
  }
}
