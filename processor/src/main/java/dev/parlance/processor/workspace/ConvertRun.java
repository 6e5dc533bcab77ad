package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.catalog.WrittenFormat;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.convert.Conversion;
import dev.parlance.processor.convert.ConversionTarget;
import dev.parlance.processor.convert.Convert;
import dev.parlance.processor.convert.ConvertedFile;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.exchange.OpenTranslation;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a catalog and its translations in another format and syntax, beside the files that there are. */
public final class ConvertRun {
  private final CompiledCatalog catalog;
  private final CatalogFiles files;
  private final List<CatalogReader> readers;
  private final Output output;

  /**
   * Creates a conversion of {@code catalog}.
   *
   * @param readers the readers of catalogs
   * @param output takes what was done, and all that is not the same as it was
   */
  public ConvertRun(CompiledCatalog catalog, List<CatalogReader> readers, Output output) {
    this.catalog = catalog;
    this.files = CatalogFiles.of(catalog);
    this.readers = readers;
    this.output = output;
  }

  /**
   * Writes the converted files, with the names of the old ones and another ending, into {@code folder}.
   *
   * @param format the format
   * @param notation how texts are to be written
   * @return whether all files could be read and written; texts that are not the same are not a failure
   */
  public boolean convert(WrittenFormat format, TextNotation notation, Path folder) {
    try {
      run(format, notation, folder);
      return true;
    } catch (WorkspaceException failed) {
      output.error(PrintedName.lines(failed.getMessage()));
      return false;
    }
  }

  private void run(WrittenFormat format, TextNotation notation, Path folder) throws WorkspaceException {
    OpenedFile source = OpenedFile.open(files.source(), false, files.notation(), readers);
    List<OpenTranslation> translations = new ArrayList<>();
    for (Map.Entry<String, Path> each : files.translations().entrySet()) {
      OpenedFile file = OpenedFile.open(each.getValue(), true, files.notation(), readers);
      translations.add(
          file.translation(catalog, source, each.getKey(), ReviewList.of(each.getValue(), file.writer())));
    }
    CatalogWriter writer = format.writer(notation);
    Conversion conversion;
    try {
      conversion = Convert.of(catalog, translations, new ConversionTarget(writer, notation));
    } catch (UnreadableCatalogException unreadable) {
      throw new WorkspaceException(files.source() + " cannot be converted: " + unreadable.problem());
    }
    List<ConvertedFile> all = new ArrayList<>(conversion.translations());
    all.add(0, conversion.source());
    for (ConvertedFile file : all) {
      write(file, target(file, format, folder), writer);
    }
    conversion.notes().forEach(note -> output.info(PrintedName.lines(note.toString())));
    output.info(PrintedName.lines(conversion.notes().isEmpty() ? "Everything is the same as it was."
        : conversion.notes().size() + (conversion.notes().size() == 1 ? " thing is" : " things are")
            + " not the same as it was: see above."));
  }

  private Path target(ConvertedFile file, WrittenFormat format, Path folder) throws WorkspaceException {
    Path old = file.locale().isEmpty() ? files.source() : files.translations().get(file.locale());
    String name = CatalogFile.stem(CatalogFile.name(old.toString())) + "." + format.extension();
    // Where the locale is the name of a folder, it stays one.
    Path inside = files.source().getParent().relativize(old.getParent());
    Path target = folder.resolve(inside).normalize().resolve(name);
    if (!target.startsWith(folder.normalize())) {
      target = folder.resolve(name);
    }
    if (Files.exists(target)) {
      throw new WorkspaceException(target + " exists already. Name another folder, or remove it.");
    }
    return target;
  }

  private void write(ConvertedFile file, Path target, CatalogWriter writer) throws WorkspaceException {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
    } catch (IOException failed) {
      throw new WorkspaceException(target + " cannot be written: " + IoReason.of(failed) + ".");
    }
    SafeFile.replace(target, new byte[0], file.text().getBytes(StandardCharsets.UTF_8));
    if (!file.toReview().isEmpty()) {
      ReviewList.of(target, writer).write(file.toReview());
    }
    output.info(PrintedName.lines(target + ": " + file.entries() + (file.entries() == 1 ? " entry." : " entries.")));
  }
}
