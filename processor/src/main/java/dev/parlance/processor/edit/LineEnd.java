package dev.parlance.processor.edit;

/** The line ends of files. */
public final class LineEnd {
  private LineEnd() {}

  /** The line end of {@code text}, by its first: LF, CRLF or CR; LF where it has none. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return "\n";
      }
      if (c == '\r') {
        return text.startsWith("\r\n", i) ? "\r\n" : "\r";
      }
    }
    return "\n";
  }
}
