package dev.parlance.processor.format.plain;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.Optional;

/**
 * Reads the plain catalog: UTF-8, one entry per line, which is the ID, spaces or tabs, and the text.
 *
 * <p>Blank lines and lines that begin with {@code #} are skipped. Lines end with LF, CRLF or CR. Raw spaces and tabs at
 * the edges of a text are dropped. A fault is reported, and reading continues with the next line.
 */
public final class PlainCatalogReader implements CatalogReader {
  /** The last entry whose positions were asked for, cached because findings come text by text. */
  private CatalogEntry last;

  private MessageTextBuilder units;

  /** Reads any file: other readers are asked before. */
  @Override
  public boolean reads(String fileName, byte[] start) {
    return true;
  }

  /** The text is UTF-8, whatever the file begins with. */
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
    OtherFormat.check(name(input.path()), file);
    boolean anything = readLines(file, isXml(input), sink);
    file.checkDecoded("", "");
    if (!anything) {
      throw new UnreadableCatalogException(
          Position.START, "the catalog has no entry.", "Write one entry per line: the ID, a space, the text.");
    }
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return PlainCatalogText.NOTATION.placeholder(name);
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return isXml(input) ? PlainCatalogText.NOTATION.characters(characters) : characters;
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    if (!isXml(input)) {
      return new Position(entry.textAt().line(), entry.textAt().column() + offset);
    }
    if (last != entry) {
      last = entry;
      String line = text(input).line(entry.textAt().line());
      units = PlainCatalogText.track(line.substring(Math.min(entry.textAt().column() - 1, line.length())));
    }
    return new Position(entry.textAt().line(), entry.textAt().column() + units.origin(offset));
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** Reads the lines; returns whether any of them is neither blank nor a comment. */
  private static boolean readLines(FileText file, boolean xml, CatalogSink sink) {
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
        readLine(line, number, xml, sink);
      }
    }
    return anything;
  }

  private static void readLine(String line, int number, boolean xml, CatalogSink sink) {
    Optional<KeyedLine> keyed = KeyedLine.of(line);
    if (keyed.isPresent()) {
      char sign = keyed.get().sign();
      sink.fault(keyed.get().id(), new Position(number, keyed.get().mark() + 1),
          "a " + sign + " is between the ID and the text, where a space belongs.",
          "Remove it" + (sign == '=' ? ", or write &#61; if the text begins with it." : "."));
    } else {
      sink.entry(entry(line, number, xml));
    }
  }

  private static CatalogEntry entry(String line, int number, boolean xml) {
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
    String text = line.substring(start, end);
    return CatalogEntry.of(line.substring(0, idEnd),
        xml ? PlainCatalogText.parse(text) : MessageText.of(text),
        new Position(number, 1), new Position(number, start + 1));
  }

  /** Whether texts are fragments of XML; in ICU's syntax and in HTML every character is itself. */
  static boolean isXml(CatalogInput input) {
    return input.syntax() != Syntax.ICU && input.markup() != Markup.HTML;
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
  }

  static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isSpace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
