package dev.parlance.processor.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line breaks and the indentation of a template, which an extracted text holds. */
class TemplateLayoutTest {
  private static final String RUN = "\n      ";

  @TempDir
  Path folder;

  private final List<String> units = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  /** A text of XLIFF 1.2 and what its method returns, as HTML where it is rich text. */
  private void unit(String text, String shown) {
    units.add("<trans-unit id=\"u" + units.size() + "\"><source>" + text
        .replaceAll("\\[/(\\w+)]", "[CLOSE_$1]").replaceAll("\\[(\\w+)]", "<x id=\"$1\"/>") + "</source></trans-unit>");
    expected.add(shown);
  }

  private void assertShown() {
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", xliff("", String.join("\n", units)))
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      shown.add(compiled.shown("en", "u" + i));
    }
    assertEquals(String.join("\n", expected), String.join("\n", shown));
  }

  private static String xliff(String attributes, String units) {
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language=\"en\""
        + " datatype=\"html\" original=\"app\"" + attributes + "><body>" + units + "</body></file></xliff>";
  }

  @Test
  void aLineBreakBeforeABlankIsASpaceAndNoneAtTheEdges() {
    unit(RUN + "You have none set up." + RUN + "Start by selecting one:" + RUN,
        "You have none set up. Start by selecting one:");
    unit("a" + RUN + "b", "a b");
    unit("a \n\tb", "a b");
    unit("a\n\n  \n b", "a b");
    assertShown();
  }

  @Test
  void otherWhiteSpaceStays() {
    unit("a\nb", "a\nb");
    unit("a\n\nb", "a\n\nb");
    unit("a \nb", "a \nb");
    unit("a  b\tc", "a  b\tc");
    unit("a\n\u00a0b", "a\n\u00a0b");
    unit("[START_TAG_PRE]a" + RUN + "b[/TAG_PRE]" + RUN + "c", "<pre>a" + RUN + "b</pre>c");
    assertShown();
  }

  @Test
  void noSpaceIsBesideALineBreakOfTheTextOrAtTheEdgeOfABlock() throws ReflectiveOperationException {
    unit(RUN + "Dear [INTERPOLATION],[LINE_BREAK]" + RUN + "see" + RUN + "[START_LINK]the page[/LINK].",
        "Dear Ada,<br>see <a href=\"/x\">the page</a>.");
    unit("a" + RUN + "[LINE_BREAK]b" + RUN + "[HORIZONTAL_RULE]" + RUN + "c", "a<br>b<hr>c");
    unit("[START_PARAGRAPH]" + RUN + "a[/PARAGRAPH]" + RUN + "[START_UNORDERED_LIST]" + RUN + "[START_LIST_ITEM]b" + RUN
        + "[/LIST_ITEM]" + RUN + "[/UNORDERED_LIST]" + RUN + "c",
        "<p>a</p><ul><li>b</li></ul>c");
    assertShown();

    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", xliff("", units.get(0)))
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    RichText text = (RichText) type.getMethod("u0", String.class, dev.parlance.Link.class)
        .invoke(type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH), "Ada", dev.parlance.Link.to("/x"));
    assertEquals("Dear Ada,\nsee the page.", text.toPlainText());
  }

  @Test
  void ofSeveralSpacesOneIsLeftOutsideOfTheTags() {
    unit("See" + RUN + "[START_LINK]" + RUN + "the page" + RUN + "[/LINK]" + RUN + "now",
        "See <a href=\"/x\">the page</a> now");
    unit("a [START_BOLD_TEXT]" + RUN + "b" + RUN + "[/BOLD_TEXT] c", "a <b>b</b> c");
    unit("a[START_BOLD_TEXT]" + RUN + "b" + RUN + "[/BOLD_TEXT]c", "a<b> b </b>c");
    unit("a[START_BOLD_TEXT]b" + RUN + "[/BOLD_TEXT][START_ITALIC_TEXT]" + RUN + "c[/ITALIC_TEXT]",
        "a<b>b </b><i>c</i>");
    unit("a" + RUN + "[START_BOLD_TEXT]" + RUN + "[/BOLD_TEXT]" + RUN + "b" + RUN + "[START_BOLD_TEXT][/BOLD_TEXT]",
        "a<b></b> b<b></b>");
    unit("a" + RUN + "[START_LINK][/LINK]" + RUN + "b [TAG_IMG]" + RUN + "[INTERPOLATION]" + RUN + "c",
        "a <a href=\"/x\">/x</a> b <span></span> Ada c");
    assertShown();
  }

  @Test
  void branchesAreAtTheEdgeOrInTheTextLikeTheWordsInThem() {
    unit("You have" + RUN + "{n, plural," + RUN + "one {" + RUN + "a video" + RUN + "} other {" + RUN + "#" + RUN
        + "videos" + RUN + "}}" + RUN + "left.", "You have 2 videos left.");
    unit("You have{n, plural, one {" + RUN + "a video} other {" + RUN + "# videos}}.", "You have 2 videos.");
    unit(RUN + "{n, plural, one {" + RUN + "a video" + RUN + "} other {" + RUN + "# videos" + RUN + "}}" + RUN,
        "2 videos");
    unit("a{n, plural, one {b} other {c" + RUN + "}}{n, plural, one {d} other {e}}", "ac e");
    unit("a{n, plural, one {b} other {c}}{n, plural, one {d} other {" + RUN + "e}}", "ac e");
    unit(
        "a{n, plural, one {b} other {" + RUN + "{k, plural, one {e} other {" + RUN + "f" + RUN + "}}" + RUN + "}}" + RUN
            + "g",
        "a f g");
    assertShown();
  }

  @Test
  void aBlockThatIsNotShownLeavesOneSpace() throws ReflectiveOperationException {
    units.add("<trans-unit id=\"u\"><source>a" + RUN + "<x id=\"START_BLOCK_IF\"/>" + RUN + "b" + RUN
        + "<x id=\"CLOSE_BLOCK_IF\"/>" + RUN + "c</source></trans-unit>");
    Class<?> type = CatalogProject.in(folder).file("messages.xlf", xliff("", units.get(0)))
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC).load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);

    assertEquals("a b c", type.getMethod("u", boolean.class).invoke(messages, true));
    assertEquals("a c", type.getMethod("u", boolean.class).invoke(messages, false));
  }

  @Test
  void xmlSpaceOnTheNearestElementDecides() {
    String preserve = " xml:space=\"preserve\"";
    String initial = " xml:space=\"default\"";
    String text = "a" + RUN + "b";
    String unit = "<trans-unit id=\"%s\"%s><source%s>" + text + "</source></trans-unit>\n";
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", "<xliff version=\"1.2\">"
        + "<file original=\"a\"><body>" + unit.formatted("a", preserve, "") + unit.formatted("b", "", preserve)
        + unit.formatted("c", preserve, initial) + "<group" + preserve + "><group>" + unit.formatted("d", "", "")
        + "</group></group>" + unit.formatted("e", "", "") + "</body></file>"
        + "<file original=\"b\"" + preserve + "><body>" + unit.formatted("f", "", "") + unit.formatted("g", initial, "")
        + "</body></file></xliff>").annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC);
    assertEquals(List.of(text, text, "a b", text, "a b", text, "a b"),
        List.of("a", "b", "c", "d", "e", "f", "g").stream().map(id -> compiled.shown("en", id)).toList());

    Compiled second = CatalogProject.in(folder.resolve("2")).file("messages.xlf",
        "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\"><file id=\"f\">"
            + "<unit id=\"a\"><segment><source>" + text + "</source></segment></unit>"
            + "<unit id=\"b\"><segment><source" + preserve + ">" + text + "</source></segment></unit><group id=\"g\""
            + preserve + "><unit id=\"c\"><segment><source>" + text
            + "</source></segment></unit></group></file></xliff>")
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC);
    assertEquals(List.of("a b", text, text),
        List.of("a", "b", "c").stream().map(id -> second.shown("en", id)).toList());
  }

  @Test
  void onlyFormatsOfTemplatesHoldLayoutAndATranslationGoesByItsOwnFile() {
    String unit = "<trans-unit id=\"a\"><source>a\n  b</source><target>c\n  d</target></trans-unit>";
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", xliff("", unit))
        .file("messages.fr.xlf", xliff(" xml:space=\"preserve\"", unit)).file("messages.de.xlf", xliff("", unit))
        .file("messages.es.json", "{\"locale\": \"es\", \"translations\": {\"a\": \"e\\r\\n  f\"}}")
        .file("messages.it.json", "{\"a\": \"e\\n  f\"}").file("messages.ja.txt", "a e&#10;  f")
        .annotation("value = \"messages.xlf\", translations = {\"messages.{locale}.xlf\", \"messages.{locale}.json\","
            + " \"messages.{locale}.txt\"}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("a b", "c\n  d", "c d", "e f", "e\n  f", "e\n  f"),
        List.of("en", "fr", "de", "es", "it", "ja").stream().map(locale -> compiled.shown(locale, "a")).toList());
  }

  @Test
  void aPinnedTextIsPrintedLikeTheEntryThatItWas() {
    FacadeProject project = FacadeProject.in(folder)
        .file("messages.xlf", xliff("", "<trans-unit id=\"a\"><source>x</source></trans-unit>"))
        .annotation("\"messages.xlf\"").option("-Aparlance.rules=stale-id:warning")
        .methods("@MessageId(value = \"9\", text = \"One&#10;    two\") String two();").uses("in(\"en\").two()");

    assertEquals(List.of("One two"), project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void aTextWhoseLayoutAloneDiffersFromItsParentsIsNotWrittenTwice() {
    String unit = "<trans-unit id=\"a\"><source>x</source><target>c%sd</target></trans-unit>";
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", xliff("", unit))
        .file("messages.de.xlf", xliff("", unit.formatted(" ")))
        .file("messages.de-AT.xlf", xliff("", unit.formatted(RUN)))
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\"").compile(JavaCompilers.JAVAC);

    assertEquals("c d", compiled.shown("de-AT", "a"));
  }
}
