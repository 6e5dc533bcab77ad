package dev.parlance.maven;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.exchange.ExchangeFormat;
import dev.parlance.processor.exchange.Selection;
import dev.parlance.processor.workspace.ExchangeRun;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes one file for the translators of a locale, with the texts that are missing, defective or to be reviewed.
 * {@code parlance:import} takes it back.
 */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends WorkspaceMojo {
  /** The locale to translate into, a BCP 47 tag such as {@code fr}. */
  @Parameter(property = "locale", required = true)
  private String locale;

  /** The format of the file: {@code xliff}, {@code csv} or {@code po}. */
  @Parameter(property = "format", defaultValue = "xliff")
  private String format;

  /** Whether the file has all texts, translated or not. */
  @Parameter(property = "all", defaultValue = "false")
  private boolean all;

  /** The folder of the file, which is named like the catalog and the locale. */
  @Parameter(property = "directory", defaultValue = "${project.build.directory}/parlance")
  private File directory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    String tag = Tags.canonical(locale);
    ExchangeFormat written = constant("format", format, ExchangeFormat.class);
    boolean succeeded = forEachCatalog((catalog, readers) -> {
      Path file =
          directory.toPath().resolve(ExchangeRun.fileName(CatalogFile.name(catalog.path()), tag, written));
      return new ExchangeRun(catalog, readers, this).send(tag, all ? Selection.ALL : Selection.PENDING, written, file);
    });
    if (!succeeded) {
      throw new MojoFailureException("Not every text could be exported. See the errors above.");
    }
  }
}
