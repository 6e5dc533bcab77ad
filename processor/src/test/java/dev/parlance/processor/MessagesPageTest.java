package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessagesPageTest {
  @Test
  void theVisitorIsTheOneThatIsTested() throws IOException {
    String code = Files.readString(Path.of("..", "runtime/src/test/java/dev/parlance/SlackText.java"));
    String page = Files.readString(Path.of("docs/messages.md"));

    String block = page.substring(page.indexOf("<!-- SlackText.java -->\n```java\n"));

    assertEquals("<!-- SlackText.java -->\n```java\n" + code.substring(code.indexOf("public final class")) + "```",
        block.substring(0, block.indexOf("\n```\n") + 4));
  }
}
