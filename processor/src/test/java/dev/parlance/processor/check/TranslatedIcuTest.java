package dev.parlance.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plurals, selects and typed placeholders in translations that are wrong, and the texts that stand in for them. */
class TranslatedIcuTest {
  private static final String SOURCE = """
      count {n, plural, one {# video} other {# videos}}
      who {g, select, female {her party} other {their party}}
      some {n, plural, one {<x id="PH"/>} other {many}}
      both {n, plural, one {<x id="A"/>} other {<x id="B"/>}}
      shown {n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>list<x id="CLOSE_LINK"/>}}
      links <x id="START_LINK"/>a<x id="CLOSE_LINK"/> <x id="START_LINK_1"/>b<x id="CLOSE_LINK"/>
      box <x id="START_TAG_NG-CONTAINER"/><x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      see See <x id="ICU" xid="count"/>
      nest {g, select, other {{n, plural, one {one} other {#}}}}
      """;
  private static final String FRENCH = """
      count {n, plural, one {# vidéo} other {# vidéos}}
      who {g, select, female {sa fête} other {leur fête}}
      some {n, plural, one {<x id="PH"/>} other {plusieurs}}
      both {n, plural, one {<x id="A"/>} other {<x id="B"/>}}
      shown {n, plural, one {<x id="n"/> vidéo} other {<x id="n"/> vidéos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>liste<x id="CLOSE_LINK"/>}}
      links <x id="START_LINK"/>à<x id="CLOSE_LINK"/> <x id="START_LINK_1"/>bé<x id="CLOSE_LINK"/>
      box <x id="START_TAG_NG-CONTAINER"/>boîte <x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      see Voir <x id="ICU" xid="count"/>
      nest {g, select, other {{n, plural, one {une} other {#}}}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource({"variables", "syntax", "placeholders", "tags", "sound"})
  void aDefectFailsTheBuildInARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"variables", "syntax", "placeholders", "tags", "sound"})
  void aDefectiveTextIsSetAsideInABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"variables", "tags"})
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> variables() {
    return Stream.of(
        of("renamed variables", """
            count {m, plural, one {# vid} other {# vids}}
            who {genre, select, female {sa} other {leur}}
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: the source text chooses by no “m”. \
            Did you mean {n, plural, …}?
            defect messages.fr-CA.txt:2:5: icu-syntax: the source text chooses by no “genre”. \
            Did you mean {g, select, …}?
            """, "count 2 vidéos\nwho leur fête"),
        of("a renamed variable that is shown, too",
            "shown {N, plural, one {<x id=\"N\"/>} other {<x id=\"N\"/>}}\n", """
            defect messages.fr-CA.txt:1:7: icu-syntax: the source text chooses by no “N”. \
            Did you mean {n, plural, …}?
            """, "shown 2 vidéos"),
        of("lost variables", """
            count # vidéos
            who   leur fête
            shown <x id="n"/> vids
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: the plural by “n” of the source text is missing. \
            Put it in, as in “{n, plural, one {# video} other {# videos}}”.
            defect messages.fr-CA.txt:2:7: icu-syntax: the select by “g” of the source text is missing. \
            Put it in, as in “{g, select, female {her party} other {their party}}”.
            defect messages.fr-CA.txt:3:7: icu-syntax: the plural by “n” of the source text is missing. \
            Put it in, as in “{n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}”.
            """, "count 2 vidéos\nwho leur fête\nshown 2 vidéos"),
        of("the inner or the outer variable lost", "nest {n, plural, one {une} other {des}}\n", """
            defect messages.fr-CA.txt:1:6: icu-syntax: the select by “g” of the source text is missing. \
            Put it in, as in “{g, select, other {{n, plural, one {one} other {#}}}}”.
            """, "nest 2"),
        of("a plural where the source has a select, and the reverse", """
            count {n, select, one {# vid} other {# vids}}
            who {g, plural, one {sa} other {leur}}
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: “n” is for a plural in the source text. Write {n, plural, …}.
            defect messages.fr-CA.txt:2:5: icu-syntax: “g” is for a select in the source text. Write {g, select, …}.
            """, "count 2 vidéos\nwho leur fête"),
        of("words of a select translated", "who {g, select, elle {à elle} other {à eux}}\n", """
            defect messages.fr-CA.txt:1:17: icu-syntax: “elle” is no branch of “g” in the source text, \
            which has female, other. These words are not translated: write one of them.
            """, "who leur fête"),
        of("a variable too many", """
            box <x id="START_TAG_NG-CONTAINER"/>{PH, plural, one {x} other {y}}<x id="CLOSE_TAG_NG-CONTAINER"/>
            count {n, plural, one {# vid} other {# vids}} {m, plural, one {x} other {y}}
            see Voir {n, plural, one {# vid} other {# vids}}
            """, """
            defect messages.fr-CA.txt:1:37: icu-syntax: the source text chooses by no “PH”. Remove it.
            defect messages.fr-CA.txt:2:47: icu-syntax: the source text chooses by no “m”. \
            Did you mean {n, plural, …}?
            defect messages.fr-CA.txt:3:10: icu-syntax: the source text chooses by no “n”. Remove it.
            """, "box <span>boîte Ada</span>\ncount 2 vidéos\nsee Voir 2 vidéos"));
  }

  static Stream<FaultyTranslation> syntax() {
    return Stream.of(
        of("translated words", """
            count {n, pluriel, one {# vid} other {# vids}}
            who {g, sélection, female {sa} other {leur}}
            """, """
            defect messages.fr-CA.txt:1:11: icu-syntax: “pluriel” is not a keyword of ICU. \
            Write plural, selectordinal or select.
            defect messages.fr-CA.txt:2:9: icu-syntax: “sélection” is not a keyword of ICU. \
            Write plural, selectordinal or select.
            """, "count 2 vidéos\nwho leur fête"),
        of("no other", "count {n, plural, one {# vid}}\nwho {g, select, female {sa}}\n", """
            defect messages.fr-CA.txt:1:7: icu-syntax: this ICU plural has no branch other {…}. \
            Add it: the word other is not translated.
            defect messages.fr-CA.txt:2:5: icu-syntax: this ICU select has no branch other {…}. \
            Add it: the word other is not translated.
            """, "count 2 vidéos\nwho leur fête"),
        of("translated categories",
            "count {n, plural, one {# vid} autres {# vids}}\nwho {g, select, autre {leur}}\n", """
            defect messages.fr-CA.txt:1:31: icu-syntax: “autres” is not a plural category. \
            Keywords are not translated: write zero, one, two, few, many or other.
            defect messages.fr-CA.txt:2:5: icu-syntax: this ICU select has no branch other {…}. \
            Add it: the word other is not translated.
            """, "count 2 vidéos\nwho leur fête"),
        of("unclosed braces and quotations", """
            count {n, plural, one {# vid} other {# vids}
            shown {n, plural, one {<x id="n"/> l'{a} other {<x id="n"/>}}
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: the ICU plural that begins here is never closed. \
            Add the } that ends it.
            defect messages.fr-CA.txt:2:37: icu-syntax: the apostrophe before “{” starts quoted text that never ends. \
            Write two apostrophes for a literal one, or add one at the end of the quoted text.
            """, "count 2 vidéos\nshown 2 vidéos"),
        of("forbidden markup in a branch", "count {n, plural, one {<b># vid} other {# vids}}\n", """
            defect messages.fr-CA.txt:1:24: malformed-entry: the element <b> is not allowed. A text holds words and \
            placeholders; write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            """, "count 2 vidéos"),
        of("markup that swallows the plural", "count {n, plural, one {<b # vid} other {# vids}}\n", """
            defect messages.fr-CA.txt:1:24: malformed-entry: the element <b> is not allowed. A text holds words and \
            placeholders; write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            """, "count 2 vidéos"));
  }

  static Stream<FaultyTranslation> placeholders() {
    return Stream.of(
        of("a placeholder lost in all branches", "some {n, plural, one {une} other {des}}\n", """
            defect messages.fr-CA.txt:1:6: missing-placeholder: <x id="PH"/> of the source text is missing. \
            Put it in, as in “{n, plural, one {<x id="PH"/>} other {many}}”.
            """, "some plusieurs"),
        of("a shown number lost in all branches", "shown {n, plural, one {une} other {des}}\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="n"/> of the source text is missing. \
            Put it in, as in “{n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}”.
            """, "shown 2 vidéos"),
        of("a placeholder renamed in one branch", "some {n, plural, one {<x id=\"PX\"/>} other {<x id=\"PH\"/>}}\n", """
            defect messages.fr-CA.txt:1:23: unknown-placeholder: the source text has no <x id="PX"/>. \
            Did you mean <x id="PH"/>?
            """, "some plusieurs"),
        of("a placeholder renamed in all branches",
            "some {n, plural, one {<x id=\"PX\"/>} other {<x id=\"PX\"/>}}\n", """
            defect messages.fr-CA.txt:1:23: unknown-placeholder: the source text has no <x id="PX"/>. \
            Did you mean <x id="PH"/>?
            """, "some plusieurs"),
        of("a reference renamed", "see Voir <x id=\"ICU_1\"/>\n", """
            defect messages.fr-CA.txt:1:10: unknown-placeholder: the source text has no <x id="ICU_1"/>. \
            Did you mean <x id="ICU"/>?
            """, "see Voir 2 vidéos"),
        of("a reference lost", "see Voir\n", """
            defect messages.fr-CA.txt:1:5: missing-placeholder: <x id="ICU"/> of the source text is missing. \
            Put it in, as in “See <x id="ICU"/>”.
            """, "see Voir 2 vidéos"),
        of("a placeholder typed as text", """
            box <x id="START_TAG_NG-CONTAINER"/>Une &lt;x id=„PH“/&gt;<x id="CLOSE_TAG_NG-CONTAINER"/>
            some {n, plural, one {&lt;x id=“PH”/&gt;} other {des}}
            """, """
            defect messages.fr-CA.txt:1:41: missing-placeholder: a placeholder is typed as text here, \
            so <x id="PH"/> is missing. Write it \
            as in “<x id="START_TAG_NG-CONTAINER"/><x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>”.
            defect messages.fr-CA.txt:2:23: missing-placeholder: a placeholder is typed as text here, \
            so <x id="PH"/> is missing. Write it \
            as in “{n, plural, one {<x id="PH"/>} other {many}}”.
            """, "box <span>boîte Ada</span>\nsome plusieurs"));
  }

  static Stream<FaultyTranslation> tags() {
    return Stream.of(
        of("a close that is misspelt",
            "box <x id=\"START_TAG_NG-CONTAINER\"/><x id=\"PH\"/><x id=\"CLOSE_TAG_NG_CONTAINER\"/>\n", """
            defect messages.fr-CA.txt:1:49: unbalanced-tag: <x id="CLOSE_TAG_NG_CONTAINER"/> closes nothing. \
            Did you mean <x id="CLOSE_TAG_NG-CONTAINER"/>?
            """, "box <span>boîte Ada</span>"),
        of("both ends misspelt",
            "box <x id=\"START_TAG_NG_CONTAINER\"/><x id=\"PH\"/><x id=\"CLOSE_TAG_NG_CONTAINER\"/>\n", """
            defect messages.fr-CA.txt:1:5: unknown-placeholder: the source text has no \
            <x id="START_TAG_NG_CONTAINER"/>. Did you mean <x id="START_TAG_NG-CONTAINER"/>?
            """, "box <span>boîte Ada</span>"),
        of("a tag that is not closed in its branch", "list {n, plural, other {<x id=\"START_LINK\"/>liste}}\n", """
            defect messages.fr-CA.txt:1:25: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            """, "list <a href=\"/x\">liste</a>"),
        of("a tag that is closed behind the plural",
            "list {n, plural, other {<x id=\"START_LINK\"/>liste}}<x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:25: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            """, "list <a href=\"/x\">liste</a>"),
        of("links nested by the translation only",
            "links <x id=\"START_LINK\"/>à <x id=\"START_LINK_1\"/>b<x id=\"CLOSE_LINK\"/><x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:29: missing-placeholder: <x id="START_LINK_1"/> stands inside another link, \
            where it is none. Put it beside the other one.
            """, "links <a href=\"/x\">à</a> <a href=\"/x\">bé</a>"));
  }

  static Stream<FaultyTranslation> sound() {
    return Stream.of(
        of("placeholders in other branches", """
            some {n, plural, one {une} other {les <x id="PH"/>}}
            both {n, plural, one {<x id="B"/>} other {<x id="A"/> et <x id="B"/>}}
            """, "", "some les Ada\nboth Ada et Ada"),
        of("# for a placeholder, and the reverse", """
            shown {n, plural, one {# vid} other {# vids}}
            count {n, plural, one {<x id="n"/> vid} other {<x id="n"/> vids}}
            """, "", "shown 2 vids\ncount 2 vids"),
        of("the number not shown where only # shows it", "count {n, plural, one {Une} other {Des}}\n", "", "count Des"),
        of("tags around the plural",
            "list <x id=\"START_LINK\"/>{n, plural, one {a} other {b}}<x id=\"CLOSE_LINK\"/>\n", "",
            "list <a href=\"/x\">b</a>"),
        of("plural and select the other way round",
            "nest {n, plural, one {{g, select, other {a}}} other {{g, select, f {b} other {c}}}}\n", "", "nest c"),
        of("a reference without its xid, or with another", "see Regarde <x id=\"ICU\"/>\n", "", "see Regarde 2 vidéos"),
        of("a select with further words", "who {g, select, female {à elle} Ada {à Ada} other {à eux}}\n", "", "who à"
            + " Ada"));
  }

  @Test
  void wherePluralsHaveOneFormTheyMayBeLeftOut() {
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", SOURCE.split("\n"))
        .file("messages.ja.txt", "count <x id=\"n\"/>本", "shown <x id=\"n\"/>本", "nest {g, select, other {本}}",
            "list <x id=\"START_LINK\"/>本<x id=\"CLOSE_LINK\"/>", "some {n, plural, other {<x id=\"PH\"/>本}}")
        .annotation("value = \"messages.txt\", translations = \"messages.ja.txt\"")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.txt:2:5: missing-translation: 5 of 10 texts are missing in ja: who, both,"
        + " links, box, see. Translate them in messages.ja.txt; another locale's stand in for them."),
        compiled.reports(folder).stream().filter(report -> !report.startsWith("NOTE ")).toList());
    assertEquals(List.of("2本", "2本", "本", "<a href=\"/x\">本</a>", "Ada本"),
        Stream.of("count", "shown", "nest", "list", "some").map(name -> compiled.shown("ja", name)).toList());
  }

  @Test
  void aPluralWithOtherCommasIsNotTakenForOneLeftOut() {
    List<String> errors = CatalogProject.in(folder).file("messages.txt", SOURCE.split("\n"))
        .file("messages.ja.txt", "count {n，plural，other {#本}}", "shown <x id=\"n\"/>本")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"ja\"")
        .compile(JavaCompilers.JAVAC).reports(folder).stream().filter(report -> report.startsWith("ERROR ")).toList();

    assertEquals(List.of("ERROR messages.ja.txt:1:7: icu-syntax: “{n” begins no plural here, so readers see it."
        + " Write {n, plural, …} with commas of ASCII, or <x id=\"n\"/>."), errors);
  }

  @Test
  void anotherEntrysTextOfAnotherDirectionIsIsolated() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("cart {n, plural, one {# item} other {# items}}", "say We have: <x id=\"ICU\" xid=\"cart\"/>!",
            "bold We: <x id=\"START_BOLD_TEXT\"/><x id=\"ICU\" xid=\"cart\"/><x id=\"CLOSE_BOLD_TEXT\"/>")
        .file("messages.he.txt", "say אנחנו: <x id=\"ICU\"/>!",
            "bold אנחנו: <x id=\"START_BOLD_TEXT\"/><x id=\"ICU\"/><x id=\"CLOSE_BOLD_TEXT\"/>")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals("אנחנו: \u20682 items\u2069!", compiled.shown("he", "say"));
    assertEquals("אנחנו: <b><bdi>2 items</bdi></b>", compiled.shown("he", "bold"));
  }

  @Test
  void whatIsNoPluralMayNotBeLeftOutThereEither() {
    List<String> errors = CatalogProject.in(folder).file("messages.txt", SOURCE.split("\n"))
        .file("messages.ja.txt", "count {m, plural, other {#本}}", "who 彼", "shown 本")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"ja\"")
        .compile(JavaCompilers.JAVAC).reports(folder).stream().filter(report -> report.startsWith("ERROR ")).toList();

    assertEquals(List.of(
        "ERROR messages.ja.txt:1:7: icu-syntax: the source text chooses by no “m”. Did you mean {n, plural, …}?",
        "ERROR messages.ja.txt:2:5: icu-syntax: the select by “g” of the source text is missing."
            + " Put it in, as in “{g, select, female {her party} other {their party}}”.",
        "ERROR messages.ja.txt:3:7: missing-placeholder: <x id=\"n\"/> of the source text is missing."
            + " Put it in, as in “{n, plural, one {<x id=\"n\"/> video} other {<x id=\"n\"/> videos}}”."), errors);
  }

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
