package dev.parlance.gradle;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.CatalogMethods;
import dev.parlance.analysis.templates.AnnotationKeys;
import dev.parlance.analysis.templates.KeyPatterns;
import dev.parlance.analysis.templates.KeyUse;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.gradle.api.DefaultTask;
import org.gradle.api.GradleException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.provider.SetProperty;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.work.DisableCachingByDefault;

/** The base of the tasks that run the processor on the catalogs of source sets. */
@DisableCachingByDefault(because = "Findings name the files of this checkout")
public abstract class AnalysisTask extends DefaultTask {
  /** Folders with files that name entries by keys or methods. */
  @InputFiles
  @IgnoreEmptyDirectories
  @PathSensitive(PathSensitivity.ABSOLUTE)
  public abstract ConfigurableFileCollection getTemplates();

  /** Keys that are used in ways that cannot be seen. */
  @Input
  public abstract SetProperty<String> getKeep();

  /** Runs the processor on {@code set} with {@code options}, which override those of the compiler. */
  final CatalogAnalysis analyze(AnalyzedSourceSet set, Map<String, String> options, AnnotationKeys keys) {
    return analyze(set, options, keys, false);
  }

  /** Runs the processor as the other method does, and makes an overview where {@code isReported}. */
  final CatalogAnalysis analyze(
      AnalyzedSourceSet set, Map<String, String> options, AnnotationKeys keys, boolean isReported) {
    CatalogAnalysis analysis;
    try {
      analysis = set.analyze(options, keys, isReported);
    } catch (IOException | IllegalStateException failed) {
      throw new GradleException(PrintedName.of("The sources cannot be read: " + failed.getMessage()), failed);
    }
    if (!analysis.sourceErrors().isEmpty()) {
      analysis.sourceErrors().forEach(each -> getLogger().error(text(each)));
      throw new GradleException("The sources cannot be read, so no catalog was checked. Correct the errors above.");
    }
    return analysis;
  }

  /** What the templates and {@code inAnnotations} name, compared with {@code catalogs}. */
  final TemplateFindings templateFindings(
      List<CatalogMethods> catalogs, List<KeyUse> inAnnotations, List<Path> places) {
    for (File folder : getTemplates()) {
      if (!folder.isDirectory()) {
        throw new GradleException(PrintedName.of(folder + " is not a folder. Correct the templates of parlance { }."));
      }
    }
    try {
      return TemplateFindings.of(getTemplates().getFiles(), inAnnotations, catalogs, kept(), places);
    } catch (IOException failed) {
      throw new GradleException(PrintedName.of("The templates cannot be read (" + failed + ")."), failed);
    }
  }

  /** The keys to keep. */
  final KeyPatterns kept() {
    return new KeyPatterns(new ArrayList<>(getKeep().get()));
  }

  /** Prints the findings. */
  final void print(CatalogAnalysis analysis) {
    for (Diagnostic<? extends JavaFileObject> each : analysis.findings()) {
      switch (each.getKind()) {
        case ERROR -> getLogger().error(text(each));
        case WARNING, MANDATORY_WARNING -> getLogger().warn(text(each));
        default -> getLogger().lifecycle(text(each));
      }
    }
  }

  /** The finding as a compiler prints it, with its severity. */
  static String text(Diagnostic<? extends JavaFileObject> finding) {
    String severity = switch (finding.getKind()) {
      case ERROR -> "error: ";
      case WARNING, MANDATORY_WARNING -> "warning: ";
      default -> "note: ";
    };
    return severity + CatalogAnalysis.text(finding);
  }
}
