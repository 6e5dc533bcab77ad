package dev.parlance.processor.emit;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.parlance.processor.catalog.TextNotation;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.compile.CatalogCompiler;
import dev.parlance.processor.compile.CompilationRequest;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.compile.WholeCatalog;
import dev.parlance.processor.locate.CatalogRoot;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.support.Version;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated sources, against those of {@link GoldenFiles}.
 *
 * <p>{@code mvn verify -pl .,runtime,processor -DskipITs -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dparlance.updateGoldens=true} rewrites what is expected; read the diff before committing it.
 */
class GoldenTest {
  private static final String SPLIT = "split-superclasses";
  private static final String ASCII = "US-ASCII";

  private static List<String> fixedMembers;

  @BeforeAll
  static void compileTheWholeClass() throws IOException {
    Map<String, String> sources = compile(GoldenFiles.WHOLE, JavaCompilers.JAVAC, ASCII).sources();
    fixedMembers = GoldenFiles.fixedMembers(sources.entrySet().stream()
        .filter(source -> source.getKey().endsWith("/" + GoldenFiles.WHOLE_CLASS + ".java")).findFirst().orElseThrow()
        .getValue());
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource
  void theGeneratedSourcesAreTheExpectedOnes(String name, JavaCompilers compiler, String encoding) throws IOException {
    Compiled compiled = compile(name, compiler, encoding);

    assertEquals(!name.startsWith("erroneous-"), compiled.success(), compiled.reports()::toString);
    Map<String, String> generated = new TreeMap<>();
    compiled.sources().forEach((path, source) -> generated.put(path.substring(path.lastIndexOf('/') + 1), source));
    check(name, generated);
  }

  static Stream<Arguments> theGeneratedSourcesAreTheExpectedOnes() throws IOException {
    return GoldenFiles.cases().stream().filter(name -> !name.equals(SPLIT))
        .flatMap(name -> Stream.of(JavaCompilers.values())
            .flatMap(compiler -> Stream.of(ASCII, "UTF-8").map(encoding -> Arguments.of(name, compiler, encoding))));
  }

  /** With two methods per class, where a real catalog has 32 000. */
  @Test
  void theMethodsThatAreTooManyForAClassAreInAChainOfSuperclasses() throws IOException {
    CompiledCatalog catalog = CatalogCompiler.compile(
        new CompilationRequest(ClassName.get("com.acme.large", "Messages"), true, "messages.txt", "en", List.of(), true,
            TextNotation.AUTO, true, false, List.of(),
            Map.of(), List.of()),
        LocatedCatalog.locate("messages.txt", "en", List.of(), "com.acme.large",
            List.of(CatalogRoot.of(GoldenFiles.folder(SPLIT).toAbsolutePath())), FileLimit.DEFAULT),
        CatalogReaders.load(getClass().getClassLoader(), error -> fail(error)), policy(), new WholeCatalog());

    Map<String, String> generated = new TreeMap<>();
    MessagesModel model = MessagesModel.of(catalog, GeneratedClasses.of(catalog, 2), policy(), Nullness.UNMARKED);
    for (GeneratedSource source : GeneratedSource.of(model, name -> false).toList()) {
      StringBuilder content = new StringBuilder();
      source.content().writeTo(content);
      generated.put(source.name().simpleName() + ".java", content.toString());
    }

    Compilation compilation = Compiler.javac().withOptions("-proc:none", "-Xlint:all", "-Xdoclint:all").compile(
        generated.entrySet().stream().map(source -> JavaFileObjects.forSourceString(
            "com.acme.large." + source.getKey().replace(".java", ""), source.getValue())).toList());
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    check(SPLIT, generated);
  }

  @Test
  void thereIsAFolderForEachCase() throws IOException {
    assertEquals(List.of("digests", "erroneous-entry", "erroneous-facade", "facade", "facade-family",
        "hidden-java-lang", "markup", "package-private-class", "package-private-facade", "parent-locales", "plurals",
        "public-class",
        "readable-keys", SPLIT, "unnamed-package", "values"), GoldenFiles.cases());
  }

  private static void check(String name, Map<String, String> generated) throws IOException {
    // A release changes no golden file.
    generated.replaceAll((file, source) -> source.replace('"' + Version.VALUE + '"', "\"VERSION\""));
    if (!name.equals(GoldenFiles.WHOLE)) {
      generated.replaceAll(
          (file, source) -> GoldenFiles.withoutFixedMembers(source, file.replace(".java", ""), fixedMembers));
    }
    GoldenFiles.check(name, generated);
  }

  private static Compiled compile(String name, JavaCompilers compiler, String encoding) throws IOException {
    CatalogProject project =
        CatalogProject.in(GoldenFiles.folder(name)).option("-encoding").option(encoding);
    GoldenFiles.sources(name).forEach(
        (simpleName, source) -> project.source(packageName(source) + simpleName, source));
    return project.compile(compiler);
  }

  /** The package of {@code source} with a dot behind it; nothing for the unnamed one. */
  private static String packageName(String source) {
    return source.lines().filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length(), line.indexOf(';')) + ".").collect(joining());
  }

  private static SeverityPolicy policy() {
    return new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false);
  }
}
