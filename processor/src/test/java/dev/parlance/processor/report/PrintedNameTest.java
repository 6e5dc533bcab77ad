package dev.parlance.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names are data: no ID, file, folder, locale or option begins a line of the log, or controls a terminal. */
class PrintedNameTest {
  /** What would be read as the log's own line, if a name could begin one. */
  private static final String FORGED = "\n[ERROR] forged\r\u001b[31m\u0085\u2028\u202e\u200b";

  private static final String PRINTED = "\\n[ERROR] forged\\r\\u001b[31m\\u0085\\u2028\\u202e\\u200b";
  private static final String JSON = "\\n[ERROR] forged\\r\\u001b[31m\\u0085\\u2028\\u202e\\u200b";
  private static final String JAVA = "\\n[ERROR] forged\\r\\033[31m\\u0085\\u2028\\u202e\\u200b";
  private static final String PATTERN = "translations = \"{locale}.json\", required = {}";
  private static final long SEED = Long.getLong("parlance.seed", 16);

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void anIdOfATranslationIsPrintedOnOneLine(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).file("en.json", "{\"a\": \"A\"}")
        .file("fr.json", "{\"a\": \"A\", \"b" + JSON + "\": \"B\"}").file("de.json", "{\"b" + JSON + "\": 1}")
        .annotation("value = \"en.json\", " + PATTERN);

    assertPrinted(project.compile(compiler), "b" + PRINTED, 2);
  }

  @ParameterizedTest
  @EnumSource
  void namesOfFilesAndFoldersArePrintedOnOneLine(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).file("p/en.json", "{\"a\": \"A\"}")
        .file("p/fr-" + FORGED + ".json", "{}").file("p/fr/x.json" + FORGED + "/y", "x")
        .annotation("value = \"en.json\", translations = {\"{locale}.json\", \"fr/{locale}.json\"}, required = {}")
        .option("-Aparlance.dir=" + folder.resolve("p"));
    CatalogProject inFolder = CatalogProject.in(folder).file("d" + FORGED + "/en.json", "{\"a\": \"A &\", \"...\": 1}")
        .file("d" + FORGED + "/fr.json", "{\"a\": 1}").annotation("value = \"en.json\", " + PATTERN)
        .option("-Aparlance.dir=" + folder.resolve("d" + FORGED));

    assertPrinted(project.compile(compiler), "fr-" + PRINTED, 1);
    assertPrinted(inFolder.compile(compiler), "d" + PRINTED, 2);
  }

  @ParameterizedTest
  @EnumSource
  void placesThatWereTriedAreALineEach(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("d" + FORGED + "/x", "x")
        .annotation("\"none" + JAVA + ".txt\"")
        .option("-Aparlance.dir=" + folder.resolve("d" + FORGED) + File.pathSeparator + folder).compile(compiler);

    assertPrinted(compiled, "none" + PRINTED + ".txt is in none of the places", 1);
    List<String> lines = compiled.reports().get(0).message().lines().map(String::strip).toList();
    assertEquals(folder + "/d" + PRINTED + "/test/none" + PRINTED + ".txt", lines.get(1));
    assertEquals(List.of(), lines.stream().skip(1).filter(line -> !line.endsWith("none" + PRINTED + ".txt")).toList());
  }

  @ParameterizedTest
  @EnumSource
  void valuesOfOptionsAndOfAnnotationsArePrintedOnOneLine(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a A")
        .annotation("value = \"messages.txt\", required = \"x" + JAVA + "\"")
        .option("-Aparlance.rules=x" + FORGED + ":error").option("-Aparlance.baseline=" + folder.resolve("b" + FORGED))
        .compile(compiler);

    assertPrinted(compiled, "x" + PRINTED, 2);
    assertPrinted(compiled, "b" + PRINTED, 0);
  }

  @Test
  void printingTwiceIsPrintingOnce() {
    Random random = new Random(SEED);
    for (int i = 0; i < 10_000; i++) {
      String name = name(random);
      String printed = PrintedName.of(name);

      assertEquals(printed, PrintedName.of(printed), () -> "seed " + SEED + ": " + name);
      assertTrue(printed.chars().noneMatch(PrintedNameTest::isObeyed), () -> "seed " + SEED + ": " + name);
      assertEquals(printed, PrintedName.lines(printed), () -> "seed " + SEED + ": " + name);
    }
  }

  @Test
  void anEscapedNameIsOneFieldAndReadAsItWas() {
    Random random = new Random(SEED);
    for (int i = 0; i < 10_000; i++) {
      String name = name(random);
      String escaped = EscapedName.of(name);

      assertEquals(Optional.of(name), EscapedName.read(escaped), () -> "seed " + SEED + ": " + name);
      assertTrue(escaped.indexOf('\t') < 0 && escaped.chars().noneMatch(PrintedNameTest::isObeyed),
          () -> "seed " + SEED + ": " + name);
    }
    for (String malformed : List.of("\\", "a\\", "\\x", "\\u", "\\u00", "\\u00FF", "\\u0041", "a\nb", "\t",
        "\\u000a")) {
      assertEquals(Optional.empty(), EscapedName.read(malformed), malformed);
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    String characters = "an\\ut/ \t\n\r\u0000\u001b\u007f\u0085\u00e9\u200b\u200d\u2028\u202e\u2066\ufeff\ud83d\ude00";
    for (int i = random.nextInt(12); i > 0; i--) {
      name.append(characters.charAt(random.nextInt(characters.length())));
    }
    return name.toString();
  }

  /** At least {@code least} reports have {@code printed}, and no line is another's than the compiler's. */
  private static void assertPrinted(Compiled compiled, String printed, int least) {
    List<String> lines = compiled.reports().stream().map(Compiled.Report::message).flatMap(String::lines)
        .map(String::strip).toList();
    assertTrue(lines.stream().filter(line -> line.contains(printed)).count() >= least, lines::toString);
    assertEquals(List.of(), lines.stream()
        .filter(line -> line.startsWith("[ERROR]") || line.chars().anyMatch(PrintedNameTest::isObeyed)).toList());
  }

  private static boolean isObeyed(int c) {
    return Character.isISOControl(c) && c != '\t' || c == 0x200b || c >= 0x2028 && c <= 0x202e || c == 0x2066
        || c == 0xfeff;
  }
}
