package dev.parlance.analysis.classfile;

import java.util.List;

/**
 * A {@code @MessageCatalog} in a class file, defaults included.
 *
 * @param annotated the internal name of the annotated class, {@code com/acme/package-info} for a package
 * @param sourceFile the name of its source; null where the class file does not have it
 * @param path the catalog's path
 * @param sourceLocale the locale of its texts
 * @param translations patterns and paths
 * @param className the simple name of the generated class
 * @param ofLibrary whether the texts are for the class of a library
 */
public record CatalogInClassFile(String annotated, String sourceFile, String path, String sourceLocale,
    List<String> translations, String className, boolean ofLibrary) {
  /** The annotated class's package, empty for the unnamed one. */
  public String packageName() {
    int end = annotated.lastIndexOf('/');
    return end < 0 ? "" : annotated.substring(0, end).replace('/', '.');
  }

  /** The internal name of the generated class that says from which files it was made. */
  public String fingerprinted(String sourceTag) {
    return generated(ofLibrary ? "" : "_" + sourceTag.replace('-', '_'));
  }

  /** The internal name of the generated class with this suffix. */
  public String generated(String suffix) {
    return annotated.substring(0, annotated.lastIndexOf('/') + 1) + className + suffix;
  }
}
