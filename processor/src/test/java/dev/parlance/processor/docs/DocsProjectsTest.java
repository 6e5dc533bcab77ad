package dev.parlance.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The projects in {@code src/test/docs}, from which pages show excerpts, compile, without a warning where they have no
 * {@code compiler.txt}, and print their {@code output.txt}; of the generated classes they have excerpts. With {@code -Dparlance.updateGoldens=true} both are rewritten.
 */
class DocsProjectsTest {
  /** What is compiled or compared, here or by a whole build. */
  private static final Pattern CHECKED =
      Pattern.compile(
          ".*\\.(java|options)|(compiler|output|goals|commands|no-processor)\\.txt|(pom|builds|lombok|directories|eclipse|baseline|report|spring|templates)\\.xml|\\w+\\.gradle");

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
    Map<String, List<String>> outputs = new DocsProject(folder).outputs(scratch);
    assertEquals(List.of(), notRead(folder, outputs));
    for (Map.Entry<String, List<String>> output : outputs.entrySet()) {
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

  /** The catalogs of which no generated class says that it was made from them, where there is no error. */
  private static List<Path> notRead(Path folder, Map<String, List<String>> outputs) throws IOException {
    if (!outputs.get("compiler.txt").isEmpty()) {
      return List.of();
    }
    String generated = outputs.toString();
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile)
          .filter(file -> !CHECKED.matcher(file.getFileName().toString()).matches())
          .filter(file -> !generated.contains(file.getFileName() + " ")).toList();
    }
  }

  private static void check(Path shown, List<String> expected, List<String> actual) {
    assertEquals(String.join("\n", expected), String.join("\n", actual), shown::toString);
  }
}
