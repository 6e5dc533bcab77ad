package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The README's five steps, with the files that it shows in the places that it names. */
@ExtendWith(ResultTable.class)
class StartIT {
  private static final String CATALOGS = "src/main/resources/com/acme/shop/";
  private static final String SOURCES = "src/main/java/com/acme/shop/";

  @TempDir
  Path folder;

  @Test
  void theProjectOfTheReadmePrintsWhatItShows() {
    MavenProject project = new MavenProject(folder);
    for (String file : List.of("pom.xml", CATALOGS + "messages.txt", CATALOGS + "messages.fr.txt",
        SOURCES + "package-info.java", SOURCES + "Shop.java")) {
      project.write(file, Poms.shown("readme/" + file));
    }

    Build run = run(project).succeeded();

    String printed = String.join("\n", run.output());
    assertTrue(printed.contains("""
        Bonjour Ada !
        C’est un logiciel libre, sous la <a href="/licence">licence AGPLv3</a>.
        3 articles dans votre panier."""), printed);

    project.write(CATALOGS + "messages.fr.txt",
        Poms.shown("readme/" + CATALOGS + "messages.fr.txt").replace("</link>", ""));
    Build broken = run(project).failed();
    assertEquals(1, broken.output().stream().filter(line -> line.contains("unbalanced-tag: ")).distinct().count(),
        broken::toString);
    assertTrue(broken.says("messages.fr.txt:3:42: unbalanced-tag: "), broken::toString);
  }

  /** Compiles with the README's command, but for the version of the plugin, which Maven would look up. */
  private static Build run(MavenProject project) {
    return project.build(Tools.running(), "-q", "compile", "org.codehaus.mojo:exec-maven-plugin:3.6.4:java",
        "-Dexec.mainClass=com.acme.shop.Shop");
  }
}
