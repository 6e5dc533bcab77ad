package dev.parlance.processor.check;

import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Translations that are wrong, and the texts that stand in for them. */
class TranslationDefectsTest {
  private static final String SOURCE = """
      save Save
      hello Hello <x id="INTERPOLATION"/>!
      page See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.
      pages <x id="START_LINK"/>One<x id="CLOSE_LINK"/> and <x id="START_LINK_1"/>two<x id="CLOSE_LINK"/>
      range <x id="PH"/> of <x id="PH_1"/>
      bold <x id="START_LINK"/><x id="START_BOLD_TEXT"/>Go<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
      lines One<x id="LINE_BREAK"/>two
      """;
  private static final String FRENCH = """
      save Enregistrer
      hello Bonjour <x id="INTERPOLATION"/> !
      page Voir <x id="START_LINK"/>la page<x id="CLOSE_LINK"/>.
      pages <x id="START_LINK"/>Une<x id="CLOSE_LINK"/> et <x id="START_LINK_1"/>deux<x id="CLOSE_LINK"/>
      range <x id="PH"/> sur <x id="PH_1"/>
      bold <x id="START_LINK"/><x id="START_BOLD_TEXT"/>Aller<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
      lines Une<x id="LINE_BREAK"/>deux
      """;
  private static final String GAP = """
      gap messages.txt:1:3: missing-translation: 1 of 2 texts are missing in fr: x. \
      Translate them in messages.fr.txt; another locale's stand in for them.
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource({"malformedEntries", "unbalancedTags", "unknownPlaceholders", "missingPlaceholders"})
  void aDefectFailsTheBuildInARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource({"malformedEntries", "unbalancedTags", "unknownPlaceholders", "missingPlaceholders"})
  void aDefectiveTextIsSetAsideInABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("missingPlaceholders")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<FaultyTranslation> malformedEntries() {
    return Stream.of(
        of("a line without an ID", " save Sauver\n", """
            defect messages.fr-CA.txt:1:1: malformed-entry: the line begins with a space or tab, so it has no ID. \
            Begin it with the entry's ID, or with # to make it a comment.
            """, "save Enregistrer"),
        of("&", "save Sauver & fermer\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry: & does not start an entity reference. \
            Write &amp; for a literal &.
            """, "save Enregistrer"),
        of("an entity of HTML", "\nsave Sauver&nbsp;!\n", """
            defect messages.fr-CA.txt:2:12: malformed-entry: &nbsp; is not an entity of XML, which has amp, lt, gt, \
            quot and apos. Write &#160;.
            """, "save Enregistrer"),
        of("an HTML element", "save <b>Sauver</b>\n", """
            defect messages.fr-CA.txt:1:6: malformed-entry: the element <b> is not allowed. A text holds words and \
            placeholders; write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            """, "save Enregistrer"),
        of("a control character", "save Sau\u0001ver\n", """
            defect messages.fr-CA.txt:1:9: malformed-entry: the character U+0001 is not allowed in a text. Remove it.
            """, "save Enregistrer"),
        of("a placeholder with content", "hello Salut <x id=\"INTERPOLATION\">Ada</x> !\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry: the placeholder's tag is not closed: a placeholder has no \
            content. Write <x id="NAME"/>, or <x id="NAME"></x> with nothing between.
            """, "hello Bonjour Ada !"),
        of("a tag that is cut off", "page Voir <x id=\"START_LINK\"/>la page<x id=\"CLOSE_LINK\"\n", """
            defect messages.fr-CA.txt:1:38: malformed-entry: the placeholder's tag is never closed. \
            Write <x id="NAME"/>.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("two faults in a text", "save Sauver & fermer&nbsp;!\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry: & does not start an entity reference. \
            Write &amp; for a literal &.
            defect messages.fr-CA.txt:1:21: malformed-entry: &nbsp; is not an entity of XML, which has amp, lt, gt, \
            quot and apos. Write &#160;.
            """, "save Enregistrer"),
        withoutParent("Nothing", "Rien <", """
            defect messages.fr-CA.txt:1:8: malformed-entry: < does not start a placeholder. \
            Write &lt; for a literal <.
            """, "Nothing"));
  }

  static Stream<FaultyTranslation> unbalancedTags() {
    return Stream.of(
        of("an unclosed link", "page Voir <x id=\"START_LINK\"/>une page.\n", """
            defect messages.fr-CA.txt:1:11: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a close alone", "page Voir une page<x id=\"CLOSE_LINK\"/>.\n", """
            defect messages.fr-CA.txt:1:19: unbalanced-tag: <x id="CLOSE_LINK"/> closes nothing. \
            Remove it, or add <x id="START_LINK"/> before its content.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a close before its start", "page <x id=\"CLOSE_LINK\"/>Voir<x id=\"START_LINK\"/>.\n", """
            defect messages.fr-CA.txt:1:6: unbalanced-tag: <x id="CLOSE_LINK"/> closes nothing. \
            Remove it, or add <x id="START_LINK"/> before its content.
            defect messages.fr-CA.txt:1:30: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("crossed tags", "bold <x id=\"START_LINK\"/><x id=\"START_BOLD_TEXT\"/>Va<x id=\"CLOSE_LINK\"/>"
            + "<x id=\"CLOSE_BOLD_TEXT\"/>\n", """
            defect messages.fr-CA.txt:1:53: unbalanced-tag: <x id="CLOSE_LINK"/> closes <x id="START_LINK"/> while \
            <x id="START_BOLD_TEXT"/>, opened inside it, is still open. Close <x id="START_BOLD_TEXT"/> first.
            """, "bold <a href=\"/x\"><b>Aller</b></a>"),
        of("one close for two links", "pages <x id=\"START_LINK\"/>1 et <x id=\"START_LINK_1\"/>2"
            + "<x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:7: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            """, "pages <a href=\"/x\">Une</a> et <a href=\"/x\">deux</a>"),
        of("a close of another name", "page Voir <x id=\"START_LINK\"/>une page<x id=\"CLOSE_LIEN\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            defect messages.fr-CA.txt:1:39: unbalanced-tag: <x id="CLOSE_LIEN"/> closes nothing. \
            Remove it, or add <x id="START_LIEN"/> before its content.
            """, "page Voir <a href=\"/x\">la page</a>."),
        withoutParent("<x id=\"START_LINK\"/>Go<x id=\"CLOSE_LINK\"/>", "<x id=\"START_LINK\"/>Va", """
            defect messages.fr-CA.txt:1:3: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            """, "<a href=\"/x\">Go</a>"));
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
        of("an element instead of a value", "hello <x id=\"START_BOLD_TEXT\"/>Salut<x id=\"CLOSE_BOLD_TEXT\"/>\n", """
            defect messages.fr-CA.txt:1:7: unknown-placeholder: the source text has no <x id="START_BOLD_TEXT"/>. \
            Remove it.
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="INTERPOLATION"/> of the source text is missing. \
            Put it in, as in “Hello <x id="INTERPOLATION"/>!”.
            """, "hello Bonjour Ada !"),
        of("a value too many and a link that is not closed",
            "page Voir <x id=\"START_LINK\"/>une page<x id=\"PH\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unbalanced-tag: <x id="START_LINK"/> is never closed. \
            Add <x id="CLOSE_LINK"/> after its content.
            defect messages.fr-CA.txt:1:39: unknown-placeholder: the source text has no <x id="PH"/>. Remove it.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a link renamed at both ends", "page Voir <x id=\"START_LIEN\"/>une page<x id=\"CLOSE_LIEN\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unknown-placeholder: the source text has no <x id="START_LIEN"/>. \
            Did you mean <x id="START_LINK"/>?
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a link renamed at its start", "page Voir <x id=\"START_LIEN\"/>une page<x id=\"CLOSE_LINK\"/>.\n", """
            defect messages.fr-CA.txt:1:11: unknown-placeholder: the source text has no <x id="START_LIEN"/>. \
            Did you mean <x id="START_LINK"/>?
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a link too many", "page <x id=\"START_LINK\"/>Une<x id=\"CLOSE_LINK\"/> "
            + "<x id=\"START_LINK_1\"/>page<x id=\"CLOSE_LINK\"/>\n", """
            defect messages.fr-CA.txt:1:50: unknown-placeholder: the source text has no <x id="START_LINK_1"/>. \
            Did you mean <x id="START_LINK"/>?
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("a value where the source has none", "save Sauver <x id=\"INTERPOLATION\"/>\n", """
            defect messages.fr-CA.txt:1:13: unknown-placeholder: the source text has no <x id="INTERPOLATION"/>. \
            Remove it.
            """, "save Enregistrer"),
        of("an element where the source has none", "save <x id=\"START_BOLD_TEXT\"/>Sauver"
            + "<x id=\"CLOSE_BOLD_TEXT\"/>\n", """
            defect messages.fr-CA.txt:1:6: unknown-placeholder: the source text has no <x id="START_BOLD_TEXT"/>. \
            Remove it.
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
            """, "But Ada"));
  }

  static Stream<FaultyTranslation> missingPlaceholders() {
    return Stream.of(
        of("a dropped value", "hello Salut !\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="INTERPOLATION"/> of the source text is missing. \
            Put it in, as in “Hello <x id="INTERPOLATION"/>!”.
            """, "hello Bonjour Ada !"),
        of("a dropped link", "page   Voir la page.\n", """
            defect messages.fr-CA.txt:1:8: missing-placeholder: <x id="START_LINK"/> of the source text is missing. \
            Put it in, as in “See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.”.
            """, "page Voir <a href=\"/x\">la page</a>."),
        of("one of two values", "range <x id=\"PH_1\"/>\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="PH"/> of the source text is missing. \
            Put it in, as in “<x id="PH"/> of <x id="PH_1"/>”.
            """, "range Ada sur Ada"),
        of("both of two values", "range quelques-uns\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="PH"/> of the source text is missing. \
            Put it in, as in “<x id="PH"/> of <x id="PH_1"/>”.
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="PH_1"/> of the source text is missing. \
            Put it in, as in “<x id="PH"/> of <x id="PH_1"/>”.
            """, "range Ada sur Ada"),
        of("a dropped line break", "lines Une, deux\n", """
            defect messages.fr-CA.txt:1:7: missing-placeholder: <x id="LINE_BREAK"/> of the source text is missing. \
            Put it in, as in “One<x id="LINE_BREAK"/>two”.
            """, "lines Une<br>deux"),
        of("one dropped, one that is not the source's", "bold <x id=\"START_ITALIC_TEXT\"/>Va"
            + "<x id=\"CLOSE_ITALIC_TEXT\"/>\n", """
            defect messages.fr-CA.txt:1:6: unknown-placeholder: the source text has no <x id="START_ITALIC_TEXT"/>. \
            Did you mean <x id="START_BOLD_TEXT"/>?
            defect messages.fr-CA.txt:1:6: missing-placeholder: <x id="START_LINK"/> of the source text is missing. \
            Put it in, as in \
            “<x id="START_LINK"/><x id="START_BOLD_TEXT"/>Go<x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>”.
            """, "bold <a href=\"/x\"><b>Aller</b></a>"),
        withoutParent("But <x id=\"INTERPOLATION\"/>", "Sauf un", """
            defect messages.fr-CA.txt:1:3: missing-placeholder: <x id="INTERPOLATION"/> of the source text is missing. \
            Put it in, as in “But <x id="INTERPOLATION"/>”.
            """, "But Ada"));
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
