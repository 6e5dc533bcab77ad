package dev.parlance.processor.format.plain;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.LineEntry;
import dev.parlance.processor.edit.LineFile;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.Range;
import dev.parlance.processor.edit.ReadEntries;
import dev.parlance.processor.edit.ReviewComment;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes plain catalogs. An entry without a translation is its ID alone.
 *
 * @param syntax the syntax of the texts
 */
public record PlainCatalogWriter(Syntax syntax) implements CatalogWriter {
  @Override
  public CatalogReader reader() {
    return new PlainCatalogReader();
  }

  @Override
  public OpenCatalog open(CatalogInput input) throws UnreadableCatalogException {
    CatalogReader reader = reader();
    FileText file = reader.text(input);
    String text = file.toString();
    List<LineEntry> entries = new ArrayList<>();
    if (hasEntries(text)) {
      ReadEntries read = ReadEntries.of(input, reader);
      Scan scan = new Scan(text);
      while (scan.next()) {
        read.in(scan.start, scan.start).map(scan::entry).ifPresent(entries::add);
      }
    } else {
      file.checkDecoded("", "");
    }
    return new LineFile(text, entries, false,
        new PlainLines(text, entries.stream().findFirst(), PlainCatalogReader.isXml(input), syntax));
  }

  /** Whether any line is neither blank nor a comment: the reader refuses a catalog without one. */
  private static boolean hasEntries(String text) {
    return text.lines().anyMatch(line -> !PlainCatalogReader.isBlank(line) && line.charAt(0) != '#');
  }

  /** Goes from line to line. */
  private static final class Scan {
    private final String text;
    private final List<Range> marks = new ArrayList<>();

    /** Where the comments begin that are directly above the line; where it begins for none. */
    private int above;

    private int start;
    private int end;
    private int next;
    private boolean comment;

    Scan(String text) {
      this.text = text;
    }

    boolean next() {
      if (next == text.length()) {
        return false;
      }
      if (comment) {
        if (ReviewComment.is(text.substring(start, end).strip())) {
          marks.add(new Range(start, next));
        }
      } else {
        marks.clear();
        above = next;
      }
      start = next;
      end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      next = end == text.length() ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
      comment = end > start && text.charAt(start) == '#';
      return true;
    }

    LineEntry entry(CatalogEntry read) {
      int textStart = start + read.textAt().column() - 1;
      int textEnd = end;
      while (textEnd > textStart && PlainCatalogReader.isSpace(text.charAt(textEnd - 1))) {
        textEnd--;
      }
      EntryState state = read.text().isEmpty() ? EntryState.NEW : LineEntry.stateOf(marks);
      return new LineEntry(read, state, above, marks, new Range(start, next),
          new Range(start, start + read.id().length()), new Range(textStart, textEnd), false);
    }
  }

  @Override
  public String blank(String sourceLocale, String locale) {
    return "";
  }

  @Override
  public boolean leavesOutUntranslated() {
    return false;
  }
}
