package dev.parlance.processor.locate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a catalog. A path is tried in all places relative to the annotated package, then in all of them relative to
 * the root; with a leading {@code /}, to the root only.
 */
public final class CatalogLocator {
  private CatalogLocator() {}

  /**
   * Looks for the catalog at {@code path}.
   *
   * @param path with {@code /} between folders
   * @param packageName the annotated package's, empty for the unnamed one
   * @param roots the places, the first of which that has the catalog is used
   * @param limit the size above which it is not read
   */
  public static LookupResult locate(String path, String packageName, List<CatalogRoot> roots, FileLimit limit) {
    List<String> tried = new ArrayList<>();
    PlacedFiles files = new PlacedFiles(limit, roots.stream().flatMap(root -> root.folder().stream()).toList());
    if (path.startsWith("/")) {
      return locate("", path.substring(1), roots, files, tried);
    }
    String packageFolder = folderOf(packageName);
    LookupResult inPackage = packageFolder.isEmpty()
        ? new LookupResult.Missing(tried) : locate(packageFolder + "/", path, roots, files, tried);
    return inPackage instanceof LookupResult.Missing ? locate("", path, roots, files, tried) : inPackage;
  }

  private static LookupResult locate(
      String base, String path, List<CatalogRoot> roots, PlacedFiles files, List<String> tried) {
    for (CatalogRoot root : roots) {
      String place = root.describe(base + path);
      try {
        Optional<LookupResult.Found> found = root.read(base, path, files);
        if (found.isPresent()) {
          return found.get();
        }
        tried.add(place);
      } catch (RefusedFileException refused) {
        return new LookupResult.Refused(place, refused.getMessage());
      } catch (IOException unreadable) {
        return LookupResult.Unreadable.because(place, unreadable);
      }
    }
    return new LookupResult.Missing(tried);
  }

  /** The path of the package {@code name}. */
  static String folderOf(String name) {
    return name.replace('.', '/');
  }
}
