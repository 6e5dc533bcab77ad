package dev.parlance.processor.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The lines of a file, decoded one by one on demand; the file is searched no further than the line asked for. */
final class FileLines {
  private final byte[] utf8;

  /** The offsets at which the lines found so far begin. */
  private int[] starts = new int[64];

  private int count = 1;

  /** The number of bytes searched so far. */
  private int seen;

  /** The last single line that was asked for, cached because a file may be one line. */
  private String line = "";

  private int lineNumber;

  /** The lines of {@code utf8}; a byte order mark belongs to none of them. */
  FileLines(byte[] utf8) {
    this.utf8 = utf8;
    boolean mark = utf8.length >= 3 && utf8[0] == (byte) 0xef && utf8[1] == (byte) 0xbb && utf8[2] == (byte) 0xbf;
    seen = mark ? 3 : 0;
    starts[0] = seen;
  }

  /** The number of lines, at least one. */
  int count() {
    find(Integer.MAX_VALUE);
    return count;
  }

  /** The line {@code number}, counted from 1, without its line end; empty behind the last line. */
  String line(int number) {
    if (number != lineNumber) {
      int next = number == Integer.MAX_VALUE ? number : number + 1;
      find(next);
      int start = start(number);
      int end = start(next);
      while (end > start && (utf8[end - 1] == '\n' || utf8[end - 1] == '\r')) {
        end--;
      }
      line = new String(utf8, start, end - start, UTF_8);
      lineNumber = number;
    }
    return line;
  }

  /** The existing lines from {@code first} to {@code last}, counted from 1, with their line ends. */
  String lines(int first, int last) {
    find(last + 1);
    int start = start(first);
    return new String(utf8, start, start(last + 1) - start, UTF_8);
  }

  private int start(int line) {
    return line < 1 ? starts[0] : line <= count ? starts[line - 1] : utf8.length;
  }

  private void find(int lines) {
    int at = seen;
    while (count < lines && at < utf8.length) {
      byte b = utf8[at++];
      if (b == '\n' || b == '\r' && (at == utf8.length || utf8[at] != '\n')) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = at;
      }
    }
    seen = at;
  }
}
