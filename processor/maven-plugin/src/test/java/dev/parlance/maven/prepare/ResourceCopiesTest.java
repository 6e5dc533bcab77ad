package dev.parlance.maven.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the goal {@code prepare} deletes in a class output, whatever the file says that notes the copies. */
class ResourceCopiesTest {
  private static final String HEADER =
      "# Copies of resources, noted by parlance:prepare (2): output, size, time, SHA-256, path.\n";
  private static final String SHA_OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

  @TempDir
  Path folder;

  private Path module;
  private final List<String> warnings = new ArrayList<>();

  @BeforeEach
  void createModule() throws IOException {
    module = Files.createDirectory(folder.resolve("module"));
    write("module/src/main/java/app/App.java", "x");
    write("module/src/main/resources/app/messages.txt", "x");
    write("module/target/classes/app/messages.txt", "x");
    write("module/target/classes/made-by-another.goal", "x");
    write("victim/file.txt", "x");
  }

  @Test
  void aCopyWhoseResourceIsGoneIsDeletedAndNothingElse() throws IOException {
    write("module/src/test/resources/test.txt", "x");
    write("module/target/test-classes/test.txt", "x");
    assertEquals(List.of(), deleted());
    Files.delete(module.resolve("src/main/resources/app/messages.txt"));
    Files.delete(module.resolve("src/test/resources/test.txt"));

    assertEquals(List.of("module/target/classes/app/messages.txt", "module/target/test-classes/test.txt"), deleted());
    assertEquals(List.of(), deleted());
    assertEquals(List.of(), warnings);
    assertEquals(List.of("module/src/main/java/app/App.java", "module/target/classes/made-by-another.goal",
        "module/target/parlance/resource-copies", "victim/file.txt"), files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\n", "x\r", "x\t", "x\\n", "x \u2028", "\u0085", "\ud83d\ude00\u202e", "main\t1\t1\t"})
  void namesAreNotedSoThatNoneIsTwo(String name) throws IOException {
    String below = "/src/main/java/app/App.java";
    write("module/src/main/resources/" + name + below, "x");
    write("module/target/classes/" + name + below, "x");
    assertEquals(List.of(), deleted());
    List<String> notes = Files.readAllLines(module.resolve("target/parlance/resource-copies"));
    assertEquals(3, notes.size(), notes.toString());
    Files.delete(module.resolve("src/main/resources/" + name + below));

    assertEquals(List.of("module/target/classes/" + name + below), deleted());
    assertEquals(List.of(), warnings);
    assertTrue(Files.exists(module.resolve("src/main/java/app/App.java")));
  }

  /** A folder that is named so that the rest of the path, behind the line feed, is the absolute path of a file. */
  @Test
  void aLineFeedInTheNameOfAFolderLeadsNowhere() throws IOException {
    String victim = folder.resolve("victim/file.txt").toString();
    write("module/src/main/resources/y\n" + victim, "x");
    write("module/target/classes/y\n" + victim, "x");
    deleted();

    assertEquals(List.of(), deleted());
    Files.delete(module.resolve("src/main/resources/y\n" + victim));
    deleted();
    assertTrue(Files.exists(folder.resolve("victim/file.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../src/main/java/app/App.java", "../../../victim/file.txt", "/VICTIM",
    "app/../../../src/main/java/app/App.java", ".", "..", "../classes", "link/file.txt", "linked.txt", "app"})
  void aForgedNoteThatLeadsOutOfTheOutputIsIgnoredWithAWarning(String path) throws IOException {
    Files.createSymbolicLink(module.resolve("target/classes/link"), folder.resolve("victim"));
    Files.createSymbolicLink(module.resolve("target/classes/linked.txt"), folder.resolve("victim/file.txt"));
    List<String> before = files();
    notes(HEADER + note(path.replace("/VICTIM", folder.resolve("victim/file.txt").toString())));

    assertEquals(List.of(), deleted());
    assertEquals(1, warnings.size(), warnings.toString());
    assertEquals(before, files().stream().filter(file -> !file.endsWith("resource-copies")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "main\t2\t0\t" + SHA_OF_X + "\tmade-by-another.goal\n",
    "main\t1\t0\t3d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\tmade-by-another.goal\n"})
  void aFileThatIsNotTheOneThatWasNotedStays(String note) throws IOException {
    notes(HEADER + note);

    assertEquals(List.of(), deleted());
    assertEquals(
        List.of(module.resolve("target/classes/made-by-another.goal") + " is not deleted, though it is noted as"
            + " the copy of a resource that no longer exists: it is another file now. Delete it if nothing needs it."),
        warnings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/classes/made-by-another.goal\n", "", "\u0000", "# Copies\n",
    HEADER + "made-by-another.goal\n", HEADER + "main\t1\t0\t" + SHA_OF_X + "\ta\\x\n",
    HEADER + "main\t1\t0\t" + SHA_OF_X + "\tmade-by-another.goal\n\u001b[31m\n"})
  void notesOfAnotherFormatAreIgnoredWithAWarning(String content) throws IOException {
    notes(content);

    assertEquals(List.of(), deleted());
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(warnings.get(0).startsWith(module.resolve("target/parlance/resource-copies") + " is ignored: its "),
        warnings.get(0));
    assertTrue(warnings.get(0).chars().noneMatch(Character::isISOControl), warnings.get(0));
  }

  @Test
  void anOutputThatIsALinkToTheResourcesIsLeftAlone() throws IOException {
    write("module/src/main/resources/made-by-another.goal", "x");
    deleteAll(module.resolve("target/classes"));
    Files.createSymbolicLink(module.resolve("target/classes"), module.resolve("src/main/resources"));
    notes(HEADER + note("old.txt"));
    write("module/src/main/resources/old.txt", "x");
    Files.move(module.resolve("src/main/resources"), module.resolve("src/main/moved"));
    Files.createSymbolicLink(module.resolve("src/main/resources"), module.resolve("src/main/moved"));

    assertEquals(List.of(), deleted());
    assertTrue(Files.exists(module.resolve("src/main/moved/old.txt")));
  }

  @Test
  void aBuildFolderThatIsALinkToAnotherDiskWorks() throws IOException {
    Files.move(module.resolve("target"), folder.resolve("disk"));
    Files.createSymbolicLink(module.resolve("target"), folder.resolve("disk"));
    deleted();
    Files.delete(module.resolve("src/main/resources/app/messages.txt"));

    assertEquals(List.of("module/target/classes/app/messages.txt"), deleted());
    assertEquals(List.of(), warnings);
  }

  @Test
  void aModuleWhoseRootIsAFolderOfResourcesWorks() throws IOException {
    write("module/LICENSE", "x");
    write("module/target/classes/LICENSE", "x");
    MavenProject project = project();
    project.addResource(resource(""));
    new ResourceCopies(project, warnings::add).deleteStale();
    Files.delete(module.resolve("LICENSE"));

    assertEquals(List.of(module.resolve("target/classes/LICENSE")),
        new ResourceCopies(project, warnings::add).deleteStale());
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/parlance/resource-copies", "target/parlance"})
  void notesThatAreALinkAreNotWrittenThrough(String link) throws IOException {
    Path other = folder.resolve("victim").resolve(link.endsWith("copies") ? "file.txt" : "");
    Files.createDirectories(module.resolve(link).getParent());
    Files.createSymbolicLink(module.resolve(link), other);

    assertEquals(List.of(), deleted());
    assertTrue(warnings.get(warnings.size() - 1).contains("resource-copies is not written"), warnings.toString());
    assertEquals("x", Files.readString(folder.resolve("victim/file.txt")));
    assertEquals(List.of("victim/file.txt"), files().stream().filter(file -> file.startsWith("victim")).toList());
  }

  private static String note(String path) {
    return "main\t1\t0\t" + SHA_OF_X + "\t" + path + "\n";
  }

  private void notes(String content) throws IOException {
    write("module/target/parlance/resource-copies", content);
  }

  private List<String> deleted() throws IOException {
    return new ResourceCopies(project(), warnings::add).deleteStale().stream()
        .map(file -> folder.relativize(file).toString()).toList();
  }

  private MavenProject project() {
    MavenProject project = new MavenProject();
    project.setFile(module.resolve("pom.xml").toFile());
    Build build = new Build();
    build.setDirectory(module.resolve("target").toString());
    build.setOutputDirectory(module.resolve("target/classes").toString());
    build.setTestOutputDirectory(module.resolve("target/test-classes").toString());
    build.setSourceDirectory(module.resolve("src/main/java").toString());
    build.setTestSourceDirectory(module.resolve("src/test/java").toString());
    project.setBuild(build);
    project.addResource(resource("src/main/resources"));
    project.addTestResource(resource("src/test/resources"));
    return project;
  }

  private Resource resource(String path) {
    Resource resource = new Resource();
    resource.setDirectory(module.resolve(path).toString());
    return resource;
  }

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve(path.startsWith("/") ? path.substring(1) : path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void deleteAll(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
