package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals on a build of two modules, both Java modules with tests, from its root. */
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class ReactorGoalsIT {
  private static final String GOAL = "dev.parlance:parlance-maven-plugin:";
  private static final String CATALOG = "texts/src/main/resources/com/acme/texts/messages.txt";

  @TempDir
  Path folder;

  private MavenProject project;

  @BeforeEach
  void writeModules() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder)
        .write("texts/src/main/java/module-info.java", """
            module com.acme.texts {
              requires transitive dev.parlance;
              exports com.acme.texts;
            }
            """)
        .write("texts/src/main/java/com/acme/texts/package-info.java", """
            @dev.parlance.MessageCatalog("messages.txt")
            package com.acme.texts;
            """)
        .write("texts/src/test/java/com/acme/texts/TextsTest.java",
            "package com.acme.texts;\n\nclass TextsTest {}\n")
        .write(CATALOG, "title Title\nunused Unused\n")
        .write("web/src/main/java/module-info.java", "module com.acme.web {\n  requires com.acme.texts;\n}\n")
        .write("web/src/main/java/com/acme/web/Web.java", """
            package com.acme.web;

            class Web {
              String title(com.acme.texts.Messages messages) {
                return messages.title() + messages.find("titel").orElse("");
              }
            }
            """)
        .write("web/src/main/java/com/acme/web/WebMessages.java", """
            package com.acme.web;

            @dev.parlance.MessageCatalog("web.txt")
            interface WebMessages {
              String size(Enum<?> size);
            }
            """)
        .write("web/src/main/resources/com/acme/web/web.txt", "size Size <x id=\"SIZE\"/>\n");
  }

  private void writePoms(Tools tools) {
    String pom = Poms.documented(tools);
    String parent = "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1</version></parent>";
    project.write("pom.xml", pom.replace("<version>1</version>", "<version>1</version><packaging>pom</packaging>"
        + "<modules><module>texts</module><module>web</module></modules>"))
        .write("texts/pom.xml", module(parent, "texts", ""))
        .write("web/pom.xml", module(parent, "web", """
            <dependencies>
              <dependency>
                <groupId>com.acme</groupId>
                <artifactId>texts</artifactId>
                <version>1</version>
              </dependency>
            </dependencies>
            """));
  }

  private static String module(String parent, String name, String more) {
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>" + parent
        + "<artifactId>" + name + "</artifactId>" + more + "</project>\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void checkNeedsNoCompiledModule(Tools tools) {
    writePoms(tools);
    project.write(CATALOG, "title Title\nunused\n");

    Build build = project.build(tools, "--fail-at-end", GOAL + "check").failed();

    List<String> errors =
        build.output().stream().filter(line -> line.matches("\\[ERROR] /.*\\.(txt|java):.*")).toList();
    assertEquals(1, errors.size(), build::toString);
    assertTrue(errors.get(0).startsWith("[ERROR] " + folder + "/" + CATALOG + ":2:1: malformed-entry: "),
        build::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void unusedCountsTheCallsOfAllModules(Tools tools) {
    writePoms(tools);
    project.write(
        "web/src/main/java/com/acme/web/WebMessages.java", "package com.acme.web;\n\ninterface WebMessages {}\n");

    Build build = project.build(tools, "compile", GOAL + "unused").succeeded();

    String catalog = folder + "/" + CATALOG;
    assertEquals(List.of(
        "[WARNING] " + catalog + ":2:1: unused: no class calls Messages.unused, which shows unused."
            + " Call it, or remove it.",
        "[WARNING] Web.java:5: unknown-id: find(\"titel\") finds nothing: " + catalog
            + " has no such entry that Messages shows. Did you mean title?"),
        build.output().stream().filter(line -> line.startsWith("[WARNING]") && line.contains(CATALOG)).toList(),
        build::toString);
    assertTrue(build.says("BUILD SUCCESS"), build::toString);
  }
}
