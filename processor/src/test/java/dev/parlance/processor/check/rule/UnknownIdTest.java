package dev.parlance.processor.check.rule;

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

/** IDs of a translation that the source does not have. */
class UnknownIdTest {
  private static final String SOURCE = """
      save Save
      hello Hello <x id="INTERPOLATION"/>!
      page See <x id="START_LINK"/>the page<x id="CLOSE_LINK"/>.
      """;
  private static final String FRENCH = """
      save Enregistrer
      hello Bonjour <x id="INTERPOLATION"/> !
      page Voir <x id="START_LINK"/>la page<x id="CLOSE_LINK"/>.
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("unknownIds")
  void theRuleIsAppliedToARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("unknownIds")
  void theRuleIsAppliedToABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("unknownIds")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  @Test
  void anIdThatIsMalformedInTheSourceIsReportedThereOnly() {
    Compiled compiled = CatalogProject.in(folder).catalog("a A", "$ dollar").file("messages.fr.txt", "a B\n$ dollar\n")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in fr.", "ERROR messages.txt:2:1: malformed-entry"),
        compiled.places(folder));
  }

  static Stream<FaultyTranslation> unknownIds() {
    String advice = " Entries whose ID is not in the source are ignored: remove them, or correct their IDs.\n";
    return Stream.of(
        of("a misspelt ID", "sawe Sauver\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 1 ID is not in the source: sawe (save?)." + advice, "save Enregistrer"),
        of("an ID like no other", "save Sauver\ncontact.email.label Courriel\n", "note messages.fr-CA.txt:2:1:"
            + " unknown-id: 1 ID is not in the source: contact.email.label." + advice, "save Sauver"),
        of("three", "helo Salut\n4807551362 Un\nfoo.bar Deux\nsave Sauver\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 3 IDs are not in the source: helo (hello?), 4807551362 (“Un”), foo.bar." + advice, "save Sauver"),
        of("more than are shown", "save Sauver\nA1111111 a\nB1111111 b\nC1111111 c\nD1111111 d\n",
            "note messages.fr-CA.txt:2:1: unknown-id:"
                + " 4 IDs are not in the source: A1111111, B1111111, C1111111, …." + advice,
            "save Sauver"),
        of("one without a text", "Save\nsave Sauver\n", "note messages.fr-CA.txt:1:1: unknown-id:"
            + " 1 ID is not in the source: Save (save?)." + advice, "save Sauver"),
        of("one with a defect", "sawe Sauver &\n", "note messages.fr-CA.txt:1:1: unknown-id\n", "save Enregistrer"));
  }

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
