package dev.parlance.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A catalog with faults.
 *
 * @param name what is wrong with it
 * @param file the file's name
 * @param catalog the file's content
 * @param reports what is reported, each without the catalog's path and the excerpt; or only up to its rule
 * @param methods the methods that are generated all the same
 */
public record FaultyCatalog(String name, String file, byte[] catalog, List<String> reports, List<String> methods) {
  private static final Pattern METHOD = Pattern.compile("(?m)^  public (?:String|RichText) (?!number\\()(\\w+)\\(");

  /** A catalog in UTF-8; {@code reports} has one a line. */
  public static FaultyCatalog of(String name, String catalog, String reports, String... methods) {
    return of(name, catalog.getBytes(StandardCharsets.UTF_8), reports, methods);
  }

  /** A catalog of any bytes; {@code reports} has one a line. */
  public static FaultyCatalog of(String name, byte[] catalog, String reports, String... methods) {
    return new FaultyCatalog(name, "messages.txt", catalog, reports.lines().toList(), List.of(methods));
  }

  /** Each of {@code catalogs}, as the file {@code name}, with the JDK's compiler. */
  public static Stream<Arguments> underJavac(String name, FaultyCatalog... catalogs) {
    return Arrays.stream(catalogs).map(each -> Arguments.of(
        new FaultyCatalog(each.name(), name, each.catalog(), each.reports(), each.methods()), JavaCompilers.JAVAC));
  }

  /** Each of {@code catalogs} with each compiler. */
  public static Stream<Arguments> underEachCompiler(FaultyCatalog... catalogs) {
    return Arrays.stream(catalogs)
        .flatMap(catalog -> Arrays.stream(JavaCompilers.values()).map(compiler -> Arguments.of(catalog, compiler)));
  }

  /** Compiles it and compares; returns what was compiled. */
  public Compiled check(Path folder, JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).file(file, catalog).annotation("\"" + file + "\"");
    Compiled compiled = project.compile(compiler);

    String path = project.path(file) + ":";
    List<String> found = new ArrayList<>();
    for (Compiled.Report report : compiled.reports()) {
      assertEquals(Diagnostic.Kind.ERROR, report.kind(), report.message());
      assertEquals("", report.file(), report.message());
      assertTrue(report.message().startsWith(path), report.message());
      assertFalse(report.message().contains("Exception"), report.message());
      assertFalse(report.message().contains("\tat "), report.message());
      found.add(report.summary().substring(path.length()));
    }
    assertEquals(reports, Compiled.wordedAs(reports, found));
    assertFalse(compiled.success());
    assertEquals(methods,
        METHOD.matcher(compiled.source("test.Messages")).results().map((MatchResult each) -> each.group(1)).toList());
    return compiled;
  }

  /** Compiles it, compares, and checks that each method takes any arguments. */
  public void checkTakesAnyArguments(Path folder, JavaCompilers compiler) {
    String generated = check(folder, compiler).source("test.Messages");
    for (String method : methods) {
      assertTrue(generated.contains(" " + method + "(Object... arguments) {"), () -> method + " in " + generated);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
