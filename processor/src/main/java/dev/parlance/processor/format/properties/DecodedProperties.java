package dev.parlance.processor.format.properties;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.FileText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The text of a {@code .properties} file, in the encoding that it is in: UTF-8, unless it is not valid and has nothing
 * that only UTF-8 would have.
 *
 * @param text the text, with {@link #DAMAGE} in place of each byte sequence that is not UTF-8
 * @param latin1 the offset of the first character that is not ASCII where the text is Latin-1; else −1
 * @param damaged the offsets in the text of what is not UTF-8, in order
 * @param bytes the first byte of each
 */
record DecodedProperties(FileText text, int latin1, int[] damaged, byte[] bytes) {
  /** What stands for bytes that cannot be decoded. */
  static final char DAMAGE = '\ufffd';

  /** Decodes the file {@code input}; never fails. */
  static DecodedProperties of(CatalogInput input) {
    String text = input.utf8().toString();
    if (text.indexOf(DAMAGE) < 0) {
      return valid(input);
    }
    byte[] content = input.content();
    CharsetDecoder decoder = UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(content.length + 1);
    int[] damaged = new int[16];
    byte[] bytes = new byte[16];
    int count = 0;
    for (CoderResult result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
      if (count == damaged.length) {
        damaged = Arrays.copyOf(damaged, 2 * count);
        bytes = Arrays.copyOf(bytes, 2 * count);
      }
      damaged[count] = out.position();
      bytes[count++] = in.get(in.position());
      out.put(DAMAGE);
      in.position(in.position() + result.length());
    }
    if (count == 0) {
      return valid(input);
    }
    String decoded = out.flip().toString();
    if (decoded.chars().filter(c -> c >= 0x80).count() == count) {
      return latin1(content);
    }
    // A byte order mark is not part of the text.
    int mark = decoded.length() - text.length();
    int[] offsets = Arrays.stream(damaged, 0, count).map(offset -> offset - mark).toArray();
    return new DecodedProperties(input.utf8(), -1, offsets, bytes);
  }

  private static DecodedProperties valid(CatalogInput input) {
    return new DecodedProperties(input.utf8(), -1, new int[0], new byte[0]);
  }

  private static DecodedProperties latin1(byte[] content) {
    int first = 0;
    while (content[first] >= 0) {
      first++;
    }
    return new DecodedProperties(FileText.latin1(content), first, new int[0], new byte[0]);
  }

  /** Whether the text is Latin-1. */
  boolean isLatin1() {
    return latin1 >= 0;
  }

  /** The byte at {@code offset} of the text, one of those that are not UTF-8. */
  int badByte(int offset) {
    return bytes[Arrays.binarySearch(damaged, offset)] & 0xff;
  }
}
