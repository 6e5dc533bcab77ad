package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;

/** Takes parts out of texts. */
final class Slice {
  private Slice() {}

  /** The units of {@code text} from {@code from} to {@code to}. */
  static MessageText of(MessageText text, int from, int to) {
    int mark = text.nextMark(from);
    if (mark >= to) {
      return MessageText.of(text.units().substring(from, to));
    }
    MessageTextBuilder slice = MessageText.builder();
    for (int at = from; at < to; at = mark + 1) {
      mark = Math.min(to, text.nextMark(at));
      if (mark > at) {
        slice.characters(text.units().substring(at, mark));
      }
      if (mark < to) {
        slice.piece(text.mark(mark));
      }
    }
    return slice.build();
  }
}
