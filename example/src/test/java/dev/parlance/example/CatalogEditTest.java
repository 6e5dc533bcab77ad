package dev.parlance.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Edits the catalog in a copy of the whole project and builds that with the Maven that runs this test. */
@Tag("slow")
@EnabledIfSystemProperty(named = "maven.home", matches = ".+", disabledReason = "Maven does not run this test")
class CatalogEditTest {
  private static final List<String> COPIED = List.of("pom.xml", "runtime", "processor", "example");
  private static final String PAGES = "example/src/main/resources/dev/parlance/example/web/pages.txt";
  private static final String BUILT = "example-as-built";
  private static final Pattern PLACE = Pattern.compile("\\[ERROR] .*(?:\\.java:\\[|\\.txt:)[0-9].*");

  @TempDir
  static Path project;

  private static Path catalog;
  private static Path classes;
  private static List<String> lines;

  /** What Maven printed and how it ended. */
  private record Build(int exit, List<String> output) {
    /** Each error with a place in a file, once. */
    List<String> errors() {
      return output.stream().filter(line -> PLACE.matcher(line).matches()).distinct().toList();
    }
  }

  @BeforeAll
  static void buildACopy() throws IOException, InterruptedException {
    project = project.toRealPath();
    Path root = Path.of(System.getProperty("basedir")).getParent();
    for (String name : COPIED) {
      copy(root.resolve(name), project.resolve(name), file -> !file.endsWith("target"));
    }
    catalog = project.resolve("example/src/main/resources/dev/parlance/example/messages.txt");
    classes = project.resolve("example/target/classes/dev/parlance/example");
    lines = Files.readAllLines(catalog);
    Build build = compile();
    assertEquals(0, build.exit(), () -> String.join("\n", build.output()));
    copy(project.resolve("example"), project.resolve(BUILT), file -> true);
  }

  @BeforeEach
  void restoreTheExample() throws IOException {
    delete(project.resolve("example"));
    copy(project.resolve(BUILT), project.resolve("example"), file -> true);
  }

  @Test
  void anEditOfOnlyTheCatalogIsSeenByTheNextBuildAndNotCompiledAgain() throws IOException, InterruptedException {
    edit(lines, "What is PeerTube?", "What is PeerTube, in short?");
    assertEquals(0, compile().exit());
    assertTrue(texts().contains("What is PeerTube, in short?"), texts());
    FileTime compiled = Files.getLastModifiedTime(classes.resolve("Messages.class"));

    Build unchanged = compile();

    assertEquals(0, unchanged.exit());
    assertEquals(List.of(), unchanged.output().stream().filter(line -> line.contains("Compiling ")).toList());
    assertEquals(compiled, Files.getLastModifiedTime(classes.resolve("Messages.class")));
  }

  @Test
  void aMissingEntryIsAMissingMethod() throws IOException, InterruptedException {
    Build build = compileWithout(project.resolve(PAGES), "field.subject ");

    assertIsMissing("src/main/java/dev/parlance/example/web/ContactView.java", "fieldSubject()", build);
  }

  @Test
  void aMissingEntryIsAnErrorInATemplateToo() throws IOException, InterruptedException {
    remove(project.resolve(PAGES), "skip ");

    Build build = run("process-classes");

    String output = String.join("\n", build.output());
    assertEquals(1, build.exit(), output);
    assertTrue(output.contains("layout.jte:"), output);
    assertTrue(output.contains("skip()"), output);
  }

  private static void assertIsMissing(String source, String method, Build build) {
    String output = String.join("\n", build.output());
    assertEquals(1, build.exit());
    assertEquals(1, build.errors().size(), output);
    assertTrue(build.errors().get(0).startsWith("[ERROR] " + project.resolve("example").resolve(source) + ":["),
        output);
    assertTrue(build.errors().get(0).endsWith("] cannot find symbol"), output);
    assertTrue(build.output().contains("  symbol:   method " + method), output);
  }

  @Test
  void anEntryThatAFacadeMissesIsAnErrorAtItsIdWithTheNearestOnes() throws IOException, InterruptedException {
    Build build = compileWithout(catalog, "8602814243662345124 ");

    String source = project.resolve("example/src/main/java/dev/parlance/example/ContactMessages.java").toString();
    assertEquals(1, build.exit());
    assertEquals(1, build.errors().size(), () -> String.join("\n", build.output()));
    assertTrue(build.errors().get(0).startsWith("[ERROR] " + source + ":[18,22] stale-id: "), build.errors().get(0));
    assertTrue(build.errors().get(0).matches(".* 847704400962945123 .* 4968369344159400023 .* 3981804692726336204 .*"),
        build.errors().get(0));
  }

  private static Build compileWithout(Path catalog, String entry) throws IOException, InterruptedException {
    remove(catalog, entry);
    return compile();
  }

  private static void remove(Path catalog, String entry) throws IOException {
    Files.write(catalog, Files.readAllLines(catalog).stream().filter(line -> !line.startsWith(entry)).toList());
    // What "mvn clean" does, for the one module that matters.
    delete(project.resolve("example/target"));
  }

  @Test
  void aBrokenEntryIsTheOnlyError() throws IOException, InterruptedException {
    edit(lines, "licence<x id=\"CLOSE_LINK\"/>.", "licence.");

    Build build = compile();

    assertEquals(1, build.exit());
    assertEquals(1, build.errors().size(), () -> String.join("\n", build.output()));
    assertTrue(build.errors().get(0).startsWith("[ERROR] " + catalog + ":14:91: unbalanced-tag: "),
        build.errors().get(0));
  }

  private static void edit(List<String> lines, String from, String to) throws IOException {
    List<String> edited = lines.stream().map(line -> line.replace(from, to)).toList();
    assertEquals(1, edited.stream().filter(line -> !lines.contains(line)).count());
    Files.write(catalog, edited);
  }

  private static String texts() throws IOException {
    return Files.readString(classes.resolve("Messages_en.class"), StandardCharsets.ISO_8859_1);
  }

  /** Runs {@code mvn compile}, which runs no test, so that it does not come here again. */
  private static Build compile() throws IOException, InterruptedException {
    return run("compile");
  }

  private static Build run(String phase) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    ProcessBuilder maven = new ProcessBuilder(
        Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString(),
        "-B", "-pl", "example", "-am", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"), phase)
        .directory(project.toFile()).redirectErrorStream(true);
    Map<String, String> environment = maven.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.merge("MAVEN_OPTS", "-Duser.language=en", (given, ours) -> given + " " + ours);
    environment.remove("MAVEN_PROJECTBASEDIR");
    Process process = maven.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Build(process.waitFor(), output.lines().toList());
  }

  private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
    if (Files.isRegularFile(from)) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      return;
    }
    Files.createDirectory(to);
    try (Stream<Path> inside = Files.list(from)) {
      for (Path each : inside.filter(wanted).toList()) {
        copy(each, to.resolve(each.getFileName()), wanted);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
