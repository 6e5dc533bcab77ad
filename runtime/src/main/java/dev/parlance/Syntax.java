package dev.parlance;

/** The syntaxes that the texts of a catalog can be in, for {@link MessageCatalog#syntax}. */
public enum Syntax {
  /**
   * The syntax of the file's format: {@link #MESSAGE_FORMAT} for {@code .properties}, Flutter's for {@code .arb}, {@link
   * #ANGULAR} for all others.
   */
  AUTO,

  /** Angular's: plurals and selects of ICU, {@code {n, plural, one {# file} other {# files}}}; other braces are text. */
  ANGULAR,

  /** The patterns of {@link java.text.MessageFormat}, {@code {0} of {1,number}}, in which a lone apostrophe is itself. */
  MESSAGE_FORMAT,

  /**
   * ICU's: {@code {name}}, {@code {n, number}}, {@code {d, date, medium}}, plurals and selects, as FormatJS, next-intl and
   * Lingui have them.
   *
   * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU, formatting messages</a>
   */
  ICU,

  /** None: every character is itself. */
  TEXT
}
