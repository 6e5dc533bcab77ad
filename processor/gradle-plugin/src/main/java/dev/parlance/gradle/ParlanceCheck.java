package dev.parlance.gradle;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.CatalogMethods;
import dev.parlance.analysis.CheckedCatalogs;
import dev.parlance.analysis.templates.AnnotationKeys;
import dev.parlance.analysis.templates.KeyUse;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradle.api.GradleException;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.tasks.Nested;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.TaskAction;
import org.gradle.work.DisableCachingByDefault;

/**
 * Checks the catalogs, translations and templates without compiling, and reports everything that the compiler would
 * report and what it leaves out. It fails if a finding is an error.
 */
@DisableCachingByDefault(because = "Findings name the files of this checkout")
public abstract class ParlanceCheck extends AnalysisTask {
  /** The source sets. */
  @Nested
  public abstract ListProperty<AnalyzedSourceSet> getSourceSets();

  /** The findings. */
  @OutputFile
  public abstract RegularFileProperty getReport();

  /** Runs the task. */
  @TaskAction
  public void check() throws IOException {
    Map<String, String> options = Map.of(
        "parlance.detail", "true", "parlance.writeBaseline", "false", "parlance.writeSignatures", "false");
    List<CatalogAnalysis> analyses = new ArrayList<>();
    List<CatalogMethods> catalogs = new ArrayList<>();
    List<KeyUse> inAnnotations = new ArrayList<>();
    List<Path> places = new ArrayList<>();
    for (AnalyzedSourceSet set : getSourceSets().get()) {
      AnnotationKeys keys = new AnnotationKeys(set.files());
      CatalogAnalysis analysis = analyze(set, options, keys);
      analyses.add(analysis);
      catalogs.addAll(analysis.catalogs());
      inAnnotations.addAll(keys.uses());
      places.addAll(set.places());
    }
    List<String> unknown =
        catalogs.isEmpty() ? List.of() : templateFindings(catalogs, inAnnotations, places).unknown();
    analyses.forEach(this::print);
    unknown.forEach(each -> getLogger().error("error: " + PrintedName.of(each)));
    CheckedCatalogs checked = new CheckedCatalogs(analyses, unknown);
    checked.failure().ifPresent(failure -> {
      throw new GradleException(failure);
    });
    getLogger().lifecycle(checked.success());
    Files.write(getReport().get().getAsFile().toPath(),
        analyses.stream().flatMap(analysis -> analysis.findings().stream()).map(AnalysisTask::text).toList());
  }
}
