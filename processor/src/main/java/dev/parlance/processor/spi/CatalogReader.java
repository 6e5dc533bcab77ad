package dev.parlance.processor.spi;

/**
 * Reads catalogs of one format.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} on the processor path: they are public, have a public
 * constructor without parameters, and are named in
 * {@code META-INF/services/dev.parlance.processor.spi.CatalogReader}. They come before the readers that Parlance has. One
 * instance reads many files, one after the other.
 *
 * <p>For a format of {@code ID = text} lines:
 *
 * <pre>{@code
 * public final class PropertiesReader implements CatalogReader {
 *   public boolean reads(String fileName, byte[] start) {
 *     return fileName.endsWith(".properties");
 *   }
 *
 *   public void read(CatalogInput input, CatalogSink sink) {
 *     int line = 0;
 *     for (String each : new String(input.content(), UTF_8).lines().toList()) {
 *       line++;
 *       int mark = each.indexOf('=');
 *       if (mark < 0) {
 *         sink.fault("", new Position(line, 1), "the line has no =.", "Write ID=text.");
 *       } else {
 *         sink.entry(CatalogEntry.of(each.substring(0, mark), MessageText.of(each.substring(mark + 1)),
 *             new Position(line, 1), new Position(line, mark + 2)));
 *       }
 *     }
 *   }
 * }
 * }</pre>
 */
public interface CatalogReader {
  /**
   * Whether this reads a file; of several readers the first that does is taken.
   *
   * @param fileName its name without folders, such as {@code messages.fr.xlf}
   * @param start its first bytes, at most 1 024
   */
  boolean reads(String fileName, byte[] start);

  /**
   * Reads a file. What was handed over before an exception counts.
   *
   * @throws UnreadableCatalogException where the file cannot be read any further
   */
  void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException;

  /** The text of a file, as this reads it. By default in the encoding that the file says, else UTF-8. */
  default FileText text(CatalogInput input) {
    return input.text();
  }

  /**
   * How a placeholder is written in the file, for advice. By default as in a plain catalog.
   *
   * @param input the file
   * @param name the placeholder's name, such as {@code START_LINK}
   */
  default String placeholder(CatalogInput input, String name) {
    return "<x id=\"" + name + "\"/>";
  }

  /**
   * How a pair of placeholders is written around something, for advice. By default as one after the other.
   *
   * @param input the file
   * @param start the name of the first, such as {@code START_LINK}
   * @param content what is between, written as in the file
   * @param close the name of the second, such as {@code CLOSE_LINK}
   */
  default String pair(CatalogInput input, String start, String content, String close) {
    return placeholder(input, start) + content + placeholder(input, close);
  }

  /**
   * How characters of a text are written in the file, for advice. By default as they are.
   *
   * @param input the file
   * @param characters what is to be read
   */
  default String characters(CatalogInput input, String characters) {
    return characters;
  }

  /**
   * Where a piece of an entry's text, or a character of it, is in the file. Asked only of entries with a finding, so that
   * reading need not keep it. By default where the text begins; a reader that knows better reads the text again with a
   * {@linkplain MessageTextBuilder#tracked() builder that keeps} where units come from.
   *
   * @param input the file
   * @param entry what this read from it
   * @param offset the unit's index in {@link CatalogEntry#text()}, up to its length
   */
  default Position position(CatalogInput input, CatalogEntry entry, int offset) {
    return entry.textAt();
  }

  /**
   * Where an entry's ID stands in the file. Asked only of entries with a finding. By default {@link CatalogEntry#at}.
   *
   * @param input the file
   * @param entry what this read from it
   */
  default Position idPosition(CatalogInput input, CatalogEntry entry) {
    return entry.at();
  }
}
