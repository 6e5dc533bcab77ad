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
  private final List<String> tried = new ArrayList<>();

  private ApplicationTexts(LookupResult.Found catalog, List<String> paths, PlacedFiles files) {
    this.catalog = catalog;
    this.paths = paths;
    this.files = files;
  }

  /**
   * Looks for texts.
   *
   * @param catalog the library's catalog
   * @param paths patterns and plain paths
   * @param packageName the annotated package's, empty for the unnamed one
   * @param roots the places; only folders among them are looked in
   * @param limit the size above which no file is read
   */
  static TranslationFiles find(LookupResult.Found catalog, List<String> paths, String packageName,
      List<CatalogRoot> roots, FileLimit limit) {
    List<Path> folders = roots.stream().flatMap(root -> root.folder().stream()).distinct().toList();
    return new ApplicationTexts(catalog, paths, new PlacedFiles(limit, folders)).find(folders, packageName);
  }

  private TranslationFiles find(List<Path> folders, String packageName) {
    List<String> bases = packageName.isEmpty()
        ? List.of("") : List.of(CatalogLocator.folderOf(packageName) + "/", "");
    for (String base : bases) {
      for (Path folder : folders) {
        LookupResult.Found place = new LookupResult.Found(catalog.file(), folder.toUri(), base, files);
        if (paths.stream().anyMatch(path -> has(path, place, folder))) {
          return TranslationLocator.find(place, "", paths);
        }
      }
    }
    return new TranslationFiles(Map.of(), Optional.empty(), List.of("No file matches " + String.join(", ", paths)
        + " in any of the places where the application's texts are looked for: " + String.join(", ", tried)
        + ". Put it in one of them, or name its folder with -Aparlance.dir=DIR."), List.of(), List.of(), List.of(),
        List.of(), Optional.empty());
  }

  private boolean has(String path, LookupResult.Found place, Path folder) {
    String fromRoot = place.fromRoot(path);
    String shown = folder + "/" + fromRoot;
    if (!tried.contains(shown)) {
      tried.add(shown);
    }
    try {
      return TranslationPattern.isPattern(path)
          ? !new TranslationPattern(fromRoot).list(folder).isEmpty()
          : files.find(folder.resolve(fromRoot), folder).isPresent();
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }
}
