package dev.parlance.internal.bundle;

/** A text in which characters that mean something are quoted by apostrophes, as {@code java.text} has it. */
final class QuotedText {
  private final String special;
  private final StringBuilder out = new StringBuilder();
  private boolean quoted;

  /** A text in which the characters of {@code special} mean something. */
  QuotedText(String special) {
    this.special = special;
  }

  /** Adds characters that mean themselves. */
  void literal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        // Doubled, it is one inside of quotes and outside.
        out.append("''");
      } else {
        // One run, since the quotes of two that touch would be a doubled apostrophe.
        setQuoted(special.indexOf(c) >= 0);
        out.append(c);
      }
    }
  }

  /** Adds characters that mean something, in which quotes are closed. */
  void syntax(String text) {
    setQuoted(false);
    out.append(text);
  }

  private void setQuoted(boolean wanted) {
    if (quoted != wanted) {
      out.append('\'');
      quoted = wanted;
    }
  }

  /** The text. */
  String end() {
    setQuoted(false);
    return out.toString();
  }
}
