package dev.parlance.processor.locate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the texts that an application has for the catalog of a library, which is in another place than they are: each
 * folder in turn, below the annotated package and then from the root, as for a catalog. All are in the first place that
 * has any.
 */
final class ApplicationTexts {
  private final LookupResult.Found catalog;
  private final List<String> paths;
  private final PlacedFiles files;
  private final Optional<Path> output;
  private final List<String> tried = new ArrayList<>();

  private ApplicationTexts(
      LookupResult.Found catalog, List<String> paths, PlacedFiles files, Optional<Path> output) {
    this.catalog = catalog;
    this.paths = paths;
    this.files = files;
    this.output = output;
  }

  /**
   * Looks for texts.
   *
   * @param catalog the library's catalog
   * @param paths patterns and plain paths
   * @param packageName the annotated package's, empty for the unnamed one
   * @param roots the places; only folders among the application's own are looked in
   * @param limit the size above which no file is read
   */
  static TranslationFiles find(LookupResult.Found catalog, List<String> paths, String packageName,
      LocatedCatalog.Roots roots, FileLimit limit) {
    List<Path> folders = roots.own().stream().flatMap(root -> root.folder().stream()).distinct().toList();
    return new ApplicationTexts(catalog, paths, new PlacedFiles(limit, folders),
        roots.output().flatMap(CatalogRoot::folder))
        .find(folders, packageName);
  }

  /** A folder, and the catalog as if it had been found there. */
  private record Place(LookupResult.Found found, Path folder) {}

  private TranslationFiles find(List<Path> folders, String packageName) {
    List<String> bases = packageName.isEmpty()
        ? List.of("") : List.of(CatalogLocator.folderOf(packageName) + "/", "");
    List<Place> places = bases.stream().flatMap(base -> folders.stream().map(folder -> new Place(
        new LookupResult.Found(catalog.file(), folder.toUri(), base, files), folder))).toList();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (paths.stream().anyMatch(path -> has(path, place))) {
        return passingOver(places.subList(i + 1, places.size()), TranslationLocator.find(place.found(), "", paths));
      }
    }
    return new TranslationFiles(Map.of(), Optional.empty(), List.of("No file matches " + String.join(", ", paths)
        + " in any of the places where the application's texts are looked for: " + String.join(", ", tried)
        + ". Put it in one of them, or name its folder with -Aparlance.dir=DIR."), List.of(), List.of(), List.of(),
        List.of(), Optional.empty());
  }

  /** {@code found}, with a sentence on files for other locales in {@code places}; a folder of classes only has copies. */
  private TranslationFiles passingOver(List<Place> places, TranslationFiles found) {
    List<String> others = places.stream().filter(place -> !output.equals(Optional.of(place.folder())))
        .flatMap(place -> paths.stream().filter(TranslationPattern::isPattern)
            .flatMap(path -> others(path, place, found).stream()))
        .map(Path::toString).toList();
    return others.isEmpty() ? found : found.passingOver(String.join(", ", others)
        + (others.size() == 1 ? " is" : " are") + " not read: all texts are in the first place that has any. Put"
        + " them together.");
  }

  private static List<Path> others(String path, Place place, TranslationFiles found) {
    try {
      return new TranslationPattern(place.found().fromRoot(path)).others(place.folder(), found.byLocale().keySet());
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  private boolean has(String path, Place place) {
    Path folder = place.folder();
    String fromRoot = place.found().fromRoot(path);
    String shown = folder + "/" + fromRoot;
    if (!tried.contains(shown)) {
      tried.add(shown);
    }
    try {
      return TranslationPattern.isPattern(path) ? !new TranslationPattern(fromRoot).list(folder).isEmpty()
          : files.find(folder.resolve(fromRoot), folder).isPresent();
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }
}
