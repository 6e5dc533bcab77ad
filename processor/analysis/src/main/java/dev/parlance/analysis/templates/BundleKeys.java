package dev.parlance.analysis.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keys of bundles that are not catalogs, such as a library's {@code ValidationMessages.properties}. */
public final class BundleKeys {
  /** What Bean Validation reads, and what Hibernate Validator lets libraries add. */
  private static final List<String> OF_LIBRARIES =
      List.of("ValidationMessages.properties", "ContributorValidationMessages.properties");
  private static final String EXTENSION = ".properties";

  private BundleKeys() {}

  /** The keys of the bundles in {@code places}, folders and jars, except those of {@code catalogs}. */
  public static Set<String> in(List<Path> places, List<Path> catalogs) throws IOException {
    Set<String> keys = new HashSet<>();
    List<String> stems =
        catalogs.stream().filter(each -> each.toString().endsWith(EXTENSION)).map(BundleKeys::stem).toList();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(each -> each.toString().endsWith(EXTENSION)).toList()) {
            // Also where a catalog was copied to the class path.
            if (stems.stream().noneMatch(stem -> isOf(stem, file.getFileName().toString()))) {
              try (InputStream in = Files.newInputStream(file)) {
                add(keys, in);
              }
            }
          }
        }
      } else if (place.toString().endsWith(".jar")) {
        try (ZipFile jar = new ZipFile(place.toFile())) {
          for (String name : OF_LIBRARIES) {
            ZipEntry bundle = jar.getEntry(name);
            if (bundle != null) {
              add(keys, jar.getInputStream(bundle));
            }
          }
        } catch (ZipException notJar) {
          // It has no bundle.
        }
      }
    }
    return keys;
  }

  private static String stem(Path catalog) {
    return catalog.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private static boolean isOf(String stem, String name) {
    return name.equals(stem + EXTENSION) || name.startsWith(stem + "_");
  }

  private static void add(Set<String> keys, InputStream bundle) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(bundle);
    } catch (IllegalArgumentException brokenEscape) {
      // What was read before it counts.
    }
    keys.addAll(properties.stringPropertyNames());
  }
}
