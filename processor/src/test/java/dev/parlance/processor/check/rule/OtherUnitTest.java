package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that a translation shows in another unit. */
class OtherUnitTest {
  @TempDir
  Path folder;

  @Test
  void anotherCurrencyOrAPercentageIsAWarningAndTheTextIsUsed() {
    Compiled compiled = compile(List.of("a={0,number,::currency/EUR}", "b={0,number}", "c={0,number,percent}"),
        List.of("a={0,number,::currency/USD}", "b={0,number,percent}", "c={0,number,0.0}"));

    assertTrue(compiled.success());
    assertEquals(List.of(
        "WARNING messages_fr.properties:1:3: pattern-syntax: “0” is shown in USD here, and in EUR in the source. Write the"
            + " format of the source.",
        "WARNING messages_fr.properties:2:3: pattern-syntax: “0” is shown as a percentage here, and as a number in the"
            + " source. Write the format of the source.",
        "WARNING messages_fr.properties:3:3: pattern-syntax: “0” is shown as a number here, and as a percentage in the"
            + " source. Write the format of the source."),
        compiled.reports(folder).stream().filter(report -> report.startsWith("WARNING")).toList());
  }

  @Test
  void otherFormatsOfTheSameUnitAndPlainValuesAreFine() {
    assertEquals(List.of("NOTE messages.properties has translations in fr."),
        compile(List.of("a={0,number,#,##0.00}", "b={0} {0,number,percent}", "c={0,choice,0#a|1#b}"),
            List.of("a={0,number}", "b={0,number,percent} {0}", "c={0,number}")).reports(folder));
  }

  private Compiled compile(List<String> source, List<String> french) {
    return CatalogProject.in(folder).file("messages.properties", source.toArray(String[]::new))
        .file("messages_fr.properties", french.toArray(String[]::new))
        .annotation("value = \"messages.properties\", translations = \"messages{_locale}.properties\"")
        .compile(JavaCompilers.JAVAC);
  }
}
