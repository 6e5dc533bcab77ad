package dev.parlance.processor.convert;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.convert.ConversionNote.Effect;
import dev.parlance.processor.exchange.OpenTranslation;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Converts a catalog and its translations. What was converted is read again and compared message by message, so that
 * whatever is not the same is among the notes, and what the build would refuse is left out.
 */
public final class Convert {
  private static final Comparator<ConversionNote> ORDER = Comparator.comparing(ConversionNote::locale)
      .thenComparingInt(ConversionNote::line).thenComparing(ConversionNote::effect);

  private Convert() {}

  /**
   * Converts {@code catalog}.
   *
   * @param translations its translations, opened
   * @param target what it is converted into
   * @throws UnreadableCatalogException where the target's writer cannot open its own new file
   */
  public static Conversion of(CompiledCatalog catalog, List<OpenTranslation> translations, ConversionTarget target)
      throws UnreadableCatalogException {
    List<ConversionNote> notes = new ArrayList<>();
    ConvertedSource source = ConvertedSource.of(catalog, target, notes::add);
    List<ConvertedFile> files = new ArrayList<>();
    for (OpenTranslation translation : translations) {
      files.add(ConvertedTranslation.of(catalog, translation, source, target, notes::add));
    }
    notes.sort(ORDER);
    return new Conversion(source.file(), files, notes);
  }

  /** A note on {@code entry} of the source. */
  static ConversionNote note(CompiledCatalog catalog, CheckedEntry entry, Effect effect, String reason) {
    return new ConversionNote(catalog.path(), entry.entry().line(), "", entry.entry().id(), effect, reason);
  }
}
