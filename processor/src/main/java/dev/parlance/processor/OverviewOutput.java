package dev.parlance.processor;

import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.write.OverviewFiles;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The files that an overview is written to.
 *
 * @param report {@code parlance.report}: the folder of the page and of its data
 * @param sarif {@code parlance.sarif}: the file of findings
 */
record OverviewOutput(Optional<Path> report, Optional<Path> sarif) {
  /** Whether there is none. */
  boolean isNone() {
    return report.isEmpty() && sarif.isEmpty();
  }

  /** Writes {@code overview}; {@code findings} takes a file that cannot be written. */
  void write(Overview overview, Consumer<Finding> findings) {
    report.ifPresent(folder -> write(ProcessorOptions.REPORT, folder,
        () -> OverviewFiles.writeReport(overview, folder), findings));
    sarif.ifPresent(
        file -> write(ProcessorOptions.SARIF, file, () -> OverviewFiles.writeSarif(overview, file), findings));
  }

  private static void write(String option, Path value, Writing writing, Consumer<Finding> findings) {
    try {
      writing.run();
    } catch (IOException failed) {
      findings.accept(Finding.nowhere(Rule.REPORT, "-A" + option + "=" + value + " cannot be written (" + failed
          + "). Check the folder and your rights there."));
    }
  }

  /** What writes. */
  private interface Writing {
    void run() throws IOException;
  }
}
