package dev.parlance.processor.catalog;

import dev.parlance.processor.format.plain.PlainText;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Notation;
import dev.parlance.processor.report.SourceFile;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The entries of a catalog file, in the file's order, with duplicates.
 *
 * @param source the file's lines
 * @param notation how the file writes placeholders and characters
 * @param syntax what the characters of its texts mean
 * @param entries the entries that have an ID
 * @param positions where the characters of texts stand in the file
 */
public record Catalog(SourceFile source, Notation notation, Syntax syntax, List<Entry> entries, Positions positions) {
  /** Copies the list. */
  public Catalog {
    entries = List.copyOf(entries);
  }

  /** A catalog that was not read. */
  public static Catalog empty(String path) {
    SourceFile nothing = new SourceFile(path, FileText.utf8(new byte[0]));
    return new Catalog(nothing, PlainText.NOTATION, new AngularSyntax(), List.of(), new Positions() {
      @Override
      public Position ofId(Entry entry) {
        return entry.read().at();
      }

      @Override
      public Position of(Entry entry, int offset) {
        return entry.read().textAt();
      }
    });
  }

  /** Where the parts of an entry stand. */
  public interface Positions {
    /** Where the ID stands. */
    Position ofId(Entry entry);

    /** Where the unit at {@code offset} of the text that was read is. */
    Position of(Entry entry, int offset);
  }

  /** The same without the entries of other IDs than {@code ids}. */
  public Catalog only(Collection<String> ids) {
    Set<String> kept = Set.copyOf(ids);
    return with(entries.stream().filter(entry -> kept.contains(entry.id())).toList());
  }

  /** The same with other entries. */
  public Catalog with(List<Entry> others) {
    return new Catalog(source, notation, syntax, others, positions);
  }

  /** Where the ID of {@code entry} stands. */
  public CatalogLocation idPlace(Entry entry) {
    return idPlace(entry, 0);
  }

  /** Where the character at {@code offset} of the ID of {@code entry} stands. */
  public CatalogLocation idPlace(Entry entry, int offset) {
    return idPlace(source, positions, entry, offset);
  }

  /** Static, so that a finding does not keep all entries. */
  private static CatalogLocation idPlace(SourceFile source, Positions positions, Entry entry, int offset) {
    return new CatalogLocation(source, entry.read().at(), offset - entry.id().length(), () -> {
      Position position = positions.ofId(entry);
      // References, escapes and nested names spell it otherwise.
      boolean verbatim = source.line(position.line()).startsWith(entry.id(), position.column() - 1);
      return verbatim ? new Position(position.line(), position.column() + offset) : position;
    });
  }

  /** Where the unit at {@code offset} of the text of {@code entry} is. */
  public CatalogLocation place(Entry entry, int offset) {
    return textPlace(source, positions, entry, entry.lead() + offset);
  }

  private static CatalogLocation textPlace(SourceFile source, Positions positions, Entry entry, int offset) {
    return new CatalogLocation(source, entry.read().at(), offset, () -> positions.of(entry, offset));
  }
}
