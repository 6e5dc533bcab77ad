package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jars;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Program;
import dev.parlance.maven.testing.ResultTable;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compilers without a build tool, from the command line; none may warn. */
@ExtendWith(ResultTable.class)
@Tag("slow")
class PlainCompilersIT {
  private static final String SOURCES = "src/main/java/";
  private static final String PACKAGE = SOURCES + "com/acme/shop/package-info.java";
  private static final String MAIN = SOURCES + "com/acme/shop/Main.java";
  private static final String MODULE = SOURCES + "module-info.java";
  private static final String APP_PATH = "classes" + File.pathSeparator + Jars.runtime();
  private static final String[] APP = {"app/module-info.java", "app/com/acme/app/App.java"};

  @TempDir
  Path folder;

  static Stream<Jdk> jdks() {
    return Jdk.all();
  }

  @ParameterizedTest(name = "javac, class path, {0}")
  @MethodSource("jdks")
  void javacOnTheClassPath(Jdk jdk) {
    Program.write(new MavenProject(folder));

    javac(jdk, "-processorpath", Jars.processorPath(), "-cp", Jars.runtime(), "-d", "classes", PACKAGE, MAIN)
        .succeeded();

    assertEquals(Program.PRINTED, Program.run(jdk, folder.resolve("classes")));
  }

  @ParameterizedTest(name = "javac, module path, {0}")
  @MethodSource("jdks")
  void javacOnTheModulePath(Jdk jdk) {
    Program.writeApp(Program.writeModule(new MavenProject(folder)));

    javac(jdk, "-processorpath", Jars.processorPath(), "--module-path", Jars.runtime(), "-d", "classes", MODULE,
        PACKAGE, MAIN).succeeded();
    javac(jdk, "--module-path", APP_PATH, "-d", "app-classes", APP[0], APP[1]).succeeded();

    assertModulesPrint(jdk);
  }

  @ParameterizedTest(name = "ECJ, class path, {0}")
  @MethodSource("jdks")
  void ecjOnTheClassPath(Jdk jdk) {
    Program.write(new MavenProject(folder));

    // ECJ forgets the processor path where the class path comes after it.
    ecj(jdk, "-cp", Jars.runtime(), "-processorpath", Jars.processorPath(), "-Aparlance.dir=src/main/resources",
        "-s", "generated", "-d", "classes", PACKAGE, MAIN).succeeded();

    assertEquals(Program.PRINTED, Program.run(jdk, folder.resolve("classes")));
  }

  @ParameterizedTest(name = "ECJ, module path, in two steps, {0}")
  @MethodSource("jdks")
  @EnabledIfSystemProperty(named = "parlance.matrix", matches = "true")
  void ecjOnTheModulePath(Jdk jdk) {
    Program.writeApp(Program.writeModule(new MavenProject(folder)));

    // In a module ECJ does not find generated classes from sources that are compiled in the same step.
    ecj(jdk, "-proc:only", "--module-path", Jars.runtime(), "-processorpath", Jars.processorPath(),
        "-Aparlance.dir=src/main/resources", "-s", "generated", "-d", "none", MODULE, PACKAGE).succeeded();
    ecj(jdk, "-proc:none", "--module-path", Jars.runtime(), "-d", "classes", SOURCES, "generated").succeeded();
    ecj(jdk, "--module-path", APP_PATH, "-d", "app-classes", APP[0], APP[1]).succeeded();

    assertModulesPrint(jdk);
  }

  @ParameterizedTest(name = "javac, options where nothing is annotated, {0}")
  @MethodSource("jdks")
  void optionsAreKnownWhereNothingIsAnnotated(Jdk jdk) {
    new MavenProject(folder).write("A.java", "class A {}\n");

    javac(jdk, "-processorpath", Jars.processorPath(), "-Aparlance.dir=.", "-d", "classes", "A.java").succeeded();
  }

  private void assertModulesPrint(Jdk jdk) {
    Path shop = folder.resolve("classes");
    assertEquals(Program.PRINTED, Program.runModule(jdk, shop));
    assertEquals(Program.PRINTED_BY_APP, Program.runApp(jdk, shop, folder.resolve("app-classes")));
  }

  private Build javac(Jdk jdk, String... arguments) {
    return jdk.run(folder, "javac", Stream.concat(
        Stream.of("-J-Duser.language=en", "--release", "17", "-Xlint:all", "-Werror"), Stream.of(arguments)).toList());
  }

  private Build ecj(Jdk jdk, String... arguments) {
    return jdk.run(folder, "java", Stream.concat(
        Stream.of("-jar", Jars.ecj(), "--release", "17", "-failOnWarning"), Stream.of(arguments)).toList());
  }
}
