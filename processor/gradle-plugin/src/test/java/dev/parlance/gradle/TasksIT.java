package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks {@code parlanceCheck}, {@code parlanceBaseline}, {@code parlanceUnused} and {@code parlanceReport}. */
@OnGradle
class TasksIT {
  private static final String BROKEN = "title Magasin <x id=\"VALUE\"/>\ncart Panier\n";

  @TempDir
  Path folder;

  private GradleProject shop;

  @BeforeEach
  void writeShop() {
    shop = GradleProject.shop(folder, "");
  }

  @Test
  void checkReportsAllFindingsWithoutCompilingAndFailsOnAnError() {
    shop.write(CATALOGS + "messages.fr.txt", BROKEN)
        .write("src/main/java/com/acme/Price.java", "package com.acme;\n\nclass Price { Missing missing; }\n");

    GradleBuild build = shop.build("parlanceCheck").failed();

    assertTrue(build.says("error: " + shop.path(CATALOGS + "messages.fr.txt") + ":1:15: unknown-placeholder: "),
        build::toString);
    assertTrue(build.says("The message catalogs have an error."), build::toString);
    assertFalse(build.says("cannot find symbol"), build::toString);
    assertFalse(Files.exists(shop.path("build/classes")), build::toString);
  }

  @Test
  void checkIsPartOfGradlesCheckAndUpToDateUntilSomethingChanges() {
    GradleBuild checked = shop.build("check").succeeded();
    assertEquals("executed", checked.outcome(":parlanceCheck"), checked::toString);
    assertTrue(checked.says("One catalog was checked; it has no error."), checked::toString);
    assertEquals("UP-TO-DATE", shop.build("check").succeeded().outcome(":parlanceCheck"));

    shop.write(CATALOGS + "messages.fr.txt", "title Magasin\n");
    GradleBuild edited = shop.build("parlanceCheck").succeeded();

    String gap = shop.path(CATALOGS + "messages.txt") + ":2:6: missing-translation: ";
    assertTrue(edited.says("warning: " + gap), edited::toString);
    assertTrue(shop.read("build/reports/parlance/check.txt").contains("warning: " + gap));
  }

  @Test
  void checkFindsMisspeltKeysInTemplatesAndAnnotations() {
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { templates.from('src/main/resources/templates') }\n")
        .write("src/main/resources/templates/page.html", "<p th:text=\"#{titel}\">\n")
        .write("src/main/java/com/acme/Price.java", """
            package com.acme;

            class Price {
              @Size(message = "{titlee}") String price;
            }
            """);

    GradleBuild build = shop.build("parlanceCheck").failed();

    String rest = " is not an entry of " + shop.path(CATALOGS + "messages.txt") + ". Did you mean title?";
    assertEquals(List.of(
        "error: " + shop.path("src/main/java/com/acme/Price.java") + ":4:21: unknown-key: “titlee”" + rest,
        "error: " + shop.path("src/main/resources/templates/page.html") + ":1:15: unknown-key: “titel”" + rest),
        build.output().stream().filter(line -> line.contains("unknown-key")).toList(), build::toString);
  }

  @Test
  void baselineKeepsPresentDefectsFromFailingTheBuild() {
    shop.write(CATALOGS + "messages.fr.txt", BROKEN);

    GradleBuild unnamed = shop.build("parlanceBaseline").failed();
    GradleBuild broken = shop.build("compileJava").failed();
    shop.write("build.gradle",
        GradleProject.PLUGINS + "parlance { baseline = layout.projectDirectory.file('known.baseline') }\n");
    GradleBuild written = shop.build("parlanceBaseline").succeeded();

    assertTrue(unnamed.says("No baseline is named."), unnamed::toString);
    assertTrue(broken.says("messages.fr.txt:1:15: unknown-placeholder: "), broken::toString);
    assertTrue(written.says("The baseline is " + shop.path("known.baseline") + "."), written::toString);
    assertTrue(shop.read("known.baseline").contains("com.acme.Messages\tfr\ttitle\tunknown-placeholder\t"));
    shop.build("compileJava", "parlanceCheck").succeeded();
  }

  @Test
  void baselineHoldsNoErrorsOfTheSource() {
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { baseline = file('known.baseline') }\n")
        .write(CATALOGS + "messages.txt", "title Shop &\ncart Cart\n");

    GradleBuild build = shop.build("parlanceBaseline").failed();

    assertTrue(build.says("messages.txt:1:12: malformed-entry: "), build::toString);
    assertTrue(build.says("Errors in source catalogs cannot be put into a baseline; fix them first."), build::toString);
  }

  @Test
  void unusedListsWhatNothingCallsAndFailsIfAsked() {
    GradleBuild listed = shop.build("parlanceUnused").succeeded();
    GradleBuild again = shop.build("parlanceUnused").succeeded();
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { failOnUnused = true }\n");
    GradleBuild failing = shop.build("parlanceUnused").failed();
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { failOnUnused = true; keep.add('c*t') }\n");
    GradleBuild kept = shop.build("parlanceUnused").succeeded();

    String unused =
        shop.path(CATALOGS + "messages.txt") + ":2:1: unused: no class calls Messages.cart, which shows cart."
            + " Call it, or remove it.";
    assertTrue(listed.says("warning: " + unused), listed::toString);
    assertFalse(listed.says("which shows title."), listed::toString);
    assertTrue(again.says("warning: " + unused), again::toString);
    assertTrue(failing.says("error: " + unused), failing::toString);
    assertTrue(failing.says("Some messages are unused, or some IDs are unknown"), failing::toString);
    assertTrue(kept.says("Every entry is used."), kept::toString);
  }

  @Test
  void reportIsWrittenWithTheCallsAndIsUpToDateUntilSomethingChanges() {
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { sarif = file('build/parlance.sarif') }\n");

    GradleBuild build = shop.build("parlanceReport").succeeded();

    String page = "build/reports/parlance/catalogs/parlance.html";
    assertTrue(build.says("The report is " + shop.path(page) + "."), build::toString);
    assertTrue(shop.read(page).contains("\"file\":\"" + CATALOGS + "messages.fr.txt\""));
    assertTrue(shop.read(page.replace("html", "json")).contains("\"used\":true,\"calls\":[{\"file\":\"com/acme/"));
    assertTrue(shop.read(page.replace("html", "json")).contains("\"used\":false,\"calls\":[]"));
    assertTrue(shop.read("build/parlance.sarif").contains("\"name\" : \"Parlance\""));
    assertEquals("UP-TO-DATE", shop.build("parlanceReport").succeeded().outcome(":parlanceReport"));
    shop.write(CATALOGS + "messages.fr.txt", BROKEN);
    assertTrue(shop.build("parlanceReport", "-x", "compileJava").succeeded().says("The report is "));
    assertTrue(shop.read(page).contains("\"rule\":\"unknown-placeholder\",\"severity\":\"error\""));
  }

  @Test
  void sourcesThatCannotBeReadAreReported() {
    shop.write("src/main/java/com/acme/Price.java", "package com.acme;\n\nclass Price {{\n");

    GradleBuild build = shop.build("parlanceCheck").failed();

    assertTrue(build.says("Price.java:3:"), build::toString);
    assertTrue(build.says("The sources cannot be read, so no catalog was checked."), build::toString);
  }
}
