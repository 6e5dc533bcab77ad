package dev.parlance.maven;

import dev.parlance.processor.workspace.ExchangeRun;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Takes the texts of a file back that {@code parlance:export} made and translators sent back. Every text passes the checks
 * of the build first; what does not is listed with its line in the file, and left out.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends WorkspaceMojo {
  /** The locale that the file is in, a BCP 47 tag such as {@code fr}. */
  @Parameter(property = "locale", required = true)
  private String locale;

  /** The file: XLIFF, CSV or PO, from whichever tool. */
  @Parameter(property = "file", required = true)
  private File file;

  /** Whether the build goes on though texts were left out. */
  @Parameter(property = "lenient", defaultValue = "false")
  private boolean lenient;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    String tag = Tags.canonical(locale);
    boolean succeeded = forEachCatalog(
        (catalog, readers) -> new ExchangeRun(catalog, readers, this).take(tag, file.toPath(), lenient));
    if (!succeeded) {
      throw new MojoFailureException("Not every text was taken. See the errors above, correct them in " + file.getName()
          + " and run this again, or go on with -Dlenient.");
    }
  }
}
