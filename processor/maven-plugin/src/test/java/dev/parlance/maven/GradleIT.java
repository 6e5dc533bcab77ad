package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The snippet of the page on builds under a real Gradle, whose folder {@code -Dparlance.gradle=DIR} names: {@code DIR/bin/gradle} is
 * run. A run takes ten seconds or more.
 */
@ExtendWith(ResultTable.class)
@EnabledIfSystemProperty(named = "parlance.gradle", matches = ".+")
class GradleIT {
  private static final String CATALOG = "src/main/resources/com/acme/messages.txt";
  private static final String ENGLISH = "build/classes/java/main/com/acme/Messages_en.class";

  /** The newest JDK that Gradle 8.11 runs on. */
  private static final int NEWEST = 23;

  @TempDir
  Path folder;

  static Stream<Jdk> jdks() {
    return Jdk.all().filter(jdk -> jdk.feature() <= NEWEST);
  }

  @ParameterizedTest(name = "the page''s snippet, Gradle, {0}")
  @MethodSource("jdks")
  void theCatalogIsFoundAndAnEditIsSeen(Jdk jdk) throws Exception {
    folder = folder.toRealPath();
    MavenProject project = new MavenProject(folder).write("settings.gradle", "rootProject.name = 'shop'\n")
        // Only in words that Groovy has too.
        .write("build.gradle", Poms.shown("gradle/build.gradle").replace("plugins { id 'java' }\n",
            "plugins { id 'java' }\nrepositories { maven { url = uri('"
                + Path.of(System.getProperty("parlance.repository")).toUri() + "') } }\n"))
        .write("src/main/java/com/acme/package-info.java",
            "@dev.parlance.MessageCatalog(\"messages.txt\")\npackage com.acme;\n")
        .write(CATALOG, "a.text A text.\n");

    compile(jdk).succeeded();
    assertTrue(project.read(ENGLISH).contains("A text."));

    Build unchanged = compile(jdk).succeeded();
    assertTrue(unchanged.says(":compileJava UP-TO-DATE"), unchanged::toString);

    project.write(CATALOG, "a.text Another text.\n");
    compile(jdk).succeeded();
    assertTrue(project.read(ENGLISH).contains("Another text."));

    project.write(CATALOG, "a.text Another &\n");
    Build broken = compile(jdk).failed();
    assertTrue(broken.says("error: " + folder.resolve(CATALOG) + ":1:16: malformed-entry: "), broken::toString);
  }

  private Build compile(Jdk jdk) throws IOException, InterruptedException {
    ProcessBuilder gradle = new ProcessBuilder(
        Path.of(System.getProperty("parlance.gradle"), "bin", "gradle").toString(), "--offline", "compileJava")
        .directory(folder.toFile()).redirectErrorStream(true);
    gradle.environment().put("JAVA_HOME", jdk.home().toString());
    Process process = gradle.start();
    List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    return new Build(process.waitFor(), output);
  }
}
