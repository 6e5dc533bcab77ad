package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.locate.LookupResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * The file of the translation into {@code locale}: the one that there is, else one named like that of another locale;
   * empty where there is none to go by.
   */
  public Optional<Path> translation(String locale) {
    Path present = translations.get(locale);
    if (present != null) {
      return Optional.of(present);
    }
    for (Map.Entry<String, Path> each : translations.entrySet()) {
      for (String tag : List.of(each.getKey(), each.getKey().replace('-', '_'))) {
        String path = each.getValue().toString();
        int at = path.lastIndexOf(tag);
        if (at > 0 && !Character.isLetterOrDigit(path.charAt(at - 1))) {
          String written = tag.contains("_") ? locale.replace('-', '_') : locale;
          return Optional.of(Path.of(path.substring(0, at) + written + path.substring(at + tag.length())));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code file} is the source catalog or a translation. */
  boolean has(Path file) {
    return isSame(file, source) || translations.values().stream().anyMatch(each -> isSame(file, each));
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException unknown) {
      return true;
    }
  }

  private static Path path(LookupResult located) {
    return Path.of(located instanceof LookupResult.Found found ? found.file().path()
        : ((LookupResult.Unreadable) located).path());
  }
}
