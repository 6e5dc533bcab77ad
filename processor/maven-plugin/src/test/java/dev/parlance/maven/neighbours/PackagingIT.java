package dev.parlance.maven.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.ResultTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that are shipped with the runtime inside. */
@Tag("slow")
@ExtendWith(ResultTable.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagingIT {
  private static final List<String> PRINTED = List.of("3 articles dans votre panier.");

  private static final Jdk RUNNING = new Jdk(Path.of(System.getProperty("java.home")));

  private Reactor reactor;
  private Build build;

  static List<Jlink> jlink() {
    return List.of(Jlink.of(RUNNING));
  }

  @BeforeAll
  void build(@TempDir Path folder) {
    reactor = Reactor.copy("packaging", folder);
    build = reactor.build("package");
  }

  @Test
  @DisplayName("shade")
  void aShadedJarHasTheRuntimeUnderAnotherNameAndRuns() {
    reactor.assertBuilt("shade", build);
    Path folder = reactor.project().path("shade/target");

    List<String> entries = RUNNING.run(folder, "jar", List.of("tf", "shade-1.jar")).succeeded().output();

    assertTrue(entries.contains("com/acme/shop/internal/parlance/RichText.class"), entries::toString);
    assertEquals(List.of(), entries.stream().filter(entry -> entry.startsWith("dev/")).toList());
    assertEquals(PRINTED, RUNNING.run(folder, "java", List.of("-jar", "shade-1.jar")).succeeded().output());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jlink")
  void aRuntimeImageHasOnlyJavaBaseAndTheModulesOfTheProgramAndRuns(Jlink jlink) {
    assertTrue(jlink.links(), "install the whole JDK, with jlink and the folder jmods");
    reactor.assertBuilt("jlink", build);
    Path folder = reactor.project().path("jlink/target/maven-jlink/classifiers/image");
    Jdk image = new Jdk(folder);

    assertEquals(PRINTED, image.run(folder, "shop", List.of()).succeeded().output());
    assertEquals(List.of("com.acme.shop", "dev.parlance", "java.base"),
        image.run(folder, "java", List.of("--list-modules")).succeeded().output().stream()
            .map(module -> module.replaceFirst("@.*", "")).toList());
  }

  /**
   * The tool of a JDK.
   *
   * @param links whether it is there, with modules to link: a folder, or, since JDK 24, the image that the JDK runs on
   */
  record Jlink(Jdk jdk, boolean links) {
    static Jlink of(Jdk jdk) {
      boolean links = Files.exists(jdk.home().resolve("bin/jlink"))
          && (Files.exists(jdk.home().resolve("jmods/java.base.jmod"))
              || jdk.run(jdk.home(), "jlink", List.of("--help")).says("Linking from run-time image enabled"));
      return new Jlink(jdk, links);
    }

    @Override
    public String toString() {
      return "jlink, " + jdk + (links ? "" : ", which lacks jlink or its modules");
    }
  }
}
