package dev.parlance.processor.spi;

import java.util.List;
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
 * @param counterpart the text in the other language, where a file holds both: in a translation the source text that it
 *     was made from, in a source catalog the translation; else empty
 * @param name a name that the file gives the entry beside its ID, such as XLIFF's {@code resname}; may be empty. Where
 *     most entries of the source catalog have one, names are the IDs, in its translations too
 * @param layout whether white space in which a line break is followed by a blank is the layout of a template, printed as
 *     a browser shows it
 * @param document the document that the file says the entry is from, such as the {@code original} of XLIFF's
 *     {@code <file>}; may be empty. Where a file has entries of several, it distinguishes those with one ID
 * @param placeholders the placeholders that the file declares beside the text, in its order; mostly none. In the source
 *     catalog they say the types and the order of the parameters
 */
public record CatalogEntry(String id, MessageText text, Position at, Position textAt, String description,
    String meaning, boolean translatable, MessageText counterpart, String name, boolean layout, String document,
    List<DeclaredPlaceholder> placeholders) {
  /** Checks that no component is null, and copies the list. */
  public CatalogEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(textAt, "textAt");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(counterpart, "counterpart");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(document, "document");
    placeholders = List.copyOf(placeholders);
  }

  /** An entry whose file declares no placeholders. */
  public CatalogEntry(String id, MessageText text, Position at, Position textAt, String description, String meaning,
      boolean translatable, MessageText counterpart, String name, boolean layout, String document) {
    this(id, text, at, textAt, description, meaning, translatable, counterpart, name, layout, document, List.of());
  }

  /** An entry without a counterpart and a name, whose white space is printed as it is. */
  public CatalogEntry(String id, MessageText text, Position at, Position textAt, String description, String meaning,
      boolean translatable) {
    this(id, text, at, textAt, description, meaning, translatable, MessageText.EMPTY, "", false, "");
  }

  /** An entry whose white space is printed as it is. */
  public CatalogEntry(String id, MessageText text, Position at, Position textAt, String description, String meaning,
      boolean translatable, MessageText counterpart, String name) {
    this(id, text, at, textAt, description, meaning, translatable, counterpart, name, false, "");
  }

  /** This entry with its layout printed as a browser shows it. */
  public CatalogEntry withLayout() {
    return new CatalogEntry(id, text, at, textAt, description, meaning, translatable, counterpart, name, true,
        document, placeholders);
  }

  /** This entry as one of {@code document}. */
  public CatalogEntry of(String document) {
    return new CatalogEntry(id, text, at, textAt, description, meaning, translatable, counterpart, name, layout,
        document, placeholders);
  }

  /** This entry with {@code declared} as the placeholders that the file declares beside its text. */
  public CatalogEntry withPlaceholders(List<DeclaredPlaceholder> declared) {
    return new CatalogEntry(id, text, at, textAt, description, meaning, translatable, counterpart, name, layout,
        document, declared);
  }

  /** An entry without notes, to be translated. */
  public static CatalogEntry of(String id, MessageText text, Position at, Position textAt) {
    return new CatalogEntry(id, text, at, textAt, "", "", true);
  }

  /** This entry with {@link #name} as its ID. */
  public CatalogEntry byName() {
    return new CatalogEntry(
        name, text, at, textAt, description, meaning, translatable, counterpart, name, layout, document, placeholders);
  }
}
