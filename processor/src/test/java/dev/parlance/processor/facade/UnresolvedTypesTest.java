package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facades that name types which do not exist: the compiler reports them, once, and Parlance nothing. */
class UnresolvedTypesTest {
  private static final List<String> TYPES = List.of("List<String>", "no.such.Type<String>", "no.such.Type",
      "List<String>[]", "List<String>[][]", "java.util.List<Gone>", "java.util.List<? extends Gone<String>>",
      "java.util.List<? super Gone>", "java.util.Map<String, Gone>[]", "Gone<?>", "Gone<String>.Inner",
      "F%d.Gone<String>",
      "java.util.List<java.util.List<Gone<String>[]>>", "Below", "Below.Deep");

  @TempDir
  Path folder;

  @Test
  void aTypeThatDoesNotExistIsReportedOnceAndByTheCompilerOnly() {
    List<String> facades = new ArrayList<>();
    for (String type : TYPES) {
      facades.add("{ String v(" + type + " v); String a(); }");
      if (!type.startsWith("Below")) {
        facades.add("{ " + type + " v(String v); String a(); }");
        facades.add("{ <T extends " + type.replaceAll("(?:\\[])+$", "") + "> String v(T v); String a(); }");
        if (!type.contains("?")) {
          facades.add("extends java.util.function.Supplier<" + type + "> { String a(); }");
        }
      }
    }
    facades.addAll(List.of("{ String v(Gone<String>... v); String a(); }", "extends Gone<String> { String a(); }",
        "extends Gone { String a(); }", "extends Below.Middle { String a(); }", "{ @Gone String v(String v); }",
        "{ @Gone(Gone.X) String v(@Gone String v); }", "{ String a() throws Gone; }",
        "{ @dev.parlance.MessageId(GONE) String v(); }",
        "{ @dev.parlance.MessageId({\"a\", Gone.ID}) String v(int x); }",
        "{ @dev.parlance.MessageId(value = \"a\", text = Gone.TEXT) String v(); }"));
    for (int i = 0; i < facades.size(); i++) {
      String facade = "F" + i + " " + facades.get(i).formatted(i);
      CatalogProject project = withBelow().source("test.F" + i, "package test;",
          "@dev.parlance.MessageCatalog(\"messages.txt\") public interface " + facade)
          .source("test.Use", "package test;", "class Use { F" + i + " f = F" + i + "Impl.of(java.util.Locale.ROOT);"
              + " F" + i + "Impl i = F" + i + "Impl.of(java.util.Locale.ROOT); }");

      List<Compiled.Report> reports = new ArrayList<>(project.compile(JavaCompilers.JAVAC).reports());
      reports.removeIf(report -> report.file().contains("Below"));

      assertTrue(facade.contains("Below") || !reports.isEmpty(),
          () -> facade + reports);
      reports.forEach(report -> assertTrue(report.message()
          .matches("(?s)(cannot find symbol|No processor claimed|package no.such does not"
              + " exist|cannot be (dereferenced|inherited)|incompatible types|a type with the same simple name).*")
          && !report.file().contains("Impl"), () -> facade + reports));
    }
  }

  @ParameterizedTest
  @EnumSource
  void valuesOfAnAnnotationThatDoNotExistAreReportedByTheCompilerOnly(JavaCompilers compiler) {
    for (String values : List.of("GONE", "\"messages.txt\" + Gone.X", "value = \"messages.txt\", translations = GONE",
        "value = \"messages.txt\", translations = {GONE, \"x.txt\"}",
        "value = \"messages.txt\", required = {GONE, \"!\"}",
        "value = \"messages.txt\", className = Gone.NAME", "value = \"messages.txt\", sourceLocale = Gone.TAG", "",
        "translations = \"x.txt\"", "value = \"messages.txt\", gone = 1", "value = \"messages.txt\", isolate = Gone.X",
        "5", "null", "Gone.class", "@Gone")) {
      List<String> reports = project().source("test.A", "package test;",
          "@dev.parlance.MessageCatalog(" + values + ") class A {}").compile(compiler).reports(folder);

      assertTrue(reports.stream().anyMatch(report -> report.startsWith("ERROR")), () -> values + reports);
      reports.forEach(report -> assertTrue(!report.contains("arlance failed") && !report.contains("Internal")
          && !report.contains("catalog-not-found") && !report.contains("<error>"), () -> values + reports));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatStandsInTheListOfAnnotationsAndIsNoneIsReportedByTheCompilerOnly(JavaCompilers compiler) {
    for (String values : List.of("", "GONE", "{GONE}", "5", "{@Gone}", "null", "{@dev.parlance.MessageCatalog}",
        "{@dev.parlance.MessageCatalog(GONE)}", "{@dev.parlance.MessageId(\"a\")}")) {
      List<String> reports = project().source("test.A", "package test;",
          "@dev.parlance.MessageCatalog.List(" + values + ") class A {}").compile(compiler).reports(folder);

      assertTrue(reports.stream().anyMatch(report -> report.startsWith("ERROR")), () -> values + reports);
      reports.forEach(report -> assertTrue(!report.contains("arlance failed") && !report.contains("Internal")
          && !report.contains("<error>"), () -> values + reports));
    }
  }

  private CatalogProject project() {
    return CatalogProject.in(folder).catalog("a A", "v <x id=\"V\"/>");
  }

  private CatalogProject withBelow() {
    return project().source("test.Below", "package test;", "public abstract class Below extends Gone {",
        "  public static abstract class Deep extends Below {} public interface Middle extends Gone {} }");
  }
}
