package dev.parlance.processor.exchange.unit;

import java.util.Optional;

/**
 * A text that came back from translators.
 *
 * @param line the line of the file, counted from 1
 * @param id the ID
 * @param name another name, such as that of the method; may be empty
 * @param source the text that it was made from, where the file has it
 * @param text the translation; empty for none
 * @param state what the file says of the translation
 * @param fault why the translation cannot be read, a sentence; empty for none
 */
public record ReceivedUnit(int line, String id, String name, Optional<ReceivedText> source,
    Optional<ReceivedText> text, ReceivedState state, String fault) {}
