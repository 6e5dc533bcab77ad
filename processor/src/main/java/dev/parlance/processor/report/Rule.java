package dev.parlance.processor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is checked: each rule with its name, its default severity, and its line in the README. */
public enum Rule {
  /** The catalog is in none of the places where it is looked for. */
  CATALOG_NOT_FOUND(Severity.ERROR, false, "the catalog is in none of the places searched; they are listed"),
  /** The file is no catalog. */
  CATALOG_UNREADABLE(Severity.ERROR, false, "not UTF-8, or not a single entry"),
  /** A line is no entry. */
  MALFORMED_ENTRY(Severity.ERROR, false,
      "no ID, no text, a broken XML fragment, forbidden markup, or a placeholder this version cannot express"),
  /** Two entries have one ID. */
  DUPLICATE_ID(Severity.ERROR, true, "an ID that stands already further up; set lower, the first counts"),
  /** Two IDs make one method name. */
  NAME_COLLISION(Severity.ERROR, true, "two IDs with one method name; set lower, the later one gets a `2`"),
  /** A placeholder is not closed, not opened, or crosses another. */
  UNBALANCED_TAG(Severity.ERROR, false, "a placeholder that is never closed, never opened, or crosses another"),
  /** A link has no text. */
  EMPTY_LINK(Severity.NOTE, true, "a link without text: it shows its `label`, else its address");

  private final Severity severity;
  private final boolean adjustable;
  private final String description;

  Rule(Severity severity, boolean adjustable, String description) {
    this.severity = severity;
    this.adjustable = adjustable;
    this.description = description;
  }

  /** The rule that options and diagnostics call {@code id}. */
  public static Optional<Rule> named(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The name in diagnostics and options, such as {@code empty-link}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How its findings are reported unless an option says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether {@code -Aparlance.rules} may change the severity. */
  public boolean adjustable() {
    return adjustable;
  }

  /** What it finds, for the README's table. */
  public String description() {
    return description;
  }
}
