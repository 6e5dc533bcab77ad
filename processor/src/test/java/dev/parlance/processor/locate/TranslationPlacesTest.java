package dev.parlance.processor.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Translations are looked for where the source catalog was found. */
class TranslationPlacesTest {
  private static final String PATTERN =
      "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theFirstFolderWithTheSourceIsListedAndNoOther(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("one/messages.fr.txt", "a un")
        .file("two/messages.txt", "a two").file("two/messages.de.txt", "a zwei")
        .file("three/messages.txt", "a three").file("three/messages.it.txt", "a tre")
        .annotation(PATTERN)
        .option("-Aparlance.dir=" + Stream.of("one", "two", "three").map(folder::resolve).map(Path::toString)
            .reduce((before, next) -> before + File.pathSeparator + next).orElseThrow())
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de."), compiled.reports(folder));
    assertEquals("zwei", compiled.shown("de", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void besideASourceInThePackageOnlyThePackageIsListed(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("test/messages.txt", "a one").file("test/messages.fr.txt", "a un").file("messages.de.txt", "a eins")
        .annotation(PATTERN).compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr."), compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void aLeadingSlashMeansTheRootEvenForASourceInThePackage(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("test/messages.txt", "a one").file("i18n/fr.txt", "a un").file("test/i18n/de.txt", "a eins")
        .file("de/messages.txt", "a zwei")
        .annotation("value = \"messages.txt\", translations = {\"/i18n/{locale}.txt\", \"/de/messages.txt\"}")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr."), compiled.reports(folder));
    assertEquals("un", compiled.shown("fr", "a"));
    assertEquals("zwei", compiled.shown("de", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aPatternThatTheSourceMatchesTooDoesNotReportIt(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.en.txt", "a one").file("messages.fr.txt", "a un").file("en/messages.txt", "a uno")
        .annotation("value = \"messages.en.txt\", translations = {\"messages.{locale}.txt\", \"messages.fr.txt\"}")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.en.txt has translations in fr."), compiled.reports(folder));
    assertEquals("un", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aFolderOfTheClassPathIsListed(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder)
        .file("cp/test/messages.txt", "a one").file("cp/test/messages.fr.txt", "a un")
        .file("cp/test/messages.de.txt", "a <");
    Compiled compiled = onClassPath(project.annotation(PATTERN), folder.resolve("cp")).compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr.",
        "NOTE No text of de can be used, so de is not among the locales.",
        "WARNING cp/test/messages.de.txt:1:3: malformed-entry"), compiled.places(folder));
    assertEquals("un", compiled.shown("fr", "a"));
    assertEquals("one", compiled.shown("de", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aJarOfTheClassPathIsListed(JavaCompilers compiler) throws IOException {
    Path jar = jar(Map.of("test/messages.txt", "a one\n", "test/messages.fr.txt", "a un\n",
        "test/messages.de.txt", "a <\n", "test/it/messages.txt", "a uno\n", "i18n/es.txt", "a uno\n"));
    Compiled compiled = onClassPath(CatalogProject.in(folder).annotation("value = \"messages.txt\", required = {},"
        + " translations = {\"messages.{locale}.txt\", \"{locale}/messages.txt\", \"/i18n/es.txt\"}"), jar)
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in de, es, fr, it.",
        "NOTE No text of de can be used, so de is not among the locales.",
        "WARNING catalogs.jar!/test/messages.de.txt:1:3: malformed-entry"), compiled.places(folder));
    assertEquals("un", compiled.shown("fr", "a"));
    assertEquals("uno", compiled.shown("it", "a"));
    assertEquals("uno", compiled.shown("es", "a"));
    assertEquals("one", compiled.shown("de", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void theSourceInAJarIsNotATranslation(JavaCompilers compiler) throws IOException {
    Path jar = jar(Map.of("test/messages.en.txt", "a one\n", "test/messages.fr.txt", "a un\n"));
    Compiled compiled = onClassPath(CatalogProject.in(folder).annotation("value = \"messages.en.txt\", required = {},"
        + " translations = \"messages.{locale}.txt\""), jar).compile(compiler);

    assertEquals(List.of("NOTE messages.en.txt has translations in fr."), compiled.reports(folder));
  }

  private CatalogProject onClassPath(CatalogProject project, Path place) {
    return project.file("none/x", "x").option("-Aparlance.dir=" + folder.resolve("none"))
        .option("-classpath").option(place + File.pathSeparator + System.getProperty("java.class.path"));
  }

  private Path jar(Map<String, String> files) throws IOException {
    Path jar = folder.resolve("catalogs.jar");
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
