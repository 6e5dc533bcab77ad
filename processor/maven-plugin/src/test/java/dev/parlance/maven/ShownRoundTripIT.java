package dev.parlance.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jars;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.Tools;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the page on the round trip shows, on the project in {@code src/test/docs/round-trip}. */
class ShownRoundTripIT {
  private static final Path SHOWN = Path.of("..", "src", "test", "docs", "round-trip");
  private static final String RESOURCES = "src/main/resources/com/acme/shop/";
  private static final String FRENCH = RESOURCES + "messages.fr.xlf";
  private static final String SENT = "translate-messages.fr.xlf";
  private static final String GOAL = "dev.parlance:parlance-maven-plugin:";
  private static final String OLD_UNIT = """
            <trans-unit id="8602814243662345124" datatype="html">
              <source>Email is required.</source>
            </trans-unit>
      """;

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
    String source = project.read(RESOURCES + "messages.xlf");
    assertTrue(source.contains(OLD_UNIT));
    project.write(RESOURCES + "messages.xlf",
        source.replace(OLD_UNIT, Files.readString(SHOWN.resolve("messages.xlf"))));
  }

  @Test
  void theGoalsPrintWhatThePageShows() throws IOException {
    List<String> printed = new ArrayList<>(List.of("$ mvn parlance:sync"));
    printed.addAll(lines(project.build(tools, GOAL + "sync").succeeded()));
    assertTrue(project.read(FRENCH).contains(Files.readString(SHOWN.resolve("messages.fr.xlf"))));
    printed.addAll(List.of("", "$ mvn parlance:export -Dlocale=fr"));
    printed.addAll(lines(project.build(tools, GOAL + "export", "-Dlocale=fr").succeeded()));
    project.write(SENT, translated(project.read("target/parlance/" + SENT)));
    printed.addAll(List.of("", "$ mvn parlance:import -Dlocale=fr -Dfile=" + SENT));
    printed.addAll(lines(project.build(tools, GOAL + "import", "-Dlocale=fr", "-Dfile=" + SENT).succeeded()));

    assertEquals(Files.readAllLines(SHOWN.resolve("goals.txt")), printed);
    project.build(tools, GOAL + "check", "-Dparlance.strict=true", GOAL + "sync", "-Dparlance.verify=true").succeeded();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theCommandsOfTheJarRunAsThePageShowsThem() throws IOException, InterruptedException {
    for (String command : Files.readAllLines(SHOWN.resolve("commands.txt"))) {
      Process shell = new ProcessBuilder("/bin/sh", "-c",
          command.replace("java -jar parlance-processor-0.1.0-SNAPSHOT.jar",
              tools.jdk().resolve("bin/java") + " -jar " + Jars.processorPath().split(File.pathSeparator)[0]))
          .directory(project.path(RESOURCES).toFile()).redirectErrorStream(true).start();
      String output = new String(shell.getInputStream().readAllBytes(), UTF_8);

      assertEquals(0, shell.waitFor(), command + "\n" + output);
      if (command.contains(" export ")) {
        project.write(RESOURCES + SENT, translated(project.read(RESOURCES + SENT)));
      }
    }
    assertEquals("""
        {
          "5538534406940201794": "L’adresse e-mail est obligatoire.",
          "5561894529636775702": "Votre mot de passe est trop court.",
          "5207635742003539443": "Se connecter"
        }
        """, project.read(RESOURCES + "converted/messages.fr.json"));
  }

  /** {@code sent}, a file for translators, as they send it back. */
  private static String translated(String sent) {
    return sent.replace("<target state=\"new\"/>", "<target>Votre mot de passe est trop court.</target>")
        .replace("needs-review-translation", "translated");
  }

  @Test
  void theJarAloneHasTheIdsOfTextsAndSaysWhatItsCommandsNeed() throws IOException, InterruptedException {
    Path jar = Files.copy(Path.of(Jars.processorPath().split(File.pathSeparator)[0]), folder.resolve("alone.jar"));

    assertEquals("8602814243662345124 Email is required.\n0", run(jar, "Email is required."));
    assertEquals("The classes of parlance-runtime are missing. Put its jar, of the same version, beside this one.\n1",
        run(jar, "sync", "messages.xlf", "messages.fr.xlf"));
  }

  /** What {@code jar} prints, and its exit status. */
  private String run(Path jar, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(tools.jdk().resolve("bin/java").toString(), "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(project.path(RESOURCES).toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).replace(System.lineSeparator(), "\n");
    return output + process.waitFor();
  }

  /** The lines about a locale, with paths as the page shows them. */
  private List<String> lines(Build build) {
    return build.output().stream().filter(line -> line.startsWith("[INFO] fr: "))
        .map(line -> line.replaceAll(folder + "/\\S*/", "…/")).toList();
  }
}
