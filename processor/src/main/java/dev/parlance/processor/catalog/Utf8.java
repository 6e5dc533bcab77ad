package dev.parlance.processor.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * A file decoded from UTF-8, a byte order mark left out.
 *
 * @param text the text, with U+FFFD for what is not UTF-8
 * @param firstFault where in the text the first byte stands that is not UTF-8, or −1
 */
public record Utf8(String text, int firstFault) {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** Decodes {@code bytes}; never fails. */
  public static Utf8 decode(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    // The constructor is an intrinsic, and tells by U+FFFD that something may be wrong; the decoder tells where.
    int firstFault = text.indexOf('\ufffd') < 0 ? -1 : firstFault(bytes);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      return new Utf8(text.substring(1), firstFault < 0 ? firstFault : firstFault - 1);
    }
    return new Utf8(text, firstFault);
  }

  /**
   * Checks that all of it is UTF-8.
   *
   * @param hint what may be added to what is wrong, such as {@code ; it looks like UTF-16}
   * @throws UnreadableCatalogException where it is not
   */
  public void check(String hint) throws UnreadableCatalogException {
    if (firstFault >= 0) {
      List<String> before = Lines.of(text.substring(0, firstFault));
      throw new UnreadableCatalogException(
          new Position(before.size(), before.get(before.size() - 1).length() + 1),
          "the file is not UTF-8 from here on" + hint + ".", "Save it as UTF-8.");
    }
  }

  private static int firstFault(byte[] bytes) {
    CharBuffer valid = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(ByteBuffer.wrap(bytes), valid, true).isError() ? valid.position() : -1;
  }
}
