package dev.parlance.processor.spi;

import java.util.Objects;

/**
 * An entry of a catalog, as a reader reads it.
 *
 * @param id the ID, a digest of the text or a readable key
 * @param text the text; an empty one in a translation means untranslated. White space at its edges is dropped later
 * @param at where the ID is, or near it: {@link CatalogReader#idPosition} finds it exactly
 * @param textAt where the text begins
 * @param description a note for translators, which Javadoc repeats; may be empty
 * @param meaning the meaning that distinguishes equal texts, part of Angular's digests; may be empty
 * @param translatable whether the entry is to be translated; if not, its source text is shown in every locale
 */
public record CatalogEntry(String id, MessageText text, Position at, Position textAt, String description,
    String meaning, boolean translatable) {
  /** Checks that no component is null. */
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
