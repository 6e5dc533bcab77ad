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
    List<String> expected = Arrays.stream(Rule.values()).filter(Rule::isNamed).map(rule -> "| `" + rule.id() + "` | "
        + rule.inSource().map(Severity::word).orElse("–") + " | "
        + rule.inTranslations().word() + " | " + rule.description() + " |").toList();

    List<String> lines = Files.readAllLines(README);
    List<String> table = lines.subList(lines.indexOf("<!-- rules -->") + 3, lines.indexOf("<!-- /rules -->"));

    assertEquals(expected, table);
  }

  @Test
  void theVisitorIsTheOneThatIsTested() throws IOException {
    String code = Files.readString(Path.of("..", "runtime/src/test/java/dev/parlance/SlackText.java"));
    String readme = Files.readString(README);

    String block = readme.substring(readme.indexOf("<!-- SlackText.java -->\n```java\n"));

    assertEquals("<!-- SlackText.java -->\n```java\n" + code.substring(code.indexOf("public final class")) + "```",
        block.substring(0, block.indexOf("\n```\n") + 4));
  }
}
