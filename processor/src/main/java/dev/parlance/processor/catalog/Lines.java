package dev.parlance.processor.catalog;

import dev.parlance.processor.spi.FileText;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text file in UTF-8, which end with LF, CRLF or CR. */
public final class Lines {
  private Lines() {}

  /** The lines of {@code content} without their ends; what is not UTF-8 is U+FFFD. */
  public static List<String> of(byte[] content) {
    return of(FileText.utf8(content).toString());
  }

  static List<String> of(String text) {
    return text.indexOf('\r') < 0 ? endedByLineFeeds(text) : endedByAny(text);
  }

  /** The search for one character is an intrinsic of the JVM. */
  private static List<String> endedByLineFeeds(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static List<String> endedByAny(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      lines.add(text.substring(start, i));
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    lines.add(text.substring(start));
    return lines;
  }
}
