package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where jspecify is on the class path, the generated class says what may be null: for Kotlin, NullAway and IDEs. */
class NullnessTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void onlyTheHeaderMayBeNull(JavaCompilers compiler) {
    Compiled compiled = project().option("-classpath")
        .option(String.join(File.pathSeparator, JavaCompilers.classPath(path -> true))).compile(compiler);

    assertEquals(List.of(), compiled.errors());
    String generated = compiled.sources().get("test/Messages.java");
    assertTrue(generated.contains(")\n@NullMarked\npublic class Messages"), generated);
    assertTrue(generated.contains("ofAcceptLanguage(@Nullable String header)"), generated);
    assertTrue(generated.contains("greeting(String name)"), generated);
  }

  @ParameterizedTest
  @EnumSource
  void withoutJspecifyNothingNamesIt(JavaCompilers compiler) {
    Compiled compiled = project().compile(compiler);

    assertEquals(List.of(), compiled.errors());
    assertFalse(compiled.sources().get("test/Messages.java").contains("jspecify"));
  }

  @Test
  void aModuleThatExportsTheClassHasNoWarning() {
    String modules = String.join(File.pathSeparator,
        JavaCompilers.classPath(path -> path.contains("jspecify") || path.contains("runtime")));
    Compiled compiled = project().source("module-info", "module test { exports test; requires transitive dev.parlance;"
        + " requires static org.jspecify; }").option("--module-path").option(modules).compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
    assertTrue(compiled.sources().get("test/Messages.java").contains("@NullMarked"));
  }

  private CatalogProject project() {
    return CatalogProject.in(folder).catalog("greeting Hello <x id=\"name\"/>!")
        .source("test.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;");
  }
}
