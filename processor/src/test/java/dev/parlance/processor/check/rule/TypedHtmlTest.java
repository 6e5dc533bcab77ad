package dev.parlance.processor.check.rule;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
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
        + " If it is meant as markup, write the placeholder <x id=\"START_TAG_STRONG\"/>."),
        compiled.reports(folder));
    assertEquals("Be <strong>bold</strong>", compiled.shown("en", "a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "x &lt;br/&gt; y                                               | 1:5: br  | LINE_BREAK",
    "x &lt;BR /&gt; y                                              | 1:5: br  | LINE_BREAK",
    "x &lt;hr&gt; y                                                | 1:5: hr  | HORIZONTAL_RULE",
    "x &lt;wbr&gt; y                                               | 1:5: wbr | TAG_WBR",
    "x &lt;img src=\"x\"&gt; y                                     | 1:5: img | TAG_IMG",
    "x &lt;/b&gt; y                                                | 1:5: b   | START_BOLD_TEXT",
    "&lt;a href=\"x\"&gt;                                          | 1:3: a   | START_LINK",
    "&lt;div class='x'&gt;                                         | 1:3: div | START_TAG_DIV",
    "&lt;h2&gt;                                                    | 1:3: h2  | START_HEADING_LEVEL2",
    "&#60;b&#62;                                                   | 1:3: b   | START_BOLD_TEXT",
    "😀 &amp; &lt;i>                                               | 1:12: i  | START_ITALIC_TEXT",
    "<x id=\"PH\" equiv-text=\"&lt;b&gt;\"/> &lt;b&gt;             | 1:39: b  | START_BOLD_TEXT",
    "{n, plural, one {&lt;em&gt;x} other {y}}                      | 1:20: em | START_EMPHASISED_TEXT",
    "{n, plural, other {{g, select, other {&lt;p&gt;}}}} &lt;b&gt; | 1:41: p  | START_PARAGRAPH"})
  void tagsAreFoundWhereverTheyAreAndTheAdviceNamesTheirPlaceholder(String text, String found, String placeholder) {
    Compiled compiled = CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC);

    assertEquals(1, compiled.reports().size());
    String place = found.substring(0, found.lastIndexOf(' '));
    assertEquals("NOTE messages.txt:" + place + " typed-html: the tag " + found.substring(place.length() + 1)
        + " is typed as text: readers see its brackets."
        + " If it is meant as markup, write the placeholder <x id=\"" + placeholder + "\"/>.",
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
    "&lt;b<x id=\"PH\"/>&gt;", "&lt;P&gt;", "&lt;{n, plural, other {b}}&gt;", "&lt;b1&gt;"})
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "l&amp;#39;aide     | 1:4 | &#39;    | U+0027",
    "Quoi&amp;nbsp;?    | 1:7 | &nbsp;   | U+00A0",
    "&amp;quot;a&#x22;  | 1:3 | &quot;   | U+0022",
    "a &amp;#x2019; b   | 1:5 | &#x2019; | U+2019",
    "&amp;hellip;       | 1:3 | &hellip; | U+2026",
    "R&amp;D; &amp;yen; | 1:12 | &yen;   | U+00A5"})
  void aCharacterReferenceThatIsEncodedTwiceIsANote(String text, String place, String reference, String character) {
    assertEquals(List.of("NOTE messages.txt:" + place + ": typed-html: the character reference " + reference
        + " is typed as text: readers see it as it is. Write the character " + character
        + " itself."),
        CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC).reports(folder));
  }

  /** A bracket itself would be a tag: {@code &lt;} in XML, quoted in ICU's syntax. */
  @ParameterizedTest
  @CsvSource({"&amp;lt;b&amp;gt;, &lt;, U+003C", "&amp;amp;, &amp;, U+0026"})
  void aCharacterThatHasAMeaningIsWrittenAsTheSyntaxHasIt(String text, String reference, String character) {
    assertEquals(List.of("NOTE messages.txt:1:3: typed-html: the character reference " + reference
        + " is typed as text: readers see it as it is. Write the character " + character
        + " as text, the way the file's syntax has it."),
        CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC).reports(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AT&amp;T; R&amp;D;", "?a=1&amp;lang=en;", "&amp; nbsp;", "&amp;#0;", "&amp;#x110000;",
    "&amp;unknown;", "&amp;amp", "&#39;&#xa0;&quot;"})
  void otherAmpersandsAreText(String text) {
    assertEquals(List.of(),
        CatalogProject.in(folder).catalog("a " + text).compile(JavaCompilers.JAVAC).reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void inATranslationItIsAWarningAndTheTextIsUsed(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).translated("Read this", "Lire &lt;b&gt;ceci&lt;/b&gt;")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:8: typed-html: the tag b is typed as text, and the source text has none: readers see"
            + " its brackets. Remove it."),
        compiled.reports(folder));
    assertEquals("Lire <b>ceci</b>", compiled.shown("fr", "a"));
  }

  @Test
  void itIsFoundInTranslationsOfEachFormat() {
    String unit = "<trans-unit id='%1$s'><source>x</source><target>%2$s</target></trans-unit>";
    String unit2 = "<unit id='%1$s'><segment><source>x</source><target>%2$s</target></segment></unit>";
    String link = "<![CDATA[<a href=\"/aide\">la page</a>]]>";
    List<String> all = new ArrayList<>();
    for (String[] file : new String[][] {
      {"messages.fr.xlf",
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file source-language='en'"
            + " target-language='fr' original='a' datatype='html'><body>" + unit.formatted("a", "Voir " + link)
            + unit.formatted("b", "l&amp;#39;opérateur") + "</body></file></xliff>"},
      {"messages.fr.xliff",
        "<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='fr'>"
            + "<file id='f'>" + unit2.formatted("a", "Voir " + link) + unit2.formatted("b", "l&amp;#39;opérateur")
            + "</file></xliff>"},
      {"messages.fr.json", "{\"a\": \"Voir <a href=\\\"/aide\\\">la page</a>\", \"b\": \"l&#39;opérateur\"}"},
      {"u/messages.fr.json",
        "{\"locale\": \"fr\", \"translations\": {\"a\": \"<a href='x'>\", \"b\": \"l&#39;op\"}}"}}) {
      CatalogProject.in(folder).catalog("a See the page", "b Operator log").file(file[0], file[1])
          .annotation("value = \"messages.txt\", translations = \"" + file[0] + "\"").compile(JavaCompilers.JAVAC)
          .places(folder).stream().filter(report -> report.startsWith("WARNING ")).forEach(all::add);
    }

    assertEquals(List.of("WARNING messages.fr.xlf:1:210: typed-html", "WARNING messages.fr.xlf:1:308: typed-html",
        "WARNING messages.fr.xliff:1:169: typed-html", "WARNING messages.fr.xliff:1:274: typed-html",
        "WARNING messages.fr.json:1:13: typed-html", "WARNING messages.fr.json:1:52: typed-html",
        "WARNING u/messages.fr.json:1:41: typed-html", "WARNING u/messages.fr.json:1:63: typed-html"), all);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "Be &lt;strong&gt;bold&lt;/strong&gt; | Soyez &lt;b&gt;gras&lt;/b&gt; | -",
    "A &amp;nbsp; b                       | A &amp;nbsp; b                | -",
    "Be &lt;b&gt;bold&lt;/b&gt;           | &lt;b&gt;l&amp;#39;aide       | 1:13: typed-html",
    "x <x id=\"START_LINK\"/>y<x id=\"CLOSE_LINK\"/> | &lt;a href=\"x\"&gt;y&lt;/a&gt; | 1:3: missing-placeholder",
    "<x id=\"START_BOLD_TEXT\"/>y<x id=\"CLOSE_BOLD_TEXT\"/> | &lt;b&gt;y&lt;/b&gt;        | 1:3: typed-html",
    "x <x id=\"PH\"/>                      | y &lt;x id=\"PH\"/&gt;         | 1:5: missing-placeholder",
    "<x id=\"START_BOLD_TEXT\"/>y<x id=\"CLOSE_BOLD_TEXT\"/> | &lt;x id=“START_BOLD_TEXT”/&gt;y | 1:3: missing-placeholder",
    "x                                    | y &lt;x id=\"PH\"/&gt;         | 1:5: typed-html"})
  void inATranslationItIsReportedWhereTheSourceHasNoneAndOnceForACause(String source, String french, String found) {
    assertEquals(found, CatalogProject.in(folder).translated(source, french).compile(JavaCompilers.JAVAC)
        .places(folder).stream().filter(report -> report.contains("messages.fr.txt:"))
        .map(report -> report.substring(report.indexOf("txt:") + 4)).collect(joining(" "))
        .transform(all -> all.isEmpty() ? "-" : all));
  }

  @Test
  void theAdviceNamesThePlaceholderThatTheSourceHas() {
    List<String> reports = CatalogProject.in(folder).translated(
        "<x id=\"START_TAG_STRONG_1\"/>y<x id=\"CLOSE_TAG_STRONG\"/>", "&lt;strong&gt;y&lt;/strong&gt;")
        .compile(JavaCompilers.JAVAC).reports(folder);

    assertEquals("WARNING messages.fr.txt:1:3: typed-html: the tag strong is typed as text, and the source text has"
        + " none: readers see its brackets. Write <x id=\"START_TAG_STRONG_1\"/> instead.", reports.get(1));
  }
}
