package dev.parlance.maven;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.CatalogMethods;
import dev.parlance.maven.module.Dependencies;
import dev.parlance.maven.module.ModuleSources;
import dev.parlance.maven.module.ProcessorPath;
import dev.parlance.maven.prepare.ResourceCopies;
import dev.parlance.analysis.templates.AnnotationKeys;
import dev.parlance.analysis.templates.KeyPatterns;
import dev.parlance.analysis.templates.KeyUse;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;

/** The base of the goals that run the processor on a module's catalogs. */
abstract class AnalysisMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /**
   * Folders with files that name entries by keys or methods: templates, in which {@code #{key}} and
   * {@code ${@messages.method(} are looked for. The module's Java sources, in which annotations with
   * {@code message = "{key}"} are looked for, need not be named, but those in other languages.
   */
  @Parameter
  private List<File> templates = List.of();

  /**
   * Keys that are used in ways that cannot be seen, or exist although no catalog has them, such as {@code error.*}:
   * {@code *} stands for anything.
   */
  @Parameter(property = "parlance.keep")
  private List<String> keep = List.of();

  @Inject
  private ProjectDependenciesResolver resolver;

  @Inject
  private RepositorySystem repositories;

  private final List<KeyUse> inAnnotations = new ArrayList<>();
  private final List<Path> places = new ArrayList<>();

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  /**
   * Runs the processor on the catalogs that the module's sources name, and returns its findings.
   *
   * @param tests whether to read the test sources rather than the main sources
   * @param options options that override those of the compiler
   */
  final CatalogAnalysis analyze(MavenProject module, boolean tests, Map<String, String> options)
      throws MojoExecutionException, MojoFailureException {
    return analyze(module, tests, options, false);
  }

  /**
   * Runs the processor on the catalogs that the module's sources name, and returns its findings.
   *
   * @param tests whether to read the test sources rather than the main sources
   * @param options options that override those of the compiler
   * @param isReported whether an overview is made
   */
  final CatalogAnalysis analyze(MavenProject module, boolean tests, Map<String, String> options, boolean isReported)
      throws MojoExecutionException, MojoFailureException {
    return analyze(module, tests, options, isReported, (catalogs, readers) -> {});
  }

  /** What is done with the catalogs of a module while the readers of catalogs can be used. */
  interface CatalogAction {
    /** Takes the catalogs that sources name, and the class loader with readers of catalogs. */
    void take(List<CompiledCatalog> catalogs, ClassLoader readers) throws MojoExecutionException, MojoFailureException;
  }

  /** Runs the processor on the catalogs that the module's main sources name, and passes them to {@code action}. */
  final void withCatalogs(CatalogAction action) throws MojoExecutionException, MojoFailureException {
    analyze(project(), false,
        Map.of("parlance.writeBaseline", "false", "parlance.writeSignatures", "false"), false, action);
  }

  private CatalogAnalysis analyze(MavenProject module, boolean tests, Map<String, String> options, boolean isReported,
      CatalogAction action) throws MojoExecutionException, MojoFailureException {
    CatalogAnalysis analysis;
    try {
      new ResourceCopies(module, getLog()::warn).deleteStale();
      ModuleSources sources = new ModuleSources(module, tests, Dependencies.of(module, tests, session, resolver));
      try (URLClassLoader readers = new ProcessorPath(session, repositories, getLog()::warn).loader(sources)) {
        AnnotationKeys keys = new AnnotationKeys(tests ? List.of() : sources.files());
        List<CompiledCatalog> compiled = new ArrayList<>();
        analysis = CatalogAnalysis.of(sources.analyzed(), sources.options(options), readers, keys::listenTo, isReported,
            compiled::add);
        inAnnotations.addAll(keys.uses());
        places.addAll(sources.resources());
        places.addAll(sources.classPath());
        if (analysis.sourceErrors().isEmpty()) {
          action.take(compiled, readers);
        }
      }
    } catch (IOException | IllegalStateException failed) {
      throw new MojoExecutionException(PrintedName.of("The sources cannot be read: " + failed.getMessage()), failed);
    }
    if (!analysis.sourceErrors().isEmpty()) {
      analysis.sourceErrors().forEach(each -> getLog().error(CatalogAnalysis.text(each)));
      throw new MojoFailureException(
          "The sources cannot be read, so no catalog was checked. Correct the errors above.");
    }
    return analysis;
  }

  /** What the templates and the annotations of main sources name, compared with {@code catalogs}. */
  final TemplateFindings templateFindings(List<CatalogMethods> catalogs) throws MojoExecutionException {
    for (File folder : templates) {
      if (!folder.isDirectory()) {
        throw new MojoExecutionException(PrintedName.of(folder + " is not a folder. Correct the <templates>."));
      }
    }
    try {
      return TemplateFindings.of(templates, inAnnotations, catalogs, kept(), places);
    } catch (IOException | UncheckedIOException failed) {
      throw new MojoExecutionException(PrintedName.of("The templates cannot be read (" + failed + ")."), failed);
    }
  }

  /** The keys to keep. */
  final KeyPatterns kept() {
    return new KeyPatterns(keep);
  }

  /** Prints the findings; returns how many of them are errors. */
  final long print(CatalogAnalysis analysis) {
    for (Diagnostic<? extends JavaFileObject> each : analysis.findings()) {
      switch (each.getKind()) {
        case ERROR -> getLog().error(CatalogAnalysis.text(each));
        case WARNING, MANDATORY_WARNING -> getLog().warn(CatalogAnalysis.text(each));
        default -> getLog().info(CatalogAnalysis.text(each));
      }
    }
    return analysis.errors();
  }
}
