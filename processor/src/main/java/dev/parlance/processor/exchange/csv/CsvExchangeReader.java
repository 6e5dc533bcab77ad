package dev.parlance.processor.exchange.csv;

import dev.parlance.processor.exchange.unit.ExchangeReader;
import dev.parlance.processor.exchange.unit.Reason;
import dev.parlance.processor.exchange.unit.ReceivedFile;
import dev.parlance.processor.exchange.unit.ReceivedState;
import dev.parlance.processor.exchange.unit.ReceivedText;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads CSV that came back, as spreadsheets of all countries save it: separated by commas, semicolons or tabs, in UTF-8 or
 * UTF-16, its columns by their titles in any order.
 */
public final class CsvExchangeReader implements ExchangeReader {
  /** What some spreadsheets write, and ask for, before the first row. */
  private static final Pattern SEPARATOR = Pattern.compile("sep=([,;\\t])(?:\\r\\n|\\r|\\n)");

  @Override
  public ReceivedFile read(String name, byte[] content) throws UnreadableCatalogException {
    FileText file = FileText.of(content);
    file.checkDecoded("", " (in Excel, CSV UTF-8)");
    Table table = table(file);
    List<ReceivedUnit> units = new ArrayList<>();
    while (table.rows().hasNext()) {
      CsvRows.Row row = table.rows().next();
      if (!row.isBlank()) {
        units.add(unit(row, table.columns()));
      }
    }
    return new ReceivedFile("", units);
  }

  /**
   * A table.
   *
   * @param columns the index of each column
   * @param rows the rows below the titles
   */
  private record Table(Map<Column, Integer> columns, CsvRows rows) {}

  private static Table table(FileText file) throws UnreadableCatalogException {
    String text = file.toString();
    Matcher declared = SEPARATOR.matcher(text);
    if (declared.lookingAt()) {
      return table(new CsvRows(file, declared.end(), 2, declared.group(1).charAt(0))).orElseThrow(() -> untitled(2));
    }
    for (char separator : new char[] {',', ';', '\t'}) {
      Optional<Table> table = table(new CsvRows(file, 0, 1, separator));
      if (table.isPresent()) {
        return table.get();
      }
    }
    throw untitled(1);
  }

  private static UnreadableCatalogException untitled(int line) {
    return new UnreadableCatalogException(new Position(line, 1),
        "the first row of the table has no columns “id” and “translation”.",
        "Give them back their titles: id, source, translation.");
  }

  /** The table that {@code rows} are, if the first, which alone is read, has the titles. */
  private static Optional<Table> table(CsvRows rows) throws UnreadableCatalogException {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    List<String> titles = rows.hasNext() ? rows.next().cells() : List.of();
    for (int i = 0; i < titles.size(); i++) {
      int index = i;
      Column.titled(titles.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
    }
    return columns.containsKey(Column.ID) && columns.containsKey(Column.TRANSLATION)
        ? Optional.of(new Table(columns, rows)) : Optional.empty();
  }

  private static ReceivedUnit unit(CsvRows.Row row, Map<Column, Integer> columns) {
    Optional<ReceivedText> source = columns.containsKey(Column.SOURCE)
        ? Optional.of(new ReceivedText.Plain(cell(row, columns, Column.SOURCE))) : Optional.empty();
    String text = cell(row, columns, Column.TRANSLATION);
    return new ReceivedUnit(row.line(), cell(row, columns, Column.ID), cell(row, columns, Column.METHOD), source,
        text.isBlank() ? Optional.empty() : Optional.of(new ReceivedText.Plain(text)), state(row, columns), "");
  }

  private static ReceivedState state(CsvRows.Row row, Map<Column, Integer> columns) {
    String fuzzy = cell(row, columns, Column.FUZZY).strip().toLowerCase(Locale.ROOT);
    if (List.of("1", "true", "yes", "x").contains(fuzzy)) {
      return ReceivedState.REVIEW;
    }
    String state = cell(row, columns, Column.STATE).strip().toLowerCase(Locale.ROOT);
    return state.equals(Reason.REVIEW.word()) ? ReceivedState.SENT_FOR_REVIEW
        : state.equals(Reason.TRANSLATED.word()) ? ReceivedState.TRANSLATED : ReceivedState.UNKNOWN;
  }

  private static String cell(CsvRows.Row row, Map<Column, Integer> columns, Column column) {
    Integer index = columns.get(column);
    return index == null || index >= row.cells().size() ? "" : FormulaGuard.unguarded(row.cells().get(index));
  }
}
