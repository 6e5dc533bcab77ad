package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Plurals and selects of a translation on other variables than the source's, or used in another way. */
class VariableMismatchTest {
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

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("variables")
  void aDefectFailsTheBuildInARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("variables")
  void aDefectiveTextIsSetAsideInABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("variables")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> variables() {
    return Stream.of(
        of("renamed variables", """
            count {m, plural, one {# vid} other {# vids}}
            who {genre, select, female {sa} other {leur}}
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: the source text has no plural or select on “m”. \
            Did you mean {n, plural, …}?
            defect messages.fr-CA.txt:2:5: icu-syntax: the source text has no plural or select on “genre”. \
            Did you mean {g, select, …}?
            """, "count 2 vidéos\nwho leur fête"),
        of("a renamed variable that is shown, too",
            "shown {N, plural, one {<x id=\"N\"/>} other {<x id=\"N\"/>}}\n", """
            defect messages.fr-CA.txt:1:7: icu-syntax
            """, "shown 2 vidéos"),
        of("lost variables", """
            count # vidéos
            who   leur fête
            shown <x id="n"/> vids
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: the plural on “n” of the source text is missing. \
            Add it, as in “{n, plural, one {# video} other {# videos}}”.
            defect messages.fr-CA.txt:2:7: icu-syntax: the select on “g” of the source text is missing. \
            Add it, as in “{g, select, female {her party} other {their party}}”.
            defect messages.fr-CA.txt:3:7: icu-syntax: the plural on “n” of the source text is missing. \
            Add it, as in “{n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}”.
            """, "count 2 vidéos\nwho leur fête\nshown 2 vidéos"),
        of("the inner or the outer variable lost", "nest {n, plural, one {une} other {des}}\n", """
            defect messages.fr-CA.txt:1:6: icu-syntax: the select on “g” of the source text is missing. \
            Add it, as in “{g, select, other {{n, plural, one {one} other {#}}}}”.
            """, "nest 2"),
        of("a plural where the source has a select, and the reverse", """
            count {n, select, one {# vid} other {# vids}}
            who {g, plural, one {sa} other {leur}}
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax: “n” is for a plural in the source text. Write {n, plural, …}.
            defect messages.fr-CA.txt:2:5: icu-syntax: “g” is for a select in the source text. Write {g, select, …}.
            """, "count 2 vidéos\nwho leur fête"),
        of("words of a select translated", "who {g, select, elle {à elle} other {à eux}}\n", """
            defect messages.fr-CA.txt:1:17: icu-syntax: “elle” is not a branch of “g” in the source text, \
            which has female, other. These words are not translated: write one of them.
            """, "who leur fête"),
        of("a variable too many", """
            box <x id="START_TAG_NG-CONTAINER"/>{PH, plural, one {x} other {y}}<x id="CLOSE_TAG_NG-CONTAINER"/>
            count {n, plural, one {# vid} other {# vids}} {m, plural, one {x} other {y}}
            see Voir {n, plural, one {# vid} other {# vids}}
            """, """
            defect messages.fr-CA.txt:1:37: icu-syntax: the source text has no plural or select on “PH”. Remove it.
            defect messages.fr-CA.txt:2:47: icu-syntax
            defect messages.fr-CA.txt:3:10: icu-syntax: the source text has no plural or select on “n”. Remove it.
            """, "box <span>boîte Ada</span>\ncount 2 vidéos\nsee Voir 2 vidéos"));
  }

  @Test
  void wherePluralsHaveOneFormTheyMayBeLeftOut() {
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", SOURCE.split("\n"))
        .file("messages.ja.txt", "count <x id=\"n\"/>本", "shown <x id=\"n\"/>本", "nest {g, select, other {本}}",
            "list <x id=\"START_LINK\"/>本<x id=\"CLOSE_LINK\"/>", "some {n, plural, other {<x id=\"PH\"/>本}}")
        .annotation("value = \"messages.txt\", translations = \"messages.ja.txt\"")
        .compile(JavaCompilers.JAVAC);

    List<String> reports = compiled.reports(folder).stream().filter(report -> !report.startsWith("NOTE ")).toList();
    assertEquals(List.of("WARNING messages.txt:2:5: missing-translation"),
        reports.stream().map(Compiled::place).toList());
    assertTrue(reports.get(0).contains(": who, both, links, see. "), reports::toString);
    assertEquals(List.of("2本", "2本", "本", "<a href=\"/x\">本</a>", "Ada本"),
        Stream.of("count", "shown", "nest", "list", "some").map(name -> compiled.shown("ja", name)).toList());
  }

  @Test
  void aPluralWithOtherCommasIsNotTakenForOneLeftOut() {
    List<String> errors = CatalogProject.in(folder).file("messages.txt", SOURCE.split("\n"))
        .file("messages.ja.txt", "count {n，plural，other {#本}}", "shown <x id=\"n\"/>本")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"ja\"")
        .compile(JavaCompilers.JAVAC).reports(folder).stream().filter(report -> report.startsWith("ERROR ")).toList();

    assertEquals(List.of("ERROR messages.ja.txt:1:7: icu-syntax: “{n” does not start a plural here, so readers see it."
        + " Write {n, plural, …} with ASCII commas, or <x id=\"n\"/>."), errors);
  }

  @Test
  void onlyPluralsMayBeLeftOutThere() {
    List<String> errors = CatalogProject.in(folder).file("messages.txt", SOURCE.split("\n"))
        .file("messages.ja.txt", "count {m, plural, other {#本}}", "who 彼", "shown 本")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"ja\"")
        .compile(JavaCompilers.JAVAC).places(folder).stream().filter(report -> report.startsWith("ERROR ")).toList();

    assertEquals(List.of("ERROR messages.ja.txt:1:7: icu-syntax", "ERROR messages.ja.txt:2:5: icu-syntax",
        "ERROR messages.ja.txt:3:7: missing-placeholder"), errors);
  }

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
