package dev.parlance.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that has the processor look at a module's catalogs. */
abstract class AnalysisMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private String encoding;

  /** Folders where catalogs are looked for before all other places, as in the goal {@code prepare}. */
  @Parameter
  private List<File> directories = List.of();

  final MavenProject project() {
    return project;
  }

  /** The options of the compiler, with those of {@code further} in place of its own. */
  final Map<String, String> options(Map<String, String> further) {
    CompilerSettings settings = CompilerSettings.ofMain(project);
    Map<String, String> options = new LinkedHashMap<>(settings.options());
    List<Path> folders = settings.folders(directories);
    if (!folders.isEmpty()) {
      options.put(CompilerSettings.DIR,
          folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
    options.putAll(further);
    return options;
  }

  /** What the processor says of the catalogs that the main sources name. */
  final CatalogAnalysis analyzeMain(Map<String, String> options) throws MojoExecutionException, MojoFailureException {
    return analyze(new CatalogAnalysis.Sources(paths(project.getCompileSourceRoots()),
        CompilerSettings.ofMain(project).generatedSources(), List.of(), classPath(false), charset()), options);
  }

  /** What the processor says of the catalogs that the test sources name. */
  final CatalogAnalysis analyzeTests(Map<String, String> options) throws MojoExecutionException, MojoFailureException {
    return analyze(new CatalogAnalysis.Sources(paths(project.getTestCompileSourceRoots()),
        CompilerSettings.ofTests(project).generatedSources(), paths(project.getCompileSourceRoots()), classPath(true),
        charset()), options);
  }

  private CatalogAnalysis analyze(CatalogAnalysis.Sources sources, Map<String, String> options)
      throws MojoExecutionException, MojoFailureException {
    CatalogAnalysis analysis;
    try {
      analysis = CatalogAnalysis.of(sources, options);
    } catch (IOException | IllegalStateException failed) {
      throw new MojoExecutionException("The sources cannot be read: " + failed.getMessage(), failed);
    }
    if (!analysis.sourceErrors().isEmpty()) {
      analysis.sourceErrors().forEach(each -> getLog().error(text(each)));
      throw new MojoFailureException("The sources cannot be read, so no catalog was checked. Correct the errors above.");
    }
    return analysis;
  }

  /** Prints what the processor said; returns how many errors were among it. */
  final long print(CatalogAnalysis analysis) {
    for (Diagnostic<? extends JavaFileObject> each : analysis.findings()) {
      switch (each.getKind()) {
        case ERROR -> getLog().error(text(each));
        case WARNING, MANDATORY_WARNING -> getLog().warn(text(each));
        default -> getLog().info(text(each));
      }
    }
    return analysis.findings().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR).count();
  }

  /** Findings in catalogs tell their place themselves; those at annotations have one of the compiler's. */
  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    return diagnostic.getSource() == null ? message
        : Path.of(diagnostic.getSource().toUri()) + ":" + diagnostic.getLineNumber() + ":"
            + diagnostic.getColumnNumber() + ": " + message;
  }

  private List<Path> classPath(boolean tests) {
    try {
      Stream<String> elements =
          (tests ? project.getTestClasspathElements() : project.getCompileClasspathElements()).stream();
      return elements.filter(Objects::nonNull).map(Path::of).toList();
    } catch (DependencyResolutionRequiredException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Charset charset() {
    return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
  }

  private static List<Path> paths(List<String> names) {
    return names.stream().map(Path::of).toList();
  }
}
