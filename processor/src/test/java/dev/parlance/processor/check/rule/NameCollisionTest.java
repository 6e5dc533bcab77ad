package dev.parlance.processor.check.rule;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IDs that make the name of one method. */
class NameCollisionTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("collisions")
  void eachEntryIsReportedWithAnotherOfItsName(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> collisions() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("two IDs with one method name", "a.b x\na-b y\n", """
            1:1: name-collision
            2:1: name-collision
            """, "aB", "aB2"),
        FaultyCatalog.of("three IDs with one method name", "a.b x\na-b y\naB z\n", """
            1:1: name-collision: a.b and a-b in line 2 both become the method aB(). Rename one of them.
            2:1: name-collision: a-b and a.b in line 1 both become the method aB(). Rename one of them.
            3:1: name-collision: aB and a.b in line 1 both become the method aB(). Rename one of them.
            """, "aB", "aB2", "aB3"),
        FaultyCatalog.of("a taken name, and that name with _", "wait x\nwait_ y\n", """
            1:1: name-collision
            2:1: name-collision
            """, "wait_", "wait_2"),
        FaultyCatalog.of("a keyword, and that keyword with _", "class_ x\nclass y\n", """
            1:1: name-collision
            2:1: name-collision
            """, "class_", "class_2"));
  }
}
