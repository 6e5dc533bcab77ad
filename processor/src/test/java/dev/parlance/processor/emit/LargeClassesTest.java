package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.parlance.processor.catalog.TextNotation;
import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.compile.CatalogCompiler;
import dev.parlance.processor.compile.CompilationRequest;
import dev.parlance.processor.compile.WholeCatalog;
import dev.parlance.processor.locate.CatalogRoot;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs of which more would be generated than a class file holds. */
@Tag("long")
class LargeClassesTest {
  @TempDir
  Path folder;

  @Test
  void methodsWhoseParametersHaveTooManyNamesForAClassAreSplit() {
    CatalogProject.in(folder).catalog(manyNames());
    GeneratedClasses classes = GeneratedClasses.of(CatalogCompiler.compile(
        new CompilationRequest(ClassName.get("test", "Messages"), true, "messages.txt", "en", List.of(), true,
            TextNotation.AUTO, true, false, List.of(),
            Map.of(),
            List.of()),
        LocatedCatalog.locate("messages.txt", "en", List.of(), "", List.of(CatalogRoot.of(folder)), FileLimit.DEFAULT),
        CatalogReaders.load(getClass().getClassLoader(), error -> fail(error)),
        new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false), new WholeCatalog()));

    assertEquals(List.of(21_332),
        classes.superclasses().stream().map(each -> each.entries().size()).toList());
  }

  @Test
  @EnabledIfSystemProperty(named = "parlance.mutations", matches = ".+", disabledReason = "the profile long runs it")
  void aCatalogOf24000DifferentlyNamedValuesCompiles() {
    Compiled compiled = CatalogProject.in(folder).catalog(manyNames()).option("-g").option("-parameters")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
    assertEquals("a Ada", compiled.shown("en", "k23999"));
  }

  @Test
  @EnabledIfSystemProperty(named = "parlance.mutations", matches = ".+", disabledReason = "the profile long runs it")
  void aCatalogInFourThousandLocalesCompiles() {
    CatalogProject project = CatalogProject.in(folder).catalog("a A")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"");
    IntStream.range(0, 4_000).forEach(i -> project.file("messages.de-a%04d.txt".formatted(i), "a " + i));

    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
    assertEquals("3999", compiled.shown("de-a3999", "a"));
  }

  @Test
  void aListOfLocalesIsCutIntoConstants() {
    CatalogProject project = CatalogProject.in(folder).catalog("a A")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"");
    String variants = "-a0001-a0002-a0003-a0004-a0005-a0006-a0007-a0008-a0009-a0010-a0011-a0012-a0013-a0014";
    IntStream.range(0, 330).forEach(i -> project.file("messages.de-b%04d%s.txt".formatted(i, variants), "a " + i));

    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
    assertTrue(compiled.source("test.Messages").contains("    .concat(\""), compiled.source("test.Messages"));
    assertEquals("329", compiled.shown("de-b0329" + variants, "a"));
  }

  @Test
  void aPlaceholderWithAVeryLongNameIsAnError() {
    for (String name : List.of("P".repeat(1_001), "P".repeat(65_540), "START_" + "L".repeat(65_540))) {
      Compiled compiled = CatalogProject.in(folder).catalog("a x <x id=\"" + name + "\"/>"
          + (name.startsWith("P") ? "" : "L<x id=\"" + name.replace("START", "CLOSE") + "\"/>"), "b B")
          .compile(JavaCompilers.JAVAC);

      assertEquals(List.of("ERROR messages.txt:1:5: malformed-entry: the name of the placeholder is " + name.length()
          + " characters long. Write one of at most 1000."), compiled.reports(folder));
    }
    assertEquals(List.of(), CatalogProject.in(folder).catalog("a x <x id=\"" + "P".repeat(1_000) + "\"/>")
        .compile(JavaCompilers.JAVAC).reports());
  }

  private static String[] manyNames() {
    return IntStream.range(0, 24_000).mapToObj(i -> "k" + i + " a <x id=\"V" + i + "\"/>").toArray(String[]::new);
  }
}
