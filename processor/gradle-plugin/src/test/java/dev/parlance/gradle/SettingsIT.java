package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import dev.parlance.gradle.testing.Pages;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings in {@code parlance { … }} that other tests do not have. */
@OnGradle
class SettingsIT {
  @TempDir
  Path folder;

  private GradleProject shop;

  @BeforeEach
  void writeShop() {
    shop = GradleProject.shop(folder, "");
  }

  @Test
  void theSettingsThatThePageShowsAreUnderstood() {
    shop.write("build.gradle", GradleProject.PLUGINS + Pages.shown("parlance.gradle"));

    GradleBuild build = shop.build("help").succeeded();

    assertTrue(build.says("Welcome to Gradle"), build::toString);
  }

  @Test
  void theVersionOfTheLibrariesCanBeAnother() {
    set("version = '0.0.1' }\nafterEvaluate {"
        + " println configurations.annotationProcessor.allDependencies.collect { it.name + '-' + it.version }");

    GradleBuild build = shop.build("compileJava").failed();

    assertTrue(build.says("Could not find dev.parlance:parlance-runtime:0.0.1."), build::toString);
    assertTrue(build.says("[parlance-processor-0.0.1]"), build::toString);
  }

  @Test
  void catalogsAboveTheGreatestSizeAreNotRead() {
    set("maxFileSize = '10'");

    GradleBuild build = shop.build("compileJava").failed();

    assertTrue(build.says("messages.txt") && build.says("parlance.maxFileSize"), build::toString);
  }

  @Test
  void rulesHaveTheSeverityThatIsSet() {
    shop.write(CATALOGS + "messages.txt", "title Shop\ncart Cart of {{name}}\n");
    GradleBuild before = shop.build("compileJava").succeeded();
    set("rules = ['foreign-syntax': 'error']");
    GradleBuild after = shop.build("compileJava").failed();

    assertTrue(before.says("foreign-syntax"), before::toString);
    assertTrue(after.says("error: ") && after.says("foreign-syntax"), after::toString);
  }

  @Test
  void tasksTakeTheOptionsInTheArgumentsOfTheCompilerToo() {
    shop.write(CATALOGS + "messages.fr.txt", "title Magasin\n").write("build.gradle", GradleProject.PLUGINS
        + "compileJava { options.compilerArgs.add('-Aparlance.strict=true') }\n");

    GradleBuild build = shop.build("parlanceCheck").failed();

    assertTrue(build.says("error: " + shop.path(CATALOGS + "messages.txt") + ":2:6: missing-translation: "),
        build::toString);
  }

  @Test
  void classesInNamedFoldersAreCallers() {
    set("callers.from(tasks.named('compileTestJava'))");
    shop.write("src/test/java/com/acme/Cart.java",
        "package com.acme;\n\nclass Cart { String text(Messages messages) { return messages.cart(); } }\n");

    GradleBuild build = shop.build("parlanceUnused").succeeded();

    assertTrue(build.says("Every entry is used."), build::toString);
  }

  private void set(String settings) {
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { " + settings + " }\n");
  }
}
