package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show of Maven's output is what it prints. */
class ShownGoalsIT {
  private static final Path SHOWN = Path.of("..", "src", "test", "docs", "goals");
  private static final String FRENCH = "src/main/resources/com/acme/shop/messages.fr.txt";

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @BeforeEach
  void copyProject() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder).write("pom.xml", Poms.documented(tools));
    try (Stream<Path> files = Files.walk(SHOWN.resolve("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        project.write(SHOWN.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  @Test
  void theGoalsPrintWhatThePageShows() throws IOException {
    List<String> printed = new ArrayList<>(List.of("$ mvn parlance:check"));
    printed.addAll(lines(project.build(tools, "dev.parlance:parlance-maven-plugin:check").failed(),
        "\\[(ERROR|WARNING)] \\S+:\\d+: .*"));
    project.write(FRENCH, project.read(FRENCH).replace("AGPLv3.", "AGPLv3<x id=\"CLOSE_LINK\"/>."));
    printed.addAll(List.of("", "$ mvn compile parlance:unused"));
    printed.addAll(lines(project.build(tools, "compile", "dev.parlance:parlance-maven-plugin:unused").succeeded(),
        "\\[(ERROR|WARNING)] \\S+:\\d+: .*"));

    assertEquals(Files.readAllLines(SHOWN.resolve("goals.txt")), printed);
  }

  @Test
  void withoutTheProcessorMavenPrintsWhatThePageShows() throws IOException {
    String pom = Poms.documented(tools);
    project.write("pom.xml", pom.replaceFirst("(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>", ""));

    Build build = project.build(tools, "compile").failed();

    assertEquals(Files.readAllLines(SHOWN.resolve("no-processor.txt")),
        lines(build,
            "\\[WARNING] \\S+package-info.java has .*|\\[ERROR] \\S+:\\[\\d+,\\d+] .*|  (symbol|location): .*"));
  }

  /** The lines that match {@code pattern}, each once, with paths as the pages show them. */
  private List<String> lines(Build build, String pattern) {
    return build.output().stream().filter(line -> line.matches(pattern))
        .map(line -> line.replaceAll(folder + "/\\S*/", "…/")).distinct().toList();
  }
}
