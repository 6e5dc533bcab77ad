package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.xtb.XtbReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader in a folder of its own, with nothing on the processor path besides but what Parlance itself needs. */
class ReaderOnTheProcessorPathTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder;

  @Test
  void isFoundByItsServiceFile() throws IOException {
    Path reader = folder.resolve("reader");
    for (String name : List.of("XtbReader", "XtbReader$Placeholders")) {
      Path file = reader.resolve("dev/parlance/xtb/" + name + ".class");
      Files.createDirectories(file.getParent());
      try (InputStream bytes = XtbReader.class.getResourceAsStream(name + ".class")) {
        Files.copy(bytes, file);
      }
    }
    write("reader/META-INF/services/" + CatalogReader.class.getName(), XtbReader.class.getName());
    write("messages.xmb", "<messagebundle><msg id=\"hello\" desc=\"A greeting.\">Hello!</msg></messagebundle>");
    write("test/package-info.java", "@dev.parlance.MessageCatalog(\"messages.xmb\") package test;");

    StringWriter output = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean success = compiler.getTask(output, null, null,
        List.of("-d", folder.toString(), "-s", folder.toString(), "-Aparlance.dir=" + folder,
            "-processorpath", withoutTests() + File.pathSeparator + reader),
        null, compiler.getStandardFileManager(null, null, null)
            .getJavaFileObjects(folder.resolve("test/package-info.java"))).call();

    assertTrue(success, output::toString);
    assertEquals("", output.toString());
    String generated = Files.readString(folder.resolve("test/Messages.java"));
    assertTrue(generated.contains("   * Hello!\n"), generated);
    assertTrue(generated.contains("A greeting."), generated);
  }

  /** The class path without the folder that has the reader already. */
  private static String withoutTests() {
    String tests = "test-classes";
    return String.join(File.pathSeparator, List.of(CLASS_PATH.split(File.pathSeparator)).stream()
        .filter(entry -> !entry.endsWith(tests)).toList());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
