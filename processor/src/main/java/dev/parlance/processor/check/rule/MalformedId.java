package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.names.JavaNames;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.Position;
import java.util.Optional;

/**
 * Rule {@code malformed-entry}, in the source: an ID that cannot name a method, or an ID without a text.
 *
 * <p>Example: {@code --- A line}, whose ID has no letter or digit.
 */
public final class MalformedId {
  private MalformedId() {}

  /** What is wrong with the ID of {@code entry}, whatever method it would name. */
  public static Optional<Finding> find(Entry entry, Catalog catalog) {
    if (!catalog.likeProperties() && isMarkup(entry, catalog)) {
      return Optional.of(finding(entry, catalog, 0, "the line begins with markup, so it has no ID.",
          "Begin it with the entry's ID and a space."));
    }
    if (entry.id().length() > JavaNames.LONGEST) {
      return Optional.of(finding(entry, catalog, 0, "the ID is " + entry.id().length() + " characters long.",
          "Write one of at most " + JavaNames.LONGEST + "."));
    }
    int forbidden = firstForbidden(entry.id(), catalog.likeProperties());
    return forbidden < 0 ? Optional.empty() : Optional.of(forbidden(entry, catalog, forbidden));
  }

  private static Finding forbidden(Entry entry, Catalog catalog, int offset) {
    char c = entry.id().charAt(offset);
    int column = catalog.idPlace(entry, offset).column();
    // An escape or a nested name is not written as the ID is.
    boolean verbatim = column == catalog.idPlace(entry).column() + offset;
    String where = verbatim ? "in column " + column : "as its character " + (offset + 1);
    return Character.isSurrogate(c)
        ? finding(entry, catalog, offset, String.format("the ID has U+%04X %s, half of a character.", (int) c, where),
            "Write both halves, or none.")
        : finding(entry, catalog, offset, String.format("the ID has the control character U+%04X %s.", (int) c, where),
            "Remove it.");
  }

  /** The finding that the ID of {@code entry} names no method. */
  public static Finding withoutName(Entry entry, Catalog catalog) {
    return finding(entry, catalog, 0,
        "the ID " + entry.id() + " has no letter or digit, so no method can be named after it.",
        "Give it an ID such as contact.email.");
  }

  /** The finding that {@code entry} has no text, and no fault that says why. */
  public static Optional<Finding> withoutText(Entry entry, Catalog catalog) {
    if (!entry.text().isEmpty() || entry.faulty()) {
      return Optional.empty();
    }
    return Optional.of(catalog.likeProperties() ? emptyText(entry, catalog, Scope.SOURCE)
        : finding(entry, catalog, 0, "the ID " + entry.id() + " has no text.",
            "Write its text, or remove it."));
  }

  /** The finding that {@code entry}, in a format in which that is a text, has an empty one. */
  public static Finding emptyText(Entry entry, Catalog catalog, Scope scope) {
    return new Finding(Rule.MALFORMED_ENTRY, scope, catalog.idPlace(entry), entry.subject(),
        "the text of " + entry.id() + " is empty.",
        scope.isSource() ? "Write it, unless nothing should be shown." : "Write it, or remove the entry, unless"
            + " nothing should be shown.")
        .as(Rule.Kind.NOTE);
  }

  /**
   * Whether the line of {@code entry} begins with its ID, and that is the first word of a placeholder or element, alone
   * or directly after a word: {@code <x}, {@code Hello<x}.
   */
  public static boolean isMarkup(Entry entry, Catalog catalog) {
    Position at = entry.read().at();
    return (entry.id().startsWith("<") || entry.id().endsWith("<x")) && at.column() == 1
        && catalog.source().line(at.line()).startsWith(entry.id());
  }

  /** The offset of the first control or half of a surrogate pair, or −1; {@code lines} says whether it may have lines. */
  private static int firstForbidden(String id, boolean lines) {
    for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
      int c = id.codePointAt(i);
      boolean layout = lines && (c == '\t' || c == '\n' || c == '\r');
      if (Character.isISOControl(c) && !layout || c <= Character.MAX_SURROGATE && c >= Character.MIN_SURROGATE) {
        return i;
      }
    }
    return -1;
  }

  private static Finding finding(Entry entry, Catalog catalog, int offset, String problem, String advice) {
    Finding finding = new Finding(
        Rule.MALFORMED_ENTRY, Scope.SOURCE, catalog.idPlace(entry, offset), entry.subject(), problem, advice);
    return catalog.likeProperties() ? finding.as(Rule.Kind.WARNING) : finding;
  }
}
