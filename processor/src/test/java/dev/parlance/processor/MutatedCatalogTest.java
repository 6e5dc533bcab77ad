package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.LargeCatalogs;
import dev.parlance.processor.testing.MutatedCatalogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Damaged and huge catalogs, in a process with 512 MB; the profile {@code long} tries more of the damaged ones. */
@Tag("long")
class MutatedCatalogTest {
  /** What the JDK's reader of XML itself prints at the end of some damaged files. */
  private static final String PRINTED_BY_JDK = "com.sun.org.apache.xerces.internal.impl.XMLEntityScanner$1\n";
  private static final int CATALOGS = Integer.getInteger("parlance.mutations", 500);

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void whateverIsInAFileItsFindingsHavePlacesInItAndNothingFails() throws IOException, InterruptedException {
    String first = String.valueOf(Fuzz.firstSeed(CATALOGS + " mutated files"));
    assertEquals("probed " + CATALOGS + " with findings\n",
        run(MutatedCatalogs.class, String.valueOf(CATALOGS), first).replace(PRINTED_BY_JDK, ""));
  }

  /** What takes quadratic time or memory takes minutes here, or more than there is. */
  @Test
  @EnabledIfSystemProperty(named = "parlance.mutations", matches = ".+", disabledReason = "the profile long runs it")
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void hugeTextsDeepNestingAndTensOfThousandsOfFindingsAreReadInLittleMemory()
      throws IOException, InterruptedException {
    assertEquals("""
        deep elements in a text: findings
        deep groups: findings
        a text of 10 MB: none
        a text of 2 MB of references: none
        an attribute of 10 MB: findings
        a million attributes: findings
        100 000 notes of a unit: none
        50 000 units: none
        20 000 duplicate units: findings
        20 000 broken units: findings
        20 000 broken units in a line: findings
        20 000 duplicate XLIFF 2 units: findings
        a JSON number of a million digits: findings
        a JSON text of 10 MB: none
        deep JSON: findings
        JSON objects with long names: findings
        20 000 duplicate JSON names: findings
        20 000 broken JSON texts in a line: findings
        20 000 ARB texts with metadata: none
        20 000 metadata of no text: findings
        20 000 placeholders of a text: findings
        deep ARB: none
        a property of 10 MB: none
        20 000 duplicate properties: findings
        20 000 malformed properties: findings
        20 000 broken lines: findings
        """, run(LargeCatalogs.class));
  }

  private static String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m", "-Duser.language=tr", "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return output;
    } finally {
      process.destroyForcibly();
    }
  }
}
