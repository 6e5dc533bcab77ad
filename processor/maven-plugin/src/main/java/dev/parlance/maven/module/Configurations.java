package dev.parlance.maven.module;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Reads the configurations of plugins in projects. */
final class Configurations {
  private Configurations() {}

  /** The configurations of the plugin {@code key} and of its executions. */
  static Stream<Xpp3Dom> of(MavenProject project, String key) {
    Plugin plugin = project.getPlugin(key);
    return plugin == null ? Stream.of() : Stream.concat(Stream.of(plugin.getConfiguration()),
        plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
        .filter(Xpp3Dom.class::isInstance).map(Xpp3Dom.class::cast);
  }

  /** The element {@code name} of {@code configuration}, which may be null. */
  static Optional<Xpp3Dom> child(Xpp3Dom configuration, String name) {
    return Optional.ofNullable(configuration).map(each -> each.getChild(name));
  }

  /** The value of the element {@code name} of {@code configuration}; empty where it has none. */
  static Optional<String> value(Xpp3Dom configuration, String name) {
    return child(configuration, name).map(Xpp3Dom::getValue).map(String::strip);
  }

  /** The values of the elements in the element {@code name} of {@code configuration}. */
  static List<String> values(Xpp3Dom configuration, String name) {
    return child(configuration, name).stream().flatMap(list -> Arrays.stream(list.getChildren()))
        .map(Xpp3Dom::getValue).filter(Objects::nonNull).map(String::strip).toList();
  }
}
