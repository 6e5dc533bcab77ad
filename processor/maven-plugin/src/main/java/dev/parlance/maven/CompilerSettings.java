package dev.parlance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the project tells {@code maven-compiler-plugin}. */
final class CompilerSettings {
  static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
  static final String DIR = "parlance.dir";
  private static final String OPTION = "-A";

  private final MavenProject project;
  private final boolean tests;

  private CompilerSettings(MavenProject project, boolean tests) {
    this.project = project;
    this.tests = tests;
  }

  /** The settings for the main sources. */
  static CompilerSettings ofMain(MavenProject project) {
    return new CompilerSettings(project, false);
  }

  /** The settings for the test sources. */
  static CompilerSettings ofTests(MavenProject project) {
    return new CompilerSettings(project, true);
  }

  /** The options {@code -Aparlance.…}, by name. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String argument : arguments(configuration())) {
      if (argument.startsWith(OPTION + "parlance.")) {
        int end = argument.indexOf('=');
        options.put(end < 0 ? argument.substring(OPTION.length()) : argument.substring(OPTION.length(), end),
            end < 0 ? "" : argument.substring(end + 1));
      }
    }
    return options;
  }

  /** Where catalogs are looked for first: the {@code <directories>}, else what the compiler's own option says. */
  List<Path> folders() {
    List<Path> directories = Directories.of(project);
    if (!directories.isEmpty()) {
      return directories;
    }
    return Optional.ofNullable(options().get(DIR)).filter(dir -> !dir.isEmpty()).stream()
        .flatMap(Pattern.compile(Pattern.quote(File.pathSeparator))::splitAsStream)
        .map(folder -> Path.of(folder).toAbsolutePath()).toList();
  }

  /** Where the compiler puts generated sources. */
  Path generatedSources() {
    Xpp3Dom configuration = configuration();
    String name = tests ? "generatedTestSourcesDirectory" : "generatedSourcesDirectory";
    Xpp3Dom configured = configuration == null ? null : configuration.getChild(name);
    Path fallback = Path.of(project.getBuild().getDirectory(),
        tests ? "generated-test-sources/test-annotations" : "generated-sources/annotations");
    return configured == null || configured.getValue() == null
        ? fallback : project.getBasedir().toPath().resolve(configured.getValue());
  }

  /** Which sources are compiled. */
  SourceFilter filter() {
    return SourceFilter.of(
        patterns(tests ? "testIncludes" : "includes"), patterns(tests ? "testExcludes" : "excludes"));
  }

  private List<String> patterns(String name) {
    Xpp3Dom configuration = configuration();
    Xpp3Dom patterns = configuration == null ? null : configuration.getChild(name);
    return patterns == null ? List.of()
        : Arrays.stream(patterns.getChildren()).map(Xpp3Dom::getValue).filter(value -> value != null).toList();
  }

  /** Whether one and the same execution generates sources and compiles them, as it does by default. */
  boolean generatesWhereItCompiles() {
    Plugin plugin = project.getPlugin(PLUGIN);
    return plugin == null || Stream.concat(Stream.of(plugin.getConfiguration()),
            plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
        .filter(Xpp3Dom.class::isInstance).map(Xpp3Dom.class::cast).map(each -> each.getChild("proc"))
        .noneMatch(proc -> proc != null && "only".equals(proc.getValue()));
  }

  private Xpp3Dom configuration() {
    Plugin plugin = project.getPlugin(PLUGIN);
    if (plugin == null) {
      return null;
    }
    String execution = tests ? "default-testCompile" : "default-compile";
    return plugin.getExecutions().stream().filter(each -> each.getId().equals(execution)).findFirst()
        .map(each -> (Xpp3Dom) each.getConfiguration()).orElseGet(() -> (Xpp3Dom) plugin.getConfiguration());
  }

  /** The arguments in {@code configuration}, which may be null. */
  static List<String> arguments(Xpp3Dom configuration) {
    List<String> arguments = new ArrayList<>();
    Xpp3Dom all = configuration == null ? null : configuration.getChild("compilerArgs");
    if (all != null) {
      Arrays.stream(all.getChildren()).map(Xpp3Dom::getValue).filter(value -> value != null)
          .map(String::strip).forEach(arguments::add);
    }
    return arguments;
  }
}
