package dev.parlance.processor.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pseudo-locales that cannot be: an error at the annotation. */
class PseudoLocaleErrorsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aStrictBuildRefusesThem(JavaCompilers compiler) {
    Compiled both = project("translations = {\"pseudo:en-XA\", \"messages.{locale}.txt\", \"pseudo:ar-XB\"}")
        .file("messages.fr.txt", "a Un").option("-Aparlance.strict=true").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "ERROR pseudo:ar-XB and pseudo:en-XA are for looking at pages and never for users, so a build with"
            + " -Aparlance.strict=true refuses them. Remove them here, or build without that option."),
        sorted(both));
    assertEquals(Set.of("test/Messages.java", "test/Messages_en.java", "test/Messages_fr.java"),
        both.sources().keySet());
    assertEquals(List.of("ERROR pseudo:en-XA is for looking at pages and never for users, so a build with"
        + " -Aparlance.strict=true refuses it. Remove it here, or build without that option."),
        project("translations = \"pseudo:en-XA\", required = {}").option("-Aparlance.strict=true")
            .option("-Aparlance.rules=best-effort:off").compile(compiler).reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void aConstantMayStandForOneAndForThePatternInStrictBuilds(JavaCompilers compiler) {
    for (String constant : List.of("pseudo:en-XA", "messages.{locale}.txt")) {
      boolean release = !constant.startsWith("pseudo:");
      CatalogProject project = project("translations = {\"messages.{locale}.txt\", Stage.TEXTS}")
          .source("test.Stage", "package test; class Stage { static final String TEXTS = \"" + constant + "\"; }")
          .file("messages.fr.txt", "a Un");
      Compiled compiled = (release ? project.option("-Aparlance.strict=true") : project).compile(compiler);
      assertEquals(List.of(), compiled.errors());
      assertEquals(release ? "One" : "[Öñé]", compiled.shown("en-XA", "a"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownOneIsAnErrorThatListsThoseThatThereAre(JavaCompilers compiler) {
    for (String unknown : List.of("pseudo:fr", "pseudo:", "pseudo:en_XA", "pseudo:en-xa", "pseudo:{locale}")) {
      assertEquals(List.of("ERROR \"" + unknown + "\" is not a pseudo-locale. Write pseudo:ar-XB (right to left) or"
          + " pseudo:en-XA (accented and longer)."),
          project("translations = \"" + unknown + "\"").compile(compiler).reports(folder));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileForTheSameLocaleIsAnError(JavaCompilers compiler) {
    Compiled compiled = project("translations = {\"pseudo:en-XA\", \"messages.{locale}.txt\"}")
        .file("messages.en-XA.txt", "a Mine").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in en-XA.",
        "ERROR messages.en-XA.txt and pseudo:en-XA are both for the locale en-XA. Remove one of them."),
        sorted(compiled));
  }

  @ParameterizedTest
  @EnumSource
  void theLocaleOfTheSourceCannotBeOne(JavaCompilers compiler) {
    assertEquals(List.of("ERROR pseudo:ar-XB is for the locale of the source. Remove it."),
        project("sourceLocale = \"ar-XB\", translations = \"pseudo:ar-XB\"").compile(compiler).reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void nothingCanBeRequiredOfIt(JavaCompilers compiler) {
    Compiled compiled = project("translations = \"pseudo:en-XA\", required = {\"en_XA\"}").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has the pseudo-locale en-XA, made from its texts for looking at pages.",
        "ERROR en_XA is a pseudo-locale, whose texts are made from the source's, so none of them can be missing or"
            + " wrong. Remove it here."),
        sorted(compiled));
    assertEquals(List.of("ERROR catalog-not-found: the locale en-XA is required but has no translation. Write one, or"
        + " remove the locale here."), project("required = \"en-XA\"").compile(compiler).reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void noRuleLooksAtThem(JavaCompilers compiler) {
    assertEquals(List.of("NOTE messages.txt has the pseudo-locale en-XA, made from its texts for looking at pages.",
        "ERROR messages.txt:1:7: unbalanced-tag"),
        CatalogProject.in(folder).catalog("a One <x id=\"START_LINK\"/>", "b Two \u202e")
            .annotation("value = \"messages.txt\", translations = \"pseudo:en-XA\"")
            .option("-Aparlance.rules=bidi-control:off").compile(compiler).places(folder));
  }

  private CatalogProject project(String values) {
    return CatalogProject.in(folder).catalog("a One").annotation("value = \"messages.txt\", " + values);
  }

  /** Notes first: compilers print errors at annotations in an order of their own. */
  private List<String> sorted(Compiled compiled) {
    return compiled.reports(folder).stream().sorted(Comparator.reverseOrder()).toList();
  }
}
