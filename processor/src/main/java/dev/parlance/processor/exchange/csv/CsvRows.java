package dev.parlance.processor.exchange.csv;

import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of CSV: cells may be quoted, with line ends inside, and rows end as lines of any system do. */
final class CsvRows {
  private final String text;
  private final FileText file;
  private final char separator;
  private int at;
  private int line;

  /** A row, and the line at which it begins. */
  record Row(int line, List<String> cells) {
    /** Whether nothing is in it. */
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * The rows of {@code file}.
   *
   * @param start where the first one begins
   * @param line its line
   */
  CsvRows(FileText file, int start, int line, char separator) {
    this.file = file;
    this.text = file.toString();
    this.at = start;
    this.line = line;
    this.separator = separator;
  }

  /** Whether there is another row. */
  boolean hasNext() {
    return at < text.length();
  }

  /**
   * The next row.
   *
   * @throws UnreadableCatalogException where a quoted cell is never closed
   */
  Row next() throws UnreadableCatalogException {
    int first = line;
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
      } else {
        break;
      }
    }
    if (at < text.length()) {
      lineEnd(null);
    }
    return new Row(first, cells);
  }

  private String cell() throws UnreadableCatalogException {
    StringBuilder cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      quoted(cell);
    }
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      cell.append(text.charAt(at++));
    }
    return cell.toString();
  }

  private void quoted(StringBuilder cell) throws UnreadableCatalogException {
    int start = at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at += 2;
      } else if (c == '"') {
        at++;
        return;
      } else if (c == '\n' || c == '\r') {
        lineEnd(cell);
      } else {
        cell.append(c);
        at++;
      }
    }
    throw new UnreadableCatalogException(file.position(start),
        "the quotation mark that begins this cell is never closed.",
        "Close it behind the cell, or write \"\" for a quotation mark in it.");
  }

  /** Passes a line end, which is a line feed in {@code cell} unless that is null. */
  private void lineEnd(StringBuilder cell) {
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    if (cell != null) {
      cell.append('\n');
    }
  }
}
