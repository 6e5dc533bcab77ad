package dev.parlance.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code block of the README and of the pages stands in a file that a test compiles or runs. The HTML comment above the
 * block names the file, below {@code src/test/docs}, or from the root of the repository on.
 */
class CodeBlocksTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PROJECTS = Path.of("src/test/docs");

  /** Where files lie that tests outside of {@link DocsProjectsTest} compile or run. */
  private static final List<String> TESTED = List.of(".ci/run", "example/benchmarks/src/test/java/",
      "processor/maven-plugin/src/test/java/", "processor/src/test/java/", "runtime/src/test/java/",
      "runtime/spring/src/test/", "runtime/spring/src/it/");

  /** Files that run the commands of a block, or look for its lines in what a command prints. */
  private static final Set<String> COMMANDS = Set.of(".ci/run",
      "example/benchmarks/src/test/java/dev/parlance/benchmarks/run/PageCommandsTest.java");

  /** Pages whose blocks a test of their own checks. */
  private static final Set<String> ELSEWHERE = Set.of("diagnostics.md");

  static List<CodeBlock> blocks() throws IOException {
    List<CodeBlock> blocks = new ArrayList<>(CodeBlock.of(ROOT.resolve("README.md")));
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      for (Path page : pages.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        if (!ELSEWHERE.contains(page.getFileName().toString())) {
          blocks.addAll(CodeBlock.of(page));
        }
      }
    }
    return blocks;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void theBlockStandsInAFileThatIsTested(CodeBlock block) throws IOException {
    assertTrue(!block.marker().isEmpty(), () -> block + " is not checked: name its file in a comment above it, "
        + "<!-- FOLDER/FILE -->, below processor/src/test/docs");
    Path file = file(block.marker());
    assertTrue(Files.isRegularFile(file), () -> block + ": there is no " + file);

    List<String> lines = Files.readAllLines(file);

    if (COMMANDS.contains(block.marker())) {
      block.lines().stream().map(CodeBlocksTest::command).filter(command -> !command.isEmpty()).forEach(
          command -> assertTrue(lines.stream().anyMatch(line -> runs(line, command)), () -> block + ": " + file
              + " does not run " + command));
    } else {
      assertEquals(String.join("\n", Excerpt.unindented(block.lines())),
          String.join("\n", Excerpt.nearest(block.lines(), lines)), () -> block + " is another than in " + file);
    }
  }

  /** The file that {@code marker} names; of a project it is enough to name the file without the folders in between. */
  private static Path file(String marker) throws IOException {
    if (TESTED.stream().anyMatch(marker::startsWith)) {
      return ROOT.resolve(marker);
    }
    Path file = PROJECTS.resolve(marker);
    int slash = marker.indexOf('/');
    if (Files.exists(file) || slash < 0 || Files.notExists(PROJECTS.resolve(marker.substring(0, slash)))) {
      return file;
    }
    try (Stream<Path> files = Files.walk(PROJECTS.resolve(marker.substring(0, slash)))) {
      return files.filter(each -> each.endsWith(marker.substring(slash + 1))).findFirst().orElse(file);
    }
  }

  /** A line of a shell without its comment. */
  private static String command(String line) {
    return line.replaceFirst("(^| +)# .*", "");
  }

  private static boolean runs(String line, String command) {
    return !line.stripLeading().startsWith("#") && !line.stripLeading().startsWith("//") && line.contains(command);
  }

  @Test
  void aBlockThatNothingChecksIsFound() throws IOException {
    Path page = Files.writeString(Files.createTempFile("page", ".md"), "# A page\n\n```java\nint a;\n```\n\n"
        + "<!-- shop/Shop.java -->\n```java\n  int b;\n```\n");
    try {
      List<CodeBlock> found = CodeBlock.of(page);

      String name = page.getFileName().toString();
      assertEquals(List.of(new CodeBlock(name, 3, "java", "", List.of("int a;")),
          new CodeBlock(name, 8, "java", "shop/Shop.java", List.of("  int b;"))), found);
    } finally {
      Files.delete(page);
    }
  }
}
