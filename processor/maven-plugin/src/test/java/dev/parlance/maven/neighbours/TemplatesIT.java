package dev.parlance.maven.neighbours;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.ResultTable;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Template engines that print a rich text, raw and escaped. */
@Tag("slow")
@ExtendWith(ResultTable.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesIT {
  private Reactor reactor;
  private Build build;

  @BeforeAll
  void build(@TempDir Path folder) {
    reactor = Reactor.copy("templates", folder);
    build = reactor.test();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"freemarker", "handlebars", "jmustache", "jstachio", "jte", "pebble", "qute", "rocker",
    "thymeleaf"})
  void theProjectCompilesAndItsTestsPass(String module) {
    reactor.assertTested(module, build);
  }
}
