package dev.parlance.processor.check;

import dev.parlance.internal.text.VisibleText;
import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.check.rule.BidiControls;
import dev.parlance.processor.check.rule.ComparisonRule;
import dev.parlance.processor.check.rule.DuplicateId;
import dev.parlance.processor.check.rule.EmptyLink;
import dev.parlance.processor.check.rule.FilledElement;
import dev.parlance.processor.check.rule.ForeignSyntax;
import dev.parlance.processor.check.rule.HiddenPlaceholder;
import dev.parlance.processor.check.rule.MissingPlaceholder;
import dev.parlance.processor.check.rule.OtherAddress;
import dev.parlance.processor.check.rule.OutsideBlock;
import dev.parlance.processor.check.rule.PluralCategories;
import dev.parlance.processor.check.rule.TextRule;
import dev.parlance.processor.check.rule.UnknownId;
import dev.parlance.processor.check.rule.UnknownPlaceholder;
import dev.parlance.processor.check.rule.VariableMismatch;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.MessageParser;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Runs the rules for a translation: each text must have the source's placeholders, in any order.
 *
 * <p>A text with a defect is set aside, whatever the severity of the finding.
 */
public final class TranslationCheck {
  /** What a translated text is compared by, the faults of its syntax included. */
  private static final List<ComparisonRule> COMPARISON_RULES = List.of(
      new VariableMismatch(), new UnknownPlaceholder(), NameDifferences::syntax, new MissingPlaceholder(),
      new OutsideBlock(), new HiddenPlaceholder(), new FilledElement(), new OtherAddress(), new EmptyLink(),
      new ForeignSyntax());

  /** What is checked in each text that is fit, unless it is words alone. */
  private static final List<TextRule> TEXT_RULES = List.of(new PluralCategories());

  private final Map<String, CheckedEntry> source;
  private final Scope scope;
  private final Catalog catalog;
  private final LocaleCategories categories;
  private final Consumer<Finding> findings;
  private final List<PluralCategories.Lacking> lacking = new ArrayList<>();

  private TranslationCheck(Map<String, CheckedEntry> source, Scope scope, Catalog catalog,
      LocaleCategories categories, Consumer<Finding> findings) {
    this.source = source;
    this.scope = scope;
    this.catalog = catalog;
    this.categories = categories;
    this.findings = findings;
  }

  /**
   * Hands what is wrong in {@code catalog} to {@code findings}.
   *
   * @param source the source's entries by ID
   * @param scope the translation's locale and tier
   * @param categories the plural categories of that locale
   */
  public static CheckedTranslation check(Map<String, CheckedEntry> source, Scope scope, Catalog catalog,
      LocaleCategories categories, Consumer<Finding> findings) {
    return new TranslationCheck(source, scope, catalog, categories, findings).check();
  }

  private CheckedTranslation check() {
    CheckedTranslation translation = new CheckedTranslation(scope, catalog.source().path(), source.size());
    Entry[] first = new Entry[source.size()];
    Map<String, Entry> unknown = new LinkedHashMap<>();
    List<CheckedEntry> originals = new ArrayList<>();
    for (Entry entry : catalog.entries()) {
      CheckedEntry original = source.get(entry.id());
      originals.add(original);
      Entry earlier = original == null ? unknown.putIfAbsent(entry.id(), entry) : first[original.number()];
      // Under another ID, a text that a facade pins may occur twice.
      if (earlier != null && earlier.id().equals(entry.id())) {
        findings.accept(DuplicateId.inTranslation(entry, earlier, catalog, scope));
      }
      if (original != null && (earlier == null || isBlank(original, earlier))) {
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
      } else if (!isBlank(original, entry)) {
        FailSafe.run(() -> check(original, entry, translation), bug -> {
          report(entry, ParsedMessage.failed(bug).problems());
          translation.setAside(original);
        });
      }
    }
    PluralCategories.note(lacking, catalog, scope).ifPresent(findings);
    UnknownId.find(List.copyOf(unknown.values()), source.keySet(), catalog, scope).ifPresent(findings);
    return translation;
  }

  /** Whether {@code entry} has no text: none at all, or bidi controls and the like alone where the source has words. */
  private static boolean isBlank(CheckedEntry original, Entry entry) {
    String units = entry.text().units();
    return units.isEmpty()
        || !units.isBlank() && !VisibleText.isIn(units) && VisibleText.isIn(original.entry().text().units());
  }

  /** Words alone that are translated by words alone skip the rules: nothing that these look at can differ. */
  private void check(CheckedEntry original, Entry entry, CheckedTranslation translation) {
    Optional<Message> plain =
        original.isWords() ? MessageParser.plain(entry.text(), catalog.syntax()) : Optional.empty();
    if (plain.isPresent()) {
      translation.add(original, plain.get());
    } else {
      compare(original, entry, translation);
    }
  }

  private void compare(CheckedEntry original, Entry entry, CheckedTranslation translation) {
    ParsedMessage parsed = MessageParser.parseTranslation(
        entry.text(), original.message(), original.names(), catalog.syntax());
    List<Problem> problems = original.broken() ? parsed.problems() : defects(original, parsed);
    report(entry, problems);
    if (problems.stream().anyMatch(problem -> problem.rule().inTranslations() == Rule.Kind.DEFECT)) {
      translation.setAside(original);
      return;
    }
    translation.add(original, parsed.message());
    if (parsed.message().any(Part.Included.class::isInstance)) {
      translation.addReferring(original, problem -> EntryFindings.of(List.of(problem), entry, catalog, scope).get(0));
    }
    report(entry, parsed.notes());
    TEXT_RULES.forEach(rule -> report(entry, rule.problems(parsed, categories)));
    report(entry, BidiControls.problems(entry.text(), parsed.message()));
    Set<PluralCategory> missing = parsed.plurals().isEmpty() ? Set.of() : categories.missing(parsed);
    if (!missing.isEmpty()) {
      lacking.add(new PluralCategories.Lacking(entry, missing));
    }
  }

  private List<Problem> defects(CheckedEntry original, ParsedMessage parsed) {
    NameDifferences differences = NameDifferences.between(original, parsed, categories);
    List<Problem> problems = new ArrayList<>();
    COMPARISON_RULES.forEach(rule -> problems.addAll(rule.problems(differences)));
    return problems;
  }

  private void report(Entry entry, List<Problem> problems) {
    EntryFindings.of(problems, entry, catalog, scope).forEach(findings);
  }
}
