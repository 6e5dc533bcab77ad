package dev.parlance.maven;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.CheckedCatalogs;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the catalogs and translations without compiling, and reports everything that the compiler would report. It is
 * meant for the pipelines of translators, and fails the build if a finding is an error.
 */
@Mojo(name = "check", threadSafe = true)
public final class CheckMojo extends AnalysisMojo {
  /** Whether texts that are missing in required locales are errors. */
  @Parameter(property = "parlance.strict")
  private Boolean strict;

  /** The baseline file. The default is the file that {@code -Aparlance.baseline} names in the compiler's arguments. */
  @Parameter(property = "parlance.baseline")
  private File baseline;

  /**
   * The file of signatures. The default is the file that {@code -Aparlance.signatures} names in the compiler's arguments.
   */
  @Parameter(property = "parlance.signatures")
  private File signatures;

  /** Whether all findings are reported; those beyond the compiler's limits are reported as notes. */
  @Parameter(property = "parlance.detail", defaultValue = "true")
  private boolean detail;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Map<String, String> further = new LinkedHashMap<>();
    further.put("parlance.detail", Boolean.toString(detail));
    if (strict != null) {
      further.put("parlance.strict", strict.toString());
    }
    if (baseline != null) {
      further.put("parlance.baseline", baseline.getPath());
    }
    if (signatures != null) {
      further.put("parlance.signatures", signatures.getPath());
    }
    further.put("parlance.writeBaseline", "false");
    further.put("parlance.writeSignatures", "false");
    CatalogAnalysis main = analyze(project(), false, further);
    CatalogAnalysis tests = analyze(project(), true, further);
    List<String> unknown = main.catalogs().isEmpty() ? List.of() : templateFindings(main.catalogs()).unknown();
    print(main);
    print(tests);
    unknown.forEach(each -> getLog().error(PrintedName.of(each)));
    CheckedCatalogs checked = new CheckedCatalogs(List.of(main, tests), unknown);
    Optional<String> failure = checked.failure();
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
    getLog().info(checked.success());
  }
}
