package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import dev.parlance.gradle.testing.Pages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The snippet of the documentation for those who do not want the plugin. */
@OnGradle
class PlainSnippetIT {
  @TempDir
  Path folder;

  @Test
  void theSnippetSeesEditsAndNothingElse() throws IOException {
    // It is written only in words that Groovy has too.
    GradleProject shop = GradleProject.shop(folder, "")
        .write("build.gradle", Pages.shown("build.gradle"));

    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertEquals("UP-TO-DATE", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertTrue(shop.hasText("Messages_en", "Shop"));

    shop.write(CATALOGS + "messages.txt", "title Store\ncart Cart\n");
    shop.build("compileJava").succeeded();
    assertTrue(shop.hasText("Messages_en", "Store"));

    shop.write(CATALOGS + "messages.txt", "title Store &\ncart Cart\n");
    GradleBuild broken = shop.build("compileJava").failed();
    assertTrue(broken.says("error: " + shop.path(CATALOGS + "messages.txt") + ":1:13: malformed-entry: "),
        broken::toString);
  }

  @Test
  @EnabledIfSystemProperty(named = "parlance.oldGradle", matches = ".+",
      disabledReason = "-Dparlance.oldGradle=PROGRAM names no Gradle 4.4.1")
  void theSnippetSeesEditsOnGradle441() throws IOException, InterruptedException {
    GradleProject shop = GradleProject.shop(folder, "")
        .write("settings.gradle", "rootProject.name = 'shop'\n")
        .write("build.gradle", Pages.shown("build.gradle").replace("annotationProcessor(", "compileOnly(")
            // Gradle 4.6 was the first to have a path of processors; 4.4.1 takes every JDK that it does not know for 12.
            + "compileJava { options.compilerArgs += ['-source', '17', '-target', '17'] }\n"
            + "repositories {\n  maven { url = uri('" + Path.of(System.getProperty("parlance.repository")).toUri()
            + "') }\n"
            + "  maven { url = uri('" + Path.of(System.getProperty("maven.repo.local")).toUri() + "') }\n}\n");
    String gradle = System.getProperty("parlance.oldGradle");

    shop.run(gradle, "compileJava").succeeded();
    assertTrue(shop.hasText("Messages_en", "Shop"));
    GradleBuild unchanged = shop.run(gradle, "compileJava").succeeded();
    assertTrue(unchanged.says("1 up-to-date"), unchanged::toString);

    shop.write(CATALOGS + "messages.txt", "title Store\ncart Cart\n");
    shop.run(gradle, "compileJava").succeeded();
    assertTrue(shop.hasText("Messages_en", "Store"));
  }
}
