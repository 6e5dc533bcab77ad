package dev.parlance.processor.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.testing.BuggyReader;
import dev.parlance.processor.testing.FailingReader;
import dev.parlance.processor.testing.LinesReader;
import dev.parlance.xtb.XtbReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A reader in a folder of its own, with nothing on the processor path besides but what Parlance itself needs. The compiler
 * is a process of its own: in this one it would see the readers of the tests.
 */
class ReaderOnTheProcessorPathTest {
  @TempDir
  Path folder;

  @Test
  void isFoundByItsServiceFile() throws IOException {
    putReader(XtbReader.class, "XtbReader", "XtbReader$Placeholders");
    write("messages.xmb", "<messagebundle><msg id=\"hello\" desc=\"A greeting.\">Hello!</msg></messagebundle>");

    assertEquals("", compile("messages.xmb"));
    String generated = Files.readString(folder.resolve("test/Messages.java"));
    assertTrue(generated.contains("   * Hello!\n"), generated);
    assertTrue(generated.contains("A greeting."), generated);
  }

  @Test
  void isAskedBeforeABuiltInReaderThatIsEarlierOnThePath() throws IOException {
    putReader(LinesReader.class, "LinesReader");
    write("messages.json", "Hello from no JSON!");

    assertEquals("", compile("messages.json"));
    String generated = Files.readString(folder.resolve("test/Messages.java"));
    assertTrue(generated.contains("   * Hello from no JSON!\n"), generated);
  }

  @ParameterizedTest(name = "{0}")
  @Tag("slow")
  @CsvSource(delimiter = '|', textBlock = """
      reads.buggy  | 1:1: catalog-unreadable: its reader dev.parlance.processor.testing.BuggyReader failed with an internal \
      error: java.lang.IllegalStateException: reads.buggy. \
      Report it to the reader's authors, with this line and the catalog.
      read.buggy   | 1:1: catalog-unreadable: its reader dev.parlance.processor.testing.BuggyReader failed with an internal \
      error: java.lang.IllegalStateException: read.buggy. \
      Report it to the reader's authors, with this line and the catalog.
      memory.buggy | 1:1: catalog-unreadable: its reader dev.parlance.processor.testing.BuggyReader failed with an \
      internal error: java.lang.OutOfMemoryError: no more. \
      Report it to the reader's authors, with this line and the catalog.
      wordless.buggy | 1:2: malformed-entry: the file's reader found a fault here, but does not say which.
      wordless.buggy | 1:4: malformed-entry: the file's reader found a fault here, but does not say which.
      nameless.buggy | 1:4: malformed-entry: Internal error in Parlance: java.lang.NullPointerException
      places.buggy | 1:7: unbalanced-tag: <x id="START_LINK"/>
      nulls.buggy  | 1:7: unbalanced-tag: <x id="START_LINK"/>
      deep.buggy   | 1:7: unbalanced-tag: <x id="START_LINK"/>
      far.buggy    | 2:1: unbalanced-tag: <x id="START_LINK"/>
      """)
  void aBugOfAReaderIsReportedAsItsOwnAndHidesNothing(String name, String expected) throws IOException {
    putReader(BuggyReader.class, "BuggyReader");
    write(name, "hello Hello all!\n");

    String output = compile(name);

    assertTrue(output.contains("error: " + folder.resolve(name) + ":" + expected), output);
    assertFalse(output.contains("Parlance failed"), output);
  }

  @Test
  void thatCannotBeCreatedIsReportedWithTheReason() throws IOException {
    putReader(FailingReader.class, "FailingReader");
    write("messages.txt", "hello Hello all!\n");

    String output = compile("messages.txt");

    assertTrue(output.contains("error: A reader of catalogs cannot be loaded: " + CatalogReader.class.getName()
        + ": Provider dev.parlance.processor.testing.FailingReader could not be instantiated: "
        + "java.lang.IllegalStateException: no licence. "
        + "Report it to the reader's authors, or correct the processor path."), output);
  }

  @Test
  void whoseClassCannotBeLoadedIsReportedWithTheReason() throws IOException {
    putReader(FailingReader.class, "FailingReader");
    write("reader/dev/parlance/processor/testing/FailingReader.class", "garbage");
    write("messages.txt", "hello Hello all!\n");

    String output = compile("messages.txt");

    assertTrue(output.contains("error: A reader of catalogs cannot be loaded: java.lang.ClassFormatError: "), output);
    assertTrue(output.contains(". Report it to the reader's authors, or correct the processor path."), output);
    assertFalse(output.contains("Internal error"), output);
  }

  private void putReader(Class<?> reader, String... classes) throws IOException {
    for (String name : classes) {
      Path file = folder.resolve("reader/" + reader.getPackageName().replace('.', '/') + "/" + name + ".class");
      Files.createDirectories(file.getParent());
      try (InputStream bytes = reader.getResourceAsStream(name + ".class")) {
        Files.copy(bytes, file);
      }
    }
    write("reader/META-INF/services/" + CatalogReader.class.getName(), reader.getName());
  }

  private String compile(String catalog) throws IOException {
    write("test/package-info.java", "@dev.parlance.MessageCatalog(\"" + catalog + "\") package test;");
    String processorPath = withoutTests() + File.pathSeparator + folder.resolve("reader");
    Process javac = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
        "-J-Duser.language=en", "-d", folder.toString(), "-s", folder.toString(), "-cp", withoutTests(),
        "-Aparlance.dir=" + folder, "-processorpath", processorPath,
        folder.resolve("test/package-info.java").toString())
        .redirectErrorStream(true).start();
    try {
      return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      javac.destroyForcibly();
    }
  }

  /** The class path without the readers of the tests. */
  private static String withoutTests() {
    return String.join(File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.endsWith("test-classes")).toList());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
