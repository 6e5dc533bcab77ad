package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  @Test
  void theTableOfRulesIsTheRules() throws IOException {
    List<String> expected = Arrays.stream(Rule.values()).map(rule -> "| `" + rule.id() + "`"
        + (rule.adjustableInSource() ? " *" : "") + " | " + rule.inSource().map(Severity::word).orElse("–") + " | "
        + rule.inTranslations().word() + " | " + rule.description() + " |").toList();

    List<String> lines = Files.readAllLines(README);
    List<String> table = lines.subList(lines.indexOf("<!-- rules -->") + 3, lines.indexOf("<!-- /rules -->"));

    assertEquals(expected, table);
  }
}
