package dev.parlance.processor.format.arb;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of a text: what ARB has under {@code @id}.
 *
 * @param description the note for translators; may be empty
 * @param meaning the meaning of the text, which Angular writes; may be empty
 * @param placeholders the declared placeholders, in the file's order
 * @param fault the first fault in it; empty where it is well-formed
 */
record ArbMetadata(
    String description, String meaning, List<DeclaredPlaceholder> placeholders, Optional<ArbFault> fault) {
  /** The metadata of a text that has none. */
  static final ArbMetadata NONE = new ArbMetadata("", "", List.of(), Optional.empty());

  /** Metadata that is {@code fault} as a whole. */
  static ArbMetadata faulty(ArbFault fault) {
    return new ArbMetadata("", "", List.of(), Optional.of(fault));
  }

  /** The entry that was {@code read}, with this metadata and {@code text}. */
  CatalogEntry of(CatalogEntry read, MessageText text) {
    return new CatalogEntry(read.id(), text, read.at(), read.textAt(), description, meaning, true)
        .withPlaceholders(placeholders);
  }
}
