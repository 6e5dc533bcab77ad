package dev.parlance.processor.format.properties;

import dev.parlance.processor.edit.Range;
import java.util.Arrays;

/**
 * A logical line of a {@code .properties} file, that is, an entry: lines that end with a backslash are continued by the
 * next, exactly as {@link java.util.Properties#load(java.io.Reader)} reads them. It is read over and over, by
 * {@link #next()}, and keeps where each character is in the file.
 */
final class LogicalLine {
  private static final int ESCAPE = 4;

  private final String text;
  private final CommentAbove comment = new CommentAbove();
  private int at;
  private int start;
  private boolean open;
  private char[] units = new char[256];
  private int[] origins = new int[256];
  private int length;
  private int keyEnd;
  private int valueStart;

  /** The logical lines of {@code text} from the offset {@code start} on, where one begins. */
  LogicalLine(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** Goes to the next logical line; returns whether there is one. */
  boolean next() {
    comment.clear();
    while (at < text.length()) {
      start = at;
      at = skipBlanks(at);
      if (at == text.length()) {
        return false;
      }
      char c = text.charAt(at);
      if (isLineEnd(c)) {
        comment.clear();
        at = afterLineEnd(at);
      } else if (c == '#' || c == '!') {
        skipComment();
      } else if (read()) {
        split();
        return true;
      }
    }
    return false;
  }

  private void skipComment() {
    int end = at;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    String words = text.substring(at + 1, end).strip();
    at = end == text.length() ? end : afterLineEnd(end);
    comment.add(new Range(start, at), words);
  }

  /**
   * Reads the logical line that begins here. Returns whether it is one: a line that is only a continued one leaves
   * nothing, but at the very end of the file it is an entry all the same.
   */
  private boolean read() {
    length = 0;
    open = false;
    boolean escaped = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isLineEnd(c)) {
        open = false;
        add(c, at++);
        escaped = c == '\\' && !escaped;
        continue;
      }
      boolean last = at + 1 == text.length();
      at = afterLineEnd(at);
      open = escaped;
      if (last || !escaped) {
        length -= escaped ? 1 : 0;
        return true;
      }
      length--;
      escaped = false;
      at = skipBlanks(at);
      if (length == 0) {
        return false;
      }
    }
    open |= escaped;
    length -= escaped ? 1 : 0;
    return true;
  }

  private void add(char c, int origin) {
    if (length == units.length) {
      units = Arrays.copyOf(units, 2 * length);
      origins = Arrays.copyOf(origins, 2 * length);
    }
    units[length] = c;
    origins[length++] = origin;
  }

  /** Finds the key and the value: a blank, = or : that is not escaped separates them. */
  private void split() {
    keyEnd = 0;
    boolean escaped = false;
    while (keyEnd < length && (escaped || !isBlank(units[keyEnd]) && !isSign(units[keyEnd]))) {
      escaped = units[keyEnd] == '\\' && !escaped;
      keyEnd++;
    }
    valueStart = keyEnd;
    boolean sign = false;
    while (valueStart < length && (isBlank(units[valueStart]) || !sign && isSign(units[valueStart]))) {
      sign |= isSign(units[valueStart]);
      valueStart++;
    }
  }

  /** The key, without a malformed escape. */
  String key() {
    return decoded(0, keyEnd, null);
  }

  /** The value, without a malformed escape. */
  String value() {
    return decoded(valueStart, length, null);
  }

  /** Where each unit of the value is in the file, and where it ends. */
  int[] valueOrigins() {
    int[] all = new int[length - valueStart + 1];
    int count = decoded(valueStart, length, all).length();
    all[count] = valueEnd();
    return Arrays.copyOf(all, count + 1);
  }

  private int valueEnd() {
    return length == 0 ? Math.min(at, text.length()) : origins[length - 1] + 1;
  }

  private String decoded(int from, int to, int[] found) {
    StringBuilder decoded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int start = i;
      char c = units[i];
      if (c == '\\') {
        c = units[++i];
        if (c == 'u') {
          c = (char) Integer.parseInt(String.valueOf(units, i + 1, ESCAPE), 16);
          i += ESCAPE;
        } else {
          c = control(c);
        }
      }
      if (found != null) {
        found[decoded.length()] = origins[start];
      }
      decoded.append(c);
    }
    return decoded.toString();
  }

  private static char control(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'n' -> '\n';
      case 'f' -> '\f';
      default -> c;
    };
  }

  /** The index of the first backslash of a malformed {@code \}{@code u} escape; −1 where there is none. */
  int malformed() {
    int inKey = malformed(0, keyEnd);
    return inKey >= 0 ? inKey : malformed(valueStart, length);
  }

  private int malformed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (units[i] == '\\' && units[++i] == 'u' && digits(i + 1, to) < ESCAPE) {
        return i - 1;
      }
    }
    return -1;
  }

  private int digits(int from, int to) {
    int count = 0;
    while (count < ESCAPE && from + count < to && isHexadecimal(units[from + count])) {
      count++;
    }
    return count;
  }

  private static boolean isHexadecimal(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  /** The malformed escape at {@code index} as far as it is one. */
  String escape(int index) {
    int end = isInKey(index) ? keyEnd : length;
    return String.valueOf(units, index, 2 + digits(index + 2, end));
  }

  /** The index of the first unit whose offset in the file is among {@code offsets}, which are in order; or −1. */
  int firstOf(int[] offsets) {
    if (offsets.length > 0) {
      for (int i = 0; i < length; i++) {
        if (units[i] == DecodedProperties.DAMAGE && Arrays.binarySearch(offsets, origins[i]) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the unit at {@code index} is in the key. */
  boolean isInKey(int index) {
    return index < keyEnd;
  }

  /** The offset in the file of the unit at {@code index}. */
  int origin(int index) {
    return index < length ? origins[index] : valueEnd();
  }

  /** The offset in the file of the key, or, where it is empty, of what follows it. */
  int keyOrigin() {
    return origin(0);
  }

  /** The offset in the file of the value, or, where it is empty, of the end. */
  int valueOrigin() {
    return origin(valueStart);
  }

  /** The comment directly above. */
  CommentAbove comment() {
    return comment;
  }

  /** The whole line, from its first blank to behind its line end. */
  Range range() {
    return new Range(start, at);
  }

  /** The key as it is written. */
  Range keyRange() {
    return new Range(keyOrigin(), keyEnd == 0 ? keyOrigin() : origins[keyEnd - 1] + 1);
  }

  /** The value as it is written, from behind the separator to the line end. */
  Range valueRange() {
    int end = at;
    if (end > 0 && isLineEnd(text.charAt(end - 1))) {
      end -= end > 1 && text.startsWith("\r\n", end - 2) ? 2 : 1;
    }
    int from = valueStart == 0 ? keyOrigin() : origins[valueStart - 1] + 1;
    return new Range(from, Math.max(from, end));
  }

  /** Whether a line behind it, which is the last, would continue it. */
  boolean isOpen() {
    return open;
  }

  private int skipBlanks(int from) {
    int next = from;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int afterLineEnd(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static boolean isSign(char c) {
    return c == '=' || c == ':';
  }
}
