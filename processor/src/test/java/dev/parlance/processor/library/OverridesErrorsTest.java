package dev.parlance.processor.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.Library;
import dev.parlance.support.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations whose texts no class can be given: an error at the annotation. */
class OverridesErrorsTest {
  private static final String TEXTS = "value = \"/lib/messages.txt\", translations = \"lib.{locale}.txt\", ";

  @TempDir
  Path folder;

  private Library library(JavaCompilers compiler) {
    return Library.of(CatalogProject.in(folder.resolve("library")).source("lib.Texts", "package lib;",
        "@dev.parlance.MessageCatalog(\"messages.txt\") public interface Texts { String save(); }")
        .source("lib.Bundles", "package lib;",
            "@dev.parlance.MessageCatalog(\"messages.txt\") public interface Bundles { @dev.parlance.MessageId(\"bundle\") String bundle(); }"),
        compiler, folder.resolve("classes"), Map.of("lib/messages.txt", "save Save\nbundle Bundle"));
  }

  private List<String> errors(JavaCompilers compiler, String annotation) {
    Compiled compiled = library(compiler).application(folder.resolve("application"))
        .source("test.package-info", "@dev.parlance.MessageCatalog(" + annotation + ")", "package test;")
        .file("test/lib.fr.txt", "save Enregistrer").compile(compiler);
    return compiled.errors();
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatIsNotGeneratedIsAnError(JavaCompilers compiler) {
    assertEquals(
        List.of("java.lang.String is not a class that Parlance generated. Name the class with the library's texts."),
        errors(compiler, TEXTS + "overrides = String.class"));
    assertEquals(List.of("int[] is not a class that Parlance generated. Name the class with the library's texts."),
        errors(compiler, TEXTS + "overrides = int[].class"));
  }

  @ParameterizedTest
  @EnumSource
  void voidIsNotAClass(JavaCompilers compiler) {
    assertEquals(List.of("void is not a class that Parlance generated. Name the class with the library's texts."),
        errors(compiler, TEXTS + "overrides = void.class"));
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatTheCompilerDoesNotKnowIsItsErrorAlone(JavaCompilers compiler) {
    List<String> errors = errors(compiler, TEXTS + "overrides = lib.Text.class");

    assertEquals(1, errors.size(), errors::toString);
    assertTrue(Set.of("cannot find symbol", "lib.Text cannot be resolved to a type").contains(errors.get(0)),
        errors::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatIsNotPublicIsAnError(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder.resolve("application"))
        .source("test.Hidden", "package test;",
            "@dev.parlance.MessageCatalog(\"/test/messages.txt\") interface Hidden { String save(); }")
        .source("test.Mine", "package test;", "@dev.parlance.MessageCatalog(value = \"/test/messages.txt\","
            + " translations = \"lib.{locale}.txt\", overrides = HiddenImpl.class) class Mine {}")
        .file("test/messages.txt", "save Save").file("test/lib.fr.txt", "save Enregistrer").compile(compiler);

    assertEquals(List.of("No texts can be given to test.HiddenImpl: it is not public. Compile the library again, with a"
        + " public class."), compiled.errors());
  }

  @ParameterizedTest
  @EnumSource
  void anInterfaceIsNotTheClassThatIsGeneratedForIt(JavaCompilers compiler) {
    assertEquals(List.of("lib.Texts is an interface, and its texts are those of the class generated for it. Write"
        + " TextsImpl.class."), errors(compiler, TEXTS + "overrides = lib.Texts.class"));
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatTextsCannotBeGivenToIsAnError(JavaCompilers compiler) {
    assertEquals(
        List.of(
            "No texts can be given to lib.BundlesImpl: its interface declares a method bundle() that is a text. Compile"
                + " the library again, with another name of that method."),
        errors(compiler, TEXTS + "overrides = lib.BundlesImpl.class"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTheLibrarysIsNotNamed(JavaCompilers compiler) {
    assertEquals(List.of("sourceLocale is that of the library, which overrides names. Remove it here.",
        "syntax is that of the library, which overrides names. Remove it here.",
        "markup is that of the library, which overrides names. Remove it here.",
        "isolate is that of the library, which overrides names. Remove it here.",
        "ids is that of the library, which overrides names. Remove it here."),
        errors(compiler, TEXTS + "overrides = lib.TextsImpl.class, sourceLocale = \"en\","
            + " syntax = dev.parlance.Syntax.ICU, markup = dev.parlance.Markup.NONE, isolate = true, ids = false"));
  }

  @ParameterizedTest
  @EnumSource
  void textsAreNamed(JavaCompilers compiler) {
    assertEquals(List.of("overrides gives texts to the library, and none are named. Name their files: translations ="
        + " \"messages.{locale}.txt\"."),
        errors(compiler, "value = \"/lib/messages.txt\", overrides = lib.TextsImpl.class"));
  }

  @ParameterizedTest
  @EnumSource
  void aPseudoLocaleIsTheLibrarys(JavaCompilers compiler) {
    assertEquals(List.of("pseudo:en-XA is made from the source's texts, which are the library's. Remove it here."),
        errors(compiler, "value = \"/lib/messages.txt\", overrides = lib.TextsImpl.class,"
            + " translations = {\"lib.{locale}.txt\", \"pseudo:en-XA\"}"));
  }

  @ParameterizedTest
  @CsvSource({"JAVAC, missing.{locale}.txt", "ECJ, missing.{locale}.txt", "JAVAC, missing.fr.txt"})
  void filesThatAreNowhereAreAnError(JavaCompilers compiler, String pattern) {
    List<String> errors = errors(compiler, "value = \"/lib/messages.txt\", overrides = lib.TextsImpl.class,"
        + " translations = \"" + pattern + "\"");

    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).startsWith("catalog-not-found: No file matches " + pattern
        + " in any of the places where the application's texts are looked for: "
        + folder.resolve("application/test") + "/" + pattern + ", "), errors::toString);
    assertTrue(errors.get(0).endsWith(". Put it in one of them, or name its folder with -Aparlance.dir=DIR."),
        errors::toString);
  }

  @ParameterizedTest
  @EnumSource
  void anInterfaceIsNotAnnotated(JavaCompilers compiler) {
    Compiled compiled = library(compiler)
        .application(folder.resolve("application")).source("test.Mine", "package test;",
            "@dev.parlance.MessageCatalog(" + TEXTS
                + "overrides = lib.TextsImpl.class) interface Mine { String save(); }")
        .file("test/lib.fr.txt", "save Enregistrer").compile(compiler);

    assertEquals(
        List.of("An interface selects entries, and overrides gives texts to those of a library. Annotate a package"
            + " or a class."),
        compiled.errors());
  }

  @ParameterizedTest
  @EnumSource
  void twoOfOneNameAreAnError(JavaCompilers compiler) {
    Compiled compiled = library(compiler).application(folder.resolve("application"))
        .source("test.package-info", "@dev.parlance.MessageCatalog(" + TEXTS + "overrides = lib.TextsImpl.class)",
            "@dev.parlance.MessageCatalog(" + TEXTS + "overrides = lib.TextsImpl.class)", "package test;")
        .file("test/lib.fr.txt", "save Enregistrer").compile(compiler);

    assertEquals(List.of("The class test.TextsImplOverrides is generated for package test already. Give one of the two"
        + " another className."), compiled.errors().stream().map(error -> error.replace("for test", "for package test"))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogThatIsNowhereIsAnError(JavaCompilers compiler) {
    List<String> errors = errors(compiler, "value = \"/lib/other.txt\", translations = \"lib.{locale}.txt\","
        + " overrides = lib.TextsImpl.class");

    assertEquals(
        List.of("catalog-not-found: /lib/other.txt is in none of the places where it is looked for. Put it in one"
            + " of them, or name its folder with -Aparlance.dir=DIR:"),
        errors);
  }

  @ParameterizedTest
  @EnumSource
  void aClassOfAnotherProcessorThatMakesOtherMethodsIsAnError(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled compiled = library.application(folder.resolve("application"))
        .source("lib.Older", "package lib;", "@dev.parlance.support.Generated(\"test\")",
            "@dev.parlance.support.Overridable(version = \"0.0.7\", locales = \"en\", entries = \"00000000\")",
            "public class Older implements dev.parlance.Bundled {",
            "  public static Older of(java.util.Locale locale) { return new Older(); }",
            "  public dev.parlance.MessageBundle bundle() { return null; }", "}")
        .source("test.package-info", "@dev.parlance.MessageCatalog(" + TEXTS + "overrides = lib.Older.class)",
            "package test;")
        .file("test/lib.fr.txt", "save Enregistrer").compile(compiler);

    assertEquals(List.of("From " + library.file("lib/messages.txt") + ", parlance-processor " + Version.VALUE
        + " makes other methods than lib.Older has, which parlance-processor 0.0.7 generated. Compile the library with this"
        + " version."), compiled.errors());
  }

  @ParameterizedTest
  @EnumSource
  void aClassOfAnEarlierVersionSaysThatItIsTooOld(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder.resolve("application")).option("-classpath").option(String.join(
        java.io.File.pathSeparator, Path.of("../runtime/src/test/resources/releases/0.1.0-unversioned.jar").toString(),
        String.join(java.io.File.pathSeparator, JavaCompilers.classPath(path -> true))))
        .source("test.package-info", "@dev.parlance.MessageCatalog(value = \"/kept/plain/messages.txt\","
            + " overrides = kept.plain.Messages.class, translations = \"lib.{locale}.txt\")", "package test;")
        .file("test/lib.fr.txt", "save Enregistrer").compile(compiler);

    assertEquals(
        List.of("No texts can be given to kept.plain.Messages: it was generated before that was possible. Compile the"
            + " library again, with this version."),
        compiled.errors());
  }
}
