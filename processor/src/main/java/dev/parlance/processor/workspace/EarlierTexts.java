package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.EntryNames;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.sync.Earlier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a catalog and a translation were when they last belonged together: in a file that the user names, else in
 * git, where the translation was last changed.
 */
final class EarlierTexts {
  private static final String HEAD = "HEAD";

  /** How many changes of a translation are looked at: texts that are older were reviewed, or never will be. */
  private static final int COMMITS = 20;

  private final CatalogFiles files;
  private final Optional<Path> previous;
  private final EntryNames names;
  private final Opener opener;
  private final GitHistory git = new GitHistory();
  private final Map<String, Map<String, MessageText>> sources = new HashMap<>();

  /** The texts of the file that the user names, once it is read. */
  private Map<String, MessageText> given;
  private boolean isUnknown;
  private boolean isShallow;

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
      given = given == null ? named(previous.get()) : given;
      return new Earlier(given, Map.of(), Set.of());
    }
    List<String> commits = git.changes(translation, ReviewList.beside(translation), COMMITS);
    isUnknown |= commits.isEmpty();
    isShallow |= git.isShallow(translation);
    if (commits.isEmpty()) {
      return new Earlier(inGit(HEAD), Map.of(), Set.of());
    }
    Version last = version(translation, commits.get(0));
    return new Earlier(origins(translation, commits, last), last.texts(), last.toReview());
  }

  /** A version of a translation: its texts by their keys, and the keys of those to be reviewed. */
  private record Version(Map<String, MessageText> texts, Set<String> toReview) {}

  /**
   * The source texts that each translation was made from: those of the oldest commit since which the translation is what it
   * is in the last, and was not to be reviewed. An edit of one translation says nothing of the others in its file.
   */
  private Map<String, MessageText> origins(Path translation, List<String> commits, Version last) {
    Map<String, MessageText> origins = new HashMap<>(inGit(HEAD));
    commits.forEach(commit -> inGit(commit).forEach(origins::putIfAbsent));
    Set<String> open = new HashSet<>(last.texts().keySet());
    for (String commit : commits) {
      Version then = commit.equals(commits.get(0)) ? last : version(translation, commit);
      open.removeIf(key -> !last.texts().get(key).equals(then.texts().get(key))
          || then.toReview().contains(key) && !last.toReview().contains(key));
      Map<String, MessageText> source = inGit(commit);
      open.stream().filter(source::containsKey).forEach(key -> origins.put(key, source.get(key)));
    }
    return origins;
  }

  private Version version(Path translation, String commit) {
    Optional<OpenedFile> file = git.content(translation, commit)
        .flatMap(content -> opener.open(translation, content, true));
    if (file.isEmpty()) {
      return new Version(Map.of(), Set.of());
    }
    Set<String> toReview = new HashSet<>(git.content(ReviewList.beside(translation), commit)
        .map(content -> ReviewList.ids(new String(content, StandardCharsets.UTF_8))).orElse(Set.of()));
    file.get().catalog().entries().stream().filter(entry -> entry.state() == EntryState.REVIEW)
        .forEach(entry -> toReview.add(names.key(entry.read())));
    return new Version(texts(file.get()), toReview);
  }

  /**
   * A sentence on texts whose earlier versions are not known; empty where git knows all that were asked for.
   *
   * @param isCheck whether the run is to find what is out of date, so that a file that is in no commit counts too
   */
  Optional<String> gap(boolean isCheck) {
    return isShallow || isUnknown && isCheck
        ? Optional
            .of("git does not know the earlier versions of every file, so texts that changed under their IDs may not"
                + " be seen. Fetch the whole history, or name an earlier version of the source catalog.")
        : Optional.empty();
  }

  private Map<String, MessageText> named(Path file) throws WorkspaceException {
    try {
      byte[] content = Files.readAllBytes(file);
      // It has the format of the source catalog, whatever its name is.
      return opener.open(files.source(), content, false).map(this::texts)
          .orElseThrow(() -> new WorkspaceException(
              file + " cannot be read as an earlier version of " + files.source() + "."));
    } catch (IOException failed) {
      throw new WorkspaceException(file + " cannot be read: " + IoReason.of(failed) + ".");
    }
  }

  private Map<String, MessageText> inGit(String commit) {
    return sources.computeIfAbsent(commit, each -> git.content(files.source(), each)
        .flatMap(content -> opener.open(files.source(), content, false)).map(this::texts).orElse(Map.of()));
  }

  private Map<String, MessageText> texts(OpenedFile file) {
    Map<String, MessageText> texts = new HashMap<>();
    FileEntry.counting(file.catalog().entries(), entry -> names.key(entry.read()),
        file.writer().reader().isLikeProperties()).forEach((key, entry) -> texts.put(key, entry.read().text()));
    return texts;
  }
}
