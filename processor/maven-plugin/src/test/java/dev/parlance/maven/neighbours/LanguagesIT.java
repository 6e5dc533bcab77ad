package dev.parlance.maven.neighbours;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code in other languages that calls generated classes. */
@Tag("slow")
@ExtendWith(ResultTable.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesIT {
  private static final String JAVA_FIRST = "kotlin-java-first";

  @TempDir
  Path other;

  private Reactor reactor;
  private Build build;
  private Build afterEdit;

  @BeforeAll
  void build(@TempDir Path folder) {
    reactor = Reactor.copy("languages", folder);
    build = reactor.test();
    if (build.exit() == 0) {
      reactor.editTexts();
      afterEdit = reactor.test();
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"groovy", JAVA_FIRST, "kotlin-kapt", "scala"})
  void theProjectCompilesAndItsTestsPass(String module) {
    reactor.assertTested(module, build);
  }

  @ParameterizedTest(name = "{0}, an edited catalog")
  @ValueSource(strings = {"groovy", JAVA_FIRST, "kotlin-kapt", "scala"})
  void theNextBuildHasTheTextsOfAnEditedCatalog(String module) {
    build.succeeded();
    reactor.assertTested(module, afterEdit);
  }

  @Test
  @DisplayName("kotlin-java-first, null where none is allowed")
  void kotlinRefusesNullWhereTheGeneratedMethodDoes() {
    Reactor faulty = Reactor.copy("languages", other);
    faulty.edit(JAVA_FIRST + "/src/main/kotlin/com/acme/shop/Greeter.kt", "greeting(name)", "greeting(null)");

    Build refused = faulty.project().build(Tools.running(), "compile", "-pl", JAVA_FIRST);

    assertTrue(refused.failed().says("Greeter.kt:6:57 Null cannot be a value of a non-null type 'String'."),
        refused::toString);
  }
}
