package dev.parlance.gradle;

import dev.parlance.analysis.classfile.Calls;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gradle.api.GradleException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Nested;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.work.DisableCachingByDefault;

/** The base of the tasks that read what classes call. */
@DisableCachingByDefault(because = "Findings name the files of this checkout")
public abstract class CallsTask extends AnalysisTask {
  /** The main source set. */
  @Nested
  public abstract AnalyzedSourceSet getMain();

  /** Folders with classes that call the messages. */
  @InputFiles
  @PathSensitive(PathSensitivity.RELATIVE)
  public abstract ConfigurableFileCollection getCallers();

  /**
   * What the callers call and name.
   *
   * @param located the names of methods whose calls are looked up
   */
  final Calls calls(Set<String> located) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (File caller : getCallers()) {
      if (caller.getName().endsWith(".jar")) {
        throw new GradleException(
            PrintedName.of(caller + " is not a folder of classes. Correct the callers of parlance { }."));
      }
      // Outputs of compile tasks are callers too, and have other files besides.
      if (caller.isDirectory()) {
        folders.add(caller.toPath());
      }
    }
    return Calls.in(folders, located);
  }
}
