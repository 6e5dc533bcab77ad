package dev.parlance.processor.locate;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file with the names of a catalog's methods: {@code messages.names} beside {@code messages.txt}. */
public final class NamesLocator {
  private static final String EXTENSION = ".names";

  private NamesLocator() {}

  /**
   * The file beside {@code catalog}; empty where it does not exist.
   *
   * @param path the catalog's path as the annotation has it
   */
  public static Optional<LookupResult> find(LookupResult.Found catalog, String path) {
    if (catalog.root() == null) {
      return Optional.empty();
    }
    String relative = catalog.fromRoot(path);
    int dot = relative.lastIndexOf('.');
    String stem = dot > relative.lastIndexOf('/') ? relative.substring(0, dot) : relative;
    try (OpenFolder folder = OpenFolder.at(catalog.root())) {
      Path file = folder.path().resolve(stem + EXTENSION);
      return Optional.of(catalog.read(file, folder, folder.shown(file)))
          .filter(found -> !(found instanceof LookupResult.Missing));
    } catch (IOException | InvalidPathException unlisted) {
      return Optional.empty();
    }
  }
}
