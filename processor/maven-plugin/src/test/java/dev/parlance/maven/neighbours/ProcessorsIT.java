package dev.parlance.maven.neighbours;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Other annotation processors, each alone with Parlance, and all of them with Parlance last, and first. */
@Tag("slow")
@ExtendWith(ResultTable.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessorsIT {
  private static final String TOGETHER = "together";
  private static final String FIRST = "together-parlance-first";
  private static final String PATHS = "<annotationProcessorPaths>\n";

  private Reactor reactor;
  private Build build;

  @BeforeAll
  void build(@TempDir Path folder) {
    reactor = Reactor.copy("processors", folder);
    for (String module : reactor.modules()) {
      if (!module.equals(TOGETHER)) {
        reactor.copy(reactor.project().path(module + "/src"), TOGETHER + "/src");
      }
    }
    reactor.copy(reactor.project().path(TOGETHER), FIRST);
    reactor.project().write(FIRST + "/pom.xml", parlanceFirst(reactor.project().read(TOGETHER + "/pom.xml")));
    build = reactor.test();
  }

  /** The {@code pom} with the last of the processors before all others. */
  private static String parlanceFirst(String pom) {
    String last =
        pom.substring(pom.lastIndexOf("            <path>"), pom.indexOf("          </annotationProcessorPaths>"));
    assertTrue(last.contains("parlance-processor"), pom);
    return pom.replace(last, "").replace(PATHS, PATHS + last)
        .replace("<artifactId>" + TOGETHER + "<", "<artifactId>" + FIRST + "<");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"auto-value", "dagger", "immutables", "jpamodelgen", "lombok", "mapstruct", "micronaut",
    TOGETHER, FIRST})
  void theProjectCompilesAndItsTestsPass(String module) {
    reactor.assertTested(module, build);
  }
}
