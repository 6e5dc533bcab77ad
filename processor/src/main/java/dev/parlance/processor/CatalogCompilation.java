package dev.parlance.processor;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogReading;
import dev.parlance.processor.check.CheckedEntry;
import dev.parlance.processor.check.DriftCheck;
import dev.parlance.processor.check.GapCheck;
import dev.parlance.processor.check.MethodNames;
import dev.parlance.processor.check.PluralCheck;
import dev.parlance.processor.check.SourceCheck;
import dev.parlance.processor.check.Translation;
import dev.parlance.processor.check.TranslationCheck;
import dev.parlance.processor.emit.Blueprint;
import dev.parlance.processor.emit.LocaleTexts;
import dev.parlance.processor.facade.Binding;
import dev.parlance.processor.facade.Facade;
import dev.parlance.processor.facade.FacadeProblem;
import dev.parlance.processor.facade.Selection;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.locale.MatchTable;
import dev.parlance.processor.locate.CatalogFiles;
import dev.parlance.processor.locate.CompilerRoots;
import dev.parlance.processor.locate.Located;
import dev.parlance.processor.locate.TranslationFiles;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Place;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Severities;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Takes one annotation from its paths to what is to be generated: locates, reads, parses and checks its catalogs. */
final class CatalogCompilation {
  private static final int MOST_FACADE_PROBLEMS = 40;

  private final CatalogRequest request;
  private final RequestCheck.Target target;
  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;
  private final List<CatalogReader> readers;
  private final List<Finding> findings = new ArrayList<>();
  private final LocalePlurals plurals = new LocalePlurals();
  private int bestEffortLocales;
  private String sourcePath;
  private boolean sourceFailed;
  private int facadeProblems;

  CatalogCompilation(CatalogRequest request, RequestCheck.Target target, ProcessingEnvironment environment,
      ProcessorOptions options, List<CatalogReader> readers) {
    this.request = request;
    this.target = target;
    this.environment = environment;
    this.options = options;
    this.readers = readers;
  }

  /** What is to be generated, whatever was found on the way. */
  Blueprint run() {
    CatalogFiles files = CatalogFiles.locate(request.path(), target.sourceTag(), request.translations(),
        target.className().packageName(), CompilerRoots.of(options.folders(), request.element(), environment));
    Catalog whole = source(files.source());
    sourcePath = whole.source().path();
    Map<String, String> names = sourceFailed ? Map.of() : names(files, whole);
    Optional<Selection> selection = target.facade().filter(facade -> !sourceFailed).map(facade -> Selection.of(facade,
        whole, names, options.rules().getOrDefault(Rule.STALE_ID, Severity.ERROR), this::report));
    Catalog source = target.facade().isEmpty()
        ? whole : selection.map(Selection::catalog).orElseGet(() -> whole.only(Set.of()));
    Predicate<String> pinned = id -> selection.stream().anyMatch(each -> each.isPinned(id));
    PluralCheck sourcePlurals = plurals(target.sourceTag());
    List<CheckedEntry> entries = target.facade().isEmpty()
        ? SourceCheck.check(source, sourcePlurals, names, findings::add)
        : SourceCheck.checkSelected(source, sourcePlurals, finding -> {
          if (!pinned.test(finding.subject().id())) {
            findings.add(finding);
          }
        });
    List<CheckedEntry> inCatalog = entries.stream().filter(entry -> !pinned.test(entry.entry().id())).toList();
    DriftCheck.check(source, inCatalog, findings::add);
    Map<String, CheckedEntry> byId = byId(entries);
    selection.ifPresent(each -> each.alternates().forEach((id, same) -> byId.putIfAbsent(id, byId.get(same))));
    List<Translation> translations =
        files.source() instanceof Located.Found ? translations(files.translations(), byId) : List.of();
    List<Translation> usable = translations.stream().filter(Translation::hasTexts).toList();
    LocaleMatcher matcher = new LocaleMatcher(tags(usable));
    // A gap is one whether its parent can be used or not.
    GapCheck.check(source, inCatalog, target.sourceTag(), translations, matcher.among(tags(translations)),
        options.strict(), findings::add);
    Optional<Blueprint.Implemented> implemented =
        target.facade().map(facade -> implemented(facade, selection, byId));
    if (facadeProblems > MOST_FACADE_PROBLEMS) {
      error("value", "and " + (facadeProblems - MOST_FACADE_PROBLEMS) + " more problems of "
          + request.element().getSimpleName() + ". They are told when some of these are gone.");
    }
    return new Blueprint(target.className(), target.isPublic(), request.path(), entries,
        LocaleTexts.of(target.sourceTag(), entries, usable, matcher, plurals),
        implemented,
        usable.isEmpty() ? List.of() : MatchTable.of(matcher),
        failsBuild() ? List.of() : files.fingerprints());
  }

  /**
   * Whether something was found that fails the build for certain: Eclipse's compiler writes the classes all the same,
   * and they must not look as if they were true to the catalogs. Defects of translations may be in the baseline.
   */
  private boolean failsBuild() {
    Severities severities = new Severities(options.rules(), options.bestEffort(), options.strict(), finding -> false);
    return findings.stream()
        .filter(finding -> options.baseline().isEmpty() || finding.scope().isSource())
        .anyMatch(finding -> severities.of(finding) == Severity.ERROR);
  }

  private Blueprint.Implemented implemented(
      Facade facade, Optional<Selection> selection, Map<String, CheckedEntry> byId) {
    Binding binding = new Binding(facade, environment.getTypeUtils(), byId, this::report);
    return new Blueprint.Implemented(facade.type(), binding.bind(selection.map(Selection::ids).orElse(Map.of())),
        facade.namesDeprecated());
  }

  private static Map<String, CheckedEntry> byId(List<CheckedEntry> entries) {
    Map<String, CheckedEntry> byId = new HashMap<>();
    entries.forEach(entry -> byId.put(entry.entry().id(), entry));
    return byId;
  }

  /** Prints a problem of the facade, but no more of them than javac would show with the catalog's. */
  private void report(FacadeProblem problem) {
    sourceFailed |= problem.severity() == Severity.ERROR;
    facadeProblems++;
    if (facadeProblems <= MOST_FACADE_PROBLEMS) {
      problem.print(environment.getMessager());
    }
  }

  /** The names of methods that a file beside the catalog gives, by ID. */
  private Map<String, String> names(CatalogFiles files, Catalog catalog) {
    if (files.names().isPresent() && files.names().get() instanceof Located.Found found) {
      return MethodNames.read(found.file(), catalog, findings::add);
    }
    files.names().ifPresent(unreadable -> error("value", Rule.CATALOG_UNREADABLE.id() + ": "
        + ((Located.Unreadable) unreadable).path() + " cannot be read. Check that it is a file that you may read."));
    return Map.of();
  }

  /** The source's locale and those of {@code translations}. */
  private List<String> tags(List<Translation> translations) {
    return Stream.concat(
        Stream.of(target.sourceTag()), translations.stream().map(Translation::locale).sorted()).toList();
  }

  /** What was found in the catalogs. */
  CheckedCatalog checked() {
    return new CheckedCatalog(target.className().canonicalName(), findings, sourceFailed);
  }

  /** The path of the source catalog, absolute where it was found. */
  String sourcePath() {
    return sourcePath;
  }

  /** How many of the locales are best effort. */
  int bestEffortLocales() {
    return bestEffortLocales;
  }

  /** Whether the annotation names the required locales. */
  boolean namesRequired() {
    return request.namesRequired();
  }

  private Catalog source(Located located) {
    if (located instanceof Located.Found found) {
      return read(found, Scope.SOURCE, findings);
    }
    sourceFailed = true;
    if (located instanceof Located.Unreadable unreadable) {
      error("value", Rule.CATALOG_UNREADABLE.id() + ": " + unreadable.path() + " cannot be read ("
          + unreadable.reason() + "). Check that it is a file that you may read.");
    } else if (located instanceof Located.Missing missing) {
      error("value", Rule.CATALOG_NOT_FOUND.id() + ": " + request.path() + " is in none of the places where it"
          + " is looked for. Put it in one of them, or name its folder with -A" + ProcessorOptions.DIR + "=DIR:"
          + missing.places().stream().map(place -> "\n  " + place).collect(Collectors.joining()));
    }
    return Catalog.empty(request.path());
  }

  private List<Translation> translations(TranslationFiles files, Map<String, CheckedEntry> byId) {
    files.errors().forEach(error -> error("translations", error));
    files.notes().forEach(this::note);
    files.missing().forEach(path -> error("translations", Rule.CATALOG_NOT_FOUND.id() + ": " + path));
    Set<String> required = request.required().stream().filter(tag -> !tag.equals(RequestCheck.ALL))
        .flatMap(tag -> LocaleTags.canonical(tag).stream()).collect(Collectors.toSet());
    required.stream().filter(tag -> !files.byLocale().containsKey(tag) && !tag.equals(target.sourceTag())).sorted()
        .forEach(tag -> error("required", Rule.CATALOG_NOT_FOUND.id() + ": the locale " + tag
            + " is required, and there is no translation for it. Write one, or remove the locale here."));
    if (!files.byLocale().isEmpty()) {
      note(request.path() + " has translations in " + String.join(", ", files.byLocale().keySet()) + ".");
    }
    List<Translation> translations = new ArrayList<>();
    files.byLocale().forEach((tag, file) -> {
      boolean isRequired = required.contains(tag) || request.required().contains(RequestCheck.ALL);
      bestEffortLocales += isRequired ? 0 : 1;
      translations.add(translation(
          byId, new Scope(tag, isRequired ? Scope.Tier.REQUIRED : Scope.Tier.BEST_EFFORT), file));
    });
    translations.stream().filter(translation -> !translation.hasTexts()).map(Translation::locale).forEach(tag ->
        note("No text of " + tag + " can be used, so " + tag + " is not among the locales."));
    return translations;
  }

  private Translation translation(Map<String, CheckedEntry> source, Scope scope, Located located) {
    List<Finding> reading = new ArrayList<>();
    Catalog catalog = located instanceof Located.Found found
        ? read(found, scope, reading)
        : unreadable((Located.Unreadable) located, scope, reading);
    findings.addAll(reading);
    boolean unreadable = reading.stream().anyMatch(finding -> finding.rule() == Rule.CATALOG_UNREADABLE);
    return unreadable
        ? Translation.unreadable(scope, catalog.source().path(), source.size())
        : TranslationCheck.check(source, scope,
            target.facade().isEmpty() ? catalog : catalog.only(source.keySet()), plurals(scope.locale()),
            findings::add);
  }

  /** Reads a file; a facade is told of no line but those that it selects. */
  private Catalog read(Located.Found located, Scope scope, List<Finding> reading) {
    List<Finding> all = new ArrayList<>();
    Catalog catalog = CatalogReading.read(located.file(), readers, scope, all::add);
    boolean selects = target.facade().isPresent();
    all.stream().filter(finding -> !selects || finding.rule() == Rule.CATALOG_UNREADABLE).forEach(reading::add);
    sourceFailed |= scope.isSource()
        && all.stream().anyMatch(finding -> finding.rule() == Rule.CATALOG_UNREADABLE);
    return catalog;
  }

  private PluralCheck plurals(String tag) {
    return new PluralCheck(tag, plurals);
  }

  private static Catalog unreadable(Located.Unreadable located, Scope scope, List<Finding> findings) {
    Catalog empty = Catalog.empty(located.path());
    Place start = new Place(empty.source(), Position.START);
    findings.add(new Finding(Rule.CATALOG_UNREADABLE, scope, start, Finding.Subject.NONE,
        "the file cannot be read (" + located.reason() + ").", "Check that it is a file that you may read."));
    return empty;
  }

  private void error(String value, String message) {
    request.error(value, message, environment.getMessager());
  }

  private void note(String message) {
    environment.getMessager().printMessage(Kind.NOTE, message);
  }
}
