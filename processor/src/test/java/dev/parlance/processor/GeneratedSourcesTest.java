package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated sources that are compiled again, as where a build or an editor takes their folder for one of sources. */
class GeneratedSourcesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void areOneErrorWhereTheyAreToBeGenerated(JavaCompilers compiler) {
    List<Compiled.Report> reports = again().compile(compiler).reports();

    assertEquals(1, reports.size(), reports::toString);
    String message = reports.get(0).message();
    assertTrue(message.matches("The source of test[.]Messages that an earlier build generated is among the sources to"
        + " compile(: .*/Messages[.]java)?[.] Take the folder of generated sources out of the sources, or delete the"
        + " file: it is generated anew[.]"), message);
    assertTrue(reports.get(0).file().endsWith("App.java"), reports::toString);
  }

  @Test
  void areCompiledWhereNoProcessorRuns() {
    Compiled compiled = again().option("-proc:none").compile(JavaCompilers.JAVAC);

    assertTrue(compiled.success(), () -> compiled.reports().toString());
    assertEquals("B", compiled.shown("fr", "a"));
  }

  @Test
  void everyProcessorIsKnownToGradleAsOneThatKeepsClassesApart() throws IOException {
    assertEquals(lines("services/javax.annotation.processing.Processor"),
        lines("gradle/incremental.annotation.processors").stream()
            .map(line -> line.replaceFirst(",isolating$", "")).toList());
  }

  private CatalogProject again() {
    CatalogProject project = CatalogProject.in(folder).catalog("a A").file("messages.fr.txt", "a B")
        .source("test.App", "package test;", "@dev.parlance.MessageCatalog(value = \"messages.txt\","
            + " translations = \"messages.{locale}.txt\") public class App { Messages messages; }");
    project.compile(JavaCompilers.JAVAC).sources().forEach((path, source) -> project.source(
        path.replaceFirst("[.]java$", "").replace('/', '.'), source.split("\n")));
    return project;
  }

  private List<String> lines(String name) throws IOException {
    try (InputStream in = MessagesProcessor.class.getResourceAsStream("/META-INF/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
    }
  }
}
