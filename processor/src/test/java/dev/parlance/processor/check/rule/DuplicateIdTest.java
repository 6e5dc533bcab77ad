package dev.parlance.processor.check.rule;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.FaultyTranslation;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IDs that an earlier entry has. */
class DuplicateIdTest {
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

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("inSource")
  void anErrorOfTheSourceIsAtTheLaterEntry(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  @ParameterizedTest
  @MethodSource("inTranslation")
  void theRuleIsAppliedToARequiredLocale(FaultyTranslation translation) {
    translation.checkRequired(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("inTranslation")
  void theRuleIsAppliedToABestEffortLocale(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("inTranslation")
  void eclipseReportsTheSame(FaultyTranslation translation) {
    translation.checkBestEffort(folder, JavaCompilers.ECJ);
  }

  static Stream<Arguments> inSource() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("one ID and text twice", "a x\na x\n", """
            2:1: duplicate-id
            """, "a"),
        FaultyCatalog.of("one ID with two texts", "a x\n# b\na y\n", """
            3:1: duplicate-id
            """, "a"),
        FaultyCatalog.of("one ID three times", "a x\na y\na x\n", """
            2:1: duplicate-id: duplicate ID a: line 1 defines it with a different text. Remove one of them.
            3:1: duplicate-id: duplicate ID a: line 1 defines it with the same text. Remove one of them.
            """, "a"));
  }

  static Stream<FaultyTranslation> inTranslation() {
    return Stream.of(
        of("one text twice", "save Sauver\nsave Sauver\n", """
            note messages.fr-CA.txt:2:1: duplicate-id
            """, "save Sauver"),
        of("two texts", "save Sauver\nhello Salut <x id=\"INTERPOLATION\"/>\nsave Garder\n", """
            note messages.fr-CA.txt:3:1: duplicate-id
            """, "save Sauver\nhello Salut Ada"),
        of("the first blank", "save\nsave Sauver\n", """
            note messages.fr-CA.txt:2:1: duplicate-id
            """, "save Sauver"),
        of("two blank ones and two texts", "save\nsave \nsave Sauver\nsave Garder\n", """
            note messages.fr-CA.txt:2:1: duplicate-id
            note messages.fr-CA.txt:3:1: duplicate-id
            note messages.fr-CA.txt:4:1: duplicate-id: duplicate ID save: line 3 defines it. \
            The first that is not blank counts; remove the other.
            """, "save Sauver"),
        of("the second with a defect", "save Sauver\nsave Garder &\n", """
            note messages.fr-CA.txt:2:1: duplicate-id
            """, "save Sauver"),
        of("the first with a defect", "save Sauver &\nsave Garder\n", """
            defect messages.fr-CA.txt:1:13: malformed-entry
            note messages.fr-CA.txt:2:1: duplicate-id
            """, "save Enregistrer"));
  }

  private static FaultyTranslation of(String name, String canadian, String findings, String shown) {
    return FaultyTranslation.of(name, SOURCE, FRENCH, canadian, findings, shown);
  }
}
