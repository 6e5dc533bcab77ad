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
 * {@code compiler.txt}, and print their {@code output.txt}. With {@code -Dparlance.updateGoldens=true} both are rewritten.
 */
class DocsProjectsTest {
  /** The folder of whole projects, which Maven builds in tests of the Maven plugin. */
  private static final String NEIGHBOURS = "neighbours";

  @TempDir
  Path scratch;

  static List<String> projects() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/docs"))) {
      return folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals(NEIGHBOURS)).sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theProjectPrintsWhatThePagesShow(String name) throws IOException {
    Path folder = Path.of("src/test/docs", name).toAbsolutePath();
    for (Map.Entry<String, List<String>> output : new DocsProject(folder).outputs(scratch).entrySet()) {
      Path expected = folder.resolve(output.getKey());
      if (output.getKey().startsWith("generated/") && Files.notExists(expected)) {
        continue;
      }
      if (Boolean.getBoolean("parlance.updateGoldens") && !(output.getValue().isEmpty() && Files.notExists(expected))) {
        Files.write(expected, output.getValue());
      }
      List<String> lines = Files.exists(expected) ? Files.readAllLines(expected) : List.of();
      assertEquals(String.join("\n", lines), String.join("\n", output.getValue()), () -> name + "/" + output.getKey());
    }
  }
}
