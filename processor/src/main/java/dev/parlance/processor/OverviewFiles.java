package dev.parlance.processor;

import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.write.HtmlReport;
import dev.parlance.processor.overview.write.JsonReport;
import dev.parlance.processor.overview.write.ReportFile;
import dev.parlance.processor.overview.write.SarifLog;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The files of {@code parlance.report} and {@code parlance.sarif}.
 *
 * @param report the folder of the page and of its data
 * @param sarif the file of findings
 */
record OverviewFiles(Optional<Path> report, Optional<Path> sarif) {
  private static final String PAGE = "parlance.html";
  private static final String DATA = "parlance.json";

  /** Whether there is a file to write. */
  boolean isNone() {
    return report.isEmpty() && sarif.isEmpty();
  }

  /** Writes {@code overview}; {@code findings} takes a file that cannot be written. */
  void write(Overview overview, Consumer<Finding> findings) {
    report.ifPresent(folder -> {
      write(ProcessorOptions.REPORT, folder, folder.resolve(DATA), out -> JsonReport.write(overview, out), findings);
      write(ProcessorOptions.REPORT, folder, folder.resolve(PAGE), out -> HtmlReport.write(overview, out), findings);
    });
    sarif.ifPresent(
        file -> write(ProcessorOptions.SARIF, file, file, out -> SarifLog.write(overview, out), findings));
  }

  private static void write(
      String option, Path value, Path file, ReportFile.Content content, Consumer<Finding> findings) {
    try {
      new ReportFile(file).write(content);
    } catch (IOException failed) {
      findings.accept(Finding.nowhere(Rule.REPORT, "-A" + option + "=" + value + ": " + file.getFileName()
          + " cannot be written (" + failed + "). Check the folder and your rights there."));
    }
  }
}
