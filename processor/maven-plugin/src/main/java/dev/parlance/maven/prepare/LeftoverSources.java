package dev.parlance.maven.prepare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The generated sources that earlier compilations left. */
public final class LeftoverSources {
  private static final String MARK = "import dev.parlance.support.Generated;";

  private LeftoverSources() {}

  /**
   * Deletes the sources below {@code folder} that Parlance generated and that no class below {@code output} comes from:
   * a failed or interrupted compilation left them, some incomplete, and the next one would compile them as the
   * project's own.
   */
  public static void deleteLeftovers(OutputFolder folder, Path output) throws IOException {
    for (Path file : list(folder.path())) {
      String path = folder.path().relativize(file).toString();
      Path classFile = output.resolve(path.substring(0, path.length() - ".java".length()) + ".class");
      if (!Files.exists(classFile) && folder.holds(file)
          && isOurs(Files.readString(file, StandardCharsets.ISO_8859_1))) {
        Files.delete(file);
      }
    }
  }

  private static boolean isOurs(String source) {
    return source.isEmpty() || source.contains(MARK);
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
