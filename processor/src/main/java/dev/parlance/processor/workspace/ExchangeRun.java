package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.exchange.Export;
import dev.parlance.processor.exchange.ExchangeFormat;
import dev.parlance.processor.exchange.Import;
import dev.parlance.processor.exchange.ImportNote;
import dev.parlance.processor.exchange.ImportResult;
import dev.parlance.processor.exchange.OpenTranslation;
import dev.parlance.processor.exchange.Selection;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sends texts out to translators, and takes them back. */
public final class ExchangeRun {
  private static final Pattern ELEMENT = Pattern.compile("<x id=\"([^\"]*)\"[^>]*/>");

  private final CompiledCatalog catalog;
  private final CatalogFiles files;
  private final List<CatalogReader> readers;
  private final Output output;

  /**
   * Creates an exchange of the texts of {@code catalog}.
   *
   * @param readers the readers of catalogs
   * @param output takes what was done, and what could not be done
   */
  public ExchangeRun(CompiledCatalog catalog, List<CatalogReader> readers, Output output) {
    this.catalog = catalog;
    this.files = CatalogFiles.of(catalog);
    this.readers = readers;
    this.output = output;
  }

  /**
   * Writes a file for translators.
   *
   * @param locale the locale of the translation, a canonical tag
   * @param selection which texts it has
   * @param format its format
   * @param file where it is written; a file there is replaced
   * @return whether that succeeded
   */
  public boolean send(String locale, Selection selection, ExchangeFormat format, Path file) {
    return attempt(() -> {
      if (files.has(file)) {
        throw new WorkspaceException(
            file + " is a file of the catalog itself, so it is left as it is. Name another file for translators.");
      }
      ExportedFile exported = Export.of(opened(locale).open(), selection);
      byte[] content = format.write(exported);
      try {
        if (file.toAbsolutePath().getParent() != null) {
          Files.createDirectories(file.toAbsolutePath().getParent());
        }
        SafeFile.replace(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0], content);
      } catch (IOException failed) {
        throw new WorkspaceException(file + " cannot be written: " + IoReason.of(failed) + ".");
      }
      output.info(PrintedName.lines(
          locale + ": " + exported.units().size() + (exported.units().size() == 1 ? " text: " : " texts: ") + file));
      return true;
    });
  }

  /**
   * Takes a file of translators back.
   *
   * @param locale the locale of the translation, a canonical tag
   * @param file the file that came back
   * @param isLenient whether it succeeds though texts were left out
   * @return whether it succeeded
   */
  public boolean take(String locale, Path file, boolean isLenient) {
    boolean[] taken = new boolean[1];
    WorkspaceLock.holding(files.source(), () -> taken[0] = attempt(() -> taken(locale, file) || isLenient));
    return taken[0];
  }

  /**
   * The name of a file for translators into {@code locale} of the catalog with the name {@code source}: one that no pattern
   * of translations takes for a translation.
   */
  public static String fileName(String source, String locale, ExchangeFormat format) {
    return "translate-" + CatalogFile.stem(source) + "." + locale + "." + format.extension();
  }

  private boolean taken(String locale, Path file) throws WorkspaceException {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new WorkspaceException(file + " cannot be read: " + IoReason.of(failed) + ".");
    }
    Opened opened = opened(locale);
    ExchangeFormat format = ExchangeFormat.of(file.toString(), content);
    ImportResult result;
    try {
      result = Import.of(opened.open(), format.read(file.toString(), content));
    } catch (UnreadableCatalogException unreadable) {
      throw new WorkspaceException(file + ":" + unreadable.at().line() + ": " + unreadable.problem() + " "
          + unreadable.advice() + " Nothing was taken.");
    }
    write(opened, result);
    boolean isXliff = format == ExchangeFormat.XLIFF;
    result.notes().forEach(note -> output.info(line(file, "taken, but: ", note, isXliff)));
    result.leftOut().forEach(note -> output.error(line(file, "left out: ", note, isXliff)));
    output.info(PrintedName.lines(locale + ": " + result.taken() + " taken, " + result.unchanged() + " as they were, "
        + (result.open() == 0 ? "" : result.open() + " not translated, ")
        + result.leftOut().stream().map(ImportNote::line).distinct().count() + " left out: " + opened.file().path()));
    return result.leftOut().isEmpty();
  }

  private static String line(Path file, String effect, ImportNote note, boolean isXliff) {
    String said = note.line() + ": " + effect + note.id() + ": " + note.problem()
        + (note.advice().isEmpty() ? "" : " " + note.advice());
    // Elsewhere a placeholder of the catalog's format is written as Angular's JSON has it.
    return PrintedName.lines(file + ":" + (isXliff ? said : ELEMENT.matcher(said).replaceAll("{\\$$1}")));
  }

  private static void write(Opened opened, ImportResult result) throws WorkspaceException {
    byte[] after = opened.file().encoded(result.text());
    byte[] before = opened.isNew() ? new byte[0] : opened.file().input().content();
    if (!Arrays.equals(after, opened.file().input().content())) {
      SafeFile.replace(opened.file().path(), before, after);
    }
    if (opened.list().differs(result.toReview())) {
      opened.list().write(result.toReview());
    }
  }

  /** A translation with its list of texts to be reviewed. */
  private record Opened(OpenedFile file, boolean isNew, ReviewList list, OpenTranslation open) {}

  private Opened opened(String locale) throws WorkspaceException {
    OpenedFile source = OpenedFile.open(files.source(), false, files.notation(), readers);
    Path path = files.translation(locale).orElseThrow(() -> new WorkspaceException(files.source()
        + " has no translation into any locale, so nothing says where one into " + locale
        + " belongs. Make an empty file for it first."));
    boolean isNew = !Files.exists(path);
    OpenedFile file = isNew ? OpenedFile.blank(path, source, files, locale, readers)
        : OpenedFile.open(path, true, files.notation(), readers);
    ReviewList list = ReviewList.of(path, file.writer());
    return new Opened(file, isNew, list, file.translation(catalog, source, locale, list));
  }

  /** What may fail. */
  private interface Attempt {
    boolean run() throws WorkspaceException;
  }

  private boolean attempt(Attempt attempt) {
    try {
      return attempt.run();
    } catch (WorkspaceException failed) {
      output.error(PrintedName.lines(failed.getMessage()));
      return false;
    }
  }
}
