package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Elements without a parameter that a translation loses or adds. */
class MissingMarkupTest {
  private static final String BOLD = "<x id=\"START_BOLD_TEXT\"/>%s<x id=\"CLOSE_BOLD_TEXT\"/>";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsLostIsAWarningAndTheTextIsUsed(JavaCompilers compiler) {
    Compiled compiled = translated("One<x id=\"LINE_BREAK\"/>" + BOLD.formatted("two"), "Une, deux", compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:3: missing-markup: <x id=\"LINE_BREAK\"/>, <x id=\"START_BOLD_TEXT\"/> of the source"
            + " text are missing. Add them, as in “One<x id=\"LINE_BREAK\"/><x id=\"START_BOLD_TEXT\"/>two<x"
            + " id=\"CLOSE_BOLD_TEXT\"/>”; until then the text is shown as it is."),
        compiled.reports(folder));
    assertEquals("Une, deux", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAddedIsAWarningWhereItIsAndIsShown(JavaCompilers compiler) {
    Compiled compiled = translated(BOLD.formatted("Go"), "Ça<x id=\"LINE_BREAK\"/>" + BOLD.formatted("va"), compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:5: missing-markup: the source text does not have <x id=\"LINE_BREAK\"/>. Remove it;"
            + " until then the text is shown as it is."),
        compiled.reports(folder));
    assertEquals("Ça<br><b>va</b>", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aStringIsShownWithoutTheTagsThatItCannotHold(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a Go on", "b Hello <x id=\"PH\"/>", "c Keep")
        .file("messages.fr.txt", "a Va<x id=\"LINE_BREAK\"/>" + BOLD.formatted("loin"),
            "b " + BOLD.formatted("Salut") + " <x id=\"PH\"/>", "c Garder")
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\"").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:5: missing-markup: the source text does not have <x id=\"LINE_BREAK\"/>, <x"
            + " id=\"START_BOLD_TEXT\"/>. Remove them; until then the text is shown without tags, as the source's is.",
        "WARNING messages.fr.txt:2:3: missing-markup: the source text does not have <x id=\"START_BOLD_TEXT\"/>. Remove"
            + " it; until then the text is shown without tags, as the source's is."),
        compiled.reports(folder));
    assertEquals("Va\nloin", compiled.shown("fr", "a"));
    assertEquals("Go on", compiled.shown("en", "a"));
    assertEquals("Salut Ada", compiled.shown("fr", "b"));
    assertTrue(compiled.source("test.Messages").contains("return texts.text(2);"));
  }

  @Test
  void aRichTextOfAFacadeIsShownWithItsOwnTags() throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).catalog("a Go on")
        .file("messages.fr.txt", "a " + BOLD.formatted("Va"))
        .source("test.Facade", "package test;",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations = \"messages.fr.txt\")",
            "public interface Facade {",
            "  @dev.parlance.MessageId(\"a\") dev.parlance.RichText rich();",
            "  @dev.parlance.MessageId(\"a\") String plain();",
            "  static String shown() {",
            "    Facade french = FacadeImpl.of(java.util.Locale.FRENCH);",
            "    return french.rich().toHtml() + french.plain() + FacadeImpl.of(java.util.Locale.FRENCH).find(\"a\").get();",
            "  }", "}")
        .compile(JavaCompilers.JAVAC);

    assertEquals("<b>Va</b>VaVa", compiled.load("test.Facade").getMethod("shown").invoke(null));
  }

  @Test
  void whatIsLostAndWhatIsAddedIsOneWarning() {
    assertEquals(
        "WARNING messages.fr.txt:1:3: missing-markup: <x id=\"START_BOLD_TEXT\"/> of the source text is missing,"
            + " and the source text does not have <x id=\"START_ITALIC_TEXT\"/>. Mark it up, as in “<x"
            + " id=\"START_BOLD_TEXT\"/>Go<x id=\"CLOSE_BOLD_TEXT\"/>”; until then the text is shown as it is.",
        translated(BOLD.formatted("Go"), "<x id=\"START_ITALIC_TEXT\"/>Va<x id=\"CLOSE_ITALIC_TEXT\"/>",
            JavaCompilers.JAVAC).reports(folder).get(1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    // The same elements under another number, but not what may have a condition.
    "<x id=\"START_TAG_STRONG\"/>a<x id=\"CLOSE_TAG_STRONG\"/> | <x id=\"START_TAG_STRONG_1\"/>b<x id=\"CLOSE_TAG_STRONG\"/> | -",
    "<x id=\"START_TAG_NG_CONTAINER\"/>a<x id=\"CLOSE_TAG_NG_CONTAINER\"/> | b | 1:3: missing-markup",
    "a<x id=\"LINE_BREAK\"/>b<x id=\"LINE_BREAK\"/>c | a<x id=\"LINE_BREAK\"/>b c | -",
    // Other differences go first.
    "<x id=\"PH\"/><x id=\"LINE_BREAK\"/>b | b | 1:3: missing-placeholder",
    "a<x id=\"LINE_BREAK\"/>b | a<x id=\"PH\"/>b | 1:4: unknown-placeholder",
    "a<x id=\"LINE_BREAK\"/>b | a<x id=\"BR\"/>b | 1:4: unknown-placeholder",
    "a | <x id=\"START_BOLD_TEXT\"/>b | 1:3: unbalanced-tag",
    "a | b<x id=\"CLOSE_BOLD_TEXT\"/> | 1:4: unbalanced-tag",
    // Blocks count alike, unless HTML would take them apart.
    "<x id=\"START_PARAGRAPH\"/>a<x id=\"CLOSE_PARAGRAPH\"/> | b | 1:3: missing-markup",
    "a | <x id=\"START_UNORDERED_LIST\"/><x id=\"START_LIST_ITEM\"/>b<x id=\"CLOSE_LIST_ITEM\"/><x id=\"CLOSE_UNORDERED_LIST\"/> | 1:3: missing-markup",
    "a | <x id=\"START_LIST_ITEM\"/><x id=\"START_LIST_ITEM\"/>b<x id=\"CLOSE_LIST_ITEM\"/><x id=\"CLOSE_LIST_ITEM\"/> | 1:28: unbalanced-tag",
    "{n, plural, one {<x id=\"LINE_BREAK\"/>a} other {b}} | {n, plural, one {a} other {b}} | 1:3: missing-markup"})
  void onlyWhatReadersMissIsReported(String source, String french, String found) {
    List<String> reports = translated(source, french, JavaCompilers.JAVAC).places(folder).stream()
        .filter(report -> report.contains(" messages.fr.txt:"))
        .map(report -> report.substring(report.indexOf("txt:") + 4)).toList();

    assertEquals(found.equals("-") ? List.of() : List.of(found), reports);
  }

  @Test
  void aTextOfMarkupAloneIsMissing() {
    assertEquals(List.of("WARNING messages.txt:1:3: missing-translation"),
        translated("Go", BOLD.formatted("&#xa0;"), JavaCompilers.JAVAC).places(folder).stream()
            .filter(report -> report.startsWith("WARNING ")).toList());
  }

  @Test
  void manyInBestEffortLocalesAreCountedInTheSummary() {
    String[] source = IntStream.range(0, 21).mapToObj(i -> "a" + i + " x").toArray(String[]::new);
    List<String> warnings = CatalogProject.in(folder).catalog(source)
        .file("messages.fr.txt",
            Arrays.stream(source).map(line -> line + "<x id=\"LINE_BREAK\"/>y").toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\", required = {}")
        .compile(JavaCompilers.JAVAC).summaries(Kind.WARNING);

    assertEquals(
        List.of("1 of 1 best-effort locale is imperfect: 0 texts set aside, 0 incomplete, 21 texts have other"
            + " markup; -Aparlance.detail=true lists them."),
        warnings);
  }

  private Compiled translated(String source, String french, JavaCompilers compiler) {
    return CatalogProject.in(folder).translated(source, french).compile(compiler);
  }
}
