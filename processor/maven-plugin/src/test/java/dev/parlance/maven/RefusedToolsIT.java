package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.InMatrix;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tools that do not run together, whatever the project: when one does, it belongs into the matrix. */
@InMatrix
@ExtendWith(ResultTable.class)
class RefusedToolsIT {
  @TempDir
  Path folder;

  static Stream<Tools> newestMavenAndCompilerPlugin() {
    return Tools.newest().stream().filter(Tools::isMaven4).limit(1)
        .map(tools -> new Tools(tools.maven(), tools.jdk(), "4.0.0-beta-5"));
  }

  @ParameterizedTest(name = "{0}: not run, the plugin needs Maven 4.0.0-rc-6")
  @MethodSource("newestMavenAndCompilerPlugin")
  void theNewestCompilerPluginNeedsAMavenThatIsNotReleased(Tools tools) {
    MavenProject project = new MavenProject(folder).write("pom.xml", Poms.documented(tools))
        .write("src/main/java/com/acme/Shop.java", "package com.acme;\n\nclass Shop {}\n");

    Build build = project.build(tools, "compile").failed();

    assertTrue(build.says("Required Maven version 4.0.0-rc-6 is not met by current version 4.0.0-rc-4"),
        build::toString);
  }
}
