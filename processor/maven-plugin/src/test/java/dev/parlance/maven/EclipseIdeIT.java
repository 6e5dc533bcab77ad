package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Eclipse;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Program;
import dev.parlance.maven.testing.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's IDE without its windows, which is the engine of VS Code too: one per JDK, with a project per test. */
@ExtendWith(ResultTable.class)
@Tag("slow")
class EclipseIdeIT {
  private static final String SOURCES = "src/main/java/com/acme/shop/";
  private static final String INFO = SOURCES + "package-info.java";
  private static final String MAIN = SOURCES + "Main.java";
  private static final String FRENCH = "src/main/resources/com/acme/shop/messages.fr.txt";
  private static final String GENERATED = "target/generated-sources/annotations/com/acme/shop/";
  private static final String AT_ANNOTATION = "error " + INFO + ":1 ";
  private static final String UNBALANCED = Program.CATALOG + ":2:19: unbalanced-tag: <x id=\"START_LINK\"/> is never"
      + " closed. Add <x id=\"CLOSE_LINK\"/> after its content.\\n";

  private static final Map<Jdk, Eclipse> RUNNING = new LinkedHashMap<>();

  @TempDir
  static Path home;

  private MavenProject project;

  @BeforeAll
  static void start() throws IOException {
    home = home.toRealPath();
    Build resolved = Eclipse.resolve(home);
    // Where all tests run, a test that does not is a failure.
    assumeTrue(resolved.exit() == 0 || Boolean.getBoolean("parlance.matrix"),
        () -> "Maven does not find the bundles of Eclipse: " + resolved);
    resolved.succeeded();
    for (Jdk jdk : jdks().toList()) {
      RUNNING.put(jdk, Eclipse.start(home, jdk));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    for (Eclipse eclipse : RUNNING.values()) {
      eclipse.close();
    }
  }

  static Stream<Jdk> jdks() {
    return Jdk.all();
  }

  @Test
  void thePageNamesTheVersion() throws IOException {
    String page = Files.readString(Path.of("../docs/builds.md"));

    assertTrue(page.contains("JDT " + Eclipse.version() + " with"), Eclipse.version());
    assertTrue(page.contains("| JDT " + Eclipse.version() + " |"), Eclipse.version());
  }

  @ParameterizedTest(name = "Eclipse IDE, an error in a catalog is a marker, {0}")
  @MethodSource("jdks")
  void anErrorInTheCatalogIsAMarkerAtTheAnnotation(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    assertEquals(List.of(), eclipse.cleanBuild());

    Program.spoil(project);
    List<String> markers = eclipse.cleanBuild();

    assertEquals(1, markers.size(), markers::toString);
    assertTrue(markers.get(0).startsWith(AT_ANNOTATION + project.path(UNBALANCED)), markers::toString);
    Program.edit(project);
    assertEquals(List.of(), eclipse.cleanBuild());
  }

  @ParameterizedTest(name = "Eclipse IDE, a defect and a gap of a translation are markers, {0}")
  @MethodSource("jdks")
  void aDefectAndAGapOfATranslationAreMarkers(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    String right = project.read(FRENCH);

    project.write(FRENCH, right.replace("<x id=\"name\"/> ", "").replaceAll("(?m)^items.*\n", ""));
    List<String> markers = eclipse.cleanBuild();

    assertEquals(2, markers.size(), markers::toString);
    assertTrue(markers.get(0).startsWith(AT_ANNOTATION + project.path(FRENCH) + ":1:10: missing-placeholder: "),
        markers::toString);
    assertTrue(markers.get(1).startsWith(
        "warning " + INFO + ":1 " + project.path(Program.CATALOG) + ":3:7: missing-translation: "), markers::toString);
    project.write(FRENCH, right);
    assertEquals(List.of(), eclipse.cleanBuild());
  }

  @ParameterizedTest(name = "Eclipse IDE, an error in the annotation of a package is a marker, {0}")
  @MethodSource("jdks")
  void anErrorInThePackagesAnnotationIsAMarkerUntilItIsMended(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    String right = project.read(INFO);
    eclipse.cleanBuild();

    project.write(INFO, right.replace("(value", "(sourceLocale = \"x_\",\n    value"));
    assertEquals(List.of(AT_ANNOTATION + "\"x_\" is not a BCP 47 language tag. Write one such as en or pt-BR."),
        eclipse.incrementalBuild());

    project.write(INFO, right.replace("messages.txt", "absent.txt"));
    List<String> absent = eclipse.incrementalBuild();
    assertEquals(List.of(AT_ANNOTATION + "catalog-not-found: absent.txt is in none of the places where it is looked"
        + " for. Put it in one of them, or name its folder with -Aparlance.dir=DIR:"),
        absent.stream().filter(marker -> marker.contains(INFO)).map(marker -> marker.replaceAll("\\\\n.*", ""))
            .toList());

    project.write(INFO, right);
    assertEquals(List.of(), eclipse.incrementalBuild());
  }

  @ParameterizedTest(name = "Eclipse IDE, errors of an interface are markers, {0}")
  @MethodSource("jdks")
  void errorsOfAFacadeAreMarkersAtItsMethodsAndItsAnnotation(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    project.write(INFO, "package com.acme.shop;\n").write(MAIN, "package com.acme.shop;\n")
        .write(SOURCES + "Orders.java", """
            package com.acme.shop;

            import dev.parlance.MessageCatalog;
            import dev.parlance.MessageId;

            @MessageCatalog("messages.txt")
            interface Orders {
              @MessageId("greetin")
              String greeting(String name);

              @MessageId("licence")
              dev.parlance.RichText licence(dev.parlance.Link link);
            }
            """);
    Program.spoil(project);

    List<String> markers = eclipse.cleanBuild();

    assertEquals(2, markers.size(), markers::toString);
    assertTrue(markers.get(0).startsWith(
        "error " + SOURCES + "Orders.java:6 " + project.path(UNBALANCED)), markers::toString);
    assertTrue(markers.get(1).startsWith(
        "error " + SOURCES + "Orders.java:8 stale-id: the catalog has no entry greetin. Did you mean greeting"),
        markers::toString);
  }

  @ParameterizedTest(name = "Eclipse IDE, completion and Javadoc, {0}")
  @MethodSource("jdks")
  void generatedMethodsAreProposedAndHaveTheTextAsJavadoc(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    eclipse.cleanBuild();

    List<String> proposed = eclipse.complete(MAIN, "messages.");

    assertTrue(proposed.containsAll(
        List.of("RichText licence(Link link)", "String greeting(String name)", "String items(long count)")),
        proposed::toString);
    assertEquals(List.of("/**", "* Hello {name}!", "*", "* <p>ID {@code greeting}, messages.txt:1", "*",
        "* @param name for {@code name}", "* @return the text", "*/"),
        eclipse.javadoc("com.acme.shop.Messages", "greeting"));
  }

  @ParameterizedTest(name = "Eclipse IDE, incremental builds, {0}")
  @MethodSource("jdks")
  void aSavedSourceIsCompiledAndASavedCatalogOnlyWithItsAnnotation(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    String info = project.read(INFO);
    eclipse.cleanBuild();

    project.write(MAIN, project.read(MAIN).replace("greeting(\"Ada\")", "greetin(\"Ada\")"));
    assertTrue(eclipse.incrementalBuild().get(0).startsWith(
        "error " + MAIN + ":11 The method greetin(String) is undefined for the type Messages"));
    project.write(MAIN, project.read(MAIN).replace("greetin(", "greeting("));
    assertEquals(List.of(), eclipse.incrementalBuild());

    // Eclipse compiles nothing where no Java source has changed.
    Program.spoil(project);
    assertEquals(List.of(), eclipse.incrementalBuild());
    project.write(INFO, info + "\n");
    assertTrue(eclipse.incrementalBuild().get(0).startsWith(AT_ANNOTATION + project.path(UNBALANCED)));
    Program.edit(project);
    project.write(INFO, info);
    assertEquals(List.of(), eclipse.incrementalBuild());
    assertEquals("Good day Ada!", Program.run(jdk, project.path("target/classes")).get(0));
  }

  @ParameterizedTest(name = "Eclipse IDE, a class goes with its annotation, {0}")
  @MethodSource("jdks")
  void aGeneratedClassGoesWithItsAnnotation(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    eclipse.cleanBuild();
    assertTrue(Files.exists(project.path(GENERATED + "Messages.java")));

    project.write(INFO, "package com.acme.shop;\n");

    assertTrue(eclipse.incrementalBuild().get(0).startsWith("error " + MAIN + ":10 Messages cannot be resolved"));
    assertFalse(Files.exists(project.path(GENERATED + "Messages.java")));
  }

  @ParameterizedTest(name = "Eclipse IDE, an inherited method of an interface changes, {0}")
  @MethodSource("jdks")
  void aFacadeIsImplementedAnewWhereItsParentChanges(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    project.write(SOURCES + "Base.java", """
        package com.acme.shop;

        interface Base {
          @dev.parlance.MessageId("greeting")
          String greeting(String name);
        }
        """).write(SOURCES + "Orders.java", """
        package com.acme.shop;

        @dev.parlance.MessageCatalog("messages.txt")
        interface Orders extends Base {}
        """);
    assertEquals(List.of(), eclipse.cleanBuild());

    project.write(SOURCES + "Base.java", project.read(SOURCES + "Base.java").replace("greeting(", "welcome("));

    // The implementation of before is among the sources that Eclipse compiles again.
    assertEquals(List.of(), eclipse.incrementalBuild());
    assertTrue(project.read(GENERATED + "OrdersImpl.java").contains("String welcome(String "));
  }

  @ParameterizedTest(name = "Eclipse IDE, a catalog in another source folder, {0}")
  @MethodSource("jdks")
  void aCatalogInAnotherSourceFolderIsNamedThere(Jdk jdk) throws IOException {
    String catalog = "src/main/i18n/com/acme/shop/other.txt";
    Path folder = Files.createTempDirectory(home, "shop");
    project = Program.write(new MavenProject(folder)).write(catalog, "greeting Hello &\n")
        .write(MAIN, "package com.acme.shop;\n")
        .write(INFO, "@dev.parlance.MessageCatalog(\"other.txt\")\npackage com.acme.shop;\n");
    Eclipse eclipse = RUNNING.get(jdk);
    eclipse.open(folder);

    List<String> markers = eclipse.cleanBuild();

    assertTrue(markers.get(0).startsWith(AT_ANNOTATION + project.path(catalog) + ":1:16: malformed-entry: "),
        markers::toString);
  }

  @ParameterizedTest(name = "Eclipse IDE, a catalog that another tool writes, {0}")
  @MethodSource("jdks")
  void aCatalogThatAnotherToolWritesIsReadThoughEclipseDoesNotKnowIt(Jdk jdk) throws IOException {
    Eclipse eclipse = open(jdk);
    eclipse.cleanBuild();

    project.write("target/classes/com/acme/shop/written.txt", "greeting Hello <x id=\"name\"/>!\n")
        .write(MAIN, "package com.acme.shop;\n")
        .write(INFO, "@dev.parlance.MessageCatalog(\"written.txt\")\npackage com.acme.shop;\n");

    assertEquals(List.of(), eclipse.incrementalBuild());
    assertTrue(project.read(GENERATED + "Messages.java").contains("written.txt:1"));
  }

  /** Opens a program of its own, with a place where to complete. */
  private Eclipse open(Jdk jdk) throws IOException {
    Path folder = Files.createTempDirectory(home, "shop");
    project = Program.write(new MavenProject(folder));
    project.write(MAIN, project.read(MAIN).replace("    System.out.println(messages.items(2));\n",
        "    // here\n    System.out.println(messages.items(2));\n"));
    Eclipse eclipse = RUNNING.get(jdk);
    eclipse.open(folder);
    return eclipse;
  }
}
