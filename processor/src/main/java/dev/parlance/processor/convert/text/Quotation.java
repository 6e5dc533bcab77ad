package dev.parlance.processor.convert.text;

/**
 * Quotes by apostrophes what has a meaning in a syntax: runs of such characters are between two, and an apostrophe itself is
 * written twice.
 *
 * @param special the characters that have a meaning
 * @param sparing whether an apostrophe that quotes nothing stays alone
 */
record Quotation(String special, boolean sparing) {
  /** {@code words} with everything quoted that has to be. */
  String quoted(String words) {
    StringBuilder quoted = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length();) {
      int end = i;
      while (end < words.length() && (words.charAt(end) == '\'' || special.indexOf(words.charAt(end)) >= 0)) {
        end++;
      }
      if (end == i) {
        quoted.append(words.charAt(i++));
      } else {
        quoted.append(run(words.substring(i, end), end < words.length() ? words.charAt(end) : 0));
        i = end;
      }
    }
    return quoted.toString();
  }

  /** A run of apostrophes and special characters before {@code next}, 0 for the end of the words. */
  private String run(String run, char next) {
    int apostrophes = 0;
    while (apostrophes < run.length() && run.charAt(apostrophes) == '\'') {
      apostrophes++;
    }
    if (apostrophes == run.length()) {
      // Behind the words a placeholder may follow, before which it would quote.
      boolean alone = sparing && apostrophes == 1 && next != 0 && next != '<' && next != '>' && next != '#';
      return alone ? run : run.replace("'", "''");
    }
    return "''".repeat(apostrophes) + "'" + run.substring(apostrophes).replace("'", "''") + "'";
  }
}
