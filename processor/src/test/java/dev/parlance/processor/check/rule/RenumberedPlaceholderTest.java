package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Translations that were made before a tool numbered the placeholders anew. */
class RenumberedPlaceholderTest {
  private static final String SOURCE = "To <x id=\"INTERPOLATION\" equiv-text=\"{{ to }}\"/> from"
      + " <x id=\"INTERPOLATION_1\" equiv-text=\"{{ from }}\"/>";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aPlaceholderThatStandsForAnotherExpressionIsADefect(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).translated(SOURCE,
        "De <x id=\"INTERPOLATION\" equiv-text=\"{{from}}\"/> à <x id=\"INTERPOLATION_1\" equiv-text=\"{{ to }}\"/>")
        .compile(compiler);

    List<String> expected =
        List.of("ERROR messages.fr.txt:1:6: unknown-placeholder: <x id=\"INTERPOLATION\"/> stands for"
            + " “from” here, which is <x id=\"INTERPOLATION_1\"/> in the source text: the placeholders were numbered anew."
            + " Translate the text again, or write it as in “To <x id=\"INTERPOLATION\"/> from <x id=\"INTERPOLATION_1\"/>”.");
    assertEquals(expected,
        compiled.reports(folder).stream().filter(report -> report.startsWith("ERROR")).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"INTERPOLATION_1\" equiv-text=\"{{ from }}\"/> <x id=\"INTERPOLATION\" equiv-text=\"{{ to }}\"/> | 0",
    "<x id=\"INTERPOLATION_1\"/> <x id=\"INTERPOLATION\"/>                                                     | 0",
    "<x id=\"INTERPOLATION_1\" equiv-text=\"{{ a }}\"/> <x id=\"INTERPOLATION\" equiv-text=\"{{ b }}\"/>       | 0",
    "<x id=\"INTERPOLATION_1\" equiv-text=\"{{ to }}\"/> <x id=\"INTERPOLATION\" equiv-text=\"{{ b }}\"/>      | 1"})
  void onlyAnExpressionThatTheSourceHasUnderAnotherNameCounts(String french, int errors) {
    assertEquals(errors, CatalogProject.in(folder).translated(SOURCE, french).compile(JavaCompilers.JAVAC)
        .errors().size());
  }

  @ParameterizedTest
  @EnumSource
  void theAddressesOfLinksAreComparedToo(JavaCompilers compiler) {
    String link = "<x id=\"START_LINK%s\" equiv-text=\"&lt;a href=&quot;/%s&quot;>\"/>%s<x id=\"CLOSE_LINK\"/>";
    Compiled compiled = CatalogProject.in(folder).translated(
        link.formatted("", "terms", "Terms") + " and " + link.formatted("_1", "privacy", "privacy"),
        link.formatted("", "privacy", "Données") + " et " + link.formatted("_1", "terms", "conditions"))
        .compile(compiler);

    assertEquals(1, compiled.errors().size());
  }
}
