package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five steps of the README: its files, and its command. */
class StartIT {
  private static final String COMMAND =
      "mvn -q compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.mainClass=com.acme.shop.Shop";
  private static final String SOURCES = "src/main/java/com/acme/shop/";
  private static final String CATALOGS = "src/main/resources/com/acme/shop/";
  private static final List<String> FILES = List.of("pom.xml", CATALOGS + "messages.txt", CATALOGS + "messages.fr.txt",
      SOURCES + "package-info.java", SOURCES + "Shop.java");

  @TempDir
  Path folder;

  @Test
  void theFiveStepsPrintWhatTheReadmeShows() throws IOException {
    folder = folder.toRealPath();
    String[] arguments = Arrays.copyOfRange(COMMAND.split(" "), 1, COMMAND.split(" ").length);
    MavenProject project = new MavenProject(folder);
    FILES.forEach(file -> project.write(file, Poms.shown("readme/" + file)));

    Build first = project.build(Tools.running(), arguments).succeeded();
    project.write(CATALOGS + "messages.fr.txt",
        project.read(CATALOGS + "messages.fr.txt").replace("<x id=\"CLOSE_LINK\"/>", ""));
    Build broken = project.build(Tools.running(), arguments).failed();

    // Maven ends by resetting colours.
    assertEquals(Poms.shown("readme/printed.txt").lines().toList(),
        first.output().stream().filter(line -> !line.replaceAll("\u001b\\[0?m", "").isBlank()).toList());
    assertTrue(broken.says(CATALOGS + "messages.fr.txt:3:39: unbalanced-tag: "), broken::toString);
  }
}
