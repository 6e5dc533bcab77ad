package dev.parlance.maven.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of {@code src/test/docs/neighbours}, each module with the files of the folder {@code shop}. */
final class Reactor {
  private static final Path NEIGHBOURS = Path.of("..", "src", "test", "docs", "neighbours");
  private static final String FRENCH = "src/main/resources/com/acme/shop/messages.fr.txt";

  private final MavenProject project;
  private final List<String> modules;

  private Reactor(MavenProject project, List<String> modules) {
    this.project = project;
    this.modules = modules;
  }

  /** Copies the modules of {@code group} into {@code folder}. */
  static Reactor copy(String group, Path folder) {
    Path shown = NEIGHBOURS.resolve(group);
    Reactor reactor = new Reactor(new MavenProject(folder), modules(shown));
    reactor.copy(shown, "");
    reactor.modules.forEach(module -> reactor.copy(NEIGHBOURS.resolve("shop"), module));
    return reactor;
  }

  private static List<String> modules(Path group) {
    try (Stream<Path> entries = Files.list(group)) {
      return entries.filter(Files::isDirectory).map(module -> module.getFileName().toString()).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The names of the modules that are projects of the page. */
  List<String> modules() {
    return modules;
  }

  /** Copies the files of {@code source} to the folder {@code target} of the reactor. */
  void copy(Path source, String target) {
    files(source).forEach(file -> {
      try {
        project.write(Path.of(target).resolve(source.relativize(file)).toString(), Files.readString(file));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    });
  }

  private static List<Path> files(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  MavenProject project() {
    return project;
  }

  /** Replaces {@code old}, which is there, in a file. */
  void edit(String file, String old, String replacement) {
    String content = project.read(file);
    assertTrue(content.contains(old), content);
    project.write(file, content.replace(old, replacement));
  }

  /** Has the French texts of all modules greet otherwise, and their tests expect it. */
  void editTexts() {
    for (String module : modules) {
      edit(module + "/" + FRENCH, "Bonjour", "Salut");
      for (Path test : files(project.path(module).resolve("src/test"))) {
        edit(project.path("").relativize(test).toString(), "Bonjour", "Salut");
      }
    }
  }

  /** Compiles and tests all modules, whatever fails. */
  Build test(String... arguments) {
    return build("test", arguments);
  }

  /** Builds all modules up to {@code phase}, whatever fails. */
  Build build(String phase, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--fail-at-end", phase));
    all.addAll(List.of(arguments));
    return project.build(Tools.running(), all.toArray(String[]::new));
  }

  /** Checks that {@code module} was built. */
  void assertBuilt(String module, Build build) {
    assertTrue(build.output().stream().anyMatch(line -> line.matches("\\[INFO] " + module + " \\.+ SUCCESS .*")),
        build::toString);
  }

  /** Checks that {@code module} was built, and that each of its test classes ran. */
  void assertTested(String module, Build build) {
    assertBuilt(module, build);
    Path tests = project.path(module).resolve("src/test/java");
    List<String> expected = files(tests).stream().map(file -> tests.relativize(file).toString()
        .replaceAll("[/\\\\]", ".").replaceFirst("(.*)\\.java$", "TEST-$1.xml")).sorted().toList();
    assertEquals(expected, files(project.path(module).resolve("target/surefire-reports")).stream()
        .map(file -> file.getFileName().toString()).filter(name -> name.startsWith("TEST-")).sorted().toList());
  }
}
