package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Placeholders in a translation that the source text does not have. */
class UnknownPlaceholderTest {
  private static final String SOURCE = """
      save Save
      hello Hello <x id="INTERPOLATION"/>!
      page See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.
      range <x id="PH"/> of <x id="PH_1"/>
      some {n, plural, one {<x id="PH"/>} other {many}}
      count {n, plural, one {# video} other {# videos}}
      see See <x id="ICU" xid="count"/>
      box <x id="START_TAG_NG-CONTAINER"/><x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      """;
  private static final String FRENCH = """
      save Enregistrer
      hello Bonjour <x id="INTERPOLATION"/> !
      page Voir <x id="START_LINK"/>la page<x id="CLOSE_LINK"/>.
      range <x id="PH"/> sur <x id="PH_1"/>
      some {n, plural, one {<x id="PH"/>} other {plusieurs}}
      count {n, plural, one {# vidéo} other {# vidéos}}
      see Voir <x id="ICU" xid="count"/>
      box <x id="START_TAG_NG-CONTAINER"/>boîte <x id="PH"/><x id="CLOSE_TAG_NG-CONTAINER"/>
      """;
  private static final String GAP = "gap messages.txt:1:3: missing-translation\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("unknownPlaceholders")
  void aDefectFailsTheBuildInARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("unknownPlaceholders")
  void aDefectiveTextIsSetAsideInABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("unknownPlaceholders")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> unknownPlaceholders() {
    return Stream.of(
        of("a number too many", "hello Salut <x id=\"INTERPOLATION_1\"/> !\n", """
            defect messages.fr-CA.txt:1:13: unknown-placeholder: the source text has no <x id="INTERPOLATION_1"/>. \
            Did you mean <x id="INTERPOLATION"/>?
            """, "hello Bonjour Ada !"),
        of("a translated name", "hello Salut <x id=\"prénom\"/> !\n", """
            defect messages.fr-CA.txt:1:13: unknown-placeholder: the source text has no <x id="prénom"/>. \
            Did you mean <x id="INTERPOLATION"/>?
            """, "hello Bonjour Ada !"),
        of("an element that is known instead of a link",
            "page <x id=\"START_BOLD_TEXT\"/>Voir<x id=\"CLOSE_BOLD_TEXT\"/>\n",
            """
            defect messages.fr-CA.txt:1:6: unknown-placeholder: the source text has no <x id="START_BOLD_TEXT"/>. \
            Did you mean <x id="START_LINK"/>?
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a value too many and a link that is not closed",
            "page Voir <x id=\"START_LINK\"/>une page<x id=\"PH\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unbalanced-tag
            defect messages.fr-CA.txt:1:39: unknown-placeholder
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a link renamed at both ends", "page Voir <x id=\"START_LIEN\"/>une page<x id=\"CLOSE_LIEN\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unknown-placeholder: the source text has no <x id="START_LIEN"/>. \
            Did you mean <x id="START_LINK"/>?
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a link renamed at its start", "page Voir <x id=\"START_LIEN\"/>une page<x id=\"CLOSE_LINK\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unknown-placeholder
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a link too many", "page <x id=\"START_LINK\"/>Une<x id=\"CLOSE_LINK\"/> "
            + "<x id=\"START_LINK_1\"/>page<x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:50: unknown-placeholder: the source text has no <x id="START_LINK_1"/>. \
            Did you mean <x id="START_LINK"/>?
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a value where the source has none", "save Sauver <x id=\"INTERPOLATION\"/>\n", """
            defect messages.fr-CA.txt:1:13: unknown-placeholder
            """, "save Enregistrer"),
        of("two renamed values", "range <x id=\"PH_2\"/> sur <x id=\"PH_3\"/>\n", """
            defect messages.fr-CA.txt:1:7: unknown-placeholder: the source text has no <x id="PH_2"/>. \
            Did you mean <x id="PH_1"/>?
            defect messages.fr-CA.txt:1:26: unknown-placeholder: the source text has no <x id="PH_3"/>. \
            Did you mean <x id="PH"/>?
            """, "range Ada sur Ada"),
        withoutParent("But <x id=\"INTERPOLATION\"/>", "Sauf <x id=\"NAME\"/>", """
            defect messages.fr-CA.txt:1:8: unknown-placeholder: the source text has no <x id="NAME"/>. \
            Did you mean <x id="INTERPOLATION"/>?
            """, "But Ada"),
        of("a placeholder renamed in one branch", "some {n, plural, one {<x id=\"PX\"/>} other {<x id=\"PH\"/>}}\n", """
            defect messages.fr-CA.txt:1:23: unknown-placeholder: the source text has no <x id="PX"/>. \
            Did you mean <x id="PH"/>?
            """, "some plusieurs"),
        of("a placeholder renamed in all branches",
            "some {n, plural, one {<x id=\"PX\"/>} other {<x id=\"PX\"/>}}\n", """
            defect messages.fr-CA.txt:1:23: unknown-placeholder
            """, "some plusieurs"),
        of("a reference renamed", "see Voir <x id=\"ICU_1\"/>\n", """
            defect messages.fr-CA.txt:1:10: unknown-placeholder: the source text has no <x id="ICU_1"/>. \
            Did you mean <x id="ICU"/>?
            """, "see Voir 2 vidéos"),
        of("both ends misspelt",
            "box <x id=\"START_TAG_NG_CONTAINER\"/><x id=\"PH\"/><x id=\"CLOSE_TAG_NG_CONTAINER\"/>\n", """
            defect messages.fr-CA.txt:1:5: unknown-placeholder: the source text has no \
            <x id="START_TAG_NG_CONTAINER"/>. Did you mean <x id="START_TAG_NG-CONTAINER"/>?
            """, "box <span>boîte Ada</span>"));
  }

  @ParameterizedTest
  @EnumSource
  void aFindingShowsTheLineOfTheTranslationWithACaret(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("hello Hello <x id=\"INTERPOLATION\"/>!")
        .file("messages.de.txt", "# Deutsch", "hello\tHallo <x id=\"NAME\"/>! ")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\"")
        .compile(compiler);

    String message = compiled.reports().get(2).message();
    assertTrue(message.endsWith("""
        Did you mean <x id="INTERPOLATION"/>?
        hello\tHallo <x id="NAME"/>!\s
             \t      ^""".replace("\n", "\n" + compiler.indentation())), message);
    assertEquals("", compiled.reports().get(2).file());
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
