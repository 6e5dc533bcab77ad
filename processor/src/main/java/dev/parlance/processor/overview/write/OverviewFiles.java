package dev.parlance.processor.overview.write;

import dev.parlance.processor.overview.Overview;
import java.io.IOException;
import java.nio.file.Path;

/** Writes overviews to files. */
public final class OverviewFiles {
  /** The name of the page. */
  public static final String PAGE = "parlance.html";

  private static final String DATA = "parlance.json";

  private OverviewFiles() {}

  /** Writes {@code overview} as a page and as JSON into {@code folder}, which is absolute and may have other files. */
  public static void writeReport(Overview overview, Path folder) throws IOException {
    new ReportFile(folder.resolve(DATA)).write(out -> JsonReport.write(overview, out));
    new ReportFile(folder.resolve(PAGE)).write(out -> HtmlReport.write(overview, out));
  }

  /** Writes the findings of {@code overview} to {@code file}, which is absolute. */
  public static void writeSarif(Overview overview, Path file) throws IOException {
    new ReportFile(file).write(out -> SarifLog.write(overview, out));
  }
}
