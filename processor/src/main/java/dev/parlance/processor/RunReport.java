package dev.parlance.processor;

import dev.parlance.processor.report.Console;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Report;
import dev.parlance.processor.report.Severities;
import dev.parlance.processor.report.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What was found in all catalogs of a run, printed after the last round, when other processors are done too. */
final class RunReport {
  private static final String BEST_EFFORT_HINT =
      " With required = {} in the annotation, faulty translations are set aside and break no build.";

  private final List<CheckedCatalog> catalogs = new ArrayList<>();
  private int bestEffortLocales;
  private boolean requiredNamed;

  /** Takes what one annotation's catalogs gave. */
  void add(CatalogCompilation compilation) {
    catalogs.add(compilation.checked());
    bestEffortLocales += compilation.bestEffortLocales();
    requiredNamed |= compilation.namesRequired();
  }

  /** Prints everything, and writes the baseline where the options say so. */
  void print(ProcessorOptions options, Console console) {
    Set<Finding> known = options.baseline().filter(file -> !catalogs.isEmpty())
        .map(file -> new BaselineFile(file, options, console).known(byClass(options))).orElse(Set.of());
    List<Finding> findings = catalogs.stream().flatMap(catalog -> catalog.findings().stream()).toList();
    // Whoever never decided about it is told that translations need not break a build.
    Report report = new Report(severities(options, known::contains), options.detail(), console);
    report.printCatalogs(findings, bestEffortLocales, requiredNamed ? "" : BEST_EFFORT_HINT);
    report.printRest();
  }

  /** The catalogs, one a class; a finding that is an error in the source is a failure of the source too. */
  private List<CheckedCatalog> byClass(ProcessorOptions options) {
    Severities severities = severities(options, finding -> false);
    Map<String, CheckedCatalog> byClass = new LinkedHashMap<>();
    for (CheckedCatalog catalog : catalogs) {
      boolean failed = catalog.sourceFailed() || catalog.findings().stream().anyMatch(finding ->
          finding.scope().isSource() && severities.of(finding) == Severity.ERROR);
      byClass.merge(catalog.className(), new CheckedCatalog(catalog.className(), catalog.findings(), failed),
          CheckedCatalog::and);
    }
    return List.copyOf(byClass.values());
  }

  private static Severities severities(ProcessorOptions options, Predicate<Finding> known) {
    return new Severities(options.rules(), options.bestEffort(), options.strict(), known);
  }
}
