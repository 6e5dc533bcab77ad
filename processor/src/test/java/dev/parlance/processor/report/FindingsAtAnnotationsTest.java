package dev.parlance.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings at annotations and in facades: they obey severities and limits as those in catalogs do. */
class FindingsAtAnnotationsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void twentyStaleIdsOfAFacadeAreShownAndTheRestIsCounted(JavaCompilers compiler) {
    List<String> problems = withStaleIds(30).problems(compiler);

    assertEquals("ERROR App.java:5: stale-id", Compiled.place(problems.get(0)));
    assertEquals("ERROR App.java:24: stale-id", Compiled.place(problems.get(19)));
    assertEquals("ERROR stale-id: and 10 more. -Aparlance.detail=true lists them.", problems.get(20));
    assertEquals(21, problems.size());
  }

  @ParameterizedTest
  @EnumSource
  void detailShowsTheRestOfTheStaleIdsAsNotesWhereTheyAre(JavaCompilers compiler) {
    List<String> problems = withStaleIds(30).option("-Aparlance.detail=true").problems(compiler);

    assertEquals(30, problems.size());
    assertEquals("NOTE App.java:25: stale-id", Compiled.place(problems.get(20)));
  }

  @ParameterizedTest
  @EnumSource
  void theErrorsOfFacadesAndCatalogsTogetherAreEightyAtMost(JavaCompilers compiler) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      lines.add("m" + i + " &");
      lines.add("u" + i + " <x id=\"CLOSE_LINK\"/>");
      lines.add("i" + i + " {n, plural, one {x}}");
      lines.add("d x");
    }
    FacadeProject project = FacadeProject.in(folder).catalog(lines.toArray(String[]::new))
        .methods(staleMethods(25).toArray(String[]::new))
        .type("Whole", "@MessageCatalog(\"messages.txt\")", "class Whole {}");

    List<String> errors = project.problems(compiler);

    assertEquals(80, errors.stream().filter(error -> error.matches("ERROR \\S+:\\d+.*")).count());
    assertEquals(20, errors.stream().filter(error -> error.startsWith("ERROR App.java:")).count());
    assertTrue(errors.contains("ERROR stale-id: and 5 more. -Aparlance.detail=true lists them."), errors.toString());
  }

  @ParameterizedTest
  @EnumSource
  void thirtyFaultyAnnotationsKeepToTheLimits(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).catalog("a x");
    for (int i = 0; i < 30; i++) {
      project.source("test.A" + i, "package test;",
          "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"1\") class A" + i + " {}");
    }
    List<String> errors = project.compile(compiler).errors();

    assertEquals(20, errors.stream()
        .filter("\"1\" cannot be the name of a class. Write a simple name such as Messages."::equals).count());
    assertEquals("and 10 more. -Aparlance.detail=true lists them.", errors.get(20));
    assertEquals(21, errors.size());
  }

  @ParameterizedTest
  @EnumSource
  void oneProblemAtTwoAnnotationsIsReportedAtEach(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .source("test.A", "package test;", "@dev.parlance.MessageCatalog(\"no.txt\") class A {}")
        .source("test.B", "package test;",
            "@dev.parlance.MessageCatalog(value = \"no.txt\", className = \"Others\") class B {}")
        .compile(compiler);

    assertEquals(2, compiled.errors().stream().filter(error -> error.startsWith("catalog-not-found: no.txt ")).count());
    assertEquals(List.of("A.java", "B.java"), compiled.reports().stream()
        .map(report -> report.file().replaceFirst(".*/", "")).sorted().toList());
  }

  @ParameterizedTest
  @EnumSource
  void aFindingOfTwoAnnotationsAtOnePlaceIsReportedOnce(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a x")
        .source("test.F", "package test;", "import dev.parlance.*;",
            "@MessageCatalog(value = \"messages.txt\", className = \"One\")",
            "@MessageCatalog(value = \"messages.txt\", className = \"Two\")",
            "interface F { @MessageId(\"gone\") String gone(); }")
        .compile(compiler);

    assertEquals(1, compiled.errors().size(), compiled.errors()::toString);
    assertTrue(compiled.errors().get(0).startsWith("stale-id: "), compiled.errors()::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{}     | catalog-not-found:warning | WARNING",
    "{}     | catalog-not-found:note    | NOTE",
    "{}     | catalog-not-found:off     |",
    "{}     | best-effort:note          | ERROR",
    "\"fr\" | catalog-not-found:warning | WARNING",
    "\"*\"  | catalog-not-found:warning | ERROR",
    "{\"*\", \"fr\"} | catalog-not-found:off | ERROR"})
  void aPathWithoutAFileIsReportedAsTheOptionSaysWhereNotAllIsRequired(String required, String rules, String kind) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = CatalogProject.in(folder).file("messages.txt", "a one").file("messages.fr.txt", "a un")
          .annotation("value = \"messages.txt\", translations = {\"messages.fr.txt\", \"messages.de.txt\"}, required = "
              + required)
          .option("-Aparlance.rules=" + rules).compile(compiler);

      assertEquals(kind == null ? List.of() : List.of(kind + " catalog-not-found"), compiled.reports(folder).stream()
          .filter(report -> !report.contains(" has translations in "))
          .map(report -> report.substring(0, report.indexOf(": messages.de.txt "))).toList());
      assertEquals(!"ERROR".equals(kind), compiled.success());
    }
  }

  @ParameterizedTest
  @EnumSource
  void findingsInRequiredLocalesStayErrorsAndThoseInTheSourceDoNot(JavaCompilers compiler) {
    String lower = "-Aparlance.rules=catalog-not-found:off";
    Compiled required = CatalogProject.in(folder).file("messages.txt", "a one").annotation("value = \"messages.txt\","
        + " translations = \"messages.{locale}.txt\", required = \"de\"").option(lower).compile(compiler);
    Compiled source = CatalogProject.in(folder).annotation("\"no.txt\"").option(lower).compile(compiler);

    assertEquals(1, required.errors().size(), required.errors()::toString);
    assertTrue(required.errors().get(0).startsWith("catalog-not-found: the locale de "), required.errors()::toString);
    assertEquals(List.of(), source.reports());
  }

  @ParameterizedTest
  @EnumSource
  void ofAFacadeThatHasAnErrorNoClassSaysThatItIsTrueToTheCatalogs(JavaCompilers compiler) {
    Compiled right = FacadeProject.in(folder).catalog("1 First").methods("@MessageId(\"1\") String one();")
        .compile(compiler);
    Compiled wrong = withStaleIds(1).compile(compiler);

    assertTrue(right.source("test.AppImpl_en").contains("files = \"messages.txt "), right.source("test.AppImpl_en"));
    assertFalse(wrong.source("test.AppImpl_en").contains("files = "), wrong.source("test.AppImpl_en"));
  }

  @ParameterizedTest
  @EnumSource
  void aWrongOptionIsReportedWhereNoCatalogIsNamed(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .source("test.App", "package test;", "/** Without a MessageCatalog. */", "class App {}")
        .option("-Aparlance.strict=maybe").compile(compiler);

    assertEquals(List.of("-Aparlance.strict=maybe is neither true nor false. Write -Aparlance.strict=true."),
        compiled.summaries(Kind.ERROR));
  }

  private FacadeProject withStaleIds(int count) {
    return FacadeProject.in(folder).catalog("1 First").methods(staleMethods(count).toArray(String[]::new));
  }

  private static List<String> staleMethods(int count) {
    return IntStream.range(0, count).mapToObj(i -> "@MessageId(\"gone." + i + "\") String zz" + i + "();").toList();
  }
}
