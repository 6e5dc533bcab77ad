package dev.parlance.maven;

import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.classfile.CompiledClasses;
import dev.parlance.analysis.classfile.ParlanceClassFile;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The base of the goals that read what classes call. */
abstract class CallsMojo extends AnalysisMojo {
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Additional folders with classes that call the messages, such as {@code ../web/target/classes}. */
  @Parameter
  private List<File> callers = List.of();

  /** The modules whose catalogs and classes are read: all of the build, unless the goal is bound to a phase. */
  final List<MavenProject> modules() {
    return execution.getSource() == MojoExecution.Source.CLI ? session().getProjects() : List.of(project());
  }

  /** Whether the generated classes of {@code module} are compiled. */
  static boolean isCompiled(MavenProject module) throws MojoExecutionException {
    try {
      return CompiledClasses.in(Path.of(module.getBuild().getOutputDirectory())).annotated().values().stream()
          .anyMatch(ParlanceClassFile::isGenerated);
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }

  /**
   * What the classes of {@code modules} and of the callers call and name.
   *
   * @param located the names of methods whose calls are looked up
   */
  final Calls calls(List<MavenProject> modules, Set<String> located) throws MojoExecutionException {
    List<Path> folders = new ArrayList<>();
    modules.forEach(module -> folders.add(Path.of(module.getBuild().getOutputDirectory())));
    for (File caller : callers) {
      if (!Files.isDirectory(caller.toPath())) {
        throw new MojoExecutionException(
            caller + " is not a folder. Compile what it belongs to first, or correct the <callers>.");
      }
      folders.add(caller.toPath());
    }
    try {
      return Calls.in(folders, located);
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }

  private static MojoExecutionException unreadable(IOException failed) {
    return new MojoExecutionException(
        PrintedName.of("The class files cannot be read (" + failed + "). Compile again."), failed);
  }
}
