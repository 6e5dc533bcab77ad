package dev.parlance.processor.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Characters that a wrong encoding has left in a text: U+FFFD, or UTF-8 that was read as Latin-1 or Windows-1252 and
 * encoded once more, as in {@code Ã©} for {@code é}.
 *
 * <p>Words of many languages have characters that begin such a sequence, and next to quotation marks whole sequences.
 * Only what no language writes is taken for damage.
 *
 * @param offset the unit of the text where they begin
 * @param written the characters
 * @param meant what was probably meant; empty where nobody knows
 */
public record DamagedCharacters(int offset, String written, String meant) {
  private static final char LOST = '\ufffd';
  private static final int LONGEST = 60;

  /** What Windows-1252 has for the bytes 0x80 to 0x9F; U+0000 where it has nothing. */
  private static final String WINDOWS = "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0"
      + "\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

  /** The characters that may follow a word directly, so that a letter and two of them are not a damaged character. */
  private static final String BEHIND_WORDS = "\u00a0\u00ab\u00ae\u00b0\u00b2\u00b3\u00b7\u00b9\u00bb\u2026\u2018\u2019"
      + "\u201a\u201c\u201d\u201e\u2022\u2013\u2014\u2122\u2039\u203a";

  private static final int FIRST_LEAD = 0xc2;

  /** The first of {@code units}; empty where nothing is damaged. */
  public static Optional<DamagedCharacters> first(String units) {
    for (int i = 0; i < units.length(); i++) {
      if (mayBeAt(i, units)) {
        return Optional.of(units.charAt(i) == LOST ? new DamagedCharacters(i, "", "") : twice(i, units));
      }
    }
    return Optional.empty();
  }

  private static DamagedCharacters twice(int start, String units) {
    int end = start;
    StringBuilder meant = new StringBuilder();
    for (int length = sequence(end, units); length > 0 && end - start < LONGEST; length = sequence(end, units)) {
      meant.append(decoded(end, length, units).orElseThrow());
      end += length;
    }
    return new DamagedCharacters(start, units.substring(start, end), meant.toString());
  }

  /** Whether the unit {@code at} is damage, or begins it. */
  static boolean mayBeAt(int at, String units) {
    char c = units.charAt(at);
    if (c < FIRST_LEAD || c > 0xf4) {
      return c == LOST;
    }
    int length = at + 1 < units.length() ? sequence(at, units) : 0;
    return length > 0 && switch (c) {
      case '\u00c2' -> units.charAt(at + 1) <= 0xbf;
      case '\u00c3' -> !endsWord(at, units);
      case '\u00e2' -> BEHIND_WORDS.indexOf(units.charAt(at + 1)) < 0 || BEHIND_WORDS.indexOf(units.charAt(at + 2)) < 0;
      case '\u00f0' -> continuation(units.charAt(at + 1)) == 0x9f;
      case '\u00c4', '\u00c5' -> isInWord(at, units) || isOfScript(at, length, units);
      default -> isOfScript(at, length, units);
    };
  }

  /** Whether what begins {@code at} is a letter of Central Europe in a word: {@code š} in {@code KrÅ¡ko}. */
  private static boolean isInWord(int at, String units) {
    boolean before = at > 0 && Character.isLetter(units.charAt(at - 1));
    boolean behind = at + 2 < units.length() && Character.isLetter(units.charAt(at + 2));
    return BEHIND_WORDS.indexOf(units.charAt(at + 1)) < 0 && (before || behind);
  }

  /** Whether the letter {@code at} may end a word in capitals, which the next character follows. */
  private static boolean endsWord(int at, String units) {
    boolean letterBehind = at + 2 < units.length() && Character.isLetter(units.charAt(at + 2));
    return BEHIND_WORDS.indexOf(units.charAt(at + 1)) >= 0 && !letterBehind
        && at > 0 && Character.isUpperCase(units.charAt(at - 1));
  }

  /** Whether two sequences in a row are letters of one script, which no letters of Latin and signs are by chance. */
  private static boolean isOfScript(int at, int length, String units) {
    int second = sequence(at + length, units);
    if (second == 0) {
      return false;
    }
    int first = decoded(at, length, units).orElseThrow().codePointAt(0);
    int next = decoded(at + length, second, units).orElseThrow().codePointAt(0);
    return Character.isLetter(first) && Character.isLetter(next)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.of(next);
  }

  /** The number of units from {@code at} on that are the bytes of one character in UTF-8; 0 where they are none. */
  private static int sequence(int at, String units) {
    char lead = at < units.length() ? units.charAt(at) : 0;
    int length = lead < FIRST_LEAD || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (at + i >= units.length() || continuation(units.charAt(at + i)) < 0) {
        return 0;
      }
    }
    return length > 0 && decoded(at, length, units).isPresent() ? length : 0;
  }

  /** The byte from 0x80 to 0xBF that {@code c} is in Latin-1 or Windows-1252, or −1. */
  private static int continuation(char c) {
    if (c >= 0x80 && c <= 0xbf) {
      return c;
    }
    int windows = c < 0x152 ? -1 : WINDOWS.indexOf(c);
    return windows < 0 ? -1 : 0x80 + windows;
  }

  private static Optional<String> decoded(int at, int length, String units) {
    byte[] bytes = new byte[length];
    bytes[0] = (byte) units.charAt(at);
    for (int i = 1; i < length; i++) {
      bytes[i] = (byte) continuation(units.charAt(at + i));
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }
}
