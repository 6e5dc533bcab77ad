package dev.parlance.processor.exchange.unit;

import dev.parlance.processor.spi.MessageText;

/** A text that came back. */
public sealed interface ReceivedText {
  /** Whether it has neither words nor codes. */
  boolean isBlank();

  /**
   * A text of a format with a form for codes: a value, start or close has the ID of its code for a name, and what the file
   * shows of it for a source.
   */
  record Marked(MessageText text) implements ReceivedText {
    @Override
    public boolean isBlank() {
      return text.units().isBlank();
    }
  }

  /** A text of a format in which codes are characters. */
  record Plain(String characters) implements ReceivedText {
    @Override
    public boolean isBlank() {
      return characters.isBlank();
    }
  }
}
