package dev.parlance.processor.check;

import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Translated texts with faults of syntax, and the texts that stand in for them. */
class TranslationSyntaxTest {
  private static final String SOURCE = """
      save Save
      hello Hello <x id="INTERPOLATION"/>!
      page See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.
      pages <x id="START_LINK"/>One<x id="CLOSE_LINK"/> and <x id="START_LINK_1"/>two<x id="CLOSE_LINK"/>
      bold <x id="START_LINK"/><x id="START_BOLD_TEXT"/>Go<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
      count {n, plural, one {# video} other {# videos}}
      who {g, select, female {her party} other {their party}}
      shown {n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>list<x id="CLOSE_LINK"/>}}
      box <x id="START_TAG_NG-CONTAINER"/><x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      """;
  private static final String FRENCH = """
      save Enregistrer
      hello Bonjour <x id="INTERPOLATION"/> !
      page Voir <x id="START_LINK"/>la page<x id="CLOSE_LINK"/>.
      pages <x id="START_LINK"/>Une<x id="CLOSE_LINK"/> et <x id="START_LINK_1"/>deux<x id="CLOSE_LINK"/>
      bold <x id="START_LINK"/><x id="START_BOLD_TEXT"/>Aller<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
      count {n, plural, one {# vidéo} other {# vidéos}}
      who {g, select, female {sa fête} other {leur fête}}
      shown {n, plural, one {<x id="n"/> vidéo} other {<x id="n"/> vidéos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>liste<x id="CLOSE_LINK"/>}}
      box <x id="START_TAG_NG-CONTAINER"/>boîte <x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      """;

  private static final String GAP = "gap messages.txt:1:3: missing-translation\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource({"malformedEntries", "unbalancedTags", "icu", "tagsInIcu"})
  void aDefectFailsTheBuildInARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"malformedEntries", "unbalancedTags", "icu", "tagsInIcu"})
  void aDefectiveTextIsSetAsideInABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"malformedEntries", "unbalancedTags", "icu", "tagsInIcu"})
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> malformedEntries() {
    return Stream.of(
        of("a line without an ID", " save Sauver\n", """
            defect messages.fr-CA.txt:1:1: malformed-entry
            """, "save Enregistrer"),
        of("&", "save Sauver & fermer\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry
            """, "save Enregistrer"),
        of("an entity of HTML", "\nsave Sauver&nbsp;!\n", """
            defect messages.fr-CA.txt:2:12: malformed-entry
            """, "save Enregistrer"),
        of("an HTML element", "save <b>Sauver</b>\n", """
            defect messages.fr-CA.txt:1:6: malformed-entry
            """, "save Enregistrer"),
        of("a control character", "save Sau\u0001ver\n", """
            defect messages.fr-CA.txt:1:9: malformed-entry
            """, "save Enregistrer"),
        of("a placeholder with content", "hello Salut <x id=\"INTERPOLATION\">Ada</x> !\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry
            """, "hello Bonjour Ada !"),
        of("a tag that is cut off", "page Voir <x id=\"START_LINK\"/>la page<x id=\"CLOSE_LINK\"\n", """
            defect messages.fr-CA.txt:1:38: malformed-entry
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("two faults in a text", "save Sauver & fermer&nbsp;!\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry
            defect messages.fr-CA.txt:1:21: malformed-entry
            """, "save Enregistrer"),
        withoutParent("Nothing", "Rien <", """
            defect messages.fr-CA.txt:1:8: malformed-entry
            """, "Nothing"));
  }

  static Stream<FaultyTranslation> unbalancedTags() {
    return Stream.of(
        of("an unclosed link", "page Voir <x id=\"START_LINK\"/>une page.\n", """
            defect messages.fr-CA.txt:1:11: unbalanced-tag
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a close alone", "page Voir une page<x id=\"CLOSE_LINK\"/>.\n", """
            defect messages.fr-CA.txt:1:19: unbalanced-tag
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a close before its start", "page <x id=\"CLOSE_LINK\"/>Voir<x id=\"START_LINK\"/>.\n", """
            defect messages.fr-CA.txt:1:6: unbalanced-tag
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("crossed tags", "bold <x id=\"START_LINK\"/><x id=\"START_BOLD_TEXT\"/>Va<x id=\"CLOSE_LINK\"/>"
            + "<x id=\"CLOSE_BOLD_TEXT\"/>\n", """
            defect messages.fr-CA.txt:1:53: unbalanced-tag
            """, "bold <a href=\"/x\"><b>Aller</b></a>"),
        of("one close for two links", "pages <x id=\"START_LINK\"/>1 et <x id=\"START_LINK_1\"/>2"
            + "<x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:7: unbalanced-tag
            """, "pages <a href=\"/x\">Une</a> et <a href=\"/x\">deux</a>"),
        of("a close of another name", "page Voir <x id=\"START_LINK\"/>une page<x id=\"CLOSE_LIEN\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unbalanced-tag
            defect messages.fr-CA.txt:1:39: unbalanced-tag
            """, "page Voir <a href=\"/x\">la page</a>."),
        withoutParent("<x id=\"START_LINK\"/>Go<x id=\"CLOSE_LINK\"/>", "<x id=\"START_LINK\"/>Va", """
            defect messages.fr-CA.txt:1:3: unbalanced-tag
            """, "<a href=\"/x\">Go</a>"));
  }

  static Stream<FaultyTranslation> icu() {
    return Stream.of(
        of("translated words", """
            count {n, pluriel, one {# vid} other {# vids}}
            who {g, sélection, female {sa} other {leur}}
            """, """
            defect messages.fr-CA.txt:1:11: icu-syntax
            defect messages.fr-CA.txt:2:9: icu-syntax
            """, "count 2 vidéos\nwho leur fête"),
        of("no other", "count {n, plural, one {# vid}}\nwho {g, select, female {sa}}\n", """
            defect messages.fr-CA.txt:1:7: icu-syntax
            defect messages.fr-CA.txt:2:5: icu-syntax
            """, "count 2 vidéos\nwho leur fête"),
        of("translated categories",
            "count {n, plural, one {# vid} autres {# vids}}\nwho {g, select, autre {leur}}\n", """
            defect messages.fr-CA.txt:1:31: icu-syntax
            defect messages.fr-CA.txt:2:5: icu-syntax
            """, "count 2 vidéos\nwho leur fête"),
        of("unclosed braces and quotations", """
            count {n, plural, one {# vid} other {# vids}
            shown {n, plural, one {<x id="n"/> l'{a} other {<x id="n"/>}}
            """, """
            defect messages.fr-CA.txt:1:7: icu-syntax
            defect messages.fr-CA.txt:2:7: icu-syntax
            """, "count 2 vidéos\nshown 2 vidéos"),
        of("forbidden markup in a branch", "count {n, plural, one {<b># vid} other {# vids}}\n", """
            defect messages.fr-CA.txt:1:24: malformed-entry
            """, "count 2 vidéos"),
        of("markup that swallows the plural", "count {n, plural, one {<b # vid} other {# vids}}\n", """
            defect messages.fr-CA.txt:1:24: malformed-entry
            """, "count 2 vidéos"));
  }

  static Stream<FaultyTranslation> tagsInIcu() {
    return Stream.of(
        of("a close that is misspelt",
            "box <x id=\"START_TAG_NG-CONTAINER\"/><x id=\"PH\"/><x id=\"CLOSE_TAG_NG_CONTAINER\"/>\n", """
            defect messages.fr-CA.txt:1:49: unbalanced-tag
            """, "box <span>boîte Ada</span>"),
        of("a tag that is not closed in its branch", "list {n, plural, other {<x id=\"START_LINK\"/>liste}}\n", """
            defect messages.fr-CA.txt:1:25: unbalanced-tag
            """, "list <a href=\"/x\">liste</a>"),
        of("a tag that is closed behind the plural",
            "list {n, plural, other {<x id=\"START_LINK\"/>liste}}<x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:25: unbalanced-tag
            """, "list <a href=\"/x\">liste</a>"));
  }

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }

  /** The text {@code x} in a locale whose parent lacks it. */
  private static FaultyTranslation withoutParent(String source, String canadian, String findings, String shown) {
    return FaultyTranslation.of("a text that no parent has", "x " + source + "\nsave Save\n", "save Enregistrer\n",
        "x " + canadian + "\n", findings + GAP, "x " + shown + "\nsave Enregistrer");
  }
}
