package dev.parlance.processor.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.edit.CatalogWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries of a translation that someone has to look at, where its format cannot say so: a file beside it with their IDs,
 * one per line, such as {@code messages.fr.json.review}. Where there are none, there is no such file.
 */
final class ReviewList {
  private static final String EXTENSION = ".review";
  private static final String QUOTE = "\"";
  private static final String HEADER = "# To be reviewed, since their source texts changed: one ID per line\n";

  private final Path file;
  private final String before;
  private final boolean isKept;

  private ReviewList(Path file, String before, boolean isKept) {
    this.file = file;
    this.before = before;
    this.isKept = isKept;
  }

  /** The path of the list of the translation at {@code path}. */
  static Path beside(Path path) {
    return path.resolveSibling(path.getFileName() + EXTENSION);
  }

  /**
   * The list of the translation at {@code path}. Where its format says in the file what is to be reviewed, it is neither
   * read nor written.
   *
   * @param writer the writer of the translation's format
   * @throws WorkspaceException where it cannot be read
   */
  static ReviewList of(Path path, CatalogWriter writer) throws WorkspaceException {
    Path file = beside(path);
    boolean isKept = !writer.hasStates();
    try {
      return new ReviewList(file, isKept && Files.exists(file) ? Files.readString(file) : "", isKept);
    } catch (IOException failed) {
      throw new WorkspaceException(file + " cannot be read: " + IoReason.of(failed) + ".");
    }
  }

  /** The IDs. */
  Set<String> ids() {
    return ids(before);
  }

  /** The IDs in {@code list}, the content of such a file. */
  static Set<String> ids(String list) {
    Set<String> ids = new LinkedHashSet<>();
    list.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(ReviewList::read)
        .forEach(ids::add);
    return ids;
  }

  private static String read(String line) {
    if (line.length() < 2 || !line.startsWith(QUOTE) || !line.endsWith(QUOTE)) {
      return line;
    }
    try {
      return line.substring(1, line.length() - 1).translateEscapes();
    } catch (IllegalArgumentException typed) {
      return line;
    }
  }

  /** The line for {@code id}: in quotes, with escapes of Java, where it would be read as something else. */
  private static String written(String id) {
    boolean isPlain = id.equals(id.strip()) && !id.startsWith("#") && !id.startsWith(QUOTE) && id.lines().count() == 1;
    return isPlain ? id
        : QUOTE + id.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + QUOTE;
  }

  /** Whether the list, if there is to be one, says something else than {@code ids}. */
  boolean differs(Set<String> ids) {
    return isKept && !ids().equals(ids);
  }

  /**
   * Writes {@code ids} in place of the list, if there is to be one.
   *
   * @throws WorkspaceException where that fails
   */
  void write(Set<String> ids) throws WorkspaceException {
    if (!isKept) {
      return;
    }
    if (ids.isEmpty()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException failed) {
        throw new WorkspaceException(file + " cannot be deleted: " + IoReason.of(failed) + ".");
      }
      return;
    }
    String after = HEADER + ids.stream().sorted().map(id -> written(id) + "\n").collect(Collectors.joining());
    SafeFile.replace(file, before.getBytes(UTF_8), after.getBytes(UTF_8));
  }
}
