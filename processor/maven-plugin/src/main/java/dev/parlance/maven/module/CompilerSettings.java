package dev.parlance.maven.module;

import dev.parlance.processor.locate.FileLimit;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The project's configuration of {@code maven-compiler-plugin}. */
public final class CompilerSettings {
  public static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
  public static final String DIR = "parlance.dir";
  private static final String OPTION = "-A";

  private final MavenProject project;
  private final boolean tests;

  private CompilerSettings(MavenProject project, boolean tests) {
    this.project = project;
    this.tests = tests;
  }

  /** The settings for the main sources. */
  public static CompilerSettings ofMain(MavenProject project) {
    return new CompilerSettings(project, false);
  }

  /** The settings for the test sources. */
  public static CompilerSettings ofTests(MavenProject project) {
    return new CompilerSettings(project, true);
  }

  /** The options {@code -Aparlance.…}, by name. */
  public Map<String, String> options() {
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

  /**
   * The folders that are searched for catalogs first: the {@code <directories>}, else those of the compiler's option.
   */
  public List<Path> folders() {
    List<Path> directories = Directories.of(project);
    if (!directories.isEmpty()) {
      return directories;
    }
    return Optional.ofNullable(options().get(DIR)).filter(dir -> !dir.isEmpty()).stream()
        .flatMap(Pattern.compile(Pattern.quote(File.pathSeparator))::splitAsStream)
        .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder).toAbsolutePath()).toList();
  }

  /** The size above which the compiler reads no catalog; the default where the option is wrong, as it reports. */
  public FileLimit limit() {
    return FileLimit.parse(options().getOrDefault(FileLimit.OPTION, "")).orElse(FileLimit.DEFAULT);
  }

  /** The folder of generated sources. */
  public Path generatedSources() {
    String name = tests ? "generatedTestSourcesDirectory" : "generatedSourcesDirectory";
    Path fallback = Path.of(project.getBuild().getDirectory(),
        tests ? "generated-test-sources/test-annotations" : "generated-sources/annotations");
    return Configurations.value(configuration(), name).map(project.getBasedir().toPath()::resolve).orElse(fallback);
  }

  /** The filter of the sources that are compiled. */
  SourceFilter filter() {
    return SourceFilter.of(
        patterns(tests ? "testIncludes" : "includes"), patterns(tests ? "testExcludes" : "excludes"));
  }

  /** The artifacts on the processor path; empty where processors are taken from the class path. */
  Optional<List<Xpp3Dom>> processorPaths() {
    return Configurations.child(configuration(), "annotationProcessorPaths")
        .map(paths -> List.of(paths.getChildren()));
  }

  /** How annotations are processed. */
  public Processing processing() {
    return Processing.of(configuration(), project);
  }

  private List<String> patterns(String name) {
    return Configurations.values(configuration(), name);
  }

  /** Whether the same execution generates sources and compiles them, as it does by default. */
  public boolean generatesWhereItCompiles() {
    return Configurations.of(project, PLUGIN).flatMap(each -> Configurations.value(each, "proc").stream())
        .noneMatch("only"::equals);
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
  public static List<String> arguments(Xpp3Dom configuration) {
    return Configurations.values(configuration, "compilerArgs");
  }
}
