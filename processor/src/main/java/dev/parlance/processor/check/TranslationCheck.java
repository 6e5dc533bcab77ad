package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.message.MessageParser;
import dev.parlance.processor.message.ParsedMessage;
import dev.parlance.processor.message.Problem;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Place;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final Consumer<Finding> findings;

  private TranslationCheck(
      Map<String, CheckedEntry> source, Scope scope, Catalog catalog, Consumer<Finding> findings) {
    this.source = source;
    this.scope = scope;
    this.catalog = catalog;
    this.findings = findings;
  }

  /**
   * Hands what is wrong in {@code catalog} to {@code findings}.
   *
   * @param source the source's entries by ID
   * @param scope the translation's locale and tier
   */
  public static Translation check(
      Map<String, CheckedEntry> source, Scope scope, Catalog catalog, Consumer<Finding> findings) {
    return new TranslationCheck(source, scope, catalog, findings).check();
  }

  private Translation check() {
    Translation translation = new Translation(scope, catalog.source().path(), source.size());
    Entry[] first = new Entry[source.size()];
    Map<String, Entry> unknown = new LinkedHashMap<>();
    for (Entry entry : catalog.entries()) {
      CheckedEntry original = source.get(entry.id());
      Entry earlier = original == null ? unknown.putIfAbsent(entry.id(), entry) : first[original.number()];
      if (earlier != null) {
        report(Rule.DUPLICATE_ID, entry, Entry.ID_COLUMN,
            "the ID " + entry.id() + " stands already in line " + earlier.line() + ".",
            "The first that is not blank counts; remove the other.");
      }
      if (original != null && (earlier == null || earlier.text().isEmpty())) {
        first[original.number()] = entry;
      }
    }
    for (Entry entry : catalog.entries()) {
      CheckedEntry original = source.get(entry.id());
      if (original != null && first[original.number()] == entry && !entry.text().isEmpty()) {
        check(original, entry, translation);
      }
    }
    if (!unknown.isEmpty()) {
      reportUnknown(List.copyOf(unknown.values()));
    }
    return translation;
  }

  private void check(CheckedEntry original, Entry entry, Translation translation) {
    ParsedMessage parsed = MessageParser.parseTranslation(entry.text());
    List<Problem> problems = problems(original, parsed);
    for (Problem problem : problems) {
      report(problem.rule(), entry, entry.column(problem.offset()), problem.what(), problem.advice());
    }
    if (problems.isEmpty()) {
      translation.add(original, parsed.message());
    } else {
      translation.setAside(original);
    }
  }

  private static List<Problem> problems(CheckedEntry original, ParsedMessage parsed) {
    if (original.broken()) {
      return parsed.problems();
    }
    if (parsed.problems().isEmpty() && parsed.placeholders().keySet().equals(original.placeholders())) {
      return List.of();
    }
    Map<String, Integer> unknown = new LinkedHashMap<>(parsed.placeholders());
    unknown.keySet().removeAll(original.placeholders());
    Set<String> missing = new LinkedHashSet<>(original.placeholders());
    missing.removeAll(parsed.placeholders().keySet());
    List<Problem> problems = new ArrayList<>();
    boolean renamed = unknown.size() == 1 && missing.size() == 1;
    unknown.forEach((name, offset) -> {
      Optional<String> meant = renamed ? missing.stream().findFirst()
          : Nearest.to(name, missing.isEmpty() ? original.placeholders() : missing);
      meant.ifPresent(missing::remove);
      problems.add(new Problem(Rule.UNKNOWN_PLACEHOLDER, offset,
          "the source text has no <x id=\"" + name + "\"/>.",
          meant.map(each -> "Did you mean <x id=\"" + each + "\"/>?").orElse("Remove it.")));
    });
    if (unknown.isEmpty() && !parsed.problems().isEmpty()) {
      return parsed.problems();
    }
    // A renamed tag is never closed either, and a placeholder that cannot be expressed is unknown: one cause each.
    parsed.problems().stream()
        .filter(problem -> problem.rule() == Rule.MALFORMED_ENTRY && !unknown.containsValue(problem.offset()))
        .forEach(problems::add);
    for (String name : missing) {
      problems.add(new Problem(Rule.MISSING_PLACEHOLDER, 0, "<x id=\"" + name + "\"/> of the source text is missing.",
          "Put it in, as in “" + original.entry().text() + "”."));
    }
    return problems;
  }

  private void reportUnknown(List<Entry> unknown) {
    List<String> examples = unknown.stream().limit(EXAMPLES)
        .map(entry -> entry.id() + Nearest.to(entry.id(), source.keySet()).map(id -> " (" + id + "?)").orElse(""))
        .toList();
    Entry first = unknown.get(0);
    String which = String.join(", ", examples) + (unknown.size() > EXAMPLES ? ", …" : "");
    report(Rule.UNKNOWN_ID, first, Entry.ID_COLUMN,
        unknown.size() + (unknown.size() == 1 ? " ID is" : " IDs are") + " not in the source: " + which + ".",
        "What has no ID of the source is not used: remove it, or correct the ID.");
  }

  private void report(Rule rule, Entry entry, int column, String problem, String advice) {
    findings.accept(new Finding(rule, scope, new Place(catalog.source(), entry.line(), column),
        new Finding.Subject(entry.id(), entry.text()), problem, advice));
  }
}
