package dev.parlance.processor.command;

import dev.parlance.processor.sync.SyncOptions;
import dev.parlance.processor.workspace.CatalogFiles;
import dev.parlance.processor.workspace.Output;
import dev.parlance.processor.workspace.SourceFolder;
import dev.parlance.processor.workspace.SyncRun;
import dev.parlance.processor.workspace.SyncSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings translations up to date with their source. */
final class SyncCommand implements Command {
  private static final String UNTRANSLATED = "untranslated";
  private static final String NO_PRUNE = "no-prune";
  private static final String PREVIOUS = "previous";
  private static final String UPDATE_SOURCES = "update-sources";
  private static final String VERIFY = "verify";

  @Override
  public List<String> help() {
    List<String> help = new ArrayList<>(List.of(
        "Usage: java -jar parlance-processor-VERSION.jar sync [OPTION...] SOURCE TRANSLATION...",
        "",
        "Brings translations up to date with the catalog SOURCE: adds new entries, keeps the",
        "translations of texts that changed little under their new IDs, marks those for review,",
        "and removes entries that are gone. Prints a line for each translation. A TRANSLATION is",
        "a file, or several by a pattern such as 'messages.{locale}.xlf'.",
        ""));
    help.addAll(CatalogArguments.HELP);
    help.addAll(List.of(
        "  --untranslated=HOW   how entries without a translation are written: empty, source (with",
        "                       the source's text), omit, or default, as the format's tools expect",
        "  --no-prune           keeps entries that the source no longer has",
        "  --previous=FILE      an earlier version of the source, for formats whose translations do",
        "                       not repeat its texts; without it, git is asked",
        "  --update-sources=DIR replaces IDs in the Java sources below DIR, and in the file of names,",
        "                       where there is no doubt about them",
        "  --verify             writes nothing, and fails if it would",
        "",
        "The exit status is 0 on success, 1 if a file could not be read or written or, with",
        "--verify, is not up to date, 2 if an argument is wrong."));
    return help;
  }

  @Override
  public Set<String> valued() {
    return CatalogArguments.optionsAnd(UNTRANSLATED, PREVIOUS, UPDATE_SOURCES);
  }

  @Override
  public Set<String> flags() {
    return Set.of(NO_PRUNE, VERIFY);
  }

  @Override
  public boolean run(Arguments arguments, Output output) throws UsageException {
    CatalogArguments catalog = CatalogArguments.of(arguments);
    SyncOptions options = new SyncOptions(
        arguments.value(UNTRANSLATED, SyncOptions.Untranslated.DEFAULT), !arguments.has(NO_PRUNE));
    SyncSettings settings = new SyncSettings(options, arguments.has(VERIFY),
        arguments.value(PREVIOUS).map(Path::of), code(arguments.values(UPDATE_SOURCES)), StandardCharsets.UTF_8);
    SyncRun.Outcome outcome =
        SyncRun.run(CatalogFiles.of(catalog.files(), catalog.sourceLocale(), catalog.notation()), settings,
            catalog.readers(), output);
    return !outcome.failed() && !(settings.verify() && outcome.changed() > 0);
  }

  private static Optional<List<Path>> code(List<String> folders) throws UsageException {
    if (folders.isEmpty()) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try {
        files.addAll(SourceFolder.javaFiles(Path.of(folder)));
      } catch (IOException failed) {
        throw new UsageException("--update-sources=" + folder + " cannot be read (" + failed + ").");
      }
    }
    return Optional.of(files);
  }
}
