package dev.parlance.maven.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tools that look at sources and class files, generated ones too. */
@Tag("slow")
@ExtendWith(ResultTable.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolsIT {
  private static final String ERROR_PRONE = "error-prone";

  private Reactor reactor;
  private Build build;

  /** Error Prone 2.52.0 needs a JDK 21. */
  static Stream<ErrorProne> errorProne() {
    return Jdk.all().map(jdk -> new ErrorProne(jdk.feature() < 21 ? "2.42.0" : "2.52.0", jdk));
  }

  @BeforeAll
  void build(@TempDir Path folder) {
    reactor = Reactor.copy("tools", folder);
    build = reactor.test("-pl", "archunit,jacoco,mockito,spotbugs");
  }

  @Test
  @DisplayName("archunit")
  void rulesOfArchUnitHoldAndCanLeaveOutGeneratedClasses() {
    reactor.assertTested("archunit", build);
  }

  @Test
  @DisplayName("jacoco")
  void jacocoCountsNoGeneratedClass() {
    reactor.assertTested("jacoco", build);
    assertEquals(List.of("com/acme/shop/Greeter"),
        found("<class name=\"([^\"]*)\" sourcefilename=\"[^\"]*\">", "jacoco/target/site/jacoco/jacoco.xml"));
  }

  @Test
  @DisplayName("mockito")
  void mockitoMocksMessagesWhichReturnRealTexts() {
    reactor.assertTested("mockito", build);
  }

  @Test
  @DisplayName("spotbugs")
  void spotBugsReadsTheGeneratedClassesAndFindsNothing() {
    reactor.assertTested("spotbugs", build);
    String report = "spotbugs/target/spotbugsXml.xml";
    assertEquals(List.of(), found("<BugInstance [^>]*type='([^']*)'", report));
    List<String> read = found("<ClassStats [^>]*class='([^']*)'", report);
    assertTrue(read.containsAll(List.of("com.acme.shop.Messages", "com.acme.shop.Messages_fr",
        "com.acme.shop.CartMessagesImpl")), read::toString);
  }

  private List<String> found(String pattern, String file) {
    return Pattern.compile(pattern).matcher(reactor.project().read(file)).results()
        .map((MatchResult result) -> result.group(1)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errorProne")
  void errorProneWarnsOfNothingAndNullAwayOnlyOfNullWhereNoneIsAllowed(ErrorProne version, @TempDir Path folder) {
    Reactor clean = Reactor.copy("tools", folder);
    version.compile(clean).succeeded();
    clean.edit(ERROR_PRONE + "/src/main/java/com/acme/shop/Greeter.java", "greeting(name == null ? \"?\" : name)",
        "greeting(null)");

    Build refused = version.compile(clean).failed();

    assertEquals(List.of("Greeter.java:12:30"), refused.javaPlaces(), refused::toString);
    assertTrue(refused.says("[NullAway] passing @Nullable parameter 'null' where @NonNull is required"),
        refused::toString);
  }

  /** A version of Error Prone, with a JDK that runs it. */
  record ErrorProne(String version, Jdk jdk) {
    Build compile(Reactor reactor) {
      Tools running = Tools.running();
      return reactor.project().build(new Tools(running.maven(), jdk.home(), running.compilerPlugin()), "compile",
          "-pl", ERROR_PRONE, "-Derror-prone.version=" + version);
    }

    @Override
    public String toString() {
      return "Error Prone " + version + ", NullAway, " + jdk;
    }
  }
}
