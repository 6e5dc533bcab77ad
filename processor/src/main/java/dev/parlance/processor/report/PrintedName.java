package dev.parlance.processor.report;

/**
 * Prints names and sentences to compilers, logs and terminals: whoever names a file, an ID or a locale can neither begin
 * a line of the log nor control the terminal.
 *
 * <p>A backslash is printed as it is, since paths of Windows have many: printing twice is the same as printing once.
 */
public final class PrintedName {
  private PrintedName() {}

  /** {@code name} on one line, with unprintable characters as {@code \n} or {@code \}{@code u001b}. */
  public static String of(String name) {
    return of(name, 0, name.length());
  }

  /** {@code name} from {@code start} to {@code end}. */
  static String of(String name, int start, int end) {
    int i = start;
    while (i < end && !UnprintableCharacters.isAt(name, i)) {
      i++;
    }
    if (i == end) {
      return name.substring(start, end);
    }
    StringBuilder printed = new StringBuilder(name.length() + 16).append(name, start, i);
    for (; i < end; i++) {
      if (UnprintableCharacters.isAt(name, i)) {
        UnprintableCharacters.append(name.charAt(i), printed);
      } else {
        printed.append(name.charAt(i));
      }
    }
    return printed.toString();
  }

  /** The lines of {@code text}, which is printed already or comes from another tool: only LF ends a line. */
  public static String lines(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      printed.append(of(text, start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end)).append('\n');
      start = end + 1;
    }
    return printed.append(of(text, start, text.length())).toString();
  }
}
