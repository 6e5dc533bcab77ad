package dev.parlance.processor.syntax.angular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plurals and selects that are deep, long or many, and those that are too much so. */
class LargeIcuTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("sizes")
  void eachFaultIsReportedOnceAndTheMethodTakesAnyArguments(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.checkTakesAnyArguments(folder, compiler);
  }

  static Stream<Arguments> sizes() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("plurals nested 101 deep", "a " + nested(101) + "\n", """
            1:2113: malformed-entry
            """, "a"),
        FaultyCatalog.of("plurals that never end", "a " + "{n, plural, one {".repeat(20_000) + "\n", """
            1:1703: malformed-entry
            """, "a"),
        FaultyCatalog.of("braces that never end", "a {n, plural, one " + "{".repeat(60_000) + "\n", """
            1:60018: icu-syntax
            """, "a"),
        FaultyCatalog.of("a plural behind 60 000 characters", "a " + "x".repeat(60_000) + "{n, plural, one {x}}\n",
            "1:60003: icu-syntax", "a"),
        FaultyCatalog.of("numbers that count for two", """
            a %s
            b %s<x id="A"/>
            """.formatted(plurals(126), plurals(125)), """
            1:3: malformed-entry: the text has 126 different placeholders. \
            A Java method takes at most 250, and a number counts as two; split the text.
            2:3: malformed-entry
            """, "a", "b"));
  }

  @ParameterizedTest
  @EnumSource
  void deepAndLargeTextsWork(JavaCompilers compiler) {
    String chain = IntStream.range(1, 21).mapToObj(i -> "e" + i + " <x id=\"ICU\" xid=\"e" + (i - 1) + "\"/>")
        .collect(Collectors.joining("\n"));
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a " + nested(20), "b " + nested(100),
        "c {n, plural, " + IntStream.range(0, 5_000).mapToObj(i -> "=" + i + " {t" + i + "} ")
            .collect(Collectors.joining()) + "other {z}}",
        "d {g, select, " + IntStream.range(0, 5_000).mapToObj(i -> "w" + i + " {t" + i + "} ")
            .collect(Collectors.joining()) + "Ada {A} other {z}}",
        "f {n, plural, one {y} other {" + "x".repeat(60_000) + "}}",
        "g " + plurals(125),
        "h " + IntStream.range(0, 250).mapToObj(i -> "{g" + i + ", select, other {x}}").collect(Collectors.joining()),
        "e0 {n, plural, other {#}}", chain).compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("y", "y", "t2", "A", "x".repeat(60_000), "x".repeat(125), "x".repeat(250), "2"),
        Stream.of("a", "b", "c", "d", "f", "g", "h", "e20").map(name -> compiled.shown("en", name)).toList());
  }

  /** Plurals inside each other: for 2, {@code y}. */
  private static String nested(int depth) {
    return IntStream.range(0, depth).mapToObj(i -> "{n" + (10 + i) + ", plural, other {")
        .collect(Collectors.joining()) + "y" + "}}".repeat(depth);
  }

  private static String plurals(int count) {
    return IntStream.range(0, count).mapToObj(i -> "{n" + i + ", plural, other {x}}").collect(Collectors.joining());
  }
}
