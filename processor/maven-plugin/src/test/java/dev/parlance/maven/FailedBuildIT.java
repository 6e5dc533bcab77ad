package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.InMatrix;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Shop;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a build that failed the next ordinary one is right, and nobody needs {@code mvn clean}. */
@InMatrix
@ExtendWith(ResultTable.class)
class FailedBuildIT {
  private static final String CLASSES = "target/classes/com/acme/shop/";
  private static final String SOURCES = "target/generated-sources/annotations/com/acme/shop/";
  private static final String GERMAN = Shop.CATALOGS + "messages.de.txt";

  @TempDir
  Path folder;

  /** What a compilation leaves that ends before its time; the compilers' plugins overlook each of these. */
  enum Remains {
    A_CLASS_IS_MISSING {
      @Override
      void leave(MavenProject project) throws IOException {
        Files.delete(project.path(CLASSES + "Messages_ru.class"));
      }
    },
    A_NESTED_CLASS_IS_CUT {
      @Override
      void leave(MavenProject project) throws IOException {
        cut(project.path(CLASSES + "Messages$Locales.class"), 400);
      }
    },
    THE_CLASS_WITH_THE_CHECKSUMS_IS_CUT {
      @Override
      void leave(MavenProject project) throws IOException {
        cut(project.path(CLASSES + "OrderMessagesImpl_en.class"), 300);
      }
    },
    THE_ANNOTATED_CLASS_IS_EMPTY {
      @Override
      void leave(MavenProject project) throws IOException {
        cut(project.path(CLASSES + "package-info.class"), 0);
      }
    },
    A_CLASS_OF_THE_PROJECTS_OWN_IS_CUT {
      @Override
      void leave(MavenProject project) throws IOException {
        cut(project.path(CLASSES + "Shop.class"), 500);
      }
    },
    NO_CLASS_AND_A_SOURCE_IS_CUT {
      @Override
      void leave(MavenProject project) throws IOException {
        delete(project.path(CLASSES), ".class");
        cut(project.path(SOURCES + "Messages.java"), 1_000);
      }
    },
    NO_CLASS_AND_A_SOURCE_IS_EMPTY {
      @Override
      void leave(MavenProject project) throws IOException {
        delete(project.path(CLASSES), ".class");
        cut(project.path(SOURCES + "OrderMessagesImpl.java"), 0);
      }
    };

    abstract void leave(MavenProject project) throws IOException;

    private static void cut(Path file, int length) throws IOException {
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    }

    private static void delete(Path folder, String extension) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(extension)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tools")
  void leftoversOfAnInterruptedCompilationAreCompiledAgain(Tools tools) throws IOException {
    MavenProject project = shop(tools);
    project.build(tools, "compile").succeeded();
    String texts = Shop.texts(project);
    List<Remains> remains = Boolean.getBoolean("parlance.matrix")
        ? List.of(Remains.values()) : List.of(Remains.A_CLASS_IS_MISSING, Remains.NO_CLASS_AND_A_SOURCE_IS_CUT);
    for (Remains each : remains) {
      each.leave(project);

      Build next = project.build(tools, "compile");

      assertEquals(0, next.exit(), () -> each + "\n" + next);
      assertEquals(texts, Shop.texts(project), each::toString);
    }
    assertEquals(List.of(false), Stream.of(project.build(tools, "compile")).map(Build::compiled).toList());
  }

  /** The oldest plugin leaves generated sources where it compiles again, and looks for classes in them. */
  static Stream<Tools> tools() {
    Tools running = Tools.running();
    Tools oldest = new Tools(running.maven(), running.jdk(), "3.11.0");
    return Boolean.getBoolean("parlance.matrix") ? Stream.of(oldest, running) : Stream.of(oldest);
  }

  @Test
  void aFixedOrRevertedCatalogIsCompiledAfterABrokenOne() {
    Tools tools = Tools.running();
    MavenProject project = shop(tools);
    project.build(tools, "compile").succeeded();
    String texts = Shop.texts(project);
    String names = Shop.CATALOGS + "messages.names";

    project.write(names, "hello = farewell\n").build(tools, "compile").failed();
    project.write(names, Shop.files().get(names)).build(tools, "compile").succeeded();
    assertEquals(texts, Shop.texts(project));

    project.write(names, "hello = farewell\n").build(tools, "compile").failed();
    project.write(names, Shop.files().get(names))
        .write(GERMAN, Shop.files().get(GERMAN).replace("Hallo", "Servus")).build(tools, "compile").succeeded();
    assertTrue(Shop.texts(project).contains("de: Servus Ada! 2 Bücher im Korb."), () -> Shop.texts(project));
  }

  private MavenProject shop(Tools tools) {
    return Shop.write(new MavenProject(folder).write("pom.xml", Poms.documented(tools)));
  }
}
