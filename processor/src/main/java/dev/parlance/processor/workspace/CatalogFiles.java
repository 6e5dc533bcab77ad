package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.locate.LookupResult;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a catalog.
 *
 * @param source the source catalog, an absolute path
 * @param sourceLocale the locale of its texts
 * @param notation how texts are written
 * @param translations the translations by their tags, those of the source's own locale included
 */
public record CatalogFiles(
    Path source, String sourceLocale, TextNotation notation, SortedMap<String, Path> translations) {
  /** Copies the map. */
  public CatalogFiles {
    translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
  }

  /** The files of {@code catalog}, including translations that cannot be read. */
  public static CatalogFiles of(CompiledCatalog catalog) {
    SortedMap<String, Path> translations = new TreeMap<>();
    for (CheckedTranslation translation : catalog.translations()) {
      translations.put(translation.locale(), Path.of(translation.path()));
    }
    // A file with keys as sources may be both the source catalog and the texts of its locale.
    catalog.ofSource().filter(texts -> !texts.path().equals(catalog.path()))
        .ifPresent(texts -> translations.put(texts.locale(), Path.of(texts.path())));
    return new CatalogFiles(
        Path.of(catalog.path()), catalog.request().sourceTag(), catalog.request().notation(), translations);
  }

  /** The files that were found as {@code located}. */
  public static CatalogFiles of(LocatedCatalog located, String sourceLocale, TextNotation notation) {
    SortedMap<String, Path> translations = new TreeMap<>();
    located.translations().byLocale().forEach((tag, file) -> translations.put(tag, path(file)));
    located.translations().ofSource().filter(file -> file != located.source())
        .ifPresent(file -> translations.put(sourceLocale, path(file)));
    return new CatalogFiles(path(located.source()), sourceLocale, notation, translations);
  }

  private static Path path(LookupResult located) {
    return Path.of(located instanceof LookupResult.Found found ? found.file().path()
        : ((LookupResult.Unreadable) located).path());
  }
}
