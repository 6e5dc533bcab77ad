package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.InMatrix;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Catalogs in each place that Maven has for them, under each kind of annotated element, as modules of one reactor: each
 * module sees a change of its own catalog, and of no other.
 */
@InMatrix
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
class CatalogPlacesIT {
  /** What is changed in each module, and the class that must have it then. */
  private static final Map<String, Place> MODULES = Map.of(
      "copied", new Place("src/main/locale/messages.txt", "classes/com/acme/Messages_en"),
      "tests", new Place("src/test/resources/com/acme/messages.txt", "test-classes/com/acme/Messages_en"),
      "facade", new Place("src/main/resources/com/acme/messages.fr.txt", "classes/com/acme/ShopMessagesImpl_fr"),
      "nested", new Place("src/main/resources/com/acme/messages.txt", "classes/com/acme/Messages_en"),
      "repeated", new Place("src/main/java/com/acme/second.txt", "classes/com/acme/Second_en"),
      "plain", new Place("src/main/resources/messages.txt", "classes/com/acme/Messages_en"));

  @TempDir
  Path folder;

  private record Place(String changed, String compiled) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void eachModuleSeesOnlyAChangeOfItsOwnCatalog(Tools tools) {
    MavenProject project = new MavenProject(folder);
    write(project, tools);
    assertTrue(project.build(tools, "test-compile").succeeded().compiled());
    Map<Path, FileTime> before = project.classFiles();

    Build unchanged = project.build(tools, "test-compile").succeeded();

    assertFalse(unchanged.compiled(), unchanged::toString);
    assertEquals(before, project.classFiles());

    project.write("untouched/src/main/resources/com/acme/notes.txt", "Unrelated.\n");
    MODULES.forEach((module, place) -> project.write(module + "/" + place.changed(), "a.text Changed.\n"));
    Build changed = project.build(tools, "test-compile").succeeded();

    MODULES.forEach((module, place) -> {
      String name = place.changed().substring(place.changed().lastIndexOf('/') + 1);
      assertTrue(changed.says(name + " has changed."), changed::toString);
      assertTrue(project.read(module + "/target/" + place.compiled() + ".class").contains("Changed."),
          () -> module + "\n" + changed);
    });
    assertEquals(of("untouched", before), of("untouched", project.classFiles()), changed::toString);
  }

  private Map<Path, FileTime> of(String module, Map<Path, FileTime> classFiles) {
    return classFiles.entrySet().stream().filter(each -> each.getKey().startsWith(folder.resolve(module)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void write(MavenProject project, Tools tools) {
    project.write("pom.xml", Poms.documented(tools).replace("<version>1</version>", """
        <version>1</version>
        <packaging>pom</packaging>
        <modules>
          <module>copied</module>
          <module>tests</module>
          <module>facade</module>
          <module>nested</module>
          <module>repeated</module>
          <module>plain</module>
          <module>untouched</module>
        </modules>"""));
    module(project, "copied", """
        <build>
          <resources>
            <resource>
              <directory>src/main/locale</directory>
            </resource>
          </resources>
        </build>
        """).write("copied/src/main/locale/messages.txt", "a.text A text.\n")
        .write("copied/src/main/java/com/acme/package-info.java", annotated("/messages.txt"));
    module(project, "tests", "").write("tests/src/test/resources/com/acme/messages.txt", "a.text A text.\n")
        .write("tests/src/test/java/com/acme/package-info.java", annotated("messages.txt"));
    module(project, "facade", "").write("facade/src/main/resources/com/acme/messages.txt", "a.text A text.\n")
        .write("facade/src/main/resources/com/acme/messages.fr.txt", "a.text Un texte.\n")
        .write("facade/src/main/java/com/acme/ShopMessages.java", """
            package com.acme;

            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            interface ShopMessages {
              String aText();
            }
            """);
    module(project, "nested", "").write("nested/src/main/resources/com/acme/messages.txt", "a.text A text.\n")
        .write("nested/src/main/java/com/acme/Outer.java", """
            package com.acme;

            class Outer {
              @dev.parlance.MessageCatalog("messages.txt")
              static class Nested {}
            }
            """);
    module(project, "repeated", "").write("repeated/src/main/java/com/acme/first.txt", "a.text A text.\n")
        .write("repeated/src/main/java/com/acme/second.txt", "a.text A text.\n")
        .write("repeated/src/main/java/com/acme/Both.java", """
            package com.acme;

            @dev.parlance.MessageCatalog(value = "first.txt", className = "First")
            @dev.parlance.MessageCatalog(value = "second.txt", className = "Second")
            class Both {}
            """);
    module(project, "plain", """
        <properties>
          <maven.compiler.useIncrementalCompilation>false</maven.compiler.useIncrementalCompilation>
        </properties>
        """).write("plain/src/main/resources/messages.txt", "a.text A text.\n")
        .write("plain/src/main/java/com/acme/package-info.java", annotated("/messages.txt"));
    module(project, "untouched", "").write("untouched/src/main/resources/com/acme/messages.txt", "a.text A text.\n")
        .write("untouched/src/main/java/com/acme/package-info.java", annotated("messages.txt"));
  }

  private static MavenProject module(MavenProject project, String name, String content) {
    return project.write(name + "/pom.xml", """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>com.acme</groupId>
            <artifactId>shop</artifactId>
            <version>1</version>
          </parent>
          <artifactId>%s</artifactId>
          %s
        </project>
        """.formatted(name, content));
  }

  private static String annotated(String catalog) {
    return "@dev.parlance.MessageCatalog(\"%s\")\npackage com.acme;\n".formatted(catalog);
  }
}
