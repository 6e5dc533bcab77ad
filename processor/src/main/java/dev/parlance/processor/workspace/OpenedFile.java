package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.CatalogWriters;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.exchange.OpenTranslation;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.function.IntPredicate;

/**
 * A catalog file that was opened.
 *
 * @param path its path
 * @param input its content
 * @param writer the writer of its format
 * @param catalog its entries
 */
public record OpenedFile(Path path, CatalogInput input, CatalogWriter writer, OpenCatalog catalog) {
  /** What git leaves in a file where two edits are in conflict. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7})(?: |$)");

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
      throw new WorkspaceException(path + " cannot be read: " + IoReason.of(failed) + ".");
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
    CatalogInput input = new CatalogInput(path.toString(), content, translation, notation.syntax(), notation.markup());
    CatalogReader reader = CatalogReaders.choose(readers, new CatalogFile(path.toString(), content));
    CatalogWriter writer = CatalogWriters.of(reader, input, notation).orElseThrow(() -> new WorkspaceException(
        path + " is in a format of which Parlance has no writer, so it is left as it is."));
    try {
      FileText text = writer.reader().text(input);
      if (!Arrays.equals(text.encode(text.toString()), content)) {
        throw new WorkspaceException(
            path + " has bytes that are not characters of its encoding, so it is left as it is. Save it as UTF-8.");
      }
      Matcher conflict = CONFLICT.matcher(text.toString());
      if (conflict.find()) {
        throw new WorkspaceException(path + ":" + text.position(conflict.start()).line()
            + ": a merge is not resolved here, so the file is left as it is. Resolve it, and run the command again.");
      }
      return new OpenedFile(path, input, writer, writer.open(input));
    } catch (UnreadableCatalogException unreadable) {
      throw new WorkspaceException(path + ":" + unreadable.at().line() + ":" + unreadable.at().column() + ": "
          + unreadable.problem() + " " + unreadable.advice());
    }
  }

  /**
   * A translation that does not exist yet, in the format that its name says.
   *
   * @param path where it is to be
   * @param like a file of the catalog: where a format has several kinds, the new file is of its kind
   * @param files the files of the catalog
   * @param locale its locale
   * @param readers the readers of catalogs
   * @throws WorkspaceException where there is no writer of the format
   */
  static OpenedFile blank(Path path, OpenedFile like, CatalogFiles files, String locale, List<CatalogReader> readers)
      throws WorkspaceException {
    CatalogReader reader = CatalogReaders.choose(readers, new CatalogFile(path.toString(), new byte[0]));
    CatalogWriter writer = CatalogWriters.of(reader, like.input(), files.notation()).orElseThrow(
        () -> new WorkspaceException(path + " would be in a format of which Parlance has no writer."));
    byte[] content = writer.blank(files.sourceLocale(), locale).getBytes(StandardCharsets.UTF_8);
    CatalogInput input =
        new CatalogInput(path.toString(), content, true, like.input().syntax(), like.input().markup());
    try {
      return new OpenedFile(path, input, writer, writer.open(input));
    } catch (UnreadableCatalogException impossible) {
      throw new WorkspaceException(path + " cannot be made: " + impossible.problem());
    }
  }

  /** This file as the translation of {@code catalog}, whose source is {@code source}, into {@code locale}. */
  OpenTranslation translation(CompiledCatalog catalog, OpenedFile source, String locale, ReviewList toReview) {
    return OpenTranslation.of(
        catalog, locale, writer.reader(), input, this.catalog, Optional.of(source.catalog()), toReview.ids());
  }

  /** The IDs of entries with a fault, which the file has but {@link #catalog} has not. */
  Set<String> faulty() {
    Set<String> faulty = new HashSet<>();
    try {
      writer.reader().read(input, new CatalogSink() {
        @Override
        public void entry(CatalogEntry entry) {}

        @Override
        public void fault(String id, Position at, String problem, String advice) {
          faulty.add(id);
        }
      });
    } catch (UnreadableCatalogException empty) {
      // A file that was opened has at most no entry.
      return faulty;
    }
    return faulty;
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
    int expected = catalog.entries().size();
    for (Change change : changes) {
      expected += change instanceof Change.Add ? 1 : change instanceof Change.Remove ? -1 : 0;
    }
    int entries = expected;
    return encoded(catalog.changed(changes), found -> found == entries);
  }

  /**
   * The content of the file with the text {@code after}; the same array where that is the text that it has.
   *
   * @throws WorkspaceException where it could not be read again
   */
  byte[] encoded(String after) throws WorkspaceException {
    return encoded(after, found -> found >= 0);
  }

  private byte[] encoded(String after, IntPredicate entries) throws WorkspaceException {
    FileText text = writer.reader().text(input);
    if (after.equals(text.toString())) {
      return input.content();
    }
    if (!text.canEncode(after)) {
      throw new WorkspaceException(
          path + " is left as it is: its encoding lacks characters that it would have. Save it as UTF-8.");
    }
    byte[] content = text.encode(after);
    if (!entries.test(entries(content))) {
      throw new WorkspaceException(
          path + " is left as it is: the changed file could not be read again. This is a bug in"
              + " Parlance; report it with the file.");
    }
    return content;
  }

  /** The number of entries that {@code content} would have; −1 where it could not be read. */
  private int entries(byte[] content) {
    try {
      return writer.open(
          new CatalogInput(input.path(), content, input.translation(), input.syntax(), input.markup())).entries()
          .size();
    } catch (UnreadableCatalogException unreadable) {
      return -1;
    }
  }
}
