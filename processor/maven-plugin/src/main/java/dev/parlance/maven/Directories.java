package dev.parlance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The {@code <directories>} of our plugin: those of all its executions, since the compiler has one option for them, and
 * goals that are called by name, with no execution, look there too.
 */
final class Directories {
  private static final String PLUGIN = "dev.parlance:parlance-maven-plugin";

  private Directories() {}

  /** The folders as the project writes them. */
  static List<String> written(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    return plugin == null ? List.of() : Stream.concat(Stream.of(plugin.getConfiguration()),
            plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
        .filter(Xpp3Dom.class::isInstance).map(Xpp3Dom.class::cast)
        .map(configuration -> configuration.getChild("directories")).filter(directories -> directories != null)
        .flatMap(directories -> Arrays.stream(directories.getChildren())).map(Xpp3Dom::getValue)
        .filter(directory -> directory != null && !directory.isBlank()).map(String::strip).distinct().toList();
  }

  /** The folders. */
  static List<Path> of(MavenProject project) {
    String base = project.getBasedir().getPath();
    return written(project).stream().map(each -> each.replace("${project.basedir}", base).replace("${basedir}", base))
        .map(each -> project.getBasedir().toPath().resolve(new File(each).toPath()).normalize()).toList();
  }
}
