package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle's build cache, of two checkouts in different folders. */
@OnGradle
class BuildCacheIT {
  private static final String SETTINGS = """
      parlance {
          directories.from('../locale')
          strict = true
          baseline = file('known.baseline')
          signatures = file('known.signatures')
      }
      """;

  @TempDir
  Path folder;

  @Test
  void anotherCheckoutTakesTheClassesFromTheCacheAndNotAfterAnEdit() throws IOException {
    GradleProject first = checkout("first/shop");
    GradleProject second = checkout("a/longer/path/shop");

    assertEquals("executed", compile(first));
    assertEquals("FROM-CACHE", compile(second));
    assertTrue(second.hasText("Messages_fr", "Magasin"));

    second.write(CATALOGS + "messages.fr.txt", "title Boutique\ncart Panier\n");
    assertEquals("executed", compile(second));
    assertTrue(second.hasText("Messages_fr", "Boutique"));

    second.write(CATALOGS + "messages.fr.txt", "title Magasin\ncart Panier\n");
    assertEquals("FROM-CACHE", compile(second));
    assertTrue(second.hasText("Messages_fr", "Magasin"));

    second.write("../locale/messages.es.txt", "title Tienda\n");
    assertEquals("executed", compile(second));
  }

  private GradleProject checkout(String name) throws IOException {
    return GradleProject.shop(Files.createDirectories(folder.resolve(name)),
        "buildCache { local { directory = '" + folder.toRealPath().resolve("cache") + "' } }\n")
        .write("build.gradle", GradleProject.PLUGINS + SETTINGS)
        .write("known.baseline", "")
        .write("known.signatures", "")
        .write("../locale/other.txt", "other Other\n");
  }

  private static String compile(GradleProject project) {
    return project.build("--build-cache", "compileJava").succeeded().outcome(":compileJava");
  }
}
