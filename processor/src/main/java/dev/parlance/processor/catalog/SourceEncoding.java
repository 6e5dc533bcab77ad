package dev.parlance.processor.catalog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a file: UTF-8, but where an XML declaration names another one or a byte order mark is that of UTF-16
 * (<a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>).
 */
public final class SourceEncoding {
  private static final int DECLARATION = 200;
  private static final Pattern NAME = Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private SourceEncoding() {}

  /** The text of {@code content} without its byte order mark; never fails. */
  public static String decode(byte[] content) {
    String text = new String(content, of(content));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Charset of(byte[] content) {
    int first = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | content[1] & 0xff;
    if (first == 0xfeff || first == '<') {
      return UTF_16BE;
    }
    if (first == 0xfffe || first == '<' << 8) {
      return UTF_16LE;
    }
    Matcher declared =
        NAME.matcher(new String(content, 0, Math.min(DECLARATION, content.length), ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return UTF_8;
    }
  }
}
