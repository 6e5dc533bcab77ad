package dev.parlance.processor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of {@code parlance.report}, as JSON. */
class ReportTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aSmallCatalogAndItsTranslations(JavaCompilers compiler) throws IOException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("greeting Hello, <x id=\"USER\"/>!", "terms See <x id=\"START_LINK\"/>the terms<x id=\"CLOSE_LINK\"/>.",
            "files {n, plural, one {# file} other {# files}}", "name Parlance", "save Save")
        .file("messages.fr.txt", "greeting Bonjour, <x id=\"USER\"/> !", "terms Voir <x id=\"START_LINK\"/>les conditions.",
            "files {n, plural, one {# fichier} other {# fichiers}}", "name Parlance")
        .file("messages.fr-CA.txt", "save Enregistrer")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"fr-CA\"")
        .option("-Aparlance.report=" + folder.resolve("report")).compile(compiler);

    assertTrue(compiled.success());
    assertEquals("", Files.readString(folder.resolve("report/parlance.json")));
  }
}
