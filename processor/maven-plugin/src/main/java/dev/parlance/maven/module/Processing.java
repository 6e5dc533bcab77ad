package dev.parlance.maven.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What the configuration of {@code maven-compiler-plugin} says about annotation processing.
 *
 * @param mode {@code none}, {@code only} or {@code full}; empty where it is left to the compiler
 * @param paths the artifacts on the processor path; empty where processors are taken from the class path
 * @param classes the classes of processors; empty where they are discovered
 * @param isElsewhere whether arguments of the compiler, another execution, another plugin or the dependencies say more
 *     about it, so that the configuration says nothing
 * @param isOwnCompiler whether the compiler is the javac that Maven runs on
 */
public record Processing(Optional<String> mode, List<Xpp3Dom> paths, Optional<List<String>> classes,
    boolean isElsewhere, boolean isOwnCompiler) {
  private static final String MODE = "-proc:";
  private static final Set<String> PATHS =
      Set.of("-processorpath", "--processor-path", "-processor", "--processor-module-path");

  private static final Set<String> DEFAULT_EXECUTIONS = Set.of("default-compile", "default-testCompile");

  /** Plugins that run processors, or compile in their own way. */
  private static final Set<String> OTHER_PLUGINS = Set.of("maven-processor-plugin", "apt-maven-plugin",
      "kotlin-maven-plugin", "takari-lifecycle-plugin", "aspectj-maven-plugin");

  /** Reads {@code configuration}, of an execution or of the plugin as a whole; it may be null. */
  static Processing of(Xpp3Dom configuration, MavenProject project) {
    List<String> arguments = Stream.concat(CompilerSettings.arguments(configuration).stream(),
        Configurations.value(configuration, "compilerArgument").stream()).toList();
    Optional<String> mode = arguments.stream().filter(each -> each.startsWith(MODE))
        .map(each -> each.substring(MODE.length())).findFirst()
        .or(() -> Configurations.value(configuration, "proc"))
        .or(() -> Optional.ofNullable(project.getProperties().getProperty("maven.compiler.proc")));
    List<Xpp3Dom> paths = Configurations.child(configuration, "annotationProcessorPaths")
        .map(list -> List.of(list.getChildren())).orElse(List.of());
    Optional<List<String>> classes = Configurations.child(configuration, "annotationProcessors")
        .map(list -> Configurations.values(configuration, "annotationProcessors"));
    boolean processesElsewhere = arguments.stream().anyMatch(each -> PATHS.contains(each.split("[ =]", 2)[0]))
        || project.getBuildPlugins().stream().map(Plugin::getArtifactId).anyMatch(OTHER_PLUGINS::contains)
        // Maven 4 has types of dependencies for processors.
        || project.getDependencies().stream().anyMatch(each -> String.valueOf(each.getType()).endsWith("processor"))
        || Stream.ofNullable(project.getPlugin(CompilerSettings.PLUGIN)).flatMap(each -> each.getExecutions().stream())
            .anyMatch(each -> !DEFAULT_EXECUTIONS.contains(each.getId()));
    boolean isOwnCompiler = Configurations.value(configuration, "compilerId").orElse("javac").startsWith("javac")
        && Stream.of("executable", "jdkToolchain").allMatch(each -> Configurations.child(configuration, each).isEmpty())
        && project.getBuildPlugins().stream().noneMatch(
            each -> each.getArtifactId().equals("maven-toolchains-plugin"));
    return new Processing(mode, paths, classes, processesElsewhere, isOwnCompiler);
  }

  /** Whether the processor is on the processor path by its own name, and nothing keeps it from running. */
  public boolean namesProcessor() {
    return classes.isEmpty() && !mode.equals(Optional.of("none")) && paths.stream().anyMatch(
        path -> Configurations.value(path, "artifactId").equals(Optional.of("parlance-processor")));
  }
}
