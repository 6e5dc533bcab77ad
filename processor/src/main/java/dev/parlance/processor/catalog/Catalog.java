package dev.parlance.processor.catalog;

import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Notation;
import dev.parlance.processor.report.SourceFile;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A catalog file that was read: its entries in the file's order, with duplicates.
 *
 * @param source the file's lines
 * @param notation how the file writes placeholders and characters
 * @param syntax the syntax of its texts
 * @param entries the entries that have an ID
 * @param languages what the file says of its languages
 * @param positions finds positions in the file
 * @param likeProperties whether it is read as {@link dev.parlance.processor.spi.CatalogReader#isLikeProperties} says
 */
public record Catalog(SourceFile source, Notation notation, Syntax syntax, List<Entry> entries,
    List<FileLanguage> languages, Positions positions, boolean likeProperties) {
  /** Copies the lists. */
  public Catalog {
    entries = List.copyOf(entries);
    languages = List.copyOf(languages);
  }

  /** A catalog that could not be read. */
  public static Catalog empty(String path) {
    SourceFile nothing = new SourceFile(path, FileText.utf8(new byte[0]));
    return new Catalog(nothing, PlainCatalogText.NOTATION, new AngularSyntax(false), List.of(), List.of(),
        new Positions() {
          @Override
          public Position ofId(Entry entry) {
            return entry.read().at();
          }

          @Override
          public Position of(Entry entry, int offset) {
            return entry.read().textAt();
          }
        }, false);
  }

  /** Finds the positions of an entry's parts. */
  public interface Positions {
    /** The position of the ID. */
    Position ofId(Entry entry);

    /** The position of the unit at {@code offset} of the text as it was read. */
    Position of(Entry entry, int offset);
  }

  /** This catalog with only the entries whose IDs are among {@code ids}. */
  public Catalog only(Collection<String> ids) {
    Set<String> kept = Set.copyOf(ids);
    return with(entries.stream().filter(entry -> kept.contains(entry.id())).toList());
  }

  /** Whether {@code entry} has no text that could be shown; in some formats an empty text is one. */
  public boolean lacksText(Entry entry) {
    return entry.text().isEmpty() && (!likeProperties || entry.faulty());
  }

  /** Whether advice may name the placeholders of the format, such as {@code START_LINK}. */
  public boolean hasNamedPlaceholders() {
    return !likeProperties && syntax.hasNamedPlaceholders();
  }

  /** The advice how to write a value where texts have no named placeholders, the start of a sentence. */
  public String valueAdvice() {
    return syntax.isNumbered() ? "Write {0}"
        : syntax.written("name").map(name -> "Write " + name)
            .orElse("Set syntax = Syntax.MESSAGE_FORMAT and write {0}");
  }

  /** This catalog with other entries. */
  public Catalog with(List<Entry> others) {
    return new Catalog(source, notation, syntax, others, languages, positions, likeProperties);
  }

  /** The location of the ID of {@code entry}. */
  public CatalogLocation idPlace(Entry entry) {
    return idPlace(entry, 0);
  }

  /** The location of the character at {@code offset} of the ID of {@code entry}. */
  public CatalogLocation idPlace(Entry entry, int offset) {
    return idPlace(source, positions, entry, offset);
  }

  /** The location of a character of an ID; static, so that a finding does not keep all entries in memory. */
  private static CatalogLocation idPlace(SourceFile source, Positions positions, Entry entry, int offset) {
    return new CatalogLocation(source, entry.read().at(), offset - entry.id().length(), () -> {
      Position position = positions.ofId(entry);
      // References, escapes and nested names are written differently from the ID. A line may be megabytes long.
      boolean verbatim = offset != 0 && source.line(position.line()).startsWith(entry.id(), position.column() - 1);
      return verbatim ? new Position(position.line(), position.column() + offset) : position;
    });
  }

  /** The location of the unit at {@code offset} of the text of {@code entry}. */
  public CatalogLocation place(Entry entry, int offset) {
    return textPlace(source, positions, entry, entry.lead() + offset);
  }

  private static CatalogLocation textPlace(SourceFile source, Positions positions, Entry entry, int offset) {
    return new CatalogLocation(source, entry.read().at(), offset, () -> positions.of(entry, offset));
  }
}
