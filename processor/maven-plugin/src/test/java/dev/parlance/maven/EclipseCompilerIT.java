package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.CompilerPoms;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Program;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maven's compiler plugin with Eclipse's compiler, which Maven 3.8 cannot load. */
@ExtendWith(ResultTable.class)
@EnabledIfSystemProperty(named = "parlance.matrix", matches = "true")
class EclipseCompilerIT {
  @TempDir
  Path folder;

  static Stream<Tools> tools() {
    String mavens = System.getProperty("parlance.mavens", System.getProperty("maven.home"));
    return Stream.of(mavens.split(Pattern.quote(File.pathSeparator))).filter(maven -> maven.contains("maven-3.9"))
        .flatMap(maven -> Jdk.all().map(jdk -> new Tools(Path.of(maven), jdk.home(), "3.16.0")));
  }

  @ParameterizedTest(name = "<compilerId>eclipse</compilerId>, {0}")
  @MethodSource("tools")
  void anEditedCatalogIsCompiledAndAnUnchangedOneIsNot(Tools tools) {
    MavenProject project = project(tools);
    Jdk jdk = new Jdk(tools.jdk());
    Path classes = folder.resolve("target/classes");
    assertTrue(project.build(tools, "compile").succeeded().compiled());
    assertEquals(Program.PRINTED, Program.run(jdk, classes));
    Build unchanged = project.build(tools, "compile").succeeded();
    assertFalse(unchanged.compiled(), unchanged::toString);

    Program.edit(project);
    project.build(tools, "compile").succeeded();

    assertEquals("Good day Ada!", Program.run(jdk, classes).get(0));
  }

  @ParameterizedTest(name = "a broken catalog, <compilerId>eclipse</compilerId>, {0}")
  @MethodSource("tools")
  void aBrokenCatalogFailsEachBuildWithItsOwnPath(Tools tools) {
    MavenProject project = project(tools);
    project.build(tools, "compile").succeeded();
    Program.spoil(project);

    // Eclipse's compiler writes classes all the same: the second build would find them up to date.
    for (int run = 1; run <= 2; run++) {
      Build broken = project.build(tools, "compile").failed();
      assertTrue(broken.says(project.path(Program.CATALOG) + ":2:19: unbalanced-tag:"), broken::toString);
    }
    Program.edit(project);
    project.build(tools, "compile").succeeded();
    assertEquals("Good day Ada!", Program.run(new Jdk(tools.jdk()), folder.resolve("target/classes")).get(0));
  }

  private MavenProject project(Tools tools) {
    return Program.write(new MavenProject(folder)).write("pom.xml", CompilerPoms.eclipse());
  }
}
