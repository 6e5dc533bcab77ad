package dev.parlance.maven;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.catalog.WrittenFormat;
import dev.parlance.processor.workspace.ConvertRun;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the module's catalogs and their translations in another format and syntax, into a folder of its own, and lists every
 * text that is not the same there.
 */
@Mojo(name = "convert", threadSafe = true)
public final class ConvertMojo extends WorkspaceMojo {
  /** The format: {@code plain}, {@code xliff}, {@code xliff2}, {@code json}, {@code angular-json}, {@code properties}, {@code arb}. */
  @Parameter(property = "to", required = true)
  private String to;

  /** The syntax of the texts: {@code angular}, {@code message-format}, {@code icu}, {@code text}. By default that of the format. */
  @Parameter(property = "toSyntax", defaultValue = "auto")
  private String toSyntax;

  /** What tags mean: {@code none}, {@code html}, {@code tags}. By default what the syntax says. */
  @Parameter(property = "toMarkup", defaultValue = "auto")
  private String toMarkup;

  /** The folder of the files, which have the names of the old ones, with another ending. */
  @Parameter(property = "directory", defaultValue = "${project.build.directory}/parlance/converted")
  private File directory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    WrittenFormat format = constant("to", to, WrittenFormat.class);
    TextNotation notation = new TextNotation(
        constant("toSyntax", toSyntax, Syntax.class), constant("toMarkup", toMarkup, Markup.class));
    boolean succeeded = forEachCatalog((catalog, readers) -> new ConvertRun(catalog, readers, this)
        .convert(format, notation, directory.toPath()));
    if (!succeeded) {
      throw new MojoFailureException("Not everything could be converted. See the errors above.");
    }
  }
}
