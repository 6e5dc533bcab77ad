package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.InMatrix;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalog that a dependency's jar holds. */
@InMatrix
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
class DependencyCatalogIT {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void anotherVersionOfTheDependencyIsSeen(Tools tools) throws IOException {
    MavenProject project = new MavenProject(folder);
    project.write("pom.xml", pom(project, tools, "1"))
        .write("src/main/java/com/acme/package-info.java", """
            @dev.parlance.MessageCatalog("/texts/messages.txt")
            package com.acme;
            """);
    deploy(project, "1", "a.text A text.\n");
    deploy(project, "2", "a.text Changed.\n");
    assertTrue(project.build(tools, "compile").succeeded().compiled());
    Build unchanged = project.build(tools, "compile").succeeded();
    assertFalse(unchanged.compiled(), unchanged::toString);

    project.write("pom.xml", pom(project, tools, "2"));
    Build changed = project.build(tools, "compile").succeeded();

    assertTrue(changed.says("texts/messages.txt has changed."), changed::toString);
    assertTrue(project.read("target/classes/com/acme/Messages_en.class").contains("Changed."), changed::toString);
  }

  private static String pom(MavenProject project, Tools tools, String version) {
    return Poms.documented(tools).replace("<dependencies>", """
        <repositories>
          <repository>
            <id>texts</id>
            <url>%s</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
          </repository>
        </repositories>
        <dependencies>
          <dependency>
            <groupId>com.acme</groupId>
            <artifactId>texts</artifactId>
            <version>%s</version>
          </dependency>""".formatted(project.path("repository").toUri(), version));
  }

  private static void deploy(MavenProject project, String version, String catalog) throws IOException {
    String file = "repository/com/acme/texts/%1$s/texts-%1$s".formatted(version);
    project.write(file + ".pom", """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId>
          <artifactId>texts</artifactId>
          <version>%s</version>
        </project>
        """.formatted(version));
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(project.path(file + ".jar")))) {
      jar.putNextEntry(new JarEntry("texts/messages.txt"));
      jar.write(catalog.getBytes(StandardCharsets.UTF_8));
    }
  }
}
