package dev.parlance.processor.locate;

import dev.parlance.processor.locale.DoubtfulTags;
import dev.parlance.processor.locale.LocaleTags;
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

  private TranslationFiles find(List<Path> folders, String packageName) {
    List<String> bases = packageName.isEmpty()
        ? List.of("") : List.of(CatalogLocator.folderOf(packageName) + "/", "");
    TranslationFiles found = null;
    List<String> passedOver = new ArrayList<>();
    for (String base : bases) {
      for (Path folder : folders) {
        LookupResult.Found place = new LookupResult.Found(catalog.file(), folder.toUri(), base, files);
        if (found != null) {
          passedOver.addAll(others(place, folder, found));
        } else if (paths.stream().anyMatch(path -> has(path, place, folder))) {
          found = TranslationLocator.find(place, "", paths);
        }
      }
    }
    if (found != null) {
      return passedOver.isEmpty() ? found : found.passingOver(String.join(", ", passedOver)
          + (passedOver.size() == 1 ? " is" : " are") + " not read: all texts are in the first place that has any. Put"
          + " them together.");
    }
    return new TranslationFiles(Map.of(), Optional.empty(), List.of("No file matches " + String.join(", ", paths)
        + " in any of the places where the application's texts are looked for: " + String.join(", ", tried)
        + ". Put it in one of them, or name its folder with -Aparlance.dir=DIR."), List.of(), List.of(), List.of(),
        List.of(), Optional.empty());
  }

  /** The files in {@code folder} for locales that were not {@code found}; a folder of classes only has copies. */
  private List<String> others(LookupResult.Found place, Path folder, TranslationFiles found) {
    List<String> others = new ArrayList<>();
    if (output.filter(folder::equals).isEmpty()) {
      for (String path : paths) {
        if (TranslationPattern.isPattern(path)) {
          matching(place.fromRoot(path), folder).forEach((tag, file) -> {
            Optional<String> locale = LocaleTags.canonical(tag).filter(each -> DoubtfulTags.doubt(tag, each).isEmpty());
            if (locale.isPresent() && !found.byLocale().containsKey(locale.get())) {
              others.add(file.toString());
            }
          });
        }
      }
    }
    return others;
  }

  private static Map<String, Path> matching(String pattern, Path folder) {
    try {
      return new TranslationPattern(pattern).list(folder);
    } catch (IOException | RuntimeException unreadable) {
      return Map.of();
    }
  }

  private boolean has(String path, LookupResult.Found place, Path folder) {
    String fromRoot = place.fromRoot(path);
    String shown = folder + "/" + fromRoot;
    if (!tried.contains(shown)) {
      tried.add(shown);
    }
    try {
      return TranslationPattern.isPattern(path) ? !matching(fromRoot, folder).isEmpty()
          : files.find(folder.resolve(fromRoot), folder).isPresent();
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }
}
