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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on builds shows of the goals' output is what they print. */
class ShownGoalsIT {
  private static final Path SHOWN = Path.of("..", "src", "test", "docs", "goals");
  private static final String FRENCH = "src/main/resources/com/acme/shop/messages.fr.txt";

  @TempDir
  Path folder;

  @Test
  void theGoalsPrintWhatThePageShows() throws IOException {
    folder = folder.toRealPath();
    Tools tools = Tools.running();
    MavenProject project = new MavenProject(folder).write("pom.xml", Poms.documented(tools));
    try (Stream<Path> files = Files.walk(SHOWN.resolve("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        project.write(SHOWN.relativize(file).toString(), Files.readString(file));
      }
    }

    List<String> printed = new ArrayList<>(List.of("$ mvn parlance:check"));
    printed.addAll(findings(project.build(tools, "dev.parlance:parlance-maven-plugin:check").failed()));
    project.write(FRENCH, project.read(FRENCH).replace("AGPLv3.", "AGPLv3<x id=\"CLOSE_LINK\"/>."));
    printed.addAll(List.of("", "$ mvn compile parlance:unused"));
    printed.addAll(findings(project.build(tools, "compile", "dev.parlance:parlance-maven-plugin:unused").succeeded()));

    assertEquals(Files.readString(SHOWN.resolve("goals.txt")), String.join("\n", printed) + "\n");
  }

  private List<String> findings(Build build) {
    return build.output().stream().filter(line -> line.matches("\\[(ERROR|WARNING)] \\S+:\\d+: .*"))
        .map(line -> line.replaceAll(folder + "/\\S*/", "…/")).distinct().toList();
  }
}
