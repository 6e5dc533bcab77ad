package dev.parlance.processor.spi;

import java.util.Objects;

/**
 * One entry of a catalog.
 *
 * @param id the ID, a hash of the text or a readable key
 * @param text the text; empty where there is none, which in a translation means untranslated. White space at its edges
 *     is dropped later
 * @param at where the ID stands, or near: {@link CatalogReader#idPosition} tells it exactly
 * @param textAt where the text begins
 * @param description a note for translators, for Javadoc; empty where there is none
 * @param meaning what tells equal texts apart, which Angular's IDs are digests of too; empty where there is none
 * @param translatable whether it is to be translated; where not, its source is shown in every locale
 */
public record CatalogEntry(String id, MessageText text, Position at, Position textAt, String description,
    String meaning, boolean translatable) {
  /** Checks that nothing is null. */
  public CatalogEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(textAt, "textAt");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** An entry without notes, to be translated. */
  public static CatalogEntry of(String id, MessageText text, Position at, Position textAt) {
    return new CatalogEntry(id, text, at, textAt, "", "", true);
  }
}
