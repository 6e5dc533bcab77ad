package dev.parlance.processor.catalog;

/**
 * A catalog file that was found.
 *
 * @param path the absolute path, for diagnostics
 * @param content the file's bytes
 */
public record CatalogFile(String path, byte[] content) {
  /** The name of the file at {@code path}, whose folders end with / or \. */
  public static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** The file name {@code name} without its ending, if it has one: {@code messages} for {@code messages.txt}. */
  public static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
