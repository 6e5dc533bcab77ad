package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.EntryNames;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.sync.Earlier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a catalog and a translation were when they last belonged together: in a file that the user names, else in
 * git, where the translation was last changed.
 */
final class EarlierTexts {
  private static final String HEAD = "HEAD";

  private final CatalogFiles files;
  private final Optional<Path> previous;
  private final EntryNames names;
  private final Opener opener;
  private final GitHistory git = new GitHistory();
  private final Map<String, Map<String, MessageText>> sources = new HashMap<>();

  /** Reads a version of a file. */
  interface Opener {
    /** The version of the file at {@code path} that has {@code content}; empty where it cannot be read. */
    Optional<OpenedFile> open(Path path, byte[] content, boolean translation);
  }

  /**
   * Creates a search for the texts of {@code files}.
   *
   * @param previous an earlier version of the source catalog; empty to ask git
   * @param names which names of entries are IDs
   * @param opener reads versions
   */
  EarlierTexts(CatalogFiles files, Optional<Path> previous, EntryNames names, Opener opener) {
    this.files = files;
    this.previous = previous;
    this.names = names;
    this.opener = opener;
  }

  /**
   * The texts that the translation at {@code translation} belonged to.
   *
   * @throws WorkspaceException where the file that the user names cannot be read
   */
  Earlier of(Path translation) throws WorkspaceException {
    if (previous.isPresent()) {
      return new Earlier(named(previous.get()), Map.of());
    }
    Optional<String> commit = git.lastChange(translation, ReviewList.beside(translation));
    Map<String, MessageText> source = new HashMap<>(inGit(HEAD));
    commit.ifPresent(each -> source.putAll(inGit(each)));
    Map<String, MessageText> then = commit.flatMap(each -> git.content(translation, each))
        .flatMap(content -> opener.open(translation, content, true)).map(this::texts).orElse(Map.of());
    return new Earlier(source, then);
  }

  private Map<String, MessageText> named(Path file) throws WorkspaceException {
    try {
      byte[] content = Files.readAllBytes(file);
      // It has the format of the source catalog, whatever its name is.
      return opener.open(files.source(), content, false).map(this::texts)
          .orElseThrow(() -> new WorkspaceException(
              file + " cannot be read as an earlier version of " + files.source() + "."));
    } catch (IOException failed) {
      throw new WorkspaceException(file + " cannot be read (" + failed + ").");
    }
  }

  private Map<String, MessageText> inGit(String commit) {
    return sources.computeIfAbsent(commit, each -> git.content(files.source(), each)
        .flatMap(content -> opener.open(files.source(), content, false)).map(this::texts).orElse(Map.of()));
  }

  private Map<String, MessageText> texts(OpenedFile file) {
    Map<String, MessageText> texts = new HashMap<>();
    for (FileEntry entry : file.catalog().entries()) {
      texts.putIfAbsent(names.key(entry.read()), entry.read().text());
    }
    return texts;
  }
}
