package dev.parlance.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Tells, after {@code compile}, which entries no class file calls, and where {@code find} is called with a constant that
 * is no ID. For a facade that is about the entries that it selects.
 *
 * <p>Calls by reflection, as of template engines, are in no class file.
 */
@Mojo(name = "unused", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
public final class UnusedMojo extends AnalysisMojo {
  /** Folders with classes that call the messages too, such as {@code ../web/target/classes}. */
  @Parameter
  private List<File> callers = List.of();

  /** Whether the build fails where there is something to tell. */
  @Parameter(property = "parlance.failOnUnused", defaultValue = "false")
  private boolean failOnUnused;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path output = Path.of(project().getBuild().getOutputDirectory());
    CatalogAnalysis analysis = analyzeMain(options(Map.of("parlance.writeBaseline", "false")));
    List<String> findings = new ArrayList<>();
    try {
      boolean compiled =
          CompiledClasses.in(output).annotated().values().stream().anyMatch(AnnotatedClass::isGenerated);
      if (!analysis.catalogs().isEmpty() && !compiled) {
        throw new MojoExecutionException("There is no compiled class of messages in " + output
            + ". Compile first: mvn compile parlance:unused");
      }
      Calls calls = Calls.in(Stream.concat(Stream.of(output), callers.stream().map(File::toPath)).toList());
      analysis.catalogs().stream().sorted(Comparator.comparing(CatalogMethods::path))
          .forEach(catalog -> findings.addAll(new Usage(catalog, calls).findings()));
    } catch (IOException failed) {
      throw new MojoExecutionException("The class files cannot be read (" + failed + "). Compile anew.", failed);
    }
    findings.forEach(getLog()::warn);
    if (findings.isEmpty()) {
      getLog().info("Every entry is used.");
    } else if (failOnUnused) {
      throw new MojoFailureException("The messages are not all used as they should be: see the warnings above.");
    }
  }
}
