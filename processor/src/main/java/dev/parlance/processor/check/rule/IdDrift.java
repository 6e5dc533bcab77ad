package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.digest.Digest;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule {@code id-drift}, in the source: a text that changed after its ID, a digest of the text, was made.
 *
 * <p>Example: {@code 3768927257183755959 Save.}, whose ID is the digest of {@code Save}.
 *
 * <p>Some tools drop or collapse white space, so a space is tried at either edge, a line break at the end, one space for
 * each run of white space, and a line break or a tab for one of the spaces. Where fewer than half of the decimal IDs are digests, they are taken for numbers of another
 * kind. IDs of 40 hexadecimal digits are digests of what a catalog does not hold. The advice is not to give the entry
 * another ID, since digests come from a template, where the text would stay as it is.
 */
public final class IdDrift {
  private static final String LARGEST = Long.toString(Long.MAX_VALUE);
  private static final String SPACE = " ";

  /** What tools leave out at the edges of a text: spaces, and the line break before a tag that ends. */
  private static final List<String> BEFORE = List.of(SPACE, "");
  private static final List<String> AFTER = List.of(SPACE, "", "\n");
  private static final char[] OTHER_SPACES = {'\n', '\t'};

  /** In a long text more would take time that grows with the square of its length. */
  private static final int MOST_SPACES = 50;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private IdDrift() {}

  /**
   * The findings on {@code entries}, which are some or all of {@code source}.
   *
   * @param source the whole catalog, half of whose decimal IDs have to be digests
   */
  public static List<Finding> find(Catalog source, List<CheckedEntry> entries) {
    List<Entry> candidates = entries.stream().filter(each -> !each.broken() && isDecimal(each.entry().id()))
        .map(CheckedEntry::entry).toList();
    if (candidates.stream().allMatch(IdDrift::isDigest) || !areDigests(source, entries)) {
      return List.of();
    }
    List<Entry> drifted = candidates.stream().filter(entry -> !isDigest(entry)).toList();
    Map<String, Entry> byId = new HashMap<>();
    entries.forEach(each -> byId.put(each.entry().id(), each.entry()));
    return drifted.stream().map(entry -> finding(source, entry, byId)).toList();
  }

  /** Whether half of the decimal IDs of {@code source} or more are digests. */
  private static boolean areDigests(Catalog source, List<CheckedEntry> entries) {
    Set<String> broken = entries.stream().filter(CheckedEntry::broken).map(each -> each.entry().id())
        .collect(Collectors.toSet());
    List<Entry> decimal = source.entries().stream()
        .filter(entry -> isDecimal(entry.id()) && !entry.text().isEmpty() && !broken.contains(entry.id())).toList();
    int others = 0;
    for (Entry entry : decimal) {
      others += isDigest(entry) ? 0 : 1;
      if (2 * others > decimal.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDecimal(String id) {
    int length = id.length();
    if (length == 0 || length > LARGEST.length() || length > 1 && id.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return length < LARGEST.length() || id.compareTo(LARGEST) <= 0;
  }

  private static boolean isDigest(Entry entry) {
    String text = Digest.canonical(entry.text());
    return isDigest(entry, Digest.canonical(entry.read().text())) || isDigest(entry, text)
        || BEFORE.stream().anyMatch(before -> AFTER.stream().anyMatch(
            after -> isDigest(entry, before.concat(text).concat(after))))
        || isDigest(entry, WHITE_SPACE.matcher(text).replaceAll(SPACE))
        || isDigest(entry, withoutSpaceAtEndOfIcu(text)) || wasOtherSpace(entry, text);
  }

  /** Whether one of the spaces was a line break or a tab, which a tool turned into a space. */
  private static boolean wasOtherSpace(Entry entry, String text) {
    StringBuilder other = new StringBuilder(text);
    int tried = 0;
    for (int i = text.indexOf(' '); i >= 0 && tried < MOST_SPACES; i = text.indexOf(' ', i + 1)) {
      for (char space : OTHER_SPACES) {
        other.setCharAt(i, space);
        if (isDigest(entry, other.toString())) {
          return true;
        }
      }
      other.setCharAt(i, ' ');
      tried++;
    }
    return false;
  }

  /** {@code {VAR_PLURAL, plural, other {a}}} for {@code {VAR_PLURAL, plural, other {a} }}, as some tools write it. */
  private static String withoutSpaceAtEndOfIcu(String text) {
    int last = text.length() - 1;
    return text.endsWith(" }") ? text.substring(0, last).stripTrailing() + text.substring(last) : text;
  }

  private static boolean isDigest(Entry entry, String canonicalText) {
    return entry.id().equals(Digest.decimalId(canonicalText, entry.read().meaning()));
  }

  private static Finding finding(Catalog source, Entry entry, Map<String, Entry> byId) {
    String digest = Digest.of(entry.read().text(), entry.read().meaning());
    Entry other = byId.get(digest);
    return new Finding(Rule.ID_DRIFT, Scope.SOURCE, source.place(entry, 0),
        entry.subject(),
        "the ID is not the digest of this text, which is " + digest + ": the text was changed after its ID was made, or"
            + " the ID was made with a meaning.",
        "Extract the messages again, or " + (other == null ? "restore the text."
            : "use the entry in line " + other.line() + ", which has that ID."));
  }
}
