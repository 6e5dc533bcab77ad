package dev.parlance.processor.parse;

import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.MessageText;
import java.util.List;

/**
 * A text of a source catalog, before it is parsed.
 *
 * @param id its ID, by which others refer to it
 * @param text the text
 * @param comment the notes for translators, which may name its arguments
 * @param declared the placeholders that the file declares beside it
 */
public record SourceText(String id, MessageText text, String comment, List<DeclaredPlaceholder> declared) {
  /** Copies the list. */
  public SourceText {
    declared = List.copyOf(declared);
  }

  /** A text without notes. */
  public static SourceText of(String id, MessageText text) {
    return new SourceText(id, text, "", List.of());
  }
}
