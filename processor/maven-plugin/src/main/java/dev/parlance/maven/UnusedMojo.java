package dev.parlance.maven;

import dev.parlance.analysis.CatalogMethods;
import dev.parlance.analysis.UnusedEntries;
import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.report.PrintedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Lists, after {@code compile}, the entries that no class file calls or names, and the calls of {@code find} with a
 * constant that is not an ID. For a facade, only the entries that it selects are considered.
 *
 * <p>A class file names an entry by a text that is its ID, alone or in braces, as in {@code getMessage("cart.title", …)}
 * and {@code @NotBlank(message = "{name.required}")}, or its beginning, as in {@code "status." + status}; where classes
 * use Spring, also by what Spring makes codes of, such as {@code Size.signUp.name} and {@code typeMismatch.signUp.age}.
 * Texts in code that Parlance generated do not count.
 *
 * <p>Run by name, as {@code mvn compile parlance:unused}, the goal considers the classes of all modules in the build
 * together; bound to a phase, it considers those of its own module and of the {@code callers}. What template engines call
 * is seen in the {@code templates}; other calls by reflection cannot be seen, and test classes do not count.
 */
@Mojo(name = "unused", threadSafe = true, aggregator = true)
public final class UnusedMojo extends CallsMojo {
  /** Whether the build fails if an entry is unused or an ID unknown. */
  @Parameter(property = "parlance.failOnUnused", defaultValue = "false")
  private boolean failOnUnused;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<MavenProject> modules = modules();
    List<CatalogMethods> catalogs = new ArrayList<>();
    for (MavenProject module : modules) {
      List<CatalogMethods> named = analyze(module, false, Map.of("parlance.writeBaseline", "false",
          "parlance.writeSignatures", "false")).catalogs();
      if (!named.isEmpty()) {
        checkCompiled(module);
      }
      catalogs.addAll(named);
    }
    if (catalogs.isEmpty()) {
      getLog().info("No source names a catalog with @MessageCatalog.");
      return;
    }
    Calls calls = calls(modules, Set.of());
    TemplateFindings templates = templateFindings(catalogs);
    List<String> findings = UnusedEntries.in(catalogs, calls, templates, kept());
    Consumer<String> log = failOnUnused ? getLog()::error : getLog()::warn;
    findings.forEach(finding -> log.accept(PrintedName.of(finding)));
    if (findings.stream().anyMatch(each -> each.contains(": unused: "))) {
      getLog().info("Entries that are used in ways that cannot be seen, such as by keys from a database, are kept by"
          + " <keep>: -Dparlance.keep=error.*");
    }
    if (findings.isEmpty()) {
      getLog().info("Every entry is used.");
    } else if (failOnUnused) {
      throw new MojoFailureException("Some messages are unused, or some IDs are unknown: see above.");
    }
  }

  private static void checkCompiled(MavenProject module) throws MojoExecutionException {
    if (!isCompiled(module)) {
      throw new MojoExecutionException("There is no compiled class of messages in "
          + Path.of(module.getBuild().getOutputDirectory()) + ". Compile first: mvn compile parlance:unused");
    }
  }
}
