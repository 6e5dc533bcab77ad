package dev.parlance.processor.check;

import dev.parlance.internal.text.VisibleText;
import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.DeclaredPlaceholders;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.check.rule.BidiControls;
import dev.parlance.processor.check.rule.ComparisonRule;
import dev.parlance.processor.check.rule.CountedNotes;
import dev.parlance.processor.check.rule.DuplicateId;
import dev.parlance.processor.check.rule.EmptyLink;
import dev.parlance.processor.check.rule.FilledElement;
import dev.parlance.processor.check.rule.ForeignSyntax;
import dev.parlance.processor.check.rule.FormatMismatch;
import dev.parlance.processor.check.rule.HiddenPlaceholder;
import dev.parlance.processor.check.rule.MalformedId;
import dev.parlance.processor.check.rule.MissingMarkup;
import dev.parlance.processor.check.rule.MissingPlaceholder;
import dev.parlance.processor.check.rule.Mojibake;
import dev.parlance.processor.check.rule.OtherAddress;
import dev.parlance.processor.check.rule.OtherPlural;
import dev.parlance.processor.check.rule.OtherUnit;
import dev.parlance.processor.check.rule.OutsideBlock;
import dev.parlance.processor.check.rule.PluralCategories;
import dev.parlance.processor.check.rule.RenumberedPlaceholder;
import dev.parlance.processor.check.rule.StaleTranslation;
import dev.parlance.processor.check.rule.TextRule;
import dev.parlance.processor.check.rule.TypedHtml;
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
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Runs the rules for a translation: each text must have the source's placeholders, in any order.
 *
 * <p>A text with a defect is set aside, whatever the severity of the finding.
 */
public final class TranslationCheck {
  /** What a translated text is compared by, the faults of its syntax included. */
  private static final List<ComparisonRule> COMPARISON_RULES = List.of(
      new VariableMismatch(), new FormatMismatch(), new OtherUnit(), new UnknownPlaceholder(), NameDifferences::syntax,
      new MissingPlaceholder(),
      new MissingMarkup(), new TypedHtml(), new OtherPlural(), new OutsideBlock(), new HiddenPlaceholder(),
      new FilledElement(), new OtherAddress(), new EmptyLink(), new ForeignSyntax());

  /** What is checked in each text that is fit, unless it is words alone. */
  private static final List<TextRule> TEXT_RULES = List.of(new PluralCategories());

  private static final Message EMPTY = new Message(List.of(), List.of());
  private static final Pattern SPACES = Pattern.compile("\\s++");

  private final Map<String, CheckedEntry> source;
  private final Scope scope;
  private final Catalog catalog;
  private final LocaleCategories categories;
  private final Predicate<Finding> accepted;
  private final Consumer<Finding> findings;
  private final List<PluralCategories.Lacking> lacking = new ArrayList<>();
  private final CountedNotes counted = new CountedNotes();
  private final List<Entry> stale = new ArrayList<>();
  private final List<PluralCategories.Lacking> lost = new ArrayList<>();

  private TranslationCheck(Map<String, CheckedEntry> source, Scope scope, Catalog catalog,
      LocaleCategories categories, Predicate<Finding> accepted, Consumer<Finding> findings) {
    this.source = source;
    this.scope = scope;
    this.catalog = catalog;
    this.categories = categories;
    this.accepted = accepted;
    this.findings = findings;
  }

  /**
   * Hands what is wrong in {@code catalog} to {@code findings}.
   *
   * @param source the source's entries by ID
   * @param scope the translation's locale and tier
   * @param categories the plural categories of that locale
   * @param accepted whether a baseline says that the text of a finding is right
   */
  public static CheckedTranslation check(Map<String, CheckedEntry> source, Scope scope, Catalog catalog,
      LocaleCategories categories, Predicate<Finding> accepted, Consumer<Finding> findings) {
    return new TranslationCheck(source, scope, catalog, categories, accepted, findings).check();
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
      } else if (isEmptyText(original, entry)) {
        if (!original.entry().text().isEmpty()) {
          findings.accept(MalformedId.emptyText(entry, catalog, scope));
        }
        translation.add(original, EMPTY);
      } else if (!isBlank(original, entry)) {
        FailSafe.run(() -> check(original, entry, translation), bug -> {
          report(entry, ParsedMessage.failed(bug).problems());
          translation.setAside(original);
        });
        if (translation.text(original).isPresent() && StaleTranslation.isStale(original, entry)) {
          translation.addStale(original);
          stale.add(entry);
        }
      }
    }
    counted.findings(catalog, scope).forEach(findings);
    StaleTranslation.find(stale, catalog, scope).ifPresent(findings);
    PluralCategories.note(lacking, catalog, scope).ifPresent(findings);
    PluralCategories.lost(lost, catalog, scope).ifPresent(findings);
    UnknownId.find(List.copyOf(unknown.values()), source.keySet(), catalog, scope).ifPresent(findings);
    return translation;
  }

  /** Whether {@code entry} has an empty text that is to be shown, as words alone could be. */
  private boolean isEmptyText(CheckedEntry original, Entry entry) {
    return catalog.likeProperties() && entry.text().isEmpty() && original.isWords();
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
      translation.add(original, entry.printed(plain.get()));
      addCopy(original, entry, false, translation);
    } else {
      compare(original, entry, translation);
    }
  }

  private void compare(CheckedEntry original, Entry entry, CheckedTranslation translation) {
    ParsedMessage parsed = MessageParser.parseTranslation(
        entry.text(), original.parsed(), original.names(),
        catalog.syntax().declaring(DeclaredPlaceholders.in(original, entry.read().placeholders())));
    List<Finding> found = original.broken() ? findings(entry, parsed.problems()) : differences(original, entry, parsed);
    boolean defective = found.stream().anyMatch(finding -> finding.kind() == Rule.Kind.DEFECT);
    if (!defective && showsNothing(parsed.message()) && Part.showSomething(original.message().parts())) {
      return;
    }
    found.forEach(findings);
    if (defective) {
      translation.setAside(original);
      return;
    }
    translation.add(original, entry.printed(parsed.message()));
    addCopy(original, entry, !parsed.variables().isEmpty(), translation);
    if (parsed.message().any(Part.Included.class::isInstance)) {
      translation.addReferring(original, problem -> EntryFindings.of(List.of(problem), entry, catalog, scope).get(0));
    }
    parsed.notes().stream().filter(CountedNotes::counts).filter(note -> !CountedNotes.isKnown(note, original.parsed()))
        .forEach(note -> counted.add(entry, note));
    report(entry, parsed.notes().stream().filter(note -> !CountedNotes.counts(note)).toList());
    report(entry, BidiControls.problems(entry.text(), parsed.message()));
    report(entry, Mojibake.problems(entry.text()));
    // A copy of the source's text has the source's branches.
    if (!isCopy(original, entry, parsed)) {
      TEXT_RULES.forEach(rule -> report(entry, rule.problems(parsed, categories)));
      checkBranches(original, entry, parsed);
    }
  }

  /** Tools lay the source's text out in lines of their own, and write plurals with other spaces. */
  private static void addCopy(
      CheckedEntry original, Entry entry, boolean hasVariables, CheckedTranslation translation) {
    MessageText text = entry.text();
    MessageText source = original.entry().text();
    boolean maySpaceOtherwise =
        hasVariables || text.units().indexOf('\n') >= 0 || source.units().indexOf('\n') >= 0;
    if ((maySpaceOtherwise || text.units().equals(source.units())) && text.isLike(source)) {
      translation.addCopy(original);
    }
  }

  /** Whether {@code entry} has the source's text, which tools lay out in lines of their own. */
  private static boolean isCopy(CheckedEntry original, Entry entry, ParsedMessage parsed) {
    return entry.text().equals(original.entry().text())
        || !parsed.variables().isEmpty() && parsed.placeholders().keySet().equals(original.placeholders())
            && withoutSpaces(entry).equals(withoutSpaces(original.entry()));
  }

  private static String withoutSpaces(Entry entry) {
    return SPACES.matcher(entry.text().units()).replaceAll("");
  }

  private void checkBranches(CheckedEntry original, Entry entry, ParsedMessage parsed) {
    Set<PluralCategory> missing = parsed.plurals().isEmpty() ? Set.of() : categories.missing(parsed);
    if (!missing.isEmpty()) {
      lacking.add(PluralCategories.Lacking.of(entry, missing));
    }
    List<String> branches = parsed.variables().isEmpty() || original.broken() ? List.of()
        : OtherPlural.lost(original.parsed(), parsed);
    if (!branches.isEmpty()) {
      lost.add(PluralCategories.Lacking.of(entry, branches));
    }
  }

  /** Whether nothing of {@code message} is ever seen; a link without a text shows its address. */
  private static boolean showsNothing(Message message) {
    return !Part.showSomething(message.parts()) && !message.any(Part.Anchor.class::isInstance)
        && message.any(part -> !(part instanceof Part.Text));
  }

  private List<Finding> differences(CheckedEntry original, Entry entry, ParsedMessage parsed) {
    NameDifferences differences = NameDifferences.between(original, parsed, categories);
    List<Problem> problems = new ArrayList<>();
    COMPARISON_RULES.forEach(rule -> problems.addAll(rule.problems(differences)));
    if (differences.isEmpty()) {
      problems.addAll(
          RenumberedPlaceholder.problems(original.entry().text(), entry.text(), parsed.placeholders()));
    }
    List<Finding> found = findings(entry, problems);
    return differences.isUsable() ? found.stream().map(this::accept).toList() : found;
  }

  private Finding accept(Finding finding) {
    return !finding.rule().has(Rule.Trait.UNUSABLE) && accepted.test(finding)
        ? finding.as(Rule.Kind.ACCEPTED) : finding;
  }

  private List<Finding> findings(Entry entry, List<Problem> problems) {
    return problems.isEmpty() ? List.of() : EntryFindings.of(problems, entry, catalog, scope);
  }

  private void report(Entry entry, List<Problem> problems) {
    findings(entry, problems).forEach(finding -> findings.accept(accept(finding)));
  }
}
