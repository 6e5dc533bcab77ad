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
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void anOlderJarWithAnotherCatalogIsSeen(Tools tools) throws IOException {
    MavenProject project = new MavenProject(folder)
        .write("pom.xml", Poms.readme(tools).replace("<dependencies>", """
            <dependencies>
              <dependency>
                <groupId>com.acme</groupId>
                <artifactId>texts</artifactId>
                <version>1</version>
                <scope>system</scope>
                <systemPath>${project.basedir}/texts.jar</systemPath>
              </dependency>"""))
        .write("src/main/java/com/acme/package-info.java", """
            @dev.parlance.MessageCatalog("/texts/messages.txt")
            package com.acme;
            """);
    writeJar(project, "a.text A text.\n");
    assertTrue(project.build(tools, "compile").succeeded().compiled());
    Build unchanged = project.build(tools, "compile").succeeded();
    assertFalse(unchanged.compiled(), unchanged::toString);

    writeJar(project, "a.text Changed.\n");
    Build changed = project.build(tools, "compile").succeeded();

    assertTrue(changed.says("texts/messages.txt has changed."), changed::toString);
    assertTrue(project.read("target/classes/com/acme/Messages_en.class").contains("Changed."), changed::toString);
  }

  /** Old, as one from a repository is: newer jars the compiler's plugin sees by itself. */
  private static void writeJar(MavenProject project, String catalog) throws IOException {
    Path file = project.path("texts.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("texts/messages.txt"));
      jar.write(catalog.getBytes(StandardCharsets.UTF_8));
    }
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }
}
