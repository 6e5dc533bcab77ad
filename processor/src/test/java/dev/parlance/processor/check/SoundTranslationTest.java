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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Translations that differ from the source in what is not a fault. */
class SoundTranslationTest {
  private static final String SOURCE = """
      count {n, plural, one {# video} other {# videos}}
      who {g, select, female {her party} other {their party}}
      some {n, plural, one {<x id="PH"/>} other {many}}
      both {n, plural, one {<x id="A"/>} other {<x id="B"/>}}
      shown {n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>list<x id="CLOSE_LINK"/>}}
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
      see Voir <x id="ICU" xid="count"/>
      nest {g, select, other {{n, plural, one {une} other {#}}}}
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("inIcu")
  void pluralsAndSelectsMayDifferAsGrammarDoes(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> inIcu() {
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
        of("a select with further words", "who {g, select, female {à elle} Ada {à Ada} other {à eux}}\n", "",
            "who à Ada"));
  }

  @ParameterizedTest
  @MethodSource("unflagged")
  void whatIsNotAFaultIsNotReported(String name, List<String> translation, List<String> shown) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("save Save", "range <x id=\"PH\"/> of <x id=\"START_LINK\"/>all<x id=\"CLOSE_LINK\"/>",
            "twice <x id=\"PH\"/> and <x id=\"PH\"/>", "edge &#32;Go ")
        .file("messages.fr.txt", "save Enregistrer",
            "range <x id=\"PH\"/>/<x id=\"START_LINK\"/>tous<x id=\"CLOSE_LINK\"/>",
            "twice <x id=\"PH\"/> et <x id=\"PH\"/>", "edge Va")
        .file("messages.fr-CA.txt", translation.toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\"")
        .option("-Aparlance.strict=true").option("-Werror").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in fr, fr-CA."), compiled.reports(folder), name);
    assertEquals(shown,
        Stream.of("save", "range", "twice", "edge").map(each -> compiled.shown("fr-CA", each)).toList());
  }

  static Stream<Arguments> unflagged() {
    String range = "range <x id=\"PH\"/> (<x id=\"START_LINK\"/>sur<x id=\"CLOSE_LINK\"/>)";
    String twice = "twice <x id=\"PH\"/> <x id=\"PH\"/>";
    List<String> shown = List.of("Sauver", "Ada (<a href=\"/x\">sur</a>)", "Ada Ada", "Aller");
    return Stream.of(
        Arguments.of("the same form", List.of("save Sauver", range, twice, "edge Aller"), shown),
        Arguments.of("another order of entries", List.of("edge Aller", twice, "save Sauver", range), shown),
        Arguments.of("comments and blank lines",
            List.of("# fr-CA", "", "save Sauver", " \t", range, "#edge & <", twice, "edge Aller"), shown),
        Arguments.of("another order of placeholders", List.of("save Sauver",
            "range <x id=\"START_LINK\"/>tous<x id=\"CLOSE_LINK\"/> : <x id=\"PH\"/>", twice, "edge Aller"),
            List.of("Sauver", "<a href=\"/x\">tous</a> : Ada", "Ada Ada", "Aller")),
        Arguments.of("a placeholder used more or less often", List.of("save Sauver",
            "range <x id=\"PH\"/>, <x id=\"PH\"/>, <x id=\"START_LINK\"/><x id=\"PH\"/><x id=\"CLOSE_LINK\"/>",
            "twice <x id=\"PH\"/>", "edge Aller"),
            List.of("Sauver", "Ada, Ada, <a href=\"/x\">Ada</a>", "Ada", "Aller")),
        Arguments.of("other white space at the edges",
            List.of("save   Sauver&#32;", range, twice, "edge\tAller&#32;&#10;"),
            List.of("Sauver ", "Ada (<a href=\"/x\">sur</a>)", "Ada Ada", "Aller \n")),
        Arguments.of("the text of the parent, and that of the source", List.of("save Save", "edge Va"),
            List.of("Save", "Ada/<a href=\"/x\">tous</a>", "Ada et Ada", "Va")),
        Arguments.of("blank entries that the parent has", List.of("save", "range \t", "twice ", "edge Aller"),
            List.of("Enregistrer", "Ada/<a href=\"/x\">tous</a>", "Ada et Ada", "Aller")),
        Arguments.of("other attributes of placeholders", List.of("save Sauver", "range <x equiv-text=\"{{x}}\""
            + " id='PH'></x> (<x id=\"START_LINK\" ctype=\"x-a\"/>sur<x id=\"CLOSE_LINK\" />)", twice, "edge Aller"),
            shown));
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

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
