package dev.parlance.processor.catalog;

import dev.parlance.processor.message.ReadableText;
import dev.parlance.processor.spi.MessageText;

/** The first words of a text, by which people know it: {@code “It is a free and…”}. */
final class FirstWords {
  private static final int LONGEST = 32;

  /** Enough to be cut, however much of it is white space. */
  private static final int READ = 8 * LONGEST;

  private FirstWords() {}

  /** The first words of {@code text} in quotation marks, with an ellipsis for each placeholder and for the rest. */
  static String of(MessageText text) {
    String units = text.units();
    boolean read = units.length() <= READ;
    String line = ReadableText.oneLine((read ? units : units.substring(0, READ)).replace(MessageText.MARK, '…'));
    int end = line.length() <= LONGEST ? line.length() : lastWordEnd(line);
    return "“" + line.substring(0, end).strip() + (read && end == line.length() ? "”" : "…”");
  }

  private static int lastWordEnd(String line) {
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
  }
}
