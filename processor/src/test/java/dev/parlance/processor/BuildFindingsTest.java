package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the processor says of the build around it. */
@Isolated
class BuildFindingsTest {
  private static final Map<String, String> MAVEN =
      Map.of("maven.home", "/opt/maven", "maven.multiModuleProjectDirectory", "/work");
  private static final String UNBOUND = "NOTE The goal prepare of parlance-maven-plugin did not run before this"
      + " compilation: where only a catalog has changed, Maven compiles nothing, and the old texts stay. Add the plugin"
      + " to the <plugins> of the POM, with <extensions>true</extensions>.";

  @TempDir
  Path folder;

  private final Map<String, String> before = new HashMap<>();

  @AfterEach
  void restoreProperties() {
    before.forEach((name, value) -> {
      if (value == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, value);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void aFolderOfTheOptionThatOnlyOtherModulesHaveIsANote(JavaCompilers compiler) throws Exception {
    Files.createDirectory(folder.resolve("there"));

    assertEquals(List.of("NOTE -Aparlance.dir names absent, which is not a folder, so that no catalog is found there."
        + " Correct it, or remove it."),
        reports(compiler, in -> in.option("-Aparlance.dir=" + folder.resolve("absent") + File.pathSeparator
            + folder.resolve("there") + File.pathSeparator + folder)));
  }

  @ParameterizedTest
  @EnumSource
  void aRelativeFolderThatDoesNotExistIsAnErrorThatSaysWhereItWouldBe(JavaCompilers compiler) {
    assertEquals(List.of("ERROR -Aparlance.dir names " + Path.of("").toAbsolutePath() + "/src/locales, which is not a"
        + " folder, so that no catalog is found there. A relative path starts where the compiler was started; write an"
        + " absolute one, in Maven ${project.basedir}/src/locales."),
        reports(compiler, in -> in.option("-Aparlance.dir=src/locales" + File.pathSeparator + folder)));
  }

  @ParameterizedTest
  @EnumSource
  void underMavenTheGoalThatDidNotRunIsOneNote(JavaCompilers compiler) {
    MAVEN.forEach(this::set);

    assertEquals(List.of(UNBOUND), reports(compiler, in -> in.source("test.package-info",
        "@dev.parlance.MessageCatalog(\"messages.txt\")",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"Others\")", "package test;")));
  }

  @ParameterizedTest
  @EnumSource
  void elsewhereNobodyIsToldOfTheGoal(JavaCompilers compiler) {
    set("maven.home", "/opt/maven");

    assertEquals(List.of(), reports(compiler, in -> in));
  }

  /** The output of the test's compiler is below the folder of temporary files. */
  @ParameterizedTest
  @EnumSource
  void theGoalThatRanIsSeenForAllFoldersInThatOfTheClasses(JavaCompilers compiler) {
    MAVEN.forEach(this::set);
    Path output = Path.of(System.getProperty("java.io.tmpdir"));
    before.put("dev.parlance.prepared:" + output.toAbsolutePath(), null);
    PreparedOutputs.add(output);

    assertEquals(List.of(), reports(compiler, in -> in));
  }

  @Test
  void aCompilationWithoutACatalogIsOnlyToldWhatJavacSays() {
    MAVEN.forEach(this::set);

    Compiled compiled = CatalogProject.in(folder).option("-Aparlance.dir=" + folder.resolve("absent"))
        .source("test.A", "package test;", "/** Not a MessageCatalog. */", "class A {}").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING The following options were not recognized by any processor: '[parlance.dir]'"),
        compiled.reports(folder));
  }

  private List<String> reports(JavaCompilers compiler, UnaryOperator<CatalogProject> further) {
    return further.apply(CatalogProject.in(folder).catalog("a A")).compile(compiler).reports(folder);
  }

  private void set(String name, String value) {
    before.putIfAbsent(name, System.getProperty(name));
    System.setProperty(name, value);
  }
}
