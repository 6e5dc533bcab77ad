package dev.parlance.processor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of Java sources. */
public final class SourceFolder {
  private SourceFolder() {}

  /**
   * The Java files below {@code folder}, sorted.
   *
   * @throws IOException where it cannot be listed
   */
  public static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file)).sorted().toList();
    }
  }
}
