package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogLoader;
import dev.parlance.processor.catalog.Documents;
import dev.parlance.processor.catalog.EntryNames;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.PlaceholderTexts;
import dev.parlance.processor.check.ReferenceExtents;
import dev.parlance.processor.check.TranslationCheck;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.rule.DuplicateId;
import dev.parlance.processor.check.rule.IdDrift;
import dev.parlance.processor.check.rule.MissingTranslation;
import dev.parlance.processor.check.rule.SourceTargets;
import dev.parlance.processor.check.rule.UnknownId;
import dev.parlance.processor.check.rule.WrongLanguage;
import dev.parlance.processor.check.rule.XliffKeys;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.locate.LookupResult;
import dev.parlance.processor.names.NamesFile;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.syntax.flutter.FlutterSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Compiles the files that one annotation names: bytes to entries, entries to messages, checked by the rules.
 *
 * <p>The result depends on nothing but the arguments.
 */
public final class CatalogCompiler {
  private static final String VALUE = "value";

  private final CompilationRequest request;
  private final LocatedCatalog files;
  private final List<CatalogReader> readers;
  private final SeverityPolicy policy;
  private final EntrySelection selection;
  private final Predicate<Finding> accepted;
  private final List<Finding> findings;
  private final LocalePlurals plurals = new LocalePlurals();
  private final FileFindings fileFindings;
  private final WrongLanguage languages;
  private final TextNotation notation;

  /** Why the source catalog cannot be read: translations that cannot be read for the same reason are not reported. */
  private final Set<String> sourceProblems = new HashSet<>();

  /** What the source catalog says of the names of entries, once it is read. */
  private EntryNames keys = new EntryNames(false);

  /** The documents of the source catalog's entries, once it is read. */
  private Documents documents = new Documents(Catalog.empty(""));

  private CatalogCompiler(CompilationRequest request, LocatedCatalog files, List<CatalogReader> readers,
      SeverityPolicy policy, EntrySelection selection, Predicate<Finding> accepted) {
    this.request = request;
    this.files = files;
    this.readers = readers;
    this.policy = policy;
    this.selection = selection;
    this.accepted = accepted;
    this.findings = new ArrayList<>(request.findings());
    this.fileFindings = new FileFindings(request, findings::add);
    this.languages = new WrongLanguage(request.sourceTag());
    this.notation = CompanionFile.in(files.settings(), request.at(VALUE), findings::add)
        .map(settings -> request.notation().with(FlutterSettings.of(FileText.utf8(settings.content()))))
        .orElse(request.notation());
  }

  /**
   * Compiles {@code files}.
   *
   * @param request what the annotation asks for
   * @param readers the readers of catalogs
   * @param policy the severities of findings, except of those that a baseline lists
   * @param selection which entries are compiled
   */
  public static CompiledCatalog compile(CompilationRequest request, LocatedCatalog files, List<CatalogReader> readers,
      SeverityPolicy policy, EntrySelection selection) {
    return compile(request, files, readers, policy, selection, finding -> false);
  }

  /**
   * Compiles {@code files} with translations that are right though a rule says otherwise.
   *
   * @param request what the annotation asks for
   * @param readers the readers of catalogs
   * @param policy the severities of findings, except of those that a baseline lists
   * @param selection which entries are compiled
   * @param accepted whether a baseline says that the translation of a finding is right
   */
  public static CompiledCatalog compile(CompilationRequest request, LocatedCatalog files, List<CatalogReader> readers,
      SeverityPolicy policy, EntrySelection selection, Predicate<Finding> accepted) {
    return new CatalogCompiler(request, files, readers, policy, selection, accepted).compile();
  }

  private CompiledCatalog compile() {
    EntrySelection.Source source = source();
    SelectedEntries selected =
        selection.select(source, categories(request.sourceTag()), policy, finding -> reportInSource(List.of(finding)));
    reportInSource(IdDrift.find(source.catalog(), selected.inCatalog()));
    List<CheckedTranslation> translations = List.of();
    Optional<CheckedTranslation> ofSource = Optional.empty();
    List<PseudoLocale> pseudoLocales = List.of();
    if (files.source() instanceof LookupResult.Found) {
      translations = translations(selected);
      ofSource = files.translations().ofSource()
          .map(file -> translation(selected, selected.leftOut(), request.sourceTag(), file));
      pseudoLocales = RequestedPseudoLocales.find(request, files.translations(), policy.strict(), findings::add);
    }
    LocaleMatcher matcher = matcher(selected, translations, ofSource);
    // A gap is reported whether or not the parent locale's texts can be used.
    MissingTranslation.find(selected.catalog(), selected.inCatalog(), request.sourceTag(),
        completed(translations, matcher), matcher.among(tags(translations)), policy.strict()).stream()
        .map(request.library().isEmpty() ? UnaryOperator.identity() : this::inTranslation).forEach(findings::add);
    if (!source.usable() && selected.facade().isPresent() && request.library().isEmpty() && !sourceFails()) {
      findings.add(Finding.at(request.at(VALUE), Rule.FACADE,
          "the catalog cannot be used, so no method of the interface has a text.",
          "Correct the catalog, or remove the interface."));
    }
    boolean sourceFailed = sourceFails();
    return new CompiledCatalog(request, selected.catalog(), keys, selected.all(), translations, ofSource, pseudoLocales,
        matcher, selected.facade(),
        findings, sourceFailed, files.fingerprints());
  }

  /** {@code missing} in the file of its locale, since the library's catalog is not the application's to open. */
  private Finding inTranslation(Finding missing) {
    String path = FileFindings.path(files.translations().byLocale().get(missing.scope().locale()));
    return missing.at(start(path));
  }

  private boolean sourceFails() {
    return findings.stream()
        .anyMatch(finding -> finding.scope().isSource() && policy.of(finding) == Severity.ERROR);
  }

  /** The matcher among the locales that have texts, once those are set aside that refer to too much. */
  private LocaleMatcher matcher(SelectedEntries selected, List<CheckedTranslation> translations,
      Optional<CheckedTranslation> ofSource) {
    LocaleMatcher matcher = new LocaleMatcher(tagsWithTexts(translations));
    PlaceholderTexts.complete(selected.catalog(), selected.inCatalog(), completed(translations, matcher), matcher);
    ReferenceExtents.check(selected.all(), translations, ofSource, matcher, findings::add);
    return matcher.among(tagsWithTexts(translations));
  }

  /** The {@code translations} that are to have all texts: none that replace texts of a library, or rest on its own. */
  private List<CheckedTranslation> completed(List<CheckedTranslation> translations, LocaleMatcher matcher) {
    if (request.library().isEmpty()) {
      return translations;
    }
    LocaleMatcher all = matcher.among(tags(translations));
    return translations.stream().filter(each -> !each.locale().equals(request.sourceTag())
        && request.library().get().completing(each.locale(), all).isEmpty()).toList();
  }

  /** Adds what was found in the texts of the source, unless it is a library's, which is not corrected here. */
  private void reportInSource(List<Finding> found) {
    if (request.library().isEmpty()) {
      findings.addAll(found);
    }
  }

  private List<String> tagsWithTexts(List<CheckedTranslation> translations) {
    return tags(translations.stream().filter(CheckedTranslation::hasTexts).toList());
  }

  private EntrySelection.Source source() {
    if (files.source() instanceof LookupResult.Found found) {
      List<Finding> reading = new ArrayList<>();
      Catalog read = read(found, Scope.SOURCE, reading);
      keys = EntryNames.in(read);
      Catalog catalog = keys.asIds(read);
      documents = new Documents(catalog);
      reading.stream().filter(finding -> selection.concerns(finding) && (request.library().isEmpty()
          || finding.rule().has(Rule.Trait.WHOLE_FILE))).forEach(findings::add);
      reportInSource(XliffKeys.find(catalog, keys.areIds()));
      reportInSource(languages.inSource(catalog));
      if (request.library().isEmpty() && files.translations().ofSource().filter(file -> file == found).isEmpty()) {
        SourceTargets.find(catalog, request.sourceTag()).ifPresent(findings::add);
      }
      boolean readable = !isUnreadable(reading);
      reading.stream().filter(finding -> !readable).map(Finding::problem).forEach(sourceProblems::add);
      return new EntrySelection.Source(catalog, readable ? names(catalog) : Map.of(), readable,
          reading.stream().filter(finding -> !selection.concerns(finding)).toList());
    }
    fileFindings.ofSource(files.source());
    return new EntrySelection.Source(Catalog.empty(request.path()), Map.of(), false, List.of());
  }

  /** The method names that a file beside the catalog gives, by ID. */
  private Map<String, String> names(Catalog catalog) {
    return CompanionFile.in(files.names(), request.at(VALUE), findings::add)
        .map(names -> NamesFile.read(names, catalog, finding -> reportInSource(List.of(finding)))).orElse(Map.of());
  }

  private List<CheckedTranslation> translations(SelectedEntries selected) {
    fileFindings.ofTranslations(files.translations());
    List<CheckedTranslation> translations = new ArrayList<>();
    Set<String> leftOut = selected.leftOut();
    files.translations().byLocale().forEach(
        (tag, file) -> translations.add(translation(selected, leftOut, tag, file)));
    fileFindings.ofTexts(translations);
    return translations;
  }

  private CheckedTranslation translation(
      SelectedEntries selected, Set<String> leftOut, String tag, LookupResult located) {
    Scope scope = request.scope(tag);
    return FailSafe.get(
        () -> translation(selected, leftOut, scope, located), bug -> failed(selected, scope, located, bug));
  }

  private CheckedTranslation translation(
      SelectedEntries selected, Set<String> leftOut, Scope scope, LookupResult located) {
    List<Finding> reading = new ArrayList<>();
    Catalog whole = located instanceof LookupResult.Found found
        ? keys.asIds(read(found, scope, reading)) : unreadable((LookupResult.Unreadable) located, scope, reading);
    Documents.Parted parted = documents.part(whole);
    Catalog catalog = parted.own();
    boolean known = isUnreadable(reading)
        && reading.stream().allMatch(finding -> sourceProblems.contains(finding.problem()));
    reading.stream().filter(finding -> !known).filter(finding -> selected.byId().containsKey(finding.subject().id())
        || selection.concerns(finding) && !leftOut.contains(finding.subject().id())).forEach(findings::add);
    findings.addAll(languages.inTranslation(catalog, scope));
    UnknownId.ofOtherDocuments(parted.foreign(), catalog, scope).ifPresent(findings::add);
    return isUnreadable(reading)
        ? CheckedTranslation.unreadable(scope, catalog.source().path(), selected.byId().size())
        : TranslationCheck.check(selected.byId(), scope, concerned(catalog, selected, leftOut),
            categories(scope.locale()), accepted, this::addInTranslation);
  }

  /** An ID that the library does not have is more than a remainder: the file is there for the library's entries alone. */
  private void addInTranslation(Finding finding) {
    findings.add(finding.rule() == Rule.UNKNOWN_ID && request.library().isPresent()
        ? finding.as(Rule.Kind.WARNING) : finding);
  }

  /** {@code translation} without entries whose IDs are an error in the source already. */
  private Catalog concerned(Catalog translation, SelectedEntries selected, Set<String> leftOut) {
    Catalog concerned = selection.ofTranslation(translation, selected.byId().keySet());
    return leftOut.isEmpty() ? concerned
        : concerned.with(concerned.entries().stream().filter(entry -> !leftOut.contains(entry.id())).toList());
  }

  /** A translation with whose file the compiler failed by {@code bug}: none of its texts is used. */
  private CheckedTranslation failed(SelectedEntries selected, Scope scope, LookupResult located, Throwable bug) {
    String path = FileFindings.path(located);
    findings.add(new Finding(Rule.CATALOG_UNREADABLE, scope, start(path), Finding.Subject.NONE, FailSafe.sentence(bug),
        FailSafe.ADVICE));
    return CheckedTranslation.unreadable(scope, path, selected.byId().size());
  }

  private Catalog read(LookupResult.Found located, Scope scope, List<Finding> reading) {
    Catalog whole = CatalogLoader.read(located.file(), readers, notation, scope, reading::add);
    return whole.likeProperties() ? DuplicateId.lastOfEachId(whole, scope, reading::add) : whole;
  }

  private static Catalog unreadable(LookupResult.Unreadable located, Scope scope, List<Finding> reading) {
    reading.add(new Finding(Rule.CATALOG_UNREADABLE, scope, start(located.path()), Finding.Subject.NONE,
        "the file cannot be read (" + located.reason() + ").", FileFindings.READABLE));
    return Catalog.empty(located.path());
  }

  /** The beginning of the file at {@code path}, of which no line is shown. */
  private static CatalogLocation start(String path) {
    return new CatalogLocation(Catalog.empty(path).source(), Position.START);
  }

  private static boolean isUnreadable(List<Finding> reading) {
    return reading.stream().anyMatch(finding -> finding.rule().has(Rule.Trait.WHOLE_FILE));
  }

  /** The locales of the source, or of the whole library, and of {@code translations}. */
  private List<String> tags(List<CheckedTranslation> translations) {
    return request.tagsWith(translations.stream().map(CheckedTranslation::locale).sorted().toList());
  }

  private LocaleCategories categories(String tag) {
    return new LocaleCategories(tag, plurals);
  }
}
