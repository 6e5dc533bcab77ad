package dev.parlance.processor.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Translations of which no entry can be read. */
class UnreadableTranslationTest {
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

  private static final String ALL_FRENCH =
      "save Enregistrer\nhello Bonjour Ada !\npage Voir <a href=\"/x\">la page</a>.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("unreadableCatalogs")
  void theRuleIsAppliedToARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("unreadableCatalogs")
  void theRuleIsAppliedToABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("unreadableCatalogs")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"*\"", "{}"})
  void theFindingSaysThatNoneOfItsTextsIsUsed(String required) {
    Compiled compiled = CatalogProject.in(folder).catalog("save Save").file("messages.fr.txt", "# save")
        .annotation("value = \"messages.txt\", translations = \"messages.fr.txt\", required = " + required)
        .compile(JavaCompilers.JAVAC);

    assertTrue(compiled.reports().stream().anyMatch(report -> report.message().contains(": catalog-unreadable: ")
        && report.message().contains(" None of its texts is used until then.")), compiled.reports()::toString);
  }

  static Stream<FaultyTranslation> unreadableCatalogs() {
    String noEntry = "defect messages.fr-CA.txt:1:1: catalog-unreadable\n";
    return Stream.of(
        of("an empty file", "", noEntry, ALL_FRENCH),
        of("comments only", "# save Sauver\n#\n", noEntry, ALL_FRENCH),
        of("blank lines only", "\n \n\t\n", noEntry, ALL_FRENCH),
        of("a byte order mark only", "\ufeff", noEntry, ALL_FRENCH),
        FaultyTranslation.of("Latin-1", SOURCE, FRENCH, "save Sauver\nhello H\u00e9 !\n".getBytes(ISO_8859_1), """
            defect messages.fr-CA.txt:2:8: catalog-unreadable
            """, ALL_FRENCH),
        FaultyTranslation.of("UTF-16", SOURCE, FRENCH, "save Sauver\n".getBytes(UTF_16), """
            defect messages.fr-CA.txt:1:1: catalog-unreadable
            """, ALL_FRENCH),
        FaultyTranslation.of("Latin-1 where no parent has the text", SOURCE, "save Enregistrer\n",
            "hello H\u00e9 !\n".getBytes(ISO_8859_1), """
            defect messages.fr-CA.txt:1:8: catalog-unreadable
            gap messages.txt:2:7: missing-translation
            """, "save Enregistrer\nhello Hello Ada!"));
  }

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
