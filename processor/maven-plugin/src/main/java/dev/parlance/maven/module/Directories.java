package dev.parlance.maven.module;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * The {@code <directories>} of our plugin, combined from all its executions: the compiler has one option for them, and
 * goals that are run by name, without an execution, search them too.
 */
public final class Directories {
  private static final String PLUGIN = "dev.parlance:parlance-maven-plugin";

  private Directories() {}

  /** The folders as written in the project. */
  public static List<String> written(MavenProject project) {
    return Configurations.of(project, PLUGIN)
        .flatMap(configuration -> Configurations.values(configuration, "directories").stream())
        .filter(directory -> !directory.isEmpty()).distinct().toList();
  }

  /** The folders as files. */
  public static List<Path> of(MavenProject project) {
    String base = project.getBasedir().getPath();
    return written(project).stream().map(each -> each.replace("${project.basedir}", base).replace("${basedir}", base))
        .map(each -> project.getBasedir().toPath().resolve(new File(each).toPath()).normalize()).toList();
  }
}
