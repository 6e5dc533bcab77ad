package dev.parlance.processor.check.rule;

import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Placeholders of the source text that a translation lacks. */
class MissingPlaceholderTest {
  private static final String SOURCE = """
      save Save
      hello Hello <x id="INTERPOLATION"/>!
      page See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.
      range <x id="PH"/> of <x id="PH_1"/>
      bold <x id="START_LINK"/><x id="START_BOLD_TEXT"/>Go<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
      lines One<x id="LINE_BREAK"/>two
      some {n, plural, one {<x id="PH"/>} other {many}}
      both {n, plural, one {<x id="A"/>} other {<x id="B"/>}}
      shown {n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>list<x id="CLOSE_LINK"/>}}
      links <x id="START_LINK"/>a<x id="CLOSE_LINK"/> <x id="START_LINK_1"/>b<x id="CLOSE_LINK"/>
      box <x id="START_TAG_NG-CONTAINER"/><x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      count {n, plural, one {# video} other {# videos}}
      see See <x id="ICU" xid="count"/>
      """;
  private static final String FRENCH = """
      save Enregistrer
      hello Bonjour <x id="INTERPOLATION"/> !
      page Voir <x id="START_LINK"/>la page<x id="CLOSE_LINK"/>.
      range <x id="PH"/> sur <x id="PH_1"/>
      bold <x id="START_LINK"/><x id="START_BOLD_TEXT"/>Aller<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
      lines Une<x id="LINE_BREAK"/>deux
      some {n, plural, one {<x id="PH"/>} other {plusieurs}}
      both {n, plural, one {<x id="A"/>} other {<x id="B"/>}}
      shown {n, plural, one {<x id="n"/> vidéo} other {<x id="n"/> vidéos}}
      list {n, plural, one {it} other {<x id="START_LINK"/>liste<x id="CLOSE_LINK"/>}}
      links <x id="START_LINK"/>à<x id="CLOSE_LINK"/> <x id="START_LINK_1"/>bé<x id="CLOSE_LINK"/>
      box <x id="START_TAG_NG-CONTAINER"/>boîte <x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      count {n, plural, one {# vidéo} other {# vidéos}}
      see Voir <x id="ICU" xid="count"/>
      """;
  private static final String GAP = "gap messages.txt:1:3: missing-translation\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource({"missingPlaceholders", "inIcu"})
  void aDefectFailsTheBuildInARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"missingPlaceholders", "inIcu"})
  void aDefectiveTextIsSetAsideInABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"missingPlaceholders", "inIcu"})
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> missingPlaceholders() {
    return Stream.of(
        of("a dropped value", "hello Salut !\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="INTERPOLATION"/> of the source text is missing. \
            Add it, as in “Hello <x id="INTERPOLATION"/>!”.
            """, "hello Bonjour Ada !"),
        of("a dropped link", "page   Voir la page.\n", """
            defect messages.fr-CA.txt:1:8: missing-placeholder: <x id="START_LINK"/> of the source text is missing. \
            Add it, as in “See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.”.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("one of two values", "range <x id=\"PH_1\"/>\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="PH"/> of the source text is missing. \
            Add it, as in “<x id="PH"/> of <x id="PH_1"/>”.
            """, "range Ada sur Ada"),
        of("both of two values", "range quelques-uns\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="PH"/>, <x id="PH_1"/> of the source text \
            are missing. Add them, as in “<x id="PH"/> of <x id="PH_1"/>”.
            """, "range Ada sur Ada"),
        of("one dropped, and an element that is not the source's", "bold <x id=\"START_ITALIC_TEXT\"/>Va"
            + "<x id=\"CLOSE_ITALIC_TEXT\"/>\n", """
            defect messages.fr-CA.txt:1:6: missing-placeholder: <x id="START_LINK"/> of the source text is missing. \
            Add it, as in \
            “<x id="START_LINK"/><x id="START_BOLD_TEXT"/>Go<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>”.
            """, "bold <a href=\"/x\"><b>Aller</b></a>"),
        withoutParent("But <x id=\"INTERPOLATION\"/>", "Sauf un", """
            defect messages.fr-CA.txt:1:3: missing-placeholder: <x id="INTERPOLATION"/> of the source text is missing. \
            Add it, as in “But <x id="INTERPOLATION"/>”.
            """, "But Ada"),
        of("links nested by the translation only",
            "links <x id=\"START_LINK\"/>à <x id=\"START_LINK_1\"/>b<x id=\"CLOSE_LINK\"/><x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:29: missing-placeholder: <x id="START_LINK_1"/> is inside another link, \
            and links cannot be nested. Put it beside the other one.
            """, "links <a href=\"/x\">à</a> <a href=\"/x\">bé</a>"));
  }

  static Stream<FaultyTranslation> inIcu() {
    return Stream.of(
        of("a placeholder lost in all branches", "some {n, plural, one {une} other {des}}\n", """
            defect messages.fr-CA.txt:1:6: missing-placeholder: <x id="PH"/> of the source text is missing. \
            Add it, as in “{n, plural, one {<x id="PH"/>} other {many}}”.
            """, "some plusieurs"),
        of("a shown number lost in all branches", "shown {n, plural, one {une} other {des}}\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="n"/> of the source text is missing. \
            Add it, as in “{n, plural, one {<x id="n"/> video} other {<x id="n"/> videos}}”.
            """, "shown 2 vidéos"),
        of("a reference lost", "see Voir\n", """
            defect messages.fr-CA.txt:1:5: missing-placeholder: <x id="ICU"/> of the source text is missing. \
            Add it, as in “See <x id="ICU"/>”.
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

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }

  /** The text {@code x} in a locale whose parent lacks it. */
  private static FaultyTranslation withoutParent(String source, String canadian, String findings, String shown) {
    return FaultyTranslation.of("a text that no parent has", "x " + source + "\nsave Save\n", "save Enregistrer\n",
        "x " + canadian + "\n", findings + GAP, "x " + shown + "\nsave Enregistrer");
  }
}
