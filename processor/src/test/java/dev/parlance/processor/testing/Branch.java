package dev.parlance.processor.testing;

/**
 * The branch of an ICU that a text is generated into.
 *
 * @param plural whether {@code #} is the number there
 * @param number what {@code #} shows
 */
record Branch(boolean plural, String number) {
  /** {@code text} as it stands in the branch, which no apostrophe may precede: what has a meaning there is quoted. */
  String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < text.length();) {
      int end = i;
      while (end < text.length() && isSyntax(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        quoted.append(text.charAt(i++));
        continue;
      }
      String run = text.substring(i, end).replace("'", "''");
      boolean apostrophes = text.substring(i, end).chars().allMatch(c -> c == '\'');
      quoted.append(apostrophes ? run : beginQuotation(run));
      i = end;
    }
    return quoted.toString();
  }

  /** An apostrophe begins a quotation only before syntax, so those at the beginning of {@code run} stand before it. */
  private static String beginQuotation(String run) {
    int syntax = run.length() - run.replaceFirst("^'+", "").length();
    return run.substring(0, syntax) + "'" + run.substring(syntax) + "'";
  }

  private boolean isSyntax(char c) {
    return c == '\'' || c == '{' || c == '}' || plural && c == '#';
  }
}
