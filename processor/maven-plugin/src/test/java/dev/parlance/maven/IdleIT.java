package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jars;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.ResultTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac loads for the processor where no catalog is named. */
@ExtendWith(ResultTable.class)
class IdleIT {
  @TempDir
  Path folder;

  static Stream<Jdk> jdks() {
    return Jdk.all();
  }

  @ParameterizedTest(name = "no library is loaded, {0}")
  @MethodSource("jdks")
  void aModuleWithoutAnnotationsOfOursLoadsNoLibrary(Jdk jdk) {
    new MavenProject(folder).write("A.java", """
        @Deprecated
        class A {
          @Override
          public String toString() {
            return "A";
          }
        }
        """);

    Build compilation = jdk.run(folder, "javac", List.of("-J-Xlog:class+load", "-processorpath", Jars.processorPath(),
        "-Aparlance.dir=.", "-d", "classes", "A.java")).succeeded();

    assertTrue(compilation.says(" dev.parlance.processor.MessagesProcessor source: "), compilation::toString);
    assertFalse(compilation.says(" dev.parlance.processor.shaded."), compilation::toString);
  }
}
