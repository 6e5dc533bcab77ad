package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.testing.RuleSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page on diagnostics has each rule, with what the compiler really prints. {@code -Dparlance.updateGoldens=true} writes
 * the table and the messages into the page.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("docs/diagnostics.md");

  @TempDir
  Path folder;

  @Test
  void theTableOfRulesIsTheRules() throws IOException {
    List<String> expected =
        named().map(rule -> "| [`" + rule.id() + "`](#" + rule.id() + ") | " + inSource(rule) + " | "
            + rule.inTranslations().word() + " | " + rule.description() + " |").toList();

    List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
    List<String> table = lines.subList(lines.indexOf("<!-- rules -->") + 3, lines.indexOf("<!-- /rules -->"));
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      table.clear();
      table.addAll(expected);
      Files.write(PAGE, lines);
    } else {
      assertEquals(expected, table);
    }
  }

  @Test
  void eachRuleHasASectionWithItsSeverities() throws IOException {
    assertEquals(named().map(rule -> rule.id() + ": " + severities(rule)).toList(),
        sections().map(section -> section.rule() + ": " + section.severities()).toList());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void theFilesGiveTheMessage(RuleSection section) throws IOException {
    List<String> reported = section.reportedOn(folder).stream().flatMap(String::lines).toList();
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      update(section.rule(), reported);
    } else {
      assertEquals(String.join("\n", section.message()), String.join("\n", reported));
    }
    String rule = ": " + section.rule() + ": ";
    assertFalse(reported.stream().noneMatch(line -> line.contains(rule)), reported::toString);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void whatIsMendedIsNotReported(RuleSection section) {
    assertFalse(section.mended().isEmpty() && section.silencing().isEmpty());

    assertEquals(List.of(), section.reportedOnMended(folder));
  }

  static Stream<RuleSection> sections() throws IOException {
    return RuleSection.of(Files.readAllLines(PAGE)).stream();
  }

  private static void update(String rule, List<String> reported) throws IOException {
    List<String> page = new ArrayList<>(Files.readAllLines(PAGE));
    RuleSection section =
        RuleSection.of(page).stream().filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
    List<String> message = page.subList(section.messageAt(), section.messageAt() + section.message().size());
    message.clear();
    message.addAll(reported);
    Files.write(PAGE, page);
  }

  private static String severities(Rule rule) {
    return "In the source: " + inSource(rule) + ". In a translation: " + rule.inTranslations().word() + ".";
  }

  private static String inSource(Rule rule) {
    return rule.inSource().map(Severity::word).orElse("–");
  }

  private static Stream<Rule> named() {
    return Arrays.stream(Rule.values()).filter(Rule::isNamed);
  }
}
