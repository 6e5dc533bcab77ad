package dev.parlance.maven;

import dev.parlance.maven.module.Dependencies;
import dev.parlance.maven.module.ModuleSources;
import dev.parlance.processor.sync.SyncOptions;
import dev.parlance.processor.workspace.CatalogFiles;
import dev.parlance.processor.workspace.SyncRun;
import dev.parlance.processor.workspace.SyncSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings the translations of the module's catalogs up to date with their sources, after texts were edited: adds new entries,
 * keeps the translations of texts that changed little under their new IDs, marks those for review, and removes entries
 * that are gone. Run again, it changes nothing.
 */
@Mojo(name = "sync", threadSafe = true)
public final class SyncMojo extends WorkspaceMojo {
  /**
   * How entries without a translation are written: {@code empty}, {@code source} (with the source's text), {@code omit}, or
   * {@code default}, as the tools of the format expect it.
   */
  @Parameter(property = "parlance.untranslated", defaultValue = "default")
  private String untranslated;

  /** Whether entries that the source no longer has are removed. */
  @Parameter(property = "parlance.prune", defaultValue = "true")
  private boolean prune;

  /**
   * An earlier version of the source catalog, for formats whose translations do not repeat its texts. By default git is
   * asked for the one that the translation belongs to.
   */
  @Parameter(property = "parlance.previous")
  private File previous;

  /** Whether IDs and pinned texts in facades, and IDs in files of names, are replaced where there is no doubt about them. */
  @Parameter(property = "parlance.updateSources", defaultValue = "false")
  private boolean updateSources;

  /** Whether nothing is written, and the build fails if something would be. */
  @Parameter(property = "parlance.verify", defaultValue = "false")
  private boolean verify;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    SyncSettings settings = settings();
    int[] changed = new int[1];
    boolean succeeded = forEachCatalog((catalog, readers) -> {
      SyncRun.Outcome outcome = SyncRun.run(CatalogFiles.of(catalog), settings, readers, this);
      changed[0] += outcome.changed();
      return !outcome.failed();
    });
    if (!succeeded) {
      throw new MojoFailureException("Not every translation could be brought up to date. See the errors above.");
    }
    if (verify && changed[0] > 0) {
      throw new MojoFailureException(changed[0] + (changed[0] == 1 ? " file is" : " files are")
          + " not up to date with the source catalog. Run mvn parlance:sync.");
    }
  }

  private SyncSettings settings() throws MojoExecutionException {
    SyncOptions.Untranslated how =
        constant("parlance.untranslated", untranslated, SyncOptions.Untranslated.class);
    ModuleSources sources = new ModuleSources(project(), false, Dependencies.NONE);
    return new SyncSettings(new SyncOptions(how, prune), verify, Optional.ofNullable(previous).map(File::toPath),
        code(sources),
        sources.encoding());
  }

  private Optional<List<Path>> code(ModuleSources main) throws MojoExecutionException {
    if (!updateSources) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    try {
      files.addAll(main.files());
      files.addAll(new ModuleSources(project(), true, Dependencies.NONE).files());
    } catch (IOException failed) {
      throw new MojoExecutionException("The sources cannot be read (" + failed + ").", failed);
    }
    return Optional.of(files);
  }
}
