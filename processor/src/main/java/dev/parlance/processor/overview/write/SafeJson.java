package dev.parlance.processor.overview.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.parlance.processor.message.BidiControl;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * JSON that may be put into a page: what HTML or an old script could take for its own is escaped, as are characters that
 * nobody sees.
 */
final class SafeJson {
  private static final char REPLACEMENT = '\ufffd';

  private SafeJson() {}

  /** A generator that writes to {@code out}, which it leaves open. */
  static JsonGenerator to(Writer out) throws IOException {
    JsonGenerator json = JsonFactory.builder().build().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setCharacterEscapes(new Escapes());
    return json;
  }

  /** {@code text} without lone surrogates, which no file in UTF-8 can hold. */
  static String text(String text) {
    int i = 0;
    while (i < text.length() && !isLone(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text);
    for (; i < text.length(); i++) {
      if (isLone(text, i)) {
        replaced.setCharAt(i, REPLACEMENT);
      }
    }
    return replaced.toString();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c) && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ofAscii = standardAsciiEscapesForJSON();

    Escapes() {
      for (char c : new char[] {'<', '>', '&', 0x7f}) {
        ofAscii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ofAscii;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return isUnseen(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
    }

    private static boolean isUnseen(int c) {
      return c >= 0x80 && (c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff
          || c >= 0xfff0 && c < 0xfffd || c >= 0xfffe || BidiControl.is((char) c));
    }
  }
}
