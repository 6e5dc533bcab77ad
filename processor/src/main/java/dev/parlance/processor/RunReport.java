package dev.parlance.processor;

import dev.parlance.processor.baseline.BaselineFile;
import dev.parlance.processor.compile.CheckedCatalog;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.report.DiagnosticSink;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in a run.
 *
 * <p>What is at a declaration is printed at the end of the round that found it, since compilers forget where the
 * declarations of earlier rounds stand; all else after the last round, when other processors are done too.
 */
final class RunReport {
  private static final String BEST_EFFORT_HINT =
      " With required = {} in the annotation, faulty translations are set aside and break no build.";

  private final ProcessorOptions options;
  private final Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Report report;
  private final List<Finding> atDeclarations = new ArrayList<>();
  private final List<Finding> nowhere = new ArrayList<>();
  private final Map<String, CheckedCatalog> byClass = new LinkedHashMap<>();
  private int bestEffortLocales;
  private boolean requiredNamed;

  /** A report by {@code options}, printed to {@code console}. */
  RunReport(ProcessorOptions options, DiagnosticSink console) {
    this.options = options;
    this.report = new Report(options.severities().knowing(known::contains), options.detail(), console);
  }

  /** Prints {@code finding} at once. */
  void print(Finding finding) {
    report.print(finding);
  }

  /** Takes a finding that is in no file. */
  void add(Finding finding) {
    (finding.where() instanceof Location.Declaration ? atDeclarations : nowhere).add(finding);
  }

  /** Takes what was found in one annotation's catalogs. */
  void add(CompiledCatalog catalog) {
    CheckedCatalog checked = CheckedCatalog.of(catalog);
    byClass.merge(checked.className(), checked, CheckedCatalog::and);
    bestEffortLocales += catalog.bestEffortLocales();
    requiredNamed |= catalog.request().namesRequired();
    catalog.findings().stream().filter(finding -> !finding.isInFile()).forEach(this::add);
  }

  /** Prints what the round found at declarations. */
  void printRound() {
    // Two annotations of one facade find the same there.
    Set<List<Object>> printed = new HashSet<>();
    atDeclarations.stream().filter(finding -> printed.add(
        List.of(finding.where(), finding.rule(), finding.problem(), finding.advice()))).forEach(report::print);
    atDeclarations.clear();
  }

  /** Prints the rest, and writes the baseline where the options say so. */
  void printRest() {
    printRound();
    nowhere.forEach(report::print);
    List<CheckedCatalog> catalogs = List.copyOf(byClass.values());
    options.baseline().filter(file -> !catalogs.isEmpty())
        .map(file -> new BaselineFile(file, options.writeBaseline(), options.strict(), report::print))
        .ifPresent(file -> known.addAll(file.known(catalogs)));
    // Whoever never decided about it learns that translations need not break a build.
    report.printCatalogs(
        catalogs.stream().flatMap(catalog -> catalog.findings().stream()).filter(Finding::isInFile).toList(),
        bestEffortLocales, requiredNamed ? "" : BEST_EFFORT_HINT);
    report.printRest();
  }
}
