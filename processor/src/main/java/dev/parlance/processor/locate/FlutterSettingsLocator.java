package dev.parlance.processor.locate;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the settings of Flutter's tool that go with an ARB file: {@code l10n.yaml} in its folder or in one above. */
final class FlutterSettingsLocator {
  private static final String NAME = "l10n.yaml";
  private static final String CATALOG = ".arb";

  private FlutterSettingsLocator() {}

  /**
   * The nearest file, up to the root of the place where {@code catalog} was found; empty where there is none, or where the
   * catalog is of another format.
   *
   * @param path the catalog's path as the annotation has it
   */
  static Optional<LookupResult> find(LookupResult.Found catalog, String path) {
    if (catalog.root() == null || !path.toLowerCase(Locale.ROOT).endsWith(CATALOG)) {
      return Optional.empty();
    }
    try (OpenFolder folder = OpenFolder.at(catalog.root())) {
      Path root = folder.path().toAbsolutePath().normalize();
      Path above = root.resolve(catalog.fromRoot(path)).normalize().getParent();
      for (; above != null && above.startsWith(root); above = above.getParent()) {
        Path file = above.resolve(NAME);
        LookupResult found = catalog.read(file, folder, folder.shown(file));
        if (!(found instanceof LookupResult.Missing)) {
          return Optional.of(found);
        }
      }
    } catch (IOException | InvalidPathException unlisted) {
      // Nothing is there that could be read.
    }
    return Optional.empty();
  }
}
