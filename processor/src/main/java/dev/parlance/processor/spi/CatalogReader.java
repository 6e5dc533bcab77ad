package dev.parlance.processor.spi;

import dev.parlance.Syntax;

/**
 * Reads catalogs of one format.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} on the processor path: they are public, have a public
 * constructor without parameters, and are named in
 * {@code META-INF/services/dev.parlance.processor.spi.CatalogReader}. They are asked before the built-in readers. One
 * instance reads many files, one after the other.
 *
 * <p>For a format of {@code ID = text} lines:
 *
 * <pre>{@code
 * public final class LangReader implements CatalogReader {
 *   public boolean reads(String fileName, byte[] start) {
 *     return fileName.endsWith(".lang");
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
   * Whether this reader reads a file; the first reader that does is used.
   *
   * @param fileName the file's name without folders, such as {@code messages.fr.xlf}
   * @param start the file's first bytes, at most 1 024
   */
  boolean reads(String fileName, byte[] start);

  /**
   * Reads a file. Entries and faults passed to {@code sink} before an exception count.
   *
   * @throws UnreadableCatalogException where the file cannot be read any further
   */
  void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException;

  /**
   * The text of a file, as this reader decodes it. By default, the file is decoded in the encoding that it declares, or
   * else as UTF-8.
   */
  default FileText text(CatalogInput input) {
    return input.text();
  }

  /**
   * Writes a placeholder in the file's notation, for use in advice; by default, in that of a plain catalog.
   *
   * @param input the file
   * @param name the placeholder's name, such as {@code START_LINK}
   */
  default String placeholder(CatalogInput input, String name) {
    return "<x id=\"" + name + "\"/>";
  }

  /**
   * Writes a pair of placeholders around content in the file's notation, for use in advice; by default, one placeholder
   * after the other.
   *
   * @param input the file
   * @param start the name of the first, such as {@code START_LINK}
   * @param content the content between them, written as in the file
   * @param close the name of the second, such as {@code CLOSE_LINK}
   */
  default String pair(CatalogInput input, String start, String content, String close) {
    return placeholder(input, start) + content + placeholder(input, close);
  }

  /**
   * Writes characters of a text in the file's notation, for use in advice; by default, unchanged.
   *
   * @param input the file
   * @param characters the characters that the file is to be read as
   */
  default String characters(CatalogInput input, String characters) {
    return characters;
  }

  /**
   * The position in the file of a unit, that is, a character or another piece, of an entry's text. It is asked only for
   * entries with a finding, so a reader need not record it. By default it is where the text begins; for exact positions, a
   * reader reads the text again with a {@linkplain MessageTextBuilder#tracked() builder that keeps} where units come
   * from.
   *
   * @param input the file
   * @param entry an entry that this reader read from it
   * @param offset the unit's index in {@link CatalogEntry#text()}, up to its length
   */
  default Position position(CatalogInput input, CatalogEntry entry, int offset) {
    return entry.textAt();
  }

  /**
   * The position of an entry's ID in the file. It is asked only for entries with a finding. By default it is
   * {@link CatalogEntry#at}.
   *
   * @param input the file
   * @param entry an entry that this reader read from it
   */
  default Position idPosition(CatalogInput input, CatalogEntry entry) {
    return entry.at();
  }

  /**
   * Whether files of this format are read as {@link java.util.Properties} reads them: of several entries with one ID the
   * last counts, an empty text is a text, IDs whose method names collide get different ones, an ID without a letter or
   * digit is skipped, and a translation may have no entry. By default, none of this.
   */
  default boolean isLikeProperties() {
    return false;
  }

  /**
   * Whether files of this format are read as Flutter's {@code gen-l10n} reads them: texts in its syntax where the annotation
   * does not name one, with the types and formats of the {@linkplain CatalogEntry#placeholders declared placeholders}, and a
   * translation may have no entry. By default, none of this.
   */
  default boolean isLikeFlutter() {
    return false;
  }

  /** The syntax of texts in this format where the annotation does not name one; by default Angular's. */
  default Syntax defaultSyntax() {
    return Syntax.ANGULAR;
  }
}
