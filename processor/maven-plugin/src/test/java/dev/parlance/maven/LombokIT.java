package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok beside Parlance: {@code annotationProcessorPaths} must list both. */
class LombokIT {

  @TempDir
  Path folder;

  private MavenProject project(String pom) {
    return new MavenProject(folder).write("pom.xml", pom)
        .write("src/main/java/com/acme/shop/package-info.java",
            "@dev.parlance.MessageCatalog(\"messages.txt\")\npackage com.acme.shop;\n")
        .write("src/main/resources/com/acme/shop/messages.txt", "hello Hello <x id=\"name\"/>!\n")
        .write("src/main/java/com/acme/shop/User.java", """
            package com.acme.shop;

            @lombok.Getter
            class User {
              private String name;

              String hello(Messages messages) {
                return messages.hello(getName());
              }
            }
            """);
  }

  @Test
  void bothProcessorsWorkWhereBothAreListed() throws IOException {
    folder = folder.toRealPath();

    project(Poms.shown("poms/lombok.xml")).build(Tools.running(), "compile").succeeded();
  }

  @Test
  void aProcessorThatIsOnlyOnTheClassPathDoesNotWork() throws IOException {
    folder = folder.toRealPath();
    String pom = Poms.shown("poms/lombok.xml");
    int start = pom.indexOf("<path>");
    String path = pom.substring(start, pom.indexOf("<path>", start + 1));
    assertTrue(path.contains("lombok"), pom);

    Build build = project(pom.replace(path, "")).build(Tools.running(), "compile").failed();

    assertTrue(build.says("cannot find symbol"), build::toString);
  }
}
