package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogWriters;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A catalog file that was opened.
 *
 * @param path its path
 * @param input its content
 * @param writer the writer of its format
 * @param catalog its entries
 */
public record OpenedFile(Path path, CatalogInput input, CatalogWriter writer, OpenCatalog catalog) {
  /**
   * Opens the file at {@code path}.
   *
   * @param translation whether it is a translation rather than the source catalog
   * @param notation how texts are written
   * @param readers the readers of catalogs
   * @throws WorkspaceException where it cannot be read, so that it is left alone
   */
  public static OpenedFile open(Path path, boolean translation, TextNotation notation, List<CatalogReader> readers)
      throws WorkspaceException {
    byte[] content;
    try {
      content = Files.readAllBytes(path);
    } catch (IOException failed) {
      throw new WorkspaceException(path + " cannot be read (" + failed + ").");
    }
    return open(path, content, translation, notation, readers);
  }

  /**
   * Opens {@code content}, which the file at {@code path} has or had.
   *
   * @throws WorkspaceException where it cannot be read
   */
  static OpenedFile open(Path path, byte[] content, boolean translation, TextNotation notation,
      List<CatalogReader> readers) throws WorkspaceException {
    CatalogWriter writer = CatalogWriters.of(new CatalogFile(path.toString(), content), readers)
        .orElseThrow(() -> new WorkspaceException(
            path + " is in a format of which Parlance has no writer, so it is left as it is."));
    CatalogInput input = new CatalogInput(path.toString(), content, translation, notation.syntax(), notation.markup());
    try {
      FileText text = writer.reader().text(input);
      if (!Arrays.equals(text.encode(text.toString()), content)) {
        throw new WorkspaceException(
            path + " has bytes that are not characters of its encoding, so it is left as it is. Save it as UTF-8.");
      }
      return new OpenedFile(path, input, writer, writer.open(input));
    } catch (UnreadableCatalogException unreadable) {
      throw new WorkspaceException(path + ":" + unreadable.at().line() + ":" + unreadable.at().column() + ": "
          + unreadable.problem() + " " + unreadable.advice());
    }
  }

  /** Whether the file repeats the texts of the source. */
  boolean isBilingual() {
    return catalog.entries().stream().anyMatch(entry -> !entry.read().counterpart().isEmpty());
  }

  /**
   * The content of the file after {@code changes}.
   *
   * @throws WorkspaceException where what would be written could not be read again: nothing is to be written then
   */
  byte[] changed(List<Change> changes) throws WorkspaceException {
    String before = writer.reader().text(input).toString();
    String after = catalog.changed(changes);
    if (after.equals(before)) {
      return input.content();
    }
    byte[] content = writer.reader().text(input).encode(after);
    CatalogInput changed = new CatalogInput(
        input.path(), content, input.translation(), input.syntax(), input.markup());
    int expected = catalog.entries().size();
    for (Change change : changes) {
      expected += change instanceof Change.Add ? 1 : change instanceof Change.Remove ? -1 : 0;
    }
    try {
      int found = writer.open(changed).entries().size();
      if (found == expected) {
        return content;
      }
    } catch (UnreadableCatalogException unreadable) {
      // Reported below: whatever it is, it is a fault of the writer.
    }
    throw new WorkspaceException(path + " is left as it is: the changed file could not be read again. This is a bug in"
        + " Parlance; report it with the file.");
  }
}
