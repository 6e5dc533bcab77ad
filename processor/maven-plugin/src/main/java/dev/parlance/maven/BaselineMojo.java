package dev.parlance.maven;

import dev.parlance.maven.module.CompilerSettings;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the present defects of the translations to the baseline file, without compiling. From then on, the compiler
 * reports them as notes and only new defects as errors.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AnalysisMojo {
  private static final String BASELINE = "parlance.baseline";

  /** The baseline file. The default is the file that {@code -Aparlance.baseline} names in the compiler's arguments. */
  @Parameter(property = BASELINE)
  private File baseline;

  /** Whether texts that are missing in required locales are written too. */
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
    further.put("parlance.writeSignatures", "false");
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
    getLog().info(PrintedName.of("The baseline is " + file + "."));
  }
}
