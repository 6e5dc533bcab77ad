package dev.parlance.gradle;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.templates.AnnotationKeys;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.write.OverviewFiles;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.OutputDirectory;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.TaskAction;
import org.gradle.work.DisableCachingByDefault;

/**
 * Writes a page about the main catalogs and their translations, and its data as JSON: the state of each locale, all
 * findings, and all messages with their translations and the places where they are called. Findings do not fail it.
 */
@DisableCachingByDefault(because = "Paths are written from the folder of the repository, which is not an input")
public abstract class ParlanceReport extends CallsTask {
  /** The folder of the report. */
  @OutputDirectory
  public abstract DirectoryProperty getReport();

  /** The file for the findings as SARIF; by default there is none. */
  @OutputFile
  @Optional
  public abstract RegularFileProperty getSarif();

  /** Runs the task. */
  @TaskAction
  public void write() throws IOException {
    AnnotationKeys keys = new AnnotationKeys(getMain().files());
    CatalogAnalysis analysis = analyze(getMain(),
        Map.of("parlance.writeBaseline", "false", "parlance.writeSignatures", "false"), keys, true);
    if (analysis.catalogs().isEmpty()) {
      getLogger().lifecycle("No source names a catalog with @MessageCatalog.");
      return;
    }
    Set<String> methods =
        analysis.catalogs().stream().flatMap(each -> each.names().stream()).collect(Collectors.toSet());
    Calls calls = calls(methods);
    TemplateFindings templates = templateFindings(analysis.catalogs(), keys.uses(), getMain().places());
    Overview overview = new Overview(analysis.used(calls, templates, kept()));
    Path folder = getReport().get().getAsFile().toPath();
    OverviewFiles.writeReport(overview, folder);
    if (getSarif().isPresent()) {
      OverviewFiles.writeSarif(overview, getSarif().get().getAsFile().toPath());
    }
    getLogger().lifecycle(PrintedName.of("The report is " + folder.resolve(OverviewFiles.PAGE) + "."));
  }
}
