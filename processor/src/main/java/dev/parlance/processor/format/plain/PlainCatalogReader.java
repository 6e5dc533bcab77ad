package dev.parlance.processor.format.plain;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.regex.Pattern;

/**
 * Reads the plain catalog: UTF-8, one entry a line, the ID, spaces or tabs, the text.
 *
 * <p>Blank lines and lines that begin with {@code #} are skipped. Lines end with LF, CRLF or CR. Raw spaces and tabs at
 * the edges of a text are dropped. Whatever is wrong is told, and reading goes on with the next line.
 */
public final class PlainCatalogReader implements CatalogReader {
  private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml\\s|!DOCTYPE\\s)");
  private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*(?:\"[^\"]*\"\\s*:|}\\s*$)");

  /** The last entry that positions were asked of: findings come text by text. */
  private CatalogEntry looked;

  private MessageTextBuilder units;

  /** Any file that no other reader takes. */
  @Override
  public boolean reads(String fileName, byte[] start) {
    return true;
  }

  /** UTF-8, whatever the file begins with. */
  @Override
  public FileText text(CatalogInput input) {
    return input.utf8();
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    FileText file = text(input);
    if (looksLikeUtf16(input.content())) {
      file.checkDecoded("; it looks like UTF-16", "");
    }
    checkFormat(file.toString());
    boolean anything = readLines(file, sink);
    file.checkDecoded("", "");
    if (!anything) {
      throw new UnreadableCatalogException(
          Position.START, "the catalog has no entry.", "Write one entry a line: the ID, a space, the text.");
    }
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return PlainText.NOTATION.placeholder(name);
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return PlainText.NOTATION.characters(characters);
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    if (looked != entry) {
      looked = entry;
      String line = text(input).line(entry.textAt().line());
      units = PlainText.track(line.substring(Math.min(entry.textAt().column() - 1, line.length())));
    }
    return new Position(entry.textAt().line(), entry.textAt().column() + units.origin(offset));
  }

  /** Tells of a file in another format once, rather than of each of its lines. */
  private static void checkFormat(String text) throws UnreadableCatalogException {
    if (XML.matcher(text).lookingAt()) {
      throw new UnreadableCatalogException(Position.START, "the file is XML, of which no reader is known by this name.",
          "Name it by its format, such as messages.xlf, or write one entry a line: the ID, a space, the text.");
    }
    if (JSON.matcher(text).lookingAt()) {
      throw new UnreadableCatalogException(
          Position.START, "the file is JSON, and its name does not end in .json.", "Rename it.");
    }
  }

  /** Hands over the lines; returns whether there is any that is not blank nor a comment. */
  private static boolean readLines(FileText file, CatalogSink sink) {
    boolean anything = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      if (isBlank(line) || line.charAt(0) == '#') {
        continue;
      }
      anything = true;
      if (isSpace(line.charAt(0))) {
        sink.fault("", new Position(number, 1), "the line begins with a space or tab, so it has no ID.",
            "Begin it with the entry's ID, or with # to make it a comment.");
      } else {
        sink.entry(entry(line, number));
      }
    }
    return anything;
  }

  private static CatalogEntry entry(String line, int number) {
    int idEnd = 0;
    while (idEnd < line.length() && !isSpace(line.charAt(idEnd))) {
      idEnd++;
    }
    int start = idEnd;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    int end = line.length();
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return CatalogEntry.of(line.substring(0, idEnd), PlainText.parse(line.substring(start, end)),
        new Position(number, 1), new Position(number, start + 1));
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
  }

  private static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isSpace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
