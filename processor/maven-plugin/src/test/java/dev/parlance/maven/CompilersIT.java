package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.maven.testing.CompilerPoms;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Program;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which Maven and javac run the processor, with all warnings on and none allowed. */
@ExtendWith(ResultTable.class)
class CompilersIT {
  @TempDir
  Path folder;

  static Stream<Tools> tools() {
    Tools running = Tools.running();
    return Jdk.all().map(jdk -> new Tools(running.maven(), jdk.home(), running.compilerPlugin()));
  }

  @ParameterizedTest(name = "annotationProcessorPaths, {0}")
  @MethodSource("tools")
  void theProcessorInAnnotationProcessorPaths(Tools tools) {
    build(Program.write(new MavenProject(folder)).write("pom.xml", CompilerPoms.processorPaths(tools)), tools);

    assertEquals(Program.PRINTED, Program.run(new Jdk(tools.jdk()), folder.resolve("target/classes")));
  }

  @ParameterizedTest(name = "<proc>full</proc>, {0}")
  @MethodSource("tools")
  void theProcessorAmongTheDependencies(Tools tools) {
    build(Program.write(new MavenProject(folder)).write("pom.xml", CompilerPoms.classPath(tools)), tools);

    assertEquals(Program.PRINTED, Program.run(new Jdk(tools.jdk()), folder.resolve("target/classes")));
  }

  @ParameterizedTest(name = "annotationProcessorPaths, a module, {0}")
  @MethodSource("tools")
  @EnabledIfSystemProperty(named = "parlance.matrix", matches = "true")
  void aModule(Tools tools) {
    build(Program.writeModule(new MavenProject(folder)).write("pom.xml", CompilerPoms.processorPaths(tools)), tools);

    assertEquals(Program.PRINTED, Program.runModule(new Jdk(tools.jdk()), folder.resolve("target/classes")));
  }

  private static void build(MavenProject project, Tools tools) {
    project.build(tools, "compile").succeeded();
  }
}
