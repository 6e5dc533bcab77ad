package dev.parlance.processor.locate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which files are read of those that anybody may have put into a folder of catalogs: no link leads to a secret of the
 * build machine, and neither a pipe nor a huge file stops the compiler.
 */
class PlacedFilesTest {
  private static final String SECRET = "token 12345";
  private static final String PATTERN =
      "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}";
  private static final String ADVICE = " Copy that file, or name its folder with -Aparlance.dir=DIR.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aLinkOutOfTheFolderOfTheCatalogIsSkippedWithANote(JavaCompilers compiler) throws IOException {
    CatalogProject project = project(PATTERN).file("secret.txt", SECRET);
    link("place/messages.fr.txt", "secret.txt");
    link("place/messages.de.txt", "place/../secret.txt");
    link("linked.txt", "secret.txt");
    link("place/messages.es.txt", "linked.txt");
    Compiled compiled = project.compile(compiler);

    assertEquals(List.of(skipped("de", "secret.txt"), skipped("es", "secret.txt"), skipped("fr", "secret.txt"),
        "NOTE messages.txt has translations in nl."), compiled.reports(folder));
    assertTrue(compiled.success());
    assertFalse(compiled.reports().toString().contains("12345"));
  }

  /** The variables of a process are a file of no size, and without a line end. */
  @Test
  void theEnvironmentOfTheBuildIsNotQuoted() throws IOException {
    assumeTrue(Files.isReadable(Path.of("/proc/self/environ")));
    CatalogProject project = project(PATTERN);
    Files.createSymbolicLink(folder.resolve("place/messages.fr.txt"), Path.of("/proc/self/environ"));
    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(2, compiled.reports().size(), compiled.reports()::toString);
    assertFalse(compiled.reports().toString().contains("PATH="));
  }

  @Test
  void aFolderThatIsALinkIsNoWayOutEither() throws IOException {
    CatalogProject project = project("value = \"messages.txt\", translations = \"i18n/{locale}/messages.txt\","
        + " required = {}").file("secrets/messages.txt", SECRET).file("place/i18n/nl/messages.txt", "a een");
    link("place/i18n/fr", "secrets");
    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(
        List.of("NOTE place/i18n/fr/messages.txt is skipped: links lead from it to secrets/messages.txt, outside"
            + " of place." + ADVICE, "NOTE messages.txt has translations in nl."),
        compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void theSourceAndWhatIsNamedByItsPathAreErrors(JavaCompilers compiler) throws IOException {
    CatalogProject project = project("value = \"linked.txt\"").file("secret.txt", SECRET);
    link("place/linked.txt", "secret.txt");
    Compiled source = project.compile(compiler);
    CatalogProject other = project("value = \"messages.txt\", translations = \"messages.fr.txt\"");
    link("place/messages.fr.txt", "secret.txt");
    Compiled translation = other.compile(compiler);
    CatalogProject named = project("\"messages.txt\"");
    link("place/messages.names", "secret.txt");
    Compiled names = named.compile(compiler);

    String outside = " is not read: links lead from it to secret.txt, outside of place." + ADVICE;
    assertEquals(List.of("ERROR catalog-unreadable: place/linked.txt" + outside), source.reports(folder));
    assertEquals(List.of("ERROR place/messages.fr.txt" + outside), translation.reports(folder));
    assertEquals(List.of("ERROR catalog-unreadable: place/messages.names" + outside), names.reports(folder));
  }

  @Test
  void linksInsideAPlaceAndToAnotherPlaceAreFollowed() throws IOException {
    CatalogProject project = project(PATTERN).file("place/old/french.txt", "a un").file("client/german.txt", "a eins")
        .option("-Aparlance.dir=" + folder.resolve("place") + File.pathSeparator + folder.resolve("client"));
    link("place/messages.fr.txt", "place/old/french.txt");
    link("place/messages.de.txt", "client/german.txt");
    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr, nl."), compiled.reports(folder));
    assertEquals("eins", compiled.shown("de", "a"));
  }

  /** Bazel compiles in a folder whose files are links to the same paths in the workspace. */
  @ParameterizedTest
  @EnumSource
  void aFarmOfLinksToTheSamePathsIsFollowed(JavaCompilers compiler) throws IOException {
    CatalogProject project = CatalogProject.in(folder).file("workspace/test/messages.txt", "a one")
        .file("workspace/test/messages.fr.txt", "a un").annotation(PATTERN)
        .option("-Aparlance.dir=" + folder.resolve("farm"));
    link("farm/test/messages.txt", "workspace/test/messages.txt");
    link("farm/test/messages.fr.txt", "workspace/test/messages.fr.txt");
    Compiled compiled = project.compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr."), compiled.reports(folder));
    assertEquals("un", compiled.shown("fr", "a"));
  }

  @Test
  void aPlaceThatIsALinkAndAPathThatLeavesItAreWhatTheBuildNames() throws IOException {
    CatalogProject project = CatalogProject.in(folder).file("real/messages.txt", "a one")
        .file("shared/messages.fr.txt", "a un").option("-Aparlance.dir=" + folder.resolve("place"))
        .annotation("value = \"messages.txt\", translations = \"../shared/messages.{locale}.txt\", required = {}");
    link("place", "real");
    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in fr."), compiled.reports(folder));
  }

  @Test
  void aLinkOnTheClassPathLeadsNoFurther() throws IOException {
    CatalogProject project = CatalogProject.in(folder).file("secret.txt", SECRET)
        .file("cp/x.txt", "x").file("none/x", "x").option("-Aparlance.dir=" + folder.resolve("none"))
        .annotation("\"messages.txt\"")
        .option("-classpath").option(folder.resolve("cp") + File.pathSeparator + System.getProperty("java.class.path"));
    link("cp/test/messages.txt", "secret.txt");
    for (JavaCompilers compiler : JavaCompilers.values()) {
      assertEquals(List.of("ERROR catalog-unreadable: the class path: test/messages.txt is not read: links lead from"
          + " it to secret.txt, outside of cp." + ADVICE), project.compile(compiler).reports(folder));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"place", "cp"})
  void aPipeIsNotOpened(String place) throws IOException, InterruptedException {
    CatalogProject project = CatalogProject.in(folder).file(place + "/other.txt", "x")
        .option("-Aparlance.dir=" + folder.resolve("place"))
        .option("-classpath").option(folder.resolve("cp") + File.pathSeparator + System.getProperty("java.class.path"))
        .annotation("\"messages.txt\"");
    Path pipe = folder.resolve(place + "/messages.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(1, compiled.errors().size());
    assertTrue(compiled.errors().get(0).endsWith("messages.txt is not read: it is not a regular file but a device or a"
        + " pipe. Replace it by a file."), compiled.errors().get(0));
  }

  @ParameterizedTest
  @EnumSource
  void aFileAboveTheLimitIsNotRead(JavaCompilers compiler) {
    Compiled translation = project(PATTERN).file("place/messages.fr.txt", "a " + "x".repeat(1_024))
        .option("-Aparlance.maxFileSize=1K").compile(compiler);
    Compiled source = project(PATTERN).file("place/messages.txt", "a " + "x".repeat(100))
        .option("-Aparlance.maxFileSize=102").compile(compiler);
    Compiled fits = project(PATTERN).file("place/messages.txt", "a " + "x".repeat(100))
        .option("-Aparlance.maxFileSize=103").compile(compiler);

    String advice = ". Name another file, or raise the limit with -Aparlance.maxFileSize=SIZE, such as 128M.";
    assertEquals(List.of("NOTE place/messages.fr.txt is skipped: it is larger than 1K" + advice,
        "NOTE messages.txt has translations in nl."), translation.reports(folder));
    assertEquals(
        List.of("ERROR catalog-unreadable: place/messages.txt is not read: it is larger than 102 bytes" + advice),
        source.reports(folder));
    assertEquals("x".repeat(100), fits.shown("en", "a"));
  }

  /** The size of an entry of a jar is what the jar says, or unknown. */
  @ParameterizedTest
  @EnumSource
  void anEntryOfAJarIsReadUpToTheLimit(JavaCompilers compiler) throws IOException {
    Path jar = folder.resolve("lib.jar");
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("test/messages.txt", "test/messages.fr.txt", "test/large.txt")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(("a one" + " ".repeat(name.endsWith("messages.txt") ? 0 : 1 << 20)).getBytes(UTF_8));
      }
    }
    CatalogProject project = CatalogProject.in(folder).file("none/x", "x")
        .option("-Aparlance.dir=" + folder.resolve("none"))
        .option("-Aparlance.maxFileSize=1000K").option("-classpath")
        .option(jar + File.pathSeparator + System.getProperty("java.class.path")).annotation(PATTERN);
    Compiled translation = project.compile(compiler);
    LookupResult source = LocatedCatalog.locate("large.txt", "en", List.of(), "test", List.of(CatalogRoot.ofJar(jar)),
        new FileLimit(1_000)).source();

    assertEquals(
        "NOTE lib.jar!/test/messages.fr.txt is skipped: it is larger than 1000K. Name another file, or raise the"
            + " limit with -Aparlance.maxFileSize=SIZE, such as 128M.",
        translation.reports(folder).get(0));
    assertTrue(source instanceof LookupResult.Refused, source::toString);
  }

  @Test
  void anEndlessStreamIsReadUpToTheLimit() {
    int[] given = new int[1];
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        given[0]++;
        return 'a';
      }
    };

    assertThrows(RefusedFileException.class,
        () -> new FileLimit(1_000).read(endless));
    assertEquals(1_001, given[0]);
  }

  private static String skipped(String locale, String target) {
    return "NOTE place/messages." + locale + ".txt is skipped: links lead from it to " + target + ", outside of place."
        + ADVICE;
  }

  private CatalogProject project(String annotation) {
    return CatalogProject.in(folder).file("place/messages.txt", "a one").file("place/messages.nl.txt", "a een")
        .option("-Aparlance.dir=" + folder.resolve("place")).annotation(annotation);
  }

  private void link(String link, String target) throws IOException {
    Files.createDirectories(folder.resolve(link).getParent());
    Files.createSymbolicLink(folder.resolve(link), folder.resolve(target));
  }
}
