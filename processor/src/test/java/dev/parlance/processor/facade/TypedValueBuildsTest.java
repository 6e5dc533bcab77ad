package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed values of facades together with what else a build has: lint, modules, checked-in files, pinned texts. */
class TypedValueBuildsTest {
  @TempDir
  Path folder;

  private FacadeProject project(String... lines) {
    return FacadeProject.in(folder).file("messages.properties", lines).annotation("\"messages.properties\"");
  }

  @Test
  void neitherLintNorDoclintHasAWarning() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.properties", "# {0} day", "a = {0} {1} {2}", "b = {0,number,currency}", "c = {0,date}")
        .file("messages_de.properties", "a = {0} {1,number} {2} {3}", "c = {0,date,long}")
        .source("test.package-info", "/** Texts. */", "package test;")
        .source("test.App", "package test;", "import dev.parlance.*;", "import java.time.*;", "/** Texts. */",
            "@MessageCatalog(value = \"messages.properties\", translations = \"messages_{locale}.properties\", required = {})",
            "public interface App {",
            "/** A.", "* @param day a day", "* @param arg1 a number", "* @param arg2 a year", "* @param arg3 a file",
            "* @return the text */", "String a(LocalDate day, int arg1, @Ungrouped int arg2, String arg3);",
            "/** B.", "* @param total an amount", "* @param currency its currency", "* @return the text */",
            "String b(long total, java.util.Currency currency);",
            "/** C.", "* @param when when", "* @param zone where", "* @return the text */",
            "String c(java.util.Date when, ZoneId zone);",
            "/** C.", "* @param when when", "* @param zone where", "* @return the text */",
            "@MessageId(\"c\") RichText c2(Instant when, ZoneId zone); }")
        .option("-Xdoclint:all").option("-Werror").option("-Aparlance.rules=best-effort:off")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(),
        compiled.reports().stream().filter(each -> each.kind() != Diagnostic.Kind.NOTE).toList());
    assertTrue(compiled.success());
  }

  @Test
  void aModuleNeedsTheRuntimeOnly() {
    Compiled compiled = project("a = {0} {1}", "b = {0,number,currency}")
        .methods("String a(Instant when, ZoneId zone, @Ungrouped int year);",
            "String b(BigDecimal x, Currency currency);")
        .source("module-info", "module test { requires dev.parlance; }").option("--module-path")
        .option(
            Path.of(dev.parlance.Link.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString())
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
  }

  @Test
  void numbersOfArgumentsNeedNoNote() {
    FacadeProject project = project("a = {0} {1} {2} {3}", "b = {0,number} {1,number,integer}")
        .methods("String a(int first, long second, BigDecimal third, String fourth);", "String b(double x, int y);",
            "@MessageId(\"a\") String c(Instant from, Instant to, ZoneId zone, String who, String what);");

    assertEquals(List.of(), project.problems(JavaCompilers.JAVAC));
  }

  @Test
  void theFileOfSignaturesRemembersTheirOrder() throws IOException {
    Path file = folder.resolve("signatures.txt");
    String[] methods = {"String a(Instant from, ZoneId zone, int arg, Date to, @Ungrouped long year);",
      "@MessageId(\"a\") String b(ZonedDateTime arg0, int arg1, ZonedDateTime arg2, int arg3, int arg5);"};
    FacadeProject.in(folder).file("messages.properties", "a = {0} {1} {2} {3}").annotation("\"messages.properties\"")
        .methods(methods[0]).option("-Aparlance.signatures=" + file).option("-Aparlance.writeSignatures=true")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("test.AppImpl\ta\tnumber\t1\t3", "test.AppImpl\ta\tzoned\t0\t2"),
        Files.readAllLines(file).stream().filter(each -> !each.startsWith("#")).toList());
    assertEquals(List.of(), project("a = {3} {2} {1} {0}").methods(methods[0])
        .option("-Aparlance.signatures=" + file).problems(JavaCompilers.JAVAC));
    assertEquals(List.of("ERROR messages.properties:1:5: signature-changed"),
        project("a = {3} {2} {1} {0}")
            .methods("String a(Instant from, ZoneId zone, int count, String to, int arg5, @Ungrouped long year);")
            .option("-Aparlance.signatures=" + file).problems(JavaCompilers.JAVAC).stream().map(Compiled::place)
            .toList());
  }

  @Test
  void aPinnedTextIsTypedToo() {
    FacadeProject project = project("a = {0}").option("-Aparlance.rules=stale-id:note")
        .methods("@MessageId(value = \"gone\", text = \"Since {0}\") String a(@Ungrouped int year);",
            "@MessageId(value = \"a\", text = \"{0}\") String b(BigDecimal total);")
        .uses("in(\"en\").a(1998)", "in(\"en\").b(new BigDecimal(\"1234.5\"))",
            "AppImpl.of(Locale.ENGLISH).find(\"gone\", 1998L).get()");

    assertEquals(List.of("Since 1998", "1,234.5", "Since 1,998"), project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void aBaselineKeepsWhatIsKnown() {
    String annotation = "value = \"messages.properties\", translations = \"messages_{locale}.properties\"";
    Path file = folder.resolve("baseline.txt");
    String[] methods = {"String a(int n, String arg1);", "String b(String x);"};
    for (String option : List.of("-Aparlance.writeBaseline=true", "")) {
      FacadeProject project = project("a = {0}", "b = {0}").annotation(annotation)
          .file("messages_de.properties", "a = {0,number} {1}", "b = {0,number}").methods(methods)
          .option("-Aparlance.baseline=" + file);

      assertEquals(List.of(),
          (option.isEmpty() ? project : project.option(option)).problems(JavaCompilers.JAVAC).stream()
              .filter(each -> !each.startsWith("NOTE")).toList());
    }
  }
}
