package dev.parlance.gradle;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.templates.AnnotationKeys;
import dev.parlance.processor.report.PrintedName;
import java.util.List;
import java.util.Map;
import org.gradle.api.GradleException;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.tasks.Nested;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;

/** Writes the present defects of the translations to the baseline file, without compiling. */
@UntrackedTask(because = "It changes a file that is checked in and read by other tasks")
public abstract class ParlanceBaseline extends AnalysisTask {
  /** The source sets. */
  @Nested
  public abstract ListProperty<AnalyzedSourceSet> getSourceSets();

  /** Runs the task. */
  @TaskAction
  public void write() {
    String file = null;
    boolean failed = false;
    for (AnalyzedSourceSet set : getSourceSets().get()) {
      file = set.baseline().orElseThrow(() -> new GradleException("No baseline is named. Write"
          + " parlance { baseline = layout.projectDirectory.file(\"translations.baseline\") }."));
      CatalogAnalysis analysis = analyze(set, Map.of("parlance.writeBaseline", "true", "parlance.writeSignatures",
          "false"), new AnnotationKeys(List.of()));
      print(analysis);
      failed |= analysis.errors() > 0;
    }
    if (failed) {
      throw new GradleException("Errors in source catalogs cannot be put into a baseline; fix them first.");
    }
    getLogger().lifecycle(PrintedName.of("The baseline is " + file + "."));
  }
}
