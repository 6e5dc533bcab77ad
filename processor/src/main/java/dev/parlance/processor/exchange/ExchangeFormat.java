package dev.parlance.processor.exchange;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.exchange.csv.CsvExchangeReader;
import dev.parlance.processor.exchange.csv.CsvExchangeWriter;
import dev.parlance.processor.exchange.po.PoExchangeReader;
import dev.parlance.processor.exchange.po.PoExchangeWriter;
import dev.parlance.processor.exchange.unit.ExchangeReader;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ReceivedFile;
import dev.parlance.processor.exchange.xliff.XliffExchangeReader;
import dev.parlance.processor.exchange.xliff.XliffExchangeWriter;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The formats of files for translators. */
public enum ExchangeFormat {
  /** XLIFF 1.2. */
  XLIFF("xlf", List.of("xliff", "mqxliff", "sdlxliff", "mxliff"), XliffExchangeWriter::write,
      new XliffExchangeReader()),
  /** A table for spreadsheets. */
  CSV("csv", List.of("tsv", "tab"), CsvExchangeWriter::write, new CsvExchangeReader()),
  /** GNU gettext. */
  PO("po", List.of("pot"), PoExchangeWriter::write, new PoExchangeReader());

  private static final Pattern XML = Pattern.compile("\\s*+<[?!a-zA-Z]");
  private static final Pattern GETTEXT = Pattern.compile("(?m)^\\s*+(?:msgid|msgctxt)\\s*+\"");

  private final String extension;
  private final List<String> others;
  private final Function<ExportedFile, String> writer;
  private final ExchangeReader reader;

  ExchangeFormat(String extension, List<String> others, Function<ExportedFile, String> writer, ExchangeReader reader) {
    this.extension = extension;
    this.others = others;
    this.writer = writer;
    this.reader = reader;
  }

  /** The format of a file: by its content, and by its name where that says nothing. */
  public static ExchangeFormat of(String fileName, byte[] content) {
    String text = FileText.of(content).toString();
    if (XML.matcher(text).lookingAt()) {
      return XLIFF;
    }
    String name = CatalogFile.name(fileName).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(each -> each.extension.equals(ending) || each.others.contains(ending))
        .findFirst().orElseGet(() -> GETTEXT.matcher(text).find() ? PO : CSV);
  }

  /** What the names of files in this format end with, without a dot. */
  public String extension() {
    return extension;
  }

  /** The bytes of {@code file} in this format, the same whenever they are written. */
  public byte[] write(ExportedFile file) {
    return writer.apply(file).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file in this format.
   *
   * @throws UnreadableCatalogException where it cannot be read to its end
   */
  public ReceivedFile read(String fileName, byte[] content) throws UnreadableCatalogException {
    return reader.read(CatalogFile.name(fileName), content);
  }
}
