package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Shop;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that are killed, and catalogs that are edited, while Maven runs. */
@ExtendWith(ResultTable.class)
@EnabledIfSystemProperty(named = "parlance.matrix", matches = "true", disabledReason = "takes half a minute")
class InterruptedBuildIT {
  private static final String CLASSES = "target/classes/com/acme/shop/";
  private static final String SOURCES = "target/generated-sources/annotations/com/acme/shop/";
  private static final String CATALOG = Shop.CATALOGS + "messages.txt";

  private final Tools tools = Tools.running();

  @TempDir
  Path folder;

  /** When a build is killed, by the first file that is there. */
  enum Moment {
    WHILE_CATALOGS_ARE_COPIED("target/classes"),
    WHILE_SOURCES_ARE_GENERATED(SOURCES + "Messages.java"),
    ONCE_SOURCES_ARE_GENERATED(SOURCES + "OrderMessagesImpl_tr.java"),
    WHILE_CLASSES_ARE_WRITTEN(CLASSES + "package-info.class"),
    WHILE_GENERATED_CLASSES_ARE_WRITTEN(CLASSES + "Messages.class"),
    ONCE_CLASSES_ARE_WRITTEN(CLASSES + "OrderMessagesImpl_tr.class");

    private final String file;

    Moment(String file) {
      this.file = file;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBuildAfterAKilledOneIsRight(Moment moment) throws IOException, InterruptedException {
    MavenProject project = shop();
    Process killed = project.start(tools, "-ntp", "compile");
    await(killed, () -> Files.exists(project.path(moment.file)));
    killed.destroyForcibly().waitFor();

    project.build(tools, "compile").succeeded();

    assertTrue(Shop.texts(project).contains("de: Hallo Ada! 2 Bücher im Korb."), () -> Shop.texts(project));
    assertTrue(Shop.texts(project).contains("tr: Merhaba Ada!"), () -> Shop.texts(project));
    assertFalse(project.build(tools, "compile").succeeded().compiled());
  }

  @Test
  void aCatalogThatIsEditedDuringCompilationIsCompiledByTheNextBuild() throws IOException, InterruptedException {
    MavenProject project = shop();
    Process running = project.start(tools, "-ntp", "compile");
    await(running, () -> Files.exists(project.path(SOURCES + "Messages.java")));
    project.write(CATALOG, project.read(CATALOG).replace("Hello", "Welcome"));
    try (InputStream output = running.getInputStream()) {
      output.readAllBytes();
    }
    assertEquals(0, running.waitFor());
    assertTrue(Shop.texts(project).startsWith("en: Hello Ada!"), () -> Shop.texts(project));

    project.build(tools, "compile").succeeded();

    assertTrue(Shop.texts(project).startsWith("en: Welcome Ada!"), () -> Shop.texts(project));
  }

  /** With so many entries that the moments last. */
  private MavenProject shop() {
    MavenProject project = Shop.write(new MavenProject(folder).write("pom.xml", Poms.documented(tools)));
    String further = IntStream.range(0, 5_000).mapToObj(i -> "entry" + i + " Text " + i + "\n")
        .collect(Collectors.joining());
    return project.write(CATALOG, project.read(CATALOG) + further);
  }

  private static void await(Process running, BooleanSupplier moment) throws InterruptedException {
    while (!moment.getAsBoolean()) {
      assertFalse(running.waitFor(1, TimeUnit.MILLISECONDS), "the build ended before");
    }
  }
}
