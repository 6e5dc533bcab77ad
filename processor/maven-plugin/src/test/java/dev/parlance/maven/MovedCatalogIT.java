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
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Maven leaves the copies of resources that are gone in the class output, where a catalog would be found. */
@ExtendWith(ResultTable.class)
@Tag("slow")
class MovedCatalogIT {
  private static final String PACKAGE = "src/main/resources/com/acme/";

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @BeforeEach
  void build() {
    project = new MavenProject(folder).write("pom.xml", Poms.documented(tools))
        .write("src/main/java/com/acme/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme;
            """)
        .write(PACKAGE + "messages.txt", "a.text A text.\n")
        .write(PACKAGE + "other.txt", "No catalog.\n")
        .write("src/main/resources/root.properties", "a=b\n");
    project.build(tools, "compile").succeeded();
    project.write("target/classes/made-by-another.goal", "No copy.\n");
  }

  @Test
  void aDeletedCatalogIsAnError() throws IOException {
    Files.delete(project.path(PACKAGE + "messages.txt"));

    Build checked = project.build(tools, "dev.parlance:parlance-maven-plugin:check").failed();
    Build build = project.build(tools, "compile").failed();

    assertTrue(checked.says("catalog-not-found: messages.txt"), checked::toString);
    assertTrue(build.says("catalog-not-found: messages.txt"), build::toString);
    assertTrue(Files.exists(project.path("target/classes/com/acme/other.txt")));
    assertTrue(Files.exists(project.path("target/classes/made-by-another.goal")));
  }

  @Test
  void noNameOfAResourceAndNoForgedNoteDeletesASource() throws IOException {
    String source = "src/main/java/com/acme/package-info.java";
    project.write("src/main/resources/x\n" + source, "No source.\n");
    project.build(tools, "compile").succeeded();
    project.build(tools, "compile").succeeded();
    assertTrue(Files.exists(project.path(source)));
    project.write("target/parlance/resource-copies", source + "\n");

    Build build = project.build(tools, "compile").succeeded();
    assertTrue(build.says("resource-copies is ignored: its format is not known."), build::toString);
    assertTrue(Files.exists(project.path(source)));
  }

  @InMatrix
  @Test
  void aMovedCatalogIsReadWhereItIs() throws IOException {
    Files.delete(project.path(PACKAGE + "messages.txt"));
    project.write("src/main/resources/messages.txt", "a.text Another text.\n");

    Build build = project.build(tools, "compile").succeeded();
    Build unchanged = project.build(tools, "compile").succeeded();

    assertTrue(project.read("target/classes/com/acme/Messages_en.class").contains("Another text."), build::toString);
    assertFalse(unchanged.compiled(), unchanged::toString);
  }

  @InMatrix
  @Test
  void executionsShareTheirFolders() throws IOException {
    Files.createDirectories(project.path("client/one"));
    Files.createDirectories(project.path("client/two"));
    Files.move(project.path(PACKAGE + "messages.txt"), project.path("client/one/messages.txt"));
    String execution = """
        <execution>
          <id>%1$s</id>
          <goals><goal>prepare</goal></goals>
          <configuration><directories><directory>client/%1$s</directory></directories></configuration>
        </execution>
        """;
    String pom = Poms.documented(tools, "<extensions>true</extensions>");
    project.write("pom.xml", pom.replace("</executions>",
        execution.formatted("one") + execution.formatted("two") + "</executions>"));

    Build build = project.build(tools, "compile").succeeded();
    Build unchanged = project.build(tools, "compile").succeeded();
    Build checked = project.build(tools, "dev.parlance:parlance-maven-plugin:check").succeeded();

    assertTrue(build.compiled(), build::toString);
    assertFalse(unchanged.compiled(), unchanged::toString);
    assertFalse(checked.says("catalog-not-found"), checked::toString);
  }
}
