package dev.parlance.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The projects in {@code src/test/docs}, from which pages show excerpts, compile, without a warning where they have no
 * {@code compiler.txt}, and print their {@code output.txt}; of the generated classes they have excerpts. With {@code -Dparlance.updateGoldens=true} both are rewritten.
 */
class DocsProjectsTest {
  @TempDir
  Path scratch;

  static List<String> projects() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/docs"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theProjectPrintsWhatThePagesShow(String name) throws IOException {
    Path folder = Path.of("src/test/docs", name).toAbsolutePath();
    for (Map.Entry<String, List<String>> output : new DocsProject(folder).outputs(scratch).entrySet()) {
      Path shown = folder.resolve(output.getKey());
      if (output.getKey().startsWith("generated/")) {
        if (Files.exists(shown)) {
          List<String> excerpt = Files.readAllLines(shown);
          check(shown, Excerpt.unindented(excerpt), Excerpt.nearest(excerpt, output.getValue()));
        }
      } else {
        if (Boolean.getBoolean("parlance.updateGoldens") && (Files.exists(shown) || !output.getValue().isEmpty())) {
          Files.write(shown, output.getValue());
        }
        check(shown, Files.exists(shown) ? Files.readAllLines(shown) : List.of(), output.getValue());
      }
    }
  }

  private static void check(Path shown, List<String> expected, List<String> actual) {
    assertEquals(String.join("\n", expected), String.join("\n", actual), shown::toString);
  }
}
