package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose bidi controls are not balanced. */
class BidiControlsTest {
  private static final String UNTIL_THEN = " Until then, the controls are balanced where the text is printed.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aControlThatIsNotEndedIsAWarningInSourceAndTranslation(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a Pay <x id=\"AMOUNT\"/> EUR to Bob.", "b x\u202cy")
        .file("messages.fr.txt", "a Payez &#x202e;<x id=\"AMOUNT\"/> EUR à Bob.", "b \u2067é")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:9: bidi-control: the invisible U+202E (right-to-left override) is not ended in its"
            + " paragraph, so what follows, values included, may be shown in another order. Remove it, or add U+202C where"
            + " it should end." + UNTIL_THEN,
        "WARNING messages.fr.txt:2:3: bidi-control: the invisible U+2067 (right-to-left isolate) is not ended in its"
            + " paragraph, so what follows, values included, may be shown in another order. Remove it, or add U+2069 where"
            + " it should end." + UNTIL_THEN,
        "WARNING messages.txt:2:4: bidi-control: the invisible U+202C (pop directional formatting) ends nothing in its"
            + " paragraph. Remove it." + UNTIL_THEN),
        compiled.reports(folder));
    assertEquals(List.of("Payez \u202eAda EUR à Bob.\u202c", "\u2067é\u2069", "xy"), List.of(
        compiled.shown("fr", "a"), compiled.shown("fr", "b"), compiled.shown("en", "b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"start &#x202e;y end", "start &#8238;y end", "start \u202ey &#x2067;x&#x2069; end"})
  void aControlOfHtmlIsReportedWhereItsReferenceIs(String text) {
    Compiled compiled = CatalogProject.in(folder).catalog("a " + text)
        .annotation("value = \"messages.txt\", markup = dev.parlance.Markup.HTML").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.txt:1:9: bidi-control: the invisible U+202E (right-to-left override)"),
        compiled.reports(folder).stream().map(report -> report.substring(0, report.indexOf(" is not ended"))).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 500, value = {
    "\u202bx&#10;y\u202c | \u202bx\u202c⏎y",
    "\u2066\u202bx\u2069y\u202c | \u2066\u202bx\u2069y",
    "\u202b\u2066x\u202c | \u202b\u2066x\u2069\u202c",
    "x&#8233;\u2068<x id=\"A\"/> | x¶\u2068Ada\u2069",
    "\u202ba<x id=\"LINE_BREAK\"/>b\u202c | \u202ba\u202c<br>b",
    "\u202b<x id=\"START_BOLD_TEXT\"/>x\u202c<x id=\"CLOSE_BOLD_TEXT\"/> | \u202b<b>x</b>\u202c",
    "<x id=\"START_LINK\"/>\u202ex<x id=\"CLOSE_LINK\"/>y | <a href=\"/x\">\u202ex\u202c</a>y",
    "{n, plural, one {\u202ex} other {\u202ey}} z\u202c | \u202ey\u202c z",
    "\u202e{n, plural, one {x} other {a&#13;b}} z\u202c | \u202e\u202ca&#13;b z"})
  void eachParagraphAndEachPartThatMayBeShownAloneIsBalancedByItself(String text, String shown) {
    Compiled compiled = CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING"),
        compiled.reports(folder).stream().filter(report -> report.contains(" bidi-control: "))
            .map(report -> report.substring(0, report.indexOf(' '))).toList());
    assertEquals(shown, compiled.shown("en", "a").replace("\r", "&#13;").replace('\n', '⏎').replace('\u2029', '¶'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202bx <x id=\"A\"/>\u202c y", "\u2067<x id=\"START_LINK\"/>x<x id=\"CLOSE_LINK\"/>\u2069",
    "\u2066\u202bx\u2069", "x\u200f\u200ey", "\u202bx\u202c&#10;\u202by\u202c",
    "{n, plural, one {\u202bx\u202c} other {\u202by\u202c}}"})
  void balancedControlsAndMarksAreNotReported(String text) {
    assertEquals(List.of(),
        CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC).reports(folder));
  }
}
