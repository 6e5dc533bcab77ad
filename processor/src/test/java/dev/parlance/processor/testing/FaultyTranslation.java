package dev.parlance.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A translation into Canadian French with faults, beside one into French.
 *
 * @param name what is wrong with it
 * @param source the lines of the source catalog
 * @param french the lines of the parent's translation
 * @param canadian the faulty file's content
 * @param findings what is found, a line each: {@code defect}, {@code gap} or {@code note}, then the report without the
 *     folder, the excerpt and what it means in a best-effort locale; or the report only up to its rule
 * @param shown what the methods say in Canadian French where the build does not fail, a line each: name, space, text
 */
public record FaultyTranslation(
    String name, String source, String french, byte[] canadian, List<String> findings, List<String> shown) {
  private static final String SET_ASIDE = " Until then the text is set aside, and another locale's is shown.";
  private static final String FOUND = "NOTE messages.txt has translations in fr, fr-CA.";

  /** What findings in a locale whose translations must be correct are reported as. */
  private static final Map<String, String> REQUIRED = Map.of("defect", "ERROR", "gap", "WARNING", "note", "NOTE");

  /** What findings in any other locale are reported as. */
  private static final Map<String, String> BEST_EFFORT = Map.of("defect", "WARNING", "gap", "WARNING", "note", "NOTE");

  /** A translation in UTF-8. */
  public static FaultyTranslation of(
      String name, String source, String french, String canadian, String findings, String shown) {
    return of(name, source, french, canadian.getBytes(StandardCharsets.UTF_8), findings, shown);
  }

  /** A translation of any bytes. */
  public static FaultyTranslation of(
      String name, String source, String french, byte[] canadian, String findings, String shown) {
    return new FaultyTranslation(
        name, source, french, canadian, findings.lines().toList(), shown.lines().toList());
  }

  /** Compiles it with the locale required, and compares. */
  public void checkRequired(Path folder, JavaCompilers compiler) {
    boolean defective = findings.stream().anyMatch(finding -> finding.startsWith("defect "));
    check(compile(folder, "\"*\"", compiler), folder, REQUIRED, !defective);
  }

  /** Compiles it with the locale best effort, and compares. */
  public void checkBestEffort(Path folder, JavaCompilers compiler) {
    check(compile(folder, "{}", compiler), folder, BEST_EFFORT, true);
  }

  private Compiled compile(Path folder, String required, JavaCompilers compiler) {
    return CatalogProject.in(folder)
        .file("messages.txt", source.getBytes(StandardCharsets.UTF_8))
        .file("messages.fr.txt", french.getBytes(StandardCharsets.UTF_8))
        .file("messages.fr-CA.txt", canadian)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = " + required)
        .compile(compiler);
  }

  private void check(Compiled compiled, Path folder, Map<String, String> severities, boolean success) {
    List<String> expected = new ArrayList<>(List.of(FOUND));
    Stream.of("fr", "fr-CA")
        .filter(tag -> !compiled.sources().containsKey("test/Messages_" + tag.replace('-', '_') + ".java"))
        .map(tag -> "NOTE No text of " + tag + " can be used, so " + tag + " is not among the locales.")
        .forEach(expected::add);
    findings.forEach(finding -> expected.add(reported(finding, severities)));
    assertEquals(expected, Compiled.wordedAs(expected, compiled.reports(folder)));
    assertEquals(success, compiled.success());
    if (success) {
      assertEquals(shown, shown.stream().map(line -> line.substring(0, line.indexOf(' ')))
          .map(method -> method + " " + compiled.shown("fr-CA", method)).toList());
    }
  }

  private static boolean isPlace(String report) {
    return report.matches("[A-Za-z]+ \\S+:\\d+:\\d+: [a-z-]+");
  }

  private static String reported(String finding, Map<String, String> severities) {
    int space = finding.indexOf(' ');
    boolean setAside = severities == BEST_EFFORT && finding.startsWith("defect ") && !isPlace(finding)
        && !finding.contains(": catalog-unreadable: ") && !finding.contains(" so it has no ID. ");
    return severities.get(finding.substring(0, space)) + finding.substring(space) + (setAside ? SET_ASIDE : "");
  }

  @Override
  public String toString() {
    return name;
  }
}
