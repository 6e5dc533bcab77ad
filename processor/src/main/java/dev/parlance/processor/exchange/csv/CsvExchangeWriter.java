package dev.parlance.processor.exchange.csv;

import dev.parlance.processor.exchange.protect.PlainCodes;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ExportedUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a file for translators as CSV, with a byte order mark, without which spreadsheets do not read UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvExchangeWriter {
  private CsvExchangeWriter() {}

  /** The text of the file. */
  public static String write(ExportedFile file) {
    StringBuilder out = new StringBuilder("\ufeff");
    out.append(row(Column.WRITTEN.stream().map(Column::title).toList()));
    for (ExportedUnit unit : file.units()) {
      out.append(row(Column.WRITTEN.stream().map(column -> cell(unit, column)).toList()));
    }
    return out.toString();
  }

  private static String cell(ExportedUnit unit, Column column) {
    return switch (column) {
      case ID -> unit.id();
      case METHOD -> unit.method();
      case SOURCE -> PlainCodes.write(unit.source(), unit.codes());
      case TRANSLATION -> unit.translation().map(text -> PlainCodes.write(text, unit.codes())).orElse("");
      case STATE -> unit.reason().word();
      case DESCRIPTION -> unit.description();
      case MEANING -> unit.meaning();
      case MAX_LENGTH -> unit.maxLength().isPresent() ? Integer.toString(unit.maxLength().getAsInt()) : "";
      case NOTE -> String.join("\n", unit.notes());
      case FUZZY -> "";
    };
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvExchangeWriter::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String cell) {
    String guarded = FormulaGuard.guarded(cell);
    boolean plain = guarded.chars().noneMatch(c -> "\",;\t\r\n".indexOf(c) >= 0) && guarded.equals(guarded.strip());
    return plain ? guarded : "\"" + guarded.replace("\"", "\"\"") + "\"";
  }
}
