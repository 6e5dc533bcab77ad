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

/** Links without text. */
class EmptyLinkTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aLinkWithoutTextIsANoteAtTheTextAndShowsItsAddress(JavaCompilers compiler) {
    Compiled compiled =
        CatalogProject.in(folder).catalog("a  See <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>.").compile(compiler);

    assertEquals(List.of("NOTE messages.txt:1:4: empty-link: the link <x id=\"START_LINK\"/> has no text. Put its text"
        + " before its CLOSE, or give it one in code with Link.label; else it shows its address."),
        compiled.reports(folder));
    assertEquals("See <a href=\"/x\">/x</a>.", compiled.shown("en", "a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"START_LINK_1\"/><x id=\"CLOSE_LINK\"/> <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/> | START_LINK_1",
    "<x id=\"START_LINK\"/>a<x id=\"CLOSE_LINK\"/> <x id=\"START_LINK_1\"/><x id=\"CLOSE_LINK\"/> | START_LINK_1",
    "<x id=\"START_BOLD_TEXT\"/><x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/><x id=\"CLOSE_BOLD_TEXT\"/> | START_LINK",
    "{n, plural, one {a} other {<x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>}} | START_LINK"})
  void theFirstOfATextIsFoundWhereverItIs(String text, String link) {
    List<String> reports = CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC).reports(folder);

    assertEquals(1, reports.size(), reports::toString);
    assertEquals("NOTE messages.txt:1:3: empty-link: the link <x id=\"" + link + "\"/>",
        reports.get(0).substring(0, reports.get(0).indexOf(" has no text.")));
  }

  @Test
  void aLinkOfAnotherEntryIsReportedThere() {
    assertEquals(List.of("NOTE messages.txt:1:3: empty-link"), CatalogProject.in(folder)
        .catalog("a {n, plural, other {<x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>}}",
            "b See <x id=\"ICU\" xid=\"a\"/>")
        .compile(JavaCompilers.JAVAC).places(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<x id=\"START_LINK\"/>a<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/><x id=\"PH\"/><x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>{n, plural, other {#}}<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_BOLD_TEXT\"/><x id=\"CLOSE_BOLD_TEXT\"/>"})
  void whatShowsSomethingAndWhatIsNotALinkAreNotReported(String text) {
    assertEquals(List.of(),
        CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC).reports(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "&#x200b;", "&#xa0;&#x2066;&#x2069;"})
  void aLinkThatNobodySeesInATranslationIsAWarningAndShowsItsAddress(String text) {
    Compiled compiled = translated("See <x id=\"START_LINK\"/>it<x id=\"CLOSE_LINK\"/>",
        "Voir <x id=\"START_LINK\"/>" + text + "<x id=\"CLOSE_LINK\"/> là");

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:8: empty-link: the link"
            + " <x id=\"START_LINK\"/> has no text that readers can see, and the source's has one. Put its text before its"
            + " CLOSE, as in “See <x id=\"START_LINK\"/>it<x id=\"CLOSE_LINK\"/>”; until then it shows its label or its"
            + " address."),
        compiled.reports(folder));
    assertEquals("Voir <a href=\"/x\">/x</a> là", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "messages.fr.xlf  | <xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file source-language='en' target-language='fr' original='a' datatype='html'><body><trans-unit id='a'><source/><target><x id='START_LINK'/>&#x200b; <x id='CLOSE_LINK'/>là</target></trans-unit></body></file></xliff>",
    "messages.fr.xliff| <xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='fr'><file id='f'><unit id='a'><segment><source/><target><pc id='0' equivStart='START_LINK' equivEnd='CLOSE_LINK'>&#x2060;</pc>là</target></segment></unit></file></xliff>",
    "messages.fr.json | {`a`: `{$START_LINK}\\u00a0{$CLOSE_LINK}là`}",
    "messages.fr.json | {`locale`: `fr`, `translations`: {`a`: `{$START_LINK}{$CLOSE_LINK}là`}}"})
  void itIsFoundInEachFormat(String file, String content) {
    Compiled compiled = CatalogProject.in(folder).catalog("a See <x id=\"START_LINK\"/>it<x id=\"CLOSE_LINK\"/>")
        .file(file, content.replace('`', '"'))
        .annotation("value = \"messages.txt\", translations = \"" + file + "\"").compile(JavaCompilers.JAVAC);

    assertEquals(1, compiled.places(folder).stream()
        .filter(report -> report.startsWith("WARNING " + file) && report.endsWith(": empty-link")).count(),
        compiled.reports()::toString);
    assertEquals("<a href=\"/x\">/x</a>là", compiled.shown("fr", "a"));
  }

  @Test
  void aTranslationMayLeaveALinkEmptyThatTheSourceLeavesEmpty() {
    assertEquals(List.of("NOTE messages.txt has translations in fr.", "NOTE messages.txt:1:3: empty-link"),
        translated("See <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>",
            "Voir <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>").places(folder));
  }

  private Compiled translated(String source, String french) {
    return CatalogProject.in(folder).translated(source, french).compile(JavaCompilers.JAVAC);
  }
}
