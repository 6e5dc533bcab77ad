package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file with the names of a catalog's methods: {@code messages.names} beside {@code messages.txt}. */
public final class NamesLocator {
  private static final String EXTENSION = ".names";

  private NamesLocator() {}

  /**
   * The file beside {@code catalog}; empty where there is none.
   *
   * @param path the catalog's path as the annotation has it
   */
  public static Optional<Located> find(Located.Found catalog, String path) {
    if (catalog.root() == null) {
      return Optional.empty();
    }
    String relative = path.startsWith("/") ? path.substring(1) : catalog.base() + path;
    int dot = relative.lastIndexOf('.');
    String stem = dot > relative.lastIndexOf('/') ? relative.substring(0, dot) : relative;
    try (OpenFolder folder = OpenFolder.at(catalog.root())) {
      Path file = folder.path().resolve(stem + EXTENSION);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try {
        CatalogFile content = new CatalogFile(folder.shown(file), Files.readAllBytes(file));
        return Optional.of(new Located.Found(content, catalog.root(), catalog.base()));
      } catch (IOException unreadable) {
        return Optional.of(Located.Unreadable.because(folder.shown(file), unreadable));
      }
    } catch (IOException unlisted) {
      return Optional.empty();
    }
  }
}
