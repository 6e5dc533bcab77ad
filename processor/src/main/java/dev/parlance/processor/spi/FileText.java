package dev.parlance.processor.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file, with its lines.
 *
 * <p>It is UTF-8, but where an XML declaration names another encoding or a byte order mark is that of UTF-16
 * (<a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>).
 */
public final class FileText {
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final String text;
  private int[] lineStarts;

  private FileText(String text) {
    this.text = text;
  }

  /** The text of {@code content} without its byte order mark; never fails. */
  public static FileText of(byte[] content) {
    String text = new String(content, encoding(content));
    return new FileText(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** The offset of {@code position}, within the text. */
  public int offset(Position position) {
    int line = Math.min(Math.max(position.line(), 1), lineStarts().length);
    return Math.min(text.length(), lineStarts()[line - 1] + Math.max(position.column(), 1) - 1);
  }

  /** The position of the character at {@code offset}. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts()[line] + 1);
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      int[] starts = new int[16];
      int count = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
          starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }

  private static Charset encoding(byte[] content) {
    int first = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | content[1] & 0xff;
    if (first == 0xfeff || first == '<') {
      return UTF_16BE;
    }
    if (first == 0xfffe || first == '<' << 8) {
      return UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(new String(content, 0, Math.min(DECLARATION, content.length), ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return UTF_8;
    }
  }
}
