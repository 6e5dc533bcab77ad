package dev.parlance.maven;

import dev.parlance.maven.module.CompilerSettings;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the defects that the translations have now to the baseline, without compiling: the compiler reports them as
 * notes from then on, and new ones as errors.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AnalysisMojo {
  private static final String BASELINE = "parlance.baseline";

  /** The file; by default that which the compiler's arguments name with {@code -Aparlance.baseline}. */
  @Parameter(property = BASELINE)
  private File baseline;

  /** Whether texts that required locales lack are written too. */
  @Parameter(property = "parlance.strict")
  private Boolean strict;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Map<String, String> further = new LinkedHashMap<>();
    if (baseline != null) {
      further.put(BASELINE, baseline.getPath());
    }
    if (strict != null) {
      further.put("parlance.strict", strict.toString());
    }
    further.put("parlance.writeBaseline", "true");
    String file = further.getOrDefault(BASELINE, CompilerSettings.ofMain(project()).options().get(BASELINE));
    if (file == null) {
      throw new MojoExecutionException("No baseline is named. Add <arg>-Aparlance.baseline=FILE</arg> to the"
          + " <compilerArgs> of maven-compiler-plugin, so that the compiler reads it too, or run this with"
          + " -Dparlance.baseline=FILE.");
    }
    long errors = print(analyze(project(), false, further)) + print(analyze(project(), true, further));
    if (errors > 0) {
      throw new MojoFailureException("Errors in source catalogs cannot be put into a baseline; fix them first.");
    }
    getLog().info("The baseline is " + file + ".");
  }
}
