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
   */
  public static LookupResult locate(String path, String packageName, List<CatalogRoot> roots) {
    List<String> tried = new ArrayList<>();
    if (path.startsWith("/")) {
      return locate("", path.substring(1), roots, tried);
    }
    String packageFolder = folderOf(packageName);
    LookupResult inPackage = packageFolder.isEmpty()
        ? new LookupResult.Missing(tried) : locate(packageFolder + "/", path, roots, tried);
    return inPackage instanceof LookupResult.Missing ? locate("", path, roots, tried) : inPackage;
  }

  private static LookupResult locate(String base, String path, List<CatalogRoot> roots, List<String> tried) {
    for (CatalogRoot root : roots) {
      String place = root.describe(base + path);
      try {
        Optional<LookupResult.Found> found = root.read(base, path);
        if (found.isPresent()) {
          return found.get();
        }
        tried.add(place);
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
