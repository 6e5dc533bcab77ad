package dev.parlance.processor.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file, with its lines.
 *
 * <p>It is UTF-8 unless an XML declaration names another encoding or the byte order mark is that of UTF-16
 * (<a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>).
 */
public final class FileText {
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'<>]*)[\"']");

  private static final Pattern HTML = Pattern.compile(
      "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*>\\s*){0,9}(<!doctype\\s+html\\b|<html[\\s>]|<head>|<body[\\s>])",
      Pattern.CASE_INSENSITIVE);

  private final byte[] content;
  private final Charset encoding;

  /** Null until it is asked for. */
  private String text;

  private int[] lineStarts;
  private FileLines lines;

  /** The last part that was asked for, cached because a file may be one line. */
  private FileText part;

  private int partFirst;
  private int partLast;

  private FileText(byte[] content, Charset encoding) {
    this.content = content;
    this.encoding = encoding;
  }

  private FileText(String text) {
    this(new byte[0], UTF_8);
    this.text = text;
  }

  /** The text of {@code content} without its byte order mark, undecodable bytes as U+FFFD; never fails. */
  public static FileText of(byte[] content) {
    return new FileText(content, encoding(content));
  }

  /** The text of {@code content} as UTF-8, whatever encoding it declares. */
  public static FileText utf8(byte[] content) {
    return new FileText(content, UTF_8);
  }

  /** The text of {@code content} as Latin-1 (ISO 8859-1). */
  public static FileText latin1(byte[] content) {
    return new FileText(content, ISO_8859_1);
  }

  /**
   * Checks that the whole file is in the encoding that it declares.
   *
   * @throws UnreadableCatalogException where it is not
   */
  public void checkEncoding() throws UnreadableCatalogException {
    Matcher declared = declaration(content);
    if (declared.find() && !isReadable(declared.group(1))) {
      throw new UnreadableCatalogException(position(declared.start(1)),
          "the file declares the encoding " + declared.group(1) + ", but uses another.",
          "Save it as UTF-8, and write encoding=\"UTF-8\".");
    }
    checkDecoded("", encoding.equals(UTF_8) ? "" : ", and write encoding=\"UTF-8\"");
  }

  /**
   * Checks that all of the file could be decoded.
   *
   * @param hint an addition to the problem, such as {@code ; it looks like UTF-16}; may be empty
   * @param step an addition to the advice to save the file as UTF-8; may be empty
   * @throws UnreadableCatalogException where it could not
   */
  public void checkDecoded(String hint, String step) throws UnreadableCatalogException {
    int fault = firstFault();
    if (fault >= 0) {
      throw new UnreadableCatalogException(position(fault),
          "the file is not " + encoding + " from here on" + hint + ".", "Save it as UTF-8" + step + ".");
    }
  }

  /**
   * Checks that the file is not an HTML page, which is what a download saves in place of a file that is missing.
   *
   * @throws UnreadableCatalogException where it is one
   */
  public void checkNoHtml() throws UnreadableCatalogException {
    Matcher html = HTML.matcher(toString());
    if (html.lookingAt()) {
      throw new UnreadableCatalogException(position(html.start(1)),
          "the file is an HTML page, such as an error page that a download saved in place of the file.",
          "Download or export it again.");
    }
  }

  /**
   * The bytes of {@code text} in this file's encoding, after a byte order mark where this file has one. Characters that the
   * encoding lacks become question marks: see {@link #canEncode}.
   */
  public byte[] encode(String text) {
    return (new String(content, encoding).startsWith("\ufeff") ? "\ufeff" + text : text).getBytes(encoding);
  }

  /** Whether this file's encoding has all of {@code characters}. */
  public boolean canEncode(String characters) {
    return encoding.newEncoder().canEncode(characters);
  }

  /** Whether the file is UTF-16. */
  public boolean isUtf16() {
    return encoding.equals(UTF_16BE) || encoding.equals(UTF_16LE);
  }

  /**
   * Whether {@link #stream} has the same text: the file has neither a byte order mark nor a wrong encoding declaration.
   */
  public boolean isStreamed() {
    Matcher declared = declaration(content);
    return content.length > 0 && content[0] == '<' && (!declared.find() || isReadable(declared.group(1)));
  }

  /** The text, decoded while it is read so that it need not be kept; reading fails where decoding does. */
  public Reader stream() {
    return new InputStreamReader(new ByteArrayInputStream(content), strictDecoder());
  }

  /** The text, decoded while it is read where that is possible; undecodable bytes are U+FFFD. */
  public Reader reader() {
    return isStreamed() ? new InputStreamReader(new ByteArrayInputStream(content), encoding)
        : new StringReader(toString());
  }

  /** The offset in the text of the first byte that is not valid in the encoding, or −1. */
  private int firstFault() {
    // Decoding is an intrinsic and shows by U+FFFD that something may be wrong; the strict decoder finds where.
    if (toString().indexOf('\ufffd') < 0) {
      return -1;
    }
    CharsetDecoder decoder = strictDecoder();
    CharBuffer valid = CharBuffer.allocate((int) Math.ceil(content.length * (double) decoder.maxCharsPerByte()) + 1);
    if (!decoder.decode(ByteBuffer.wrap(content), valid, true).isError()) {
      return -1;
    }
    boolean mark = valid.position() > 0 && valid.get(0) == '\ufeff';
    return Math.min(text.length(), valid.position() - (mark ? 1 : 0));
  }

  private CharsetDecoder strictDecoder() {
    return encoding.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The offset of {@code position}, within the text. */
  public int offset(Position position) {
    int line = Math.min(Math.max(position.line(), 1), lineStarts().length);
    return Math.min(toString().length(), lineStarts()[line - 1] + Math.max(position.column(), 1) - 1);
  }

  /** The position of the character at {@code offset}. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts()[line] + 1);
  }

  /** {@code position}, or the nearest one in the text: parsers may count the end of the file as a character. */
  public Position inside(Position position) {
    return position(offset(position));
  }

  /** The line {@code number}, counted from 1, without its end; empty where there is none. */
  public String line(int number) {
    return lines().line(number);
  }

  /** The number of lines, at least one. */
  public int lineCount() {
    return lines().count();
  }

  /** The existing lines from {@code first} to {@code last}. */
  public FileText part(int first, int last) {
    if (part == null || first != partFirst || last != partLast) {
      part = new FileText(lines().lines(first, last));
      partFirst = first;
      partLast = last;
    }
    return part;
  }

  private FileLines lines() {
    if (lines == null) {
      lines = new FileLines(encoding.equals(UTF_8) ? content : toString().getBytes(UTF_8));
    }
    return lines;
  }

  /** The text. */
  @Override
  public String toString() {
    if (text == null) {
      String whole = new String(content, encoding);
      text = whole.startsWith("\ufeff") ? whole.substring(1) : whole;
    }
    return text;
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      String text = toString();
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
    if (first == 0xfeff || first == '<' || first == '{') {
      return UTF_16BE;
    }
    if (first == 0xfffe || first == '<' << 8 || first == '{' << 8) {
      return UTF_16LE;
    }
    Matcher declared = declaration(content);
    return declared.find() && isReadable(declared.group(1)) ? Charset.forName(declared.group(1)) : UTF_8;
  }

  private static Matcher declaration(byte[] content) {
    return ENCODING.matcher(new String(content, 0, Math.min(DECLARATION, content.length), ISO_8859_1));
  }

  /** Whether a file whose declaration is readable byte by byte can be in that encoding. */
  private static boolean isReadable(String encoding) {
    try {
      String declaration = "<?xml";
      return declaration.equals(new String(declaration.getBytes(ISO_8859_1), Charset.forName(encoding)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return false;
    }
  }
}
