package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilers in a process of their own that may write so many bytes a file, or none at all. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class FullDiskTest {
  private static final String CHECK = "). Check the disk and the rights on the compiler's output folders.";

  @TempDir
  Path folder;

  /** The compilers' commands. */
  enum Command {
    JAVAC(List.of("com.sun.tools.javac.Main")),
    ECJ(List.of("org.eclipse.jdt.internal.compiler.batch.Main", "-17"));

    private final List<String> arguments;

    Command(List<String> arguments) {
      this.arguments = arguments;
    }
  }

  @BeforeEach
  void writeTheProject() throws IOException {
    CatalogProject.in(folder).catalog("short Hello", "long " + "x".repeat(30_000))
        .file("messages.de.txt", "short Hallo", "long " + "y".repeat(30_000))
        .file("package-info.java", "@dev.parlance.MessageCatalog(value = \"messages.txt\","
            + " translations = \"messages.{locale}.txt\")", "package test;")
        .file("App.java", "package test;", "class App {", "  Messages messages;", "}");
    Files.createDirectory(folder.resolve("sources"));
    Files.createDirectory(folder.resolve("classes"));
  }

  /** A limit of the shell in place of a full disk: the source in English would be larger. */
  @ParameterizedTest
  @EnumSource
  void aSourceThatDoesNotFitIsTheOnlyErrorAndLeavesNothing(Command command) throws IOException, InterruptedException {
    List<String> output = compile("ulimit -f 8", command);

    List<String> written = written(output);
    assertEquals(1, written.size(), output::toString);
    assertTrue(written.get(0).endsWith("The source of test.Messages_en cannot be written (java.io.IOException:"
        + " File too large" + CHECK), written::toString);
    assertFalse(Files.exists(folder.resolve("sources/test/Messages_en.java")));
    assertFalse(Files.exists(folder.resolve("classes/test/Messages.class")));
    assertFalse(output.stream().anyMatch(line -> line.startsWith("\tat ")), output::toString);
    // ECJ goes on, and misses the class.
    assertTrue(command == Command.ECJ || output.contains("1 error"), output::toString);

    assertEquals(List.of(), written(compile(":", command)));
    assertTrue(Files.exists(folder.resolve("classes/test/Messages_de.class")));
  }

  /** Root may write anywhere, but into a file as if it were a folder. */
  @ParameterizedTest
  @EnumSource
  void oneErrorIsReportedWhereNothingCanBeWritten(Command command) throws IOException, InterruptedException {
    Files.createFile(folder.resolve("sources/test"));

    List<String> output = compile(":", command);

    List<String> written = written(output);
    assertEquals(1, written.size(), output::toString);
    assertTrue(written.get(0).contains("The source of test.Messages cannot be written ("), written::toString);
    assertTrue(written.get(0).endsWith(CHECK), written::toString);
    assertFalse(output.stream().anyMatch(line -> line.startsWith("\tat ")), output::toString);
  }

  private static List<String> written(List<String> output) {
    return output.stream().filter(line -> line.contains("cannot be written")).toList();
  }

  /** What the compiler prints in a shell that does {@code before} first. */
  private List<String> compile(String before, Command command) throws IOException, InterruptedException {
    String path = System.getProperty("java.class.path");
    List<String> all = new ArrayList<>(List.of("bash", "-c", before + "; exec \"$@\"", "bash",
        Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1", "-cp", path));
    all.addAll(command.arguments);
    all.addAll(List.of("-cp", path, "-processorpath", path, "-Aparlance.dir=" + folder, "-s", "sources",
        "-d", "classes", "package-info.java", "App.java"));
    Process process = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    List<String> output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertEquals(output.stream().noneMatch(line -> line.contains("cannot be written")), process.waitFor() == 0,
        output::toString);
    return output;
  }
}
