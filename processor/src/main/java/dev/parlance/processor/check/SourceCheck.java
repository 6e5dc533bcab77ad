package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.rule.BidiControls;
import dev.parlance.processor.check.rule.CountedNotes;
import dev.parlance.processor.check.rule.DuplicateId;
import dev.parlance.processor.check.rule.EmptyLink;
import dev.parlance.processor.check.rule.ForeignNotations;
import dev.parlance.processor.check.rule.KnownNames;
import dev.parlance.processor.check.rule.MalformedId;
import dev.parlance.processor.check.rule.Mojibake;
import dev.parlance.processor.check.rule.NameCollision;
import dev.parlance.processor.check.rule.PluralCategories;
import dev.parlance.processor.check.rule.TextRule;
import dev.parlance.processor.check.rule.TypedHtml;
import dev.parlance.processor.names.MethodName;
import dev.parlance.processor.names.NameCollisions;
import dev.parlance.processor.names.NameCollisions.Named;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.parse.SourceText;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Runs the rules for a source catalog, entry by entry. */
public final class SourceCheck {
  private final Catalog catalog;
  private final LocaleCategories categories;
  private final Function<Entry, Optional<String>> names;
  private final SeverityPolicy policy;
  private final Consumer<Finding> findings;
  private final ForeignNotations foreign = new ForeignNotations();
  private final CountedNotes counted = new CountedNotes();

  /** What is checked in each text that has no fault of syntax. */
  private final List<TextRule> textRules;

  private SourceCheck(Catalog catalog, LocaleCategories categories, Function<Entry, Optional<String>> names,
      SeverityPolicy policy, Consumer<Finding> findings) {
    this.catalog = catalog;
    this.categories = categories;
    this.names = names;
    this.policy = policy;
    this.findings = findings;
    TypedHtml typedHtml = new TypedHtml(catalog);
    this.textRules =
        !catalog.syntax().hasNamedPlaceholders() ? List.of(new PluralCategories(), typedHtml, new EmptyLink())
            : List.of(new PluralCategories(), typedHtml, new EmptyLink(), new KnownNames());
  }

  /**
   * Hands what is wrong in {@code catalog} to {@code findings}; returns each entry whose ID makes a method name, without
   * those whose errors are set lower.
   *
   * @param categories the plural categories of its locale
   * @param names the names of methods, by ID, that differ from those which the IDs make
   * @param policy the severities of findings
   */
  public static List<CheckedEntry> check(Catalog catalog, LocaleCategories categories, Map<String, String> names,
      SeverityPolicy policy, Consumer<Finding> findings) {
    return new SourceCheck(catalog, categories,
        entry -> Optional.ofNullable(names.get(entry.id())).or(() -> MethodName.of(entry.id())), policy, findings)
        .check();
  }

  /** Checks entries that a facade selects, whose IDs make no names. */
  public static List<CheckedEntry> checkSelected(
      Catalog catalog, LocaleCategories categories, SeverityPolicy policy, Consumer<Finding> findings) {
    return new SourceCheck(catalog, categories, entry -> Optional.of(entry.id()), policy, findings).check();
  }

  private List<CheckedEntry> check() {
    List<Named> named = new ArrayList<>();
    for (Entry entry : firstOfEachId()) {
      Optional<String> name = methodName(entry);
      name.ifPresent(value -> named.add(new Named(entry, value)));
      if (name.isEmpty() && !catalog.likeProperties() && !MalformedId.isMarkup(entry, catalog)) {
        check(entry, SourceParser.parse(sourceText(entry), catalog.syntax()));
      }
    }
    List<Named> unique = NameCollisions.resolve(named,
        (collides, other, name) -> NameCollision.find(collides, other, name, catalog).ifPresent(findings));
    List<ParsedMessage> parsed = parse(unique);
    for (int i = 0; i < unique.size(); i++) {
      check(unique.get(i).entry(), parsed.get(i));
    }
    foreign.findings(catalog).forEach(findings);
    counted.findings(catalog, Scope.SOURCE).forEach(findings);
    BitSet leftOut = LeftOutEntries.find(
        unique.stream().map(Named::entry).toList(), parsed, catalog, policy, findings);
    if (leftOut.isEmpty()) {
      return checked(unique, parsed);
    }
    List<Named> kept =
        IntStream.range(0, unique.size()).filter(i -> !leftOut.get(i)).mapToObj(unique::get).toList();
    // Once more, since an included text is known by its number.
    return checked(kept, parse(kept));
  }

  private List<ParsedMessage> parse(List<Named> named) {
    return SourceParser.parse(named.stream().map(each -> sourceText(each.entry())).toList(), catalog.syntax());
  }

  private static SourceText sourceText(Entry entry) {
    return new SourceText(entry.id(), entry.text(), entry.read().description(), entry.read().placeholders());
  }

  private List<CheckedEntry> checked(List<Named> named, List<ParsedMessage> parsed) {
    return IntStream.range(0, named.size())
        .mapToObj(number -> checkedEntry(number, named.get(number), parsed.get(number))).toList();
  }

  private Iterable<Entry> firstOfEachId() {
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : catalog.entries()) {
      Entry earlier = first.putIfAbsent(entry.id(), entry);
      if (earlier != null) {
        findings.accept(DuplicateId.inSource(entry, earlier, catalog));
      }
    }
    return first.values();
  }

  private Optional<String> methodName(Entry entry) {
    if (entry.damaged()) {
      return Optional.empty();
    }
    Optional<Finding> malformed = MalformedId.find(entry, catalog);
    malformed.ifPresent(findings);
    if (malformed.isPresent()) {
      return Optional.empty();
    }
    Optional<String> name = names.apply(entry);
    if (name.isEmpty()) {
      findings.accept(MalformedId.withoutName(entry, catalog));
    }
    return name;
  }

  private CheckedEntry checkedEntry(int number, Named named, ParsedMessage parsed) {
    boolean broken = catalog.lacksText(named.entry()) || !parsed.complete();
    return new CheckedEntry(number, named.entry(), named.name(), parsed, broken);
  }

  private void check(Entry entry, ParsedMessage parsed) {
    MalformedId.withoutText(entry, catalog).ifPresent(findings);
    report(entry, parsed.problems());
    if (parsed.problems().isEmpty()) {
      FailSafe.run(() -> {
        reportNotes(entry, parsed.notes());
        foreign.add(entry, parsed.foreign());
        textRules.forEach(rule -> report(entry, rule.problems(parsed, categories)));
        report(entry, BidiControls.problems(entry.text(), parsed.message()));
        report(entry, Mojibake.problems(entry.text()));
      }, bug -> report(entry, ParsedMessage.failed(bug).problems()));
    }
  }

  private void reportNotes(Entry entry, List<Problem> notes) {
    notes.stream().filter(CountedNotes::counts).forEach(note -> counted.add(entry, note));
    report(entry, notes.stream().filter(note -> !CountedNotes.counts(note)).toList());
  }

  private void report(Entry entry, List<Problem> problems) {
    EntryFindings.of(problems, entry, catalog, Scope.SOURCE).forEach(findings);
  }
}
