package dev.parlance.processor.edit;

/** The comment that says, in a file of lines, that the entry below it is to be reviewed. */
public final class ReviewComment {
  /** The comment; more may follow it on the line. */
  public static final String LINE = "# parlance: review";

  private ReviewComment() {}

  /** Whether {@code line}, without blanks at its edges, is one. */
  public static boolean is(String line) {
    return line.startsWith(LINE)
        && (line.length() == LINE.length() || !Character.isLetterOrDigit(line.charAt(LINE.length())));
  }
}
