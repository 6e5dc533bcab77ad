package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated sources, against those in {@code src/test/resources/golden}: a folder a case, with the catalog, the
 * sources that name it, and in {@code generated} what is expected.
 *
 * <p>{@code mvn test -pl runtime,processor -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dparlance.updateGoldens=true} rewrites what is expected; read the diff before committing it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String GENERATED = "generated";

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource
  void theGeneratedSourcesAreTheExpectedOnes(String name, JavaCompilers compiler, String encoding) throws IOException {
    Map<String, String> generated = generated(name, compiler, encoding);
    Path expected = GOLDEN.resolve(name).resolve(GENERATED);
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      rewrite(expected, generated);
    }

    assertEquals(read(expected), generated);
  }

  static Stream<Arguments> theGeneratedSourcesAreTheExpectedOnes() throws IOException {
    return cases().stream().flatMap(name -> Stream.of(JavaCompilers.values()).flatMap(compiler ->
        Stream.of("US-ASCII", "UTF-8").map(encoding -> Arguments.of(name, compiler, encoding))));
  }

  @Test
  void thereIsAFolderForEachCase() throws IOException {
    assertEquals(List.of("digests", "hidden-java-lang", "markup", "package-private-class", "plurals",
        "public-class", "readable-keys", "unnamed-package", "values"), cases());
  }

  private static Map<String, String> generated(String name, JavaCompilers compiler, String encoding)
      throws IOException {
    Path folder = GOLDEN.resolve(name);
    CatalogProject project = CatalogProject.in(folder).option("-encoding").option(encoding);
    for (Map.Entry<String, String> file : read(folder).entrySet()) {
      boolean source = file.getKey().endsWith(".java") && !file.getKey().startsWith(GENERATED);
      if (source) {
        String simpleName = file.getKey().substring(0, file.getKey().length() - ".java".length());
        project.source(packageName(file.getValue()) + simpleName, file.getValue());
      }
    }
    Compiled compiled = project.compile(compiler);
    assertEquals(List.of(), compiled.errors());
    Map<String, String> generated = new TreeMap<>();
    compiled.sources().forEach((path, source) -> generated.put(path.substring(path.lastIndexOf('/') + 1), source));
    return generated;
  }

  /** The package of {@code source} with a dot behind it; nothing for the unnamed one. */
  private static String packageName(String source) {
    return source.lines().filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length(), line.indexOf(';')) + ".").findFirst().orElse("");
  }

  private static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** The files in {@code folder} and below it. */
  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void rewrite(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
  }
}
