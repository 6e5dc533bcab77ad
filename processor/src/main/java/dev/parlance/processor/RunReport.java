package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.baseline.Baseline;
import dev.parlance.processor.baseline.BaselineFile;
import dev.parlance.processor.compile.CatalogFindings;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.report.DiagnosticSink;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Report;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The findings of a run.
 *
 * <p>A finding at a declaration is printed at the end of its round, since compilers forget where the declarations of
 * earlier rounds are; all others are printed after the last round, when other processors are done too.
 */
final class RunReport {
  private static final String BEST_EFFORT_HINT =
      " With required = {} in the annotation, faulty translations are set aside and do not fail the build.";

  private final ProcessorOptions options;
  private final Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Report report;
  private final List<Finding> atDeclarations = new ArrayList<>();
  private final List<Finding> nowhere = new ArrayList<>();
  private final Map<String, CatalogFindings> byClass = new LinkedHashMap<>();
  private int bestEffortLocales;
  private boolean requiredNamed;
  private boolean failed;
  private Baseline accepted;

  /** Creates a report by {@code options}, printed to {@code sink}. */
  RunReport(ProcessorOptions options, DiagnosticSink sink) {
    this.options = options;
    this.report = new Report(severities(), options.detail(), sink);
  }

  /** The severities of findings: after {@link #printRest}, those that the baseline lists are notes. */
  SeverityPolicy severities() {
    return options.severities().knowing(known::contains);
  }

  private Optional<BaselineFile> baseline() {
    return options.baseline().map(file -> new BaselineFile(
        file, options.writeBaseline(), options.strict(), options.maxFileSize(), report::print));
  }

  /** Whether the baseline says that the text of a finding of the class {@code name} is right. */
  Predicate<Finding> accepted(ClassName name) {
    if (accepted == null) {
      accepted = baseline().map(BaselineFile::accepted).orElse(Baseline.EMPTY);
    }
    return finding -> accepted.accepts(name.canonicalName(), finding);
  }

  /** Prints {@code finding} at once. */
  void print(Finding finding) {
    failed |= isError(finding);
    report.print(finding);
  }

  /** Adds a finding that is in no file. */
  void add(Finding finding) {
    (finding.where() instanceof Location.Declaration ? atDeclarations : nowhere).add(finding);
  }

  /** Adds the findings in one annotation's catalogs. */
  void add(CompiledCatalog catalog) {
    CatalogFindings checked = CatalogFindings.of(catalog);
    byClass.merge(checked.className(), checked, CatalogFindings::and);
    bestEffortLocales += catalog.bestEffortLocales();
    requiredNamed |= catalog.request().namesRequired();
    catalog.findings().stream().filter(finding -> !finding.isInFile()).forEach(this::add);
  }

  /** Whether an error was printed, or {@link #printRound} will print one. */
  boolean hasErrors() {
    return failed || atDeclarations.stream().anyMatch(this::isError);
  }

  private boolean isError(Finding finding) {
    return options.severities().of(finding) == Severity.ERROR;
  }

  /** Prints the round's findings at declarations. */
  void printRound() {
    // Two annotations of one facade have the same findings there.
    Set<List<Object>> printed = new HashSet<>();
    atDeclarations.stream().filter(finding -> printed.add(
        List.of(finding.where(), finding.rule(), finding.problem(), finding.advice()))).forEach(report::print);
    atDeclarations.clear();
  }

  /** Prints the other findings, and writes the baseline where the options say so. */
  void printRest() {
    printRound();
    nowhere.forEach(report::print);
    List<CatalogFindings> catalogs = List.copyOf(byClass.values());
    baseline().filter(file -> !catalogs.isEmpty()).ifPresent(file -> known.addAll(file.known(catalogs)));
    // The hint is for users who have not decided whether translations break the build.
    report.printCatalogs(
        catalogs.stream().flatMap(catalog -> catalog.findings().stream()).filter(Finding::isInFile).toList(),
        bestEffortLocales, requiredNamed ? "" : BEST_EFFORT_HINT);
    report.printRest();
  }
}
