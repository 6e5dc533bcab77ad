package dev.parlance.processor;

import dev.parlance.processor.check.Baseline;
import dev.parlance.processor.report.Console;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Report;
import dev.parlance.processor.report.Severities;
import dev.parlance.processor.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was found in all catalogs of a run, printed after the last round, when other processors are done too. */
final class RunReport {
  private static final int EXAMPLES = 5;
  private static final String BEST_EFFORT_HINT =
      " With required = {} in the annotation, faulty translations are set aside and break no build.";

  private final List<Finding> findings = new ArrayList<>();
  private int bestEffortLocales;
  private boolean requiredNamed;

  /** Takes what one annotation's catalogs gave. */
  void add(CatalogCompilation compilation) {
    findings.addAll(compilation.findings());
    bestEffortLocales += compilation.bestEffortLocales();
    requiredNamed |= compilation.namesRequired();
  }

  /** Prints everything, and writes the baseline where the options say so. */
  void print(ProcessorOptions options, Console console) {
    Baseline baseline = options.baseline().map(file -> baseline(file, options, console))
        .orElseGet(() -> new Baseline(Set.of()));
    Severities severities =
        new Severities(options.rules(), options.bestEffort(), options.strict(), baseline::knows);
    // Whoever never decided about it is told that translations need not break a build.
    Report.print(findings, severities, bestEffortLocales, requiredNamed ? "" : BEST_EFFORT_HINT, options.detail(),
        console);
  }

  private Baseline baseline(Path file, ProcessorOptions options, Console console) {
    try {
      if (options.writeBaseline()) {
        Baseline written = Baseline.of(findings);
        Files.writeString(file, written.content());
        console.print(Severity.NOTE, file + ": " + defects(written.lines().size()) + " of translations written.");
        return written;
      }
      Baseline baseline = Baseline.parse(Files.readString(file));
      reportFixed(file, baseline.fixed(findings), console);
      return baseline;
    } catch (IOException failed) {
      console.print(Severity.ERROR, "-A" + ProcessorOptions.BASELINE + "=" + file + " cannot be "
          + (options.writeBaseline() ? "written" : "read") + " (" + failed + "). -A" + ProcessorOptions.WRITE_BASELINE
          + "=true writes it.");
      return new Baseline(Set.of());
    }
  }

  private static void reportFixed(Path file, List<String> fixed, Console console) {
    if (!fixed.isEmpty()) {
      String examples = String.join(", ", fixed.stream().limit(EXAMPLES)
          .map(line -> line.substring(0, Math.max(0, line.lastIndexOf('\t'))).replace('\t', ' ')).toList());
      console.print(Severity.NOTE, file + ": " + defects(fixed.size()) + " no more: " + examples
          + (fixed.size() > EXAMPLES ? ", …" : "") + ". Remove what is fixed, or write the file anew with -A"
          + ProcessorOptions.WRITE_BASELINE + "=true.");
    }
  }

  private static String defects(int count) {
    return count == 1 ? "1 known defect" : count + " known defects";
  }
}
