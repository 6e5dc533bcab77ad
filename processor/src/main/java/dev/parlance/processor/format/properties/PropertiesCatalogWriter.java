package dev.parlance.processor.format.properties;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.LineEntry;
import dev.parlance.processor.edit.LineFile;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.Range;
import dev.parlance.processor.edit.ReadEntries;
import dev.parlance.processor.edit.ReviewComment;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes {@code .properties} files. An entry without a translation is left out, since an empty value is an empty text.
 *
 * @param syntax the syntax of the texts
 */
public record PropertiesCatalogWriter(Syntax syntax) implements CatalogWriter {
  /** The end of a file whose last line a further one would continue. */
  private static final Pattern OPEN_END = Pattern.compile("(?<!\\\\)(?:\\\\{2})*+\\\\(?:\\r\\n?|\\n)?[ \\t\\f]*+\\z");

  @Override
  public CatalogReader reader() {
    return new PropertiesCatalogReader();
  }

  @Override
  public OpenCatalog open(CatalogInput input) throws UnreadableCatalogException {
    CatalogReader reader = reader();
    ReadEntries read = ReadEntries.of(input, reader);
    DecodedProperties file = DecodedProperties.of(input);
    if (file.damaged().length > 0) {
      throw new UnreadableCatalogException(file.text().position(file.damaged()[0]),
          "some bytes of the file are not UTF-8, which the rest of it is, so it cannot be written.",
          "Save it as UTF-8.");
    }
    String text = file.text().toString();
    List<LineEntry> entries = new ArrayList<>();
    LogicalLine line = new LogicalLine(text, 0);
    while (line.next()) {
      read.in(line.keyOrigin(), line.keyOrigin()).flatMap(entry -> entry(entry, line, text)).ifPresent(entries::add);
    }
    return new LineFile(text, entries, OPEN_END.matcher(text).find(),
        new PropertiesNotation(text, entries.stream().findFirst(), file, input, syntax));
  }

  private static Optional<LineEntry> entry(CatalogEntry read, LogicalLine line, String text) {
    if (read.id().isBlank()) {
      return Optional.empty();
    }
    List<Range> comments = line.comment().lines();
    List<Range> marks = comments.stream().filter(each -> ReviewComment.is(each.of(text).strip())).toList();
    return Optional.of(new LineEntry(read, LineEntry.stateOf(marks),
        comments.isEmpty() ? line.range().start() : comments.get(0).start(), marks, line.range(), line.keyRange(),
        line.valueRange(), line.isOpen()));
  }

  @Override
  public String blank(String sourceLocale, String locale) {
    return "";
  }

  @Override
  public boolean leavesOutUntranslated() {
    return true;
  }
}
