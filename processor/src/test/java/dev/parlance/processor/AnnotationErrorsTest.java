package dev.parlance.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.support.Version;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations that ask for the impossible, and catalogs that are not there: an error at the annotation. */
class AnnotationErrorsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aClassNameThatHidesAPackageIsAnError(JavaCompilers compiler) {
    assertError(compiler, "value = \"messages.txt\", className = \"%s\"",
        "A class %1$s would hide the package %1$s from generated code. Choose another className.", "java", "dev");
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatIsNamedAsTheClassOfItsIdsIsAnError(JavaCompilers compiler) {
    assertError(compiler, "value = \"messages.txt\", ids = true, className = \"%s\"",
        "A class %s cannot have a nested class Ids, which ids = true asks for. Choose another className.", "Ids");
  }

  @ParameterizedTest
  @EnumSource
  void aClassNameThatNoClassCanHaveIsAnError(JavaCompilers compiler) {
    assertError(compiler, "value = \"messages.txt\", className = \"%s\"",
        "\"%s\" cannot be the name of a class. Write a simple name such as Messages.",
        "", "a.b", "class", "true", "_", "1a", "a b", "a-b", "M\\u200b", "var", "record", "yield", "sealed", "permits");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceLocaleThatIsNotALanguageTagIsAnError(JavaCompilers compiler) {
    assertError(compiler, "value = \"messages.txt\", sourceLocale = \"%s\"",
        "\"%s\" is not a BCP 47 language tag. Write one such as en or pt-BR.",
        "", "x", "backup!", "i", "12", "en-");
    assertError(compiler, "value = \"messages.txt\", sourceLocale = \"%s\"",
        "\"%s\" does not name a language. Write one such as en or pt-BR.", "x-a", "und");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceLocaleMayHaveUnderscores(JavaCompilers compiler) {
    Compiled compiled =
        project().annotation("value = \"messages.txt\", sourceLocale = \"pt_br\"").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(Set.of("test/Messages.java", "test/Messages_pt_BR.java"), compiled.sources().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void aPathThatNamesNoFileIsAnError(JavaCompilers compiler) {
    assertError(compiler, "value = \"%s\"", "\"%s\" names no catalog. Write a path such as messages.txt.",
        "", " ", "/", "texts/");
    assertErrors(compile("@MessageCatalog(\"texts\\\\messages.txt\")", compiler),
        "test/App.java:5: \"texts\\messages.txt\" has a backslash. Write / between folders.");
  }

  @ParameterizedTest
  @EnumSource
  void aClassNameThatGeneratedCodeUsesItselfIsFine(JavaCompilers compiler) throws ReflectiveOperationException {
    List<String> names =
        List.of("String", "Object", "CharSequence", "Locale", "List", "Objects", "Link", "Texts", "Generated");
    CatalogProject project = project();
    names.forEach(name -> project.source("a" + name + ".App", "package a" + name + ";",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"" + name + "\") public class App {}"));

    Compiled compiled = project.compile(compiler);

    assertEquals(List.of(), compiled.reports());
    for (String name : names) {
      Class<?> type = compiled.load("a" + name + "." + name);
      assertEquals("x", type.getMethod("a").invoke(type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachFaultyValueIsAnErrorOfItsOwn(JavaCompilers compiler) {
    assertErrors(compile("@MessageCatalog(value = \"\", sourceLocale = \"-\", className = \"1\")", compiler),
        "test/App.java:5: \"\" names no catalog. Write a path such as messages.txt.",
        "test/App.java:5: \"-\" is not a BCP 47 language tag. Write one such as en or pt-BR.",
        "test/App.java:5: \"1\" cannot be the name of a class. Write a simple name such as Messages.");
  }

  @ParameterizedTest
  @EnumSource
  void theClassIsGeneratedWhicheverValueIsFaultyButItsName(JavaCompilers compiler) {
    for (String values : List.of("\"\"", "value = \"messages.txt\", sourceLocale = \"-\"",
        "value = \"messages.txt\", required = {\"fr\", \"-\"}")) {
      Compiled compiled = project()
          .source("test.App", app("@MessageCatalog(" + values + ")"))
          .source("test.Use", "package test;", "class Use { Messages messages = Messages.of(java.util.Locale.ROOT); }")
          .compile(compiler);

      assertEquals(Set.of("test/Messages.java", "test/Messages_en.java"), compiled.sources().keySet());
      assertTrue(messages(compiled).stream().allMatch(message -> message.startsWith("test/App.java:5: ")),
          () -> values + messages(compiled));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAnnotatedClassIsNotGenerated(JavaCompilers compiler) {
    assertErrors(compile("@MessageCatalog(value = \"messages.txt\", className = \"App\")", compiler),
        "test/App.java:5: The class test.App is the annotated class itself. Choose another className.");
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatExistsIsNotGenerated(JavaCompilers compiler) {
    Compiled compiled = project().source("test.Messages", "package test;", "class Messages {}")
        .source("test.App", app("@MessageCatalog(\"messages.txt\")")).compile(compiler);

    assertEquals(List.of("test/App.java:5: The class test.Messages exists already. Choose another className."),
        errors(compiled));
    assertEquals(Set.of("test/Messages_en.java"), compiled.sources().keySet());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "className = \"Messages\" | test.Messages",
    "className = \"Messages_en\" | test.Messages_en"})
  void twoAnnotationsThatGenerateOneClassAreAnErrorAtTheSecond(String second, String name) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = project().source("test.App", "package test;", "import dev.parlance.MessageCatalog;",
          "@MessageCatalog(\"messages.txt\") @MessageCatalog(value = \"messages.txt\", " + second + ") class App {}")
          .compile(compiler);

      assertEquals(List.of("test/App.java:3: The class " + name + " is generated for test.App already."
          + " Give one of the two another className."), errors(compiled));
      assertEquals(Set.of("test/Messages.java", "test/Messages_en.java"), compiled.sources().keySet());
    }
  }

  @Test
  void eachOfSeveralAnnotationsHasItsOwnErrors() {
    Compiled compiled = project().source("test.App", "package test;", "import dev.parlance.MessageCatalog;",
        "@MessageCatalog(\"messages.txt\")", "@MessageCatalog(value = \"messages.txt\",", "    className = \"1\")",
        "@MessageCatalog(value = \"\", className = \"B\")", "class App {}")
        .source("other.package-info", "@MessageCatalog(value = \"/messages.txt\", className = \"A\")",
            "@MessageCatalog(value = \"/messages.txt\", className = \"2\")", "package other;",
            "import dev.parlance.MessageCatalog;")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("6 names no catalog", "5 1", "2 2"), compiled.reports().stream()
        .map(report -> report.line() + " "
            + report.message().replaceFirst("^\"([^\"]*)\" cannot be the name of a class.*", "$1")
                .replaceFirst("^\"\" (names no catalog).*", "$1"))
        .sorted(Comparator.reverseOrder()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void twoClassesOfAPackageCannotHaveOneClassGenerated(JavaCompilers compiler) {
    Compiled compiled = project().source("test.App", app("@MessageCatalog(\"messages.txt\")"))
        .source("test.Bar", "package test;", "@dev.parlance.MessageCatalog(\"messages.txt\") class Bar {}")
        .compile(compiler);

    assertEquals(List.of("test/Bar.java:2: The class test.Messages is generated for test.App already."
        + " Give one of the two another className."), errors(compiled));
  }

  @ParameterizedTest
  @EnumSource
  void twoClassNamesOrTwoPackagesAreTwoClasses(JavaCompilers compiler) {
    Compiled compiled = project()
        .source("test.App",
            app("@MessageCatalog(\"messages.txt\") @MessageCatalog(value = \"messages.txt\", className = \"Other\")"))
        .source("other.Bar", "package other;", "@dev.parlance.MessageCatalog(\"messages.txt\") class Bar {}")
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(Set.of("other/Messages.java", "other/Messages_en.java", "test/Messages.java", "test/Messages_en.java",
        "test/Other.java", "test/Other_en.java"), compiled.sources().keySet());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "texts/no.txt | test/texts/no.txt | texts/no.txt",
    "/no.txt | no.txt |",
    "../no.txt | test/../no.txt | ../no.txt",
    "/../no.txt | ../no.txt |",
    "a folder | test/a folder | a folder"})
  void aCatalogThatIsNotFoundIsAnErrorWithEveryPlaceTried(String path, String first, String second)
      throws IOException {
    Files.createDirectories(folder.resolve("a folder"));
    Files.createDirectories(folder.resolve("test/a folder"));
    Files.createDirectories(folder.resolve("x"));
    String places = places(first) + (second == null ? "" : places(second));
    Compiled compiled = project().source("test.App", app("@MessageCatalog(\"" + path + "\")"))
        .option("-Aparlance.dir=" + folder.resolve("x") + File.pathSeparator + folder).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("test/App.java:5: catalog-not-found: " + path + " is in none of the places where it is"
        + " looked for. Put it in one of them, or name its folder with -Aparlance.dir=DIR:" + places),
        messages(compiled));
    assertEquals(Set.of("test/Messages.java", "test/Messages_en.java"), compiled.sources().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogThatCannotBeReadIsAnError(JavaCompilers compiler) {
    CatalogProject project = project();
    File file = new File(project.path("messages.txt"));
    assumeFalse(file.setReadable(false) && file.canRead(), "the user may read everything");

    Compiled compiled = project.source("test.App", app("@MessageCatalog(\"messages.txt\")")).compile(compiler);

    assertEquals(List.of("test/App.java:5: catalog-unreadable: " + file + " cannot be read (AccessDeniedException: "
        + file + "). Check that it is a file that you may read."), messages(compiled));
  }

  @ParameterizedTest
  @EnumSource
  void aRuntimeOfAnotherVersionIsAnError(JavaCompilers compiler) {
    Compiled compiled = project()
        .source("test.App", app("@MessageCatalog(\"messages.txt\")"))
        .source("test.other.Bar", "package test.other;", "@dev.parlance.MessageCatalog(\"messages.txt\") class Bar {}")
        .source("dev.parlance.support.Version", "package dev.parlance.support;",
            "public final class Version { public static final String VALUE = \"9.9.9\"; }")
        .compile(compiler);

    assertEquals(List.of("test/App.java:5: parlance-processor has version " + Version.VALUE
        + ", parlance-runtime has version 9.9.9. Use the same version of both."), errors(compiled));
  }

  private CatalogProject project() {
    return CatalogProject.in(folder).file("messages.txt", "a x\n".getBytes(UTF_8));
  }

  private Compiled compile(String annotation, JavaCompilers compiler) {
    return project().source("test.App", app(annotation)).compile(compiler);
  }

  private static String[] app(String annotation) {
    return new String[] {
      "package test;", "", "import dev.parlance.MessageCatalog;", "", annotation, "public class App {}"};
  }

  private String places(String path) {
    return "\n  " + folder.resolve("x") + "/" + path + "\n  " + folder + "/" + path
        + "\n  the class output: " + path + "\n  the class path: " + path;
  }

  /** Compiles an annotation with each of {@code values}, and expects an error for each. */
  private void assertError(JavaCompilers compiler, String annotation, String expected, String... values) {
    List<String> lines = new ArrayList<>(List.of("package test;"));
    List<String> errors = new ArrayList<>();
    for (String value : values) {
      String className = annotation.contains("className") ? "" : ", className = \"M" + errors.size() + "\"";
      lines.add("@dev.parlance.MessageCatalog(" + annotation.formatted(value) + className + ") class A" + errors.size()
          + " {}");
      errors.add("test/A.java:" + lines.size() + ": " + expected.formatted(value));
    }
    assertErrors(project().source("test.A", lines.toArray(String[]::new)).compile(compiler),
        errors.toArray(String[]::new));
  }

  /** ECJ gives annotated elements in no order. */
  private static void assertErrors(Compiled compiled, String... expected) {
    assertEquals(Arrays.stream(expected).sorted().toList(), messages(compiled).stream().sorted().toList());
  }

  private static List<String> errors(Compiled compiled) {
    return messages(compiled).stream().filter(message -> message.startsWith("test/")).toList();
  }

  /** Each report with its place; javac puts two more spaces before the second line and those after it. */
  private static List<String> messages(Compiled compiled) {
    return compiled.reports().stream()
        .map(report -> report.file().substring(Math.max(0, report.file().lastIndexOf("test/"))) + ":" + report.line()
            + ": "
            + report.message().replace("\n    ", "\n  "))
        .toList();
  }
}
