package dev.parlance.processor;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folders of classes that Maven's goal {@code prepare} has compared with their catalogs in this JVM. They are noted
 * as system properties: a processor with a class loader of its own sees these only, and a file would outlive the goal.
 */
public final class PreparedOutputs {
  private static final String KEY = "dev.parlance.prepared:";

  private PreparedOutputs() {}

  /** Notes that {@code output} was compared. */
  public static void add(Path output) {
    System.setProperty(key(output), "true");
  }

  /** Whether {@code output}, or a folder around it, was compared. */
  static boolean contain(Path output) {
    return Stream.iterate(output, folder -> folder != null, Path::getParent)
        .anyMatch(folder -> System.getProperty(key(folder)) != null);
  }

  private static String key(Path output) {
    return KEY + output.toAbsolutePath().normalize();
  }
}
