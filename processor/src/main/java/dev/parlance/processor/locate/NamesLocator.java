package dev.parlance.processor.locate;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file with the names of a catalog's methods: {@code messages.names} beside {@code messages.txt}. */
public final class NamesLocator {
  /** How the names of such files end. */
  public static final String EXTENSION = ".names";

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
    try (OpenFolder folder = OpenFolder.at(catalog.root())) {
      Path file = folder.path().resolve(nameFor(catalog.fromRoot(path)));
      return Optional.of(catalog.read(file, folder, folder.shown(file)))
          .filter(found -> !(found instanceof LookupResult.Missing));
    } catch (IOException | InvalidPathException unlisted) {
      return Optional.empty();
    }
  }

  /** The path of the file that belongs to the catalog at {@code path}, with {@code /} between folders. */
  public static String nameFor(String path) {
    int dot = path.lastIndexOf('.');
    return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + EXTENSION;
  }
}
