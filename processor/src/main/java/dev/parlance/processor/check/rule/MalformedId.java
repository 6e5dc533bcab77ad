package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.names.JavaNames;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
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
    if (isMarkup(entry)) {
      return Optional.of(finding(entry, catalog, 0, "the line begins with markup, so it has no ID.",
          "Begin it with the entry's ID and a space."));
    }
    if (entry.id().length() > JavaNames.LONGEST) {
      return Optional.of(finding(entry, catalog, 0, "the ID is " + entry.id().length() + " characters long.",
          "Write one of at most " + JavaNames.LONGEST + "."));
    }
    int control = firstControl(entry.id());
    return control < 0 ? Optional.empty()
        : Optional.of(finding(entry, catalog, control, "the ID has a control character.", "Remove it."));
  }

  /** The finding that the ID of {@code entry} names no method. */
  public static Finding withoutName(Entry entry, Catalog catalog) {
    return finding(entry, catalog, 0,
        "the ID " + entry.id() + " has no letter or digit, so no method can be named after it.",
        "Give it an ID such as contact.email.");
  }

  /** The finding that {@code entry} has no text, and no fault that says why. */
  public static Optional<Finding> withoutText(Entry entry, Catalog catalog) {
    return !entry.text().isEmpty() || entry.faulty() ? Optional.empty()
        : Optional.of(finding(entry, catalog, 0, "the ID " + entry.id() + " has no text.",
            "Write its text, or remove it."));
  }

  /**
   * Whether the ID of {@code entry} is the first word of a placeholder or element, alone or directly after a word:
   * {@code <x}, {@code Hello<x}.
   */
  public static boolean isMarkup(Entry entry) {
    return entry.id().startsWith("<") || entry.id().endsWith("<x");
  }

  private static int firstControl(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Finding finding(Entry entry, Catalog catalog, int offset, String problem, String advice) {
    return new Finding(Rule.MALFORMED_ENTRY, Scope.SOURCE, catalog.idPlace(entry, offset), entry.subject(), problem,
        advice);
  }
}
