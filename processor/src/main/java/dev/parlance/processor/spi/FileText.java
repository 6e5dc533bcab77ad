package dev.parlance.processor.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
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

  /**
   * The same, where all of {@code content} is in the encoding that it says it is in.
   *
   * @throws UnreadableCatalogException where it is not
   */
  static FileText checked(byte[] content) throws UnreadableCatalogException {
    String declared = declared(content);
    if (!declared.isEmpty() && charset(declared).filter(FileText::hasAscii).isEmpty()) {
      throw new UnreadableCatalogException(Position.START,
          "the file says that its encoding is " + declared + ", which " + (charset(declared).isEmpty()
              ? "is not known." : "it is not."), "Save it as UTF-8, and write encoding=\"UTF-8\".");
    }
    FileText file = of(content);
    // The constructor of strings is an intrinsic, and tells by U+FFFD that something may be wrong.
    if (file.text.indexOf('\ufffd') >= 0) {
      file.checkDecoding(content, encoding(content));
    }
    return file;
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

  /** {@code position}, or what is nearest to it in the text: parsers may count the end of the file as a character. */
  Position inside(Position position) {
    return position(offset(position));
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }

  private void checkDecoding(byte[] content, Charset encoding) throws UnreadableCatalogException {
    CharsetDecoder decoder = encoding.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer valid = CharBuffer.allocate((int) Math.ceil(content.length * (double) decoder.maxCharsPerByte()) + 1);
    if (decoder.decode(ByteBuffer.wrap(content), valid, true).isError()) {
      boolean mark = valid.position() > 0 && valid.get(0) == '\ufeff';
      throw new UnreadableCatalogException(position(Math.min(text.length(), valid.position() - (mark ? 1 : 0))),
          "the file is not " + encoding.name() + " from here on.", "Save it as UTF-8.");
    }
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      int[] starts = new int[16];
      int count = 1;
      // The search for one character is an intrinsic of the JVM.
      int feed = text.indexOf('\n');
      int carriage = text.indexOf('\r');
      while (feed >= 0 || carriage >= 0) {
        int end = carriage < 0 || feed >= 0 && feed < carriage ? feed : carriage;
        int next = feed == carriage + 1 && carriage >= 0 ? feed + 1 : end + 1;
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = next;
        feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
        carriage = carriage >= 0 && carriage < next ? text.indexOf('\r', next) : carriage;
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
    return charset(declared(content)).filter(FileText::hasAscii).orElse(UTF_8);
  }

  /** The encoding that an XML declaration in ASCII names; empty where none does. */
  private static String declared(byte[] content) {
    Matcher declared = ENCODING.matcher(new String(content, 0, Math.min(DECLARATION, content.length), ISO_8859_1));
    return declared.find() ? declared.group(1) : "";
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Whether a declaration in ASCII can be in {@code charset}. */
  private static boolean hasAscii(Charset charset) {
    String ascii = "<?xml version=\"1.0\"?>";
    return new String(ascii.getBytes(ISO_8859_1), charset).equals(ascii);
  }
}
