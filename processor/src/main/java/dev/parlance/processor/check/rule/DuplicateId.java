package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rule {@code duplicate-id}, in the source and in translations: an ID that an earlier entry has.
 *
 * <p>Example: {@code save Save} in line 1 and {@code save Keep} in line 3, where it is reported.
 */
public final class DuplicateId {
  private DuplicateId() {}

  /**
   * {@code catalog}, the source or a translation, with the last entry per ID, as {@link java.util.Properties} has it;
   * {@code findings} takes the others. In a translation, entries that are damaged are missing.
   */
  public static Catalog lastOfEachId(Catalog catalog, Scope scope, Consumer<Finding> findings) {
    Map<String, Entry> last = new LinkedHashMap<>();
    for (Entry entry : catalog.entries()) {
      Entry earlier = last.remove(entry.id());
      last.put(entry.id(), entry);
      if (earlier != null) {
        String how = earlier.faulty() || entry.faulty() ? ""
            : earlier.text().equals(entry.text()) ? " with the same text" : " with a different text";
        findings.accept(finding(entry, earlier, catalog, scope, how, "The last one counts; remove the other.")
            .as(scope.isSource() ? Rule.Kind.WARNING : Rule.Kind.NOTE));
      }
    }
    return catalog.with(last.values().stream().filter(entry -> scope.isSource() || !entry.damaged()).toList());
  }

  /** The finding that {@code earlier} has the ID of {@code entry}, both in {@code source}. */
  public static Finding inSource(Entry entry, Entry earlier, Catalog source) {
    boolean same = earlier.text().equals(entry.text());
    String how = same ? " with the same text" : " with a different text";
    String document = earlier.read().document();
    return document.equals(entry.read().document())
        ? finding(entry, earlier, source, Scope.SOURCE, how, "Remove one of them.")
        : finding(entry, earlier, source, Scope.SOURCE, how + " for “" + document + "”", "A message is named by its ID"
            + " alone, whatever file it is from: give one of them another ID, or make two catalogs.");
  }

  /** The finding that {@code earlier} has the ID of {@code entry}, both in {@code translation}. */
  public static Finding inTranslation(Entry entry, Entry earlier, Catalog translation, Scope scope) {
    return finding(entry, earlier, translation, scope, "", "The first that is not blank counts; remove the other.");
  }

  private static Finding finding(
      Entry entry, Entry earlier, Catalog catalog, Scope scope, String how, String advice) {
    return new Finding(Rule.DUPLICATE_ID, scope, catalog.idPlace(entry), entry.subject(),
        "duplicate ID " + entry.label() + ": line " + catalog.idPlace(earlier).line() + " defines it" + how + ".",
        advice);
  }
}
