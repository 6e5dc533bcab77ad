package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that is typed as text. */
class TypedHtmlTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aTagTypedAsTextIsANoteWhereItIsAndTheTextIsText(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a Be &lt;strong&gt;bold&lt;/strong&gt;").compile(compiler);

    assertEquals(List.of("NOTE messages.txt:1:6: typed-html: the tag strong is typed as text: readers see its brackets."
        + " If it is meant as markup, write a placeholder such as <x id=\"START_TAG_STRONG\"/>."),
        compiled.reports(folder));
    assertEquals("Be <strong>bold</strong>", compiled.shown("en", "a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "x &lt;br/&gt; y                                               | 1:5: br",
    "x &lt;br /&gt; y                                              | 1:5: br",
    "x &lt;/b&gt; y                                                | 1:5: b",
    "&lt;a href=\"x\"&gt;                                          | 1:3: a",
    "&#60;b&#62;                                                   | 1:3: b",
    "😀 &amp; &lt;i>                                               | 1:12: i",
    "<x id=\"PH\" equiv-text=\"&lt;b&gt;\"/> &lt;b&gt;             | 1:39: b",
    "{n, plural, one {&lt;em&gt;x} other {y}}                      | 1:20: em",
    "{n, plural, other {{g, select, other {&lt;p&gt;}}}} &lt;b&gt; | 1:41: p"})
  void tagsAreFoundWhereverTheyAre(String text, String found) {
    Compiled compiled = CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC);

    assertEquals(1, compiled.reports().size());
    String place = found.substring(0, found.lastIndexOf(' '));
    assertEquals("NOTE messages.txt:" + place + " typed-html: the tag " + found.substring(place.length() + 1)
        + " is typed as text: readers see its brackets."
        + " If it is meant as markup, write a placeholder such as <x id=\"START_TAG_STRONG\"/>.",
        compiled.reports(folder).get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "messages.txt  | a x &lt;x id=\"PH\"/>                          | 1:5  | <x id=\"NAME\"/>",
    "messages.txt  | a x {$START_LINK}                             | 1:5  | <x id=\"NAME\"/>",
    "messages.json | {\"a\": \"x <x id='PH'/>\"}                   | 1:10 | {$NAME}",
    "messages.txt  | a x &lt;ph id=\"0\" equiv=\"PH\"/>              | 1:5  | <x id=\"NAME\"/>",
    "messages.json | {\"a\": \"x {INTERPOLATION_1}\"}             | 1:10 | {$NAME}",
    "messages.json | {\"a\": \"x {START_LINK}y{CLOSE_LINK}\"}     | 1:10 | {$NAME}",
    "messages.json | {\"a\": \"x {$NAME\"}                        | 1:10 | {$NAME}",
    "messages.json | {\"a\": \"x {$NAME {$OTHER}\"}               | 1:10 | {$NAME}"})
  void aPlaceholderTypedAsTextIsANoteThatShowsTheFormOfTheFile(String file, String catalog, String place, String form) {
    Compiled compiled =
        CatalogProject.in(folder).file(file, catalog).annotation("\"" + file + "\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE " + file + ":" + place + ": typed-html: a placeholder is typed as text: readers see its"
        + " brackets. If it is meant as one, write " + form + "."), compiled.reports(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{name} {{name}} {START} {$name} {$} ${AMOUNT}", "{INTERPOLATIONS} {CLOSE-LINK}"})
  void otherWordsInBracesAreText(String text) {
    assertEquals(List.of(), CatalogProject.in(folder).file("messages.json", "{\"a\": \"" + text + "\"}")
        .annotation("\"messages.json\"").option("-Aparlance.rules=foreign-syntax:off").compile(JavaCompilers.JAVAC)
        .reports());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello &lt;username&gt;", "<x id=\"PH\" equiv-text=\"&lt;b&gt;\"/> b", "a &lt; b &gt; c",
    "&lt;b<x id=\"PH\"/>&gt;", "&amp;lt;b&amp;gt;", "&lt;{n, plural, other {b}}&gt;", "&lt;b1&gt;"})
  void otherWordsInSuchBracketsAreText(String text) {
    assertEquals(List.of(), CatalogProject.in(folder).catalog("a " + text)
        .option("-Aparlance.rules=foreign-syntax:off").compile(JavaCompilers.JAVAC).reports());
  }

  @ParameterizedTest
  @CsvSource({"typed-html:off, -", "typed-html:note, NOTE", "typed-html:warning, WARNING", "typed-html:error, ERROR"})
  void theOptionSaysHowItIsReported(String rule, String severity) {
    Compiled compiled = CatalogProject.in(folder).catalog("a &lt;b&gt;").option("-Aparlance.rules=" + rule)
        .compile(JavaCompilers.JAVAC);

    assertEquals(severity, compiled.reports().isEmpty() ? "-" : compiled.reports().get(0).kind().toString());
  }

  @Test
  void aTranslationMayHaveWhatItLikes() {
    List<String> reports = CatalogProject.in(folder).catalog("a bold")
        .file("messages.fr.txt", "a &lt;b&gt;gras&lt;/b&gt;")
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\"").compile(JavaCompilers.JAVAC)
        .reports(folder);

    assertEquals(List.of(), reports.stream().filter(report -> report.contains("typed-html")).toList());
  }
}
