package dev.parlance.maven.module;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * The {@code <directories>} of our plugin: those of all its executions, since the compiler has one option for them, and
 * goals that are called by name, with no execution, look there too.
 */
public final class Directories {
  private static final String PLUGIN = "dev.parlance:parlance-maven-plugin";

  private Directories() {}

  /** The folders as the project writes them. */
  public static List<String> written(MavenProject project) {
    return Configurations.of(project, PLUGIN)
        .flatMap(configuration -> Configurations.values(configuration, "directories").stream())
        .filter(directory -> !directory.isEmpty()).distinct().toList();
  }

  /** The folders. */
  public static List<Path> of(MavenProject project) {
    String base = project.getBasedir().getPath();
    return written(project).stream().map(each -> each.replace("${project.basedir}", base).replace("${basedir}", base))
        .map(each -> project.getBasedir().toPath().resolve(new File(each).toPath()).normalize()).toList();
  }
}
