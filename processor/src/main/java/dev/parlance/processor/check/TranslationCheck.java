package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.parse.MessageParser;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks a translation against the source: each text must have the source's placeholders, in any order.
 *
 * <p>A text with a defect is set aside, whatever the severity of the finding.
 */
public final class TranslationCheck {
  private static final int EXAMPLES = 3;

  private final Map<String, CheckedEntry> source;
  private final Scope scope;
  private final Catalog catalog;
  private final PluralCheck plurals;
  private final Consumer<Finding> findings;
  private final List<Lacking> lacking = new ArrayList<>();

  /** An entry without branches for some categories. */
  private record Lacking(Entry entry, Set<PluralCategory> categories) {}

  private TranslationCheck(Map<String, CheckedEntry> source, Scope scope, Catalog catalog, PluralCheck plurals,
      Consumer<Finding> findings) {
    this.source = source;
    this.scope = scope;
    this.catalog = catalog;
    this.plurals = plurals;
    this.findings = findings;
  }

  /**
   * Hands what is wrong in {@code catalog} to {@code findings}.
   *
   * @param source the source's entries by ID
   * @param scope the translation's locale and tier
   * @param plurals the plural rules of that locale
   */
  public static Translation check(Map<String, CheckedEntry> source, Scope scope, Catalog catalog, PluralCheck plurals,
      Consumer<Finding> findings) {
    return new TranslationCheck(source, scope, catalog, plurals, findings).check();
  }

  private Translation check() {
    Translation translation = new Translation(scope, catalog.source().path(), source.size());
    Entry[] first = new Entry[source.size()];
    Map<String, Entry> unknown = new LinkedHashMap<>();
    List<CheckedEntry> originals = new ArrayList<>();
    for (Entry entry : catalog.entries()) {
      CheckedEntry original = source.get(entry.id());
      originals.add(original);
      Entry earlier = original == null ? unknown.putIfAbsent(entry.id(), entry) : first[original.number()];
      // Under another ID, a text that a facade pins may stand twice.
      if (earlier != null && earlier.id().equals(entry.id())) {
        report(Rule.DUPLICATE_ID, entry, catalog.idPlace(entry),
            "the ID " + entry.id() + " stands already in line " + catalog.idPlace(earlier).line() + ".",
            "The first that is not blank counts; remove the other.");
      }
      if (original != null && (earlier == null || earlier.text().isEmpty())) {
        first[original.number()] = entry;
      }
    }
    for (int i = 0; i < originals.size(); i++) {
      Entry entry = catalog.entries().get(i);
      CheckedEntry original = originals.get(i);
      boolean counts = original != null && first[original.number()] == entry
          && original.entry().read().translatable();
      if (!counts) {
        continue;
      }
      if (entry.faulty()) {
        translation.setAside(original);
      } else if (!entry.text().isEmpty()) {
        check(original, entry, translation);
      }
    }
    if (!lacking.isEmpty()) {
      reportLacking();
    }
    if (!unknown.isEmpty()) {
      reportUnknown(List.copyOf(unknown.values()));
    }
    return translation;
  }

  private void check(CheckedEntry original, Entry entry, Translation translation) {
    Optional<Message> plain =
        original.isWords() ? MessageParser.plain(entry.text(), catalog.syntax()) : Optional.empty();
    if (plain.isPresent()) {
      translation.add(original, plain.get());
    } else {
      compare(original, entry, translation);
    }
  }

  private void compare(CheckedEntry original, Entry entry, Translation translation) {
    ParsedMessage parsed = MessageParser.parseTranslation(entry.text(), original.message(), catalog.syntax());
    List<Problem> problems = original.broken()
        ? parsed.problems() : new NameComparison(original, parsed, plurals).problems();
    report(entry, problems);
    if (!problems.isEmpty()) {
      translation.setAside(original);
      return;
    }
    translation.add(original, parsed.message());
    if (parsed.plurals().isEmpty()) {
      return;
    }
    report(entry, plurals.unused(parsed));
    Set<PluralCategory> missing = plurals.missing(parsed);
    if (!missing.isEmpty()) {
      lacking.add(new Lacking(entry, missing));
    }
  }

  private void reportLacking() {
    List<String> examples = lacking.stream().limit(EXAMPLES)
        .map(each -> each.entry().id() + " (" + PluralCheck.words(each.categories()) + ")").toList();
    Entry first = lacking.get(0).entry();
    findings.accept(new Finding(Rule.PLURAL_CATEGORY, scope,
        catalog.place(first, 0), Finding.Subject.NONE,
        lacking.size() + (lacking.size() == 1 ? " text lacks" : " texts lack") + " plural categories that "
            + scope.locale() + " has: " + String.join(", ", examples) + (lacking.size() > EXAMPLES ? ", …" : "") + ".",
        "Add a branch for each; other is shown until then.").as(Rule.Kind.NOTE));
  }

  private void reportUnknown(List<Entry> unknown) {
    List<String> examples = unknown.stream().limit(EXAMPLES)
        .map(entry -> entry.id() + SpellingSuggestion.to(entry.id(), source.keySet()).map(id -> " (" + id + "?)").orElse(""))
        .toList();
    Entry first = unknown.get(0);
    String which = String.join(", ", examples) + (unknown.size() > EXAMPLES ? ", …" : "");
    report(Rule.UNKNOWN_ID, first, catalog.idPlace(first),
        unknown.size() + (unknown.size() == 1 ? " ID is" : " IDs are") + " not in the source: " + which + ".",
        "What has no ID of the source is not used: remove it, or correct the ID.");
  }

  private void report(Entry entry, List<Problem> problems) {
    EntryFindings.of(problems, entry, catalog, scope).forEach(findings);
  }

  private void report(Rule rule, Entry entry, CatalogLocation place, String problem, String advice) {
    findings.accept(new Finding(rule, scope, place, entry.subject(), problem, advice));
  }
}
