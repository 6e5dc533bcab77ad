package dev.parlance.processor.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How findings are reported, and how many. */
class SeveritiesAndVolumeTest {
  private static final String DUPLICATE = "messages.txt:2:1: duplicate-id";
  private static final String COLLISION_1 = "messages.txt:1:1: name-collision";
  private static final String COLLISION_2 = "messages.txt:2:1: name-collision";
  private static final String EMPTY = "messages.txt:2:3: empty-link";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {3}")
  @MethodSource
  void aRuleIsReportedAsTheOptionSays(String rules, String catalog, List<String> expected, JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", catalog.getBytes(UTF_8))
        .option("-Aparlance.rules=" + rules).compile(compiler);

    assertEquals(expected, compiled.places(folder));
    assertEquals(expected.stream().noneMatch(each -> each.startsWith("ERROR")), compiled.success());
  }

  static Stream<Arguments> aRuleIsReportedAsTheOptionSays() {
    String duplicate = "a x\na y\n";
    String collision = "a.b x\na-b y\n";
    String empty = """
        a x
        b <x id="START_LINK"/><x id="START_BOLD_TEXT"/><x id="LINE_BREAK"/><x id="CLOSE_BOLD_TEXT"/><x id="CLOSE_LINK"/>
        """;
    return Stream.of(
        Arguments.of("", duplicate, List.of("ERROR " + DUPLICATE)),
        Arguments.of("duplicate-id:error", duplicate, List.of("ERROR " + DUPLICATE)),
        Arguments.of("duplicate-id:warning", duplicate, List.of("WARNING " + DUPLICATE)),
        Arguments.of("duplicate-id:note", duplicate, List.of("NOTE " + DUPLICATE)),
        Arguments.of("duplicate-id:off", duplicate, List.of()),
        Arguments.of("", collision, List.of("ERROR " + COLLISION_1, "ERROR " + COLLISION_2)),
        Arguments.of("name-collision:warning", collision,
            List.of("WARNING " + COLLISION_1, "WARNING " + COLLISION_2)),
        Arguments.of("name-collision:off", collision, List.of()),
        Arguments.of("", empty, List.of("NOTE " + EMPTY)),
        Arguments.of("empty-link:error", empty, List.of("ERROR " + EMPTY)),
        Arguments.of("empty-link:warning", empty, List.of("WARNING " + EMPTY)),
        Arguments.of("empty-link:off", empty, List.of()),
        Arguments.of("empty-link:error,empty-link:off", empty, List.of()),
        Arguments.of("empty-link:off, duplicate-id:note", duplicate, List.of("NOTE " + DUPLICATE)))
        .flatMap(each -> Stream.of(JavaCompilers.values())
            .map(compiler -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], compiler)));
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoEntriesWithOneIdTheFirstCounts(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).catalog("a first", "a second", "b other", "a third")
        .option("-Aparlance.rules=duplicate-id:off").compile(compiler);

    assertEquals("first", text(compiled, "a"));
    assertEquals("other", text(compiled, "b"));
    assertEquals(10, compiled.load("test.Messages").getDeclaredMethods().length);
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoEntriesWithOneNameTheLaterGetsTheNextFreeNumber(JavaCompilers compiler)
      throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a.b one", "a-b two", "aB2 three", "a:b four", "c.d x", "c-d y")
        .option("-Aparlance.rules=name-collision:off").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals("one", text(compiled, "aB"));
    assertEquals("two", text(compiled, "aB3"));
    assertEquals("three", text(compiled, "aB2"));
    assertEquals("four", text(compiled, "aB4"));
    assertEquals("y", text(compiled, "cD2"));
  }

  @ParameterizedTest
  @EnumSource
  void twentyFindingsOfARuleAreShownAndTheRestIsCounted(JavaCompilers compiler) {
    Compiled compiled = malformed(100).compile(compiler);

    assertEquals(21, compiled.reports().size());
    assertEquals(21, compiled.errors().size());
    assertTrue(compiled.errors().get(0).contains("messages.txt:1:4: malformed-entry: "), compiled.errors().get(0));
    assertTrue(compiled.errors().get(19).contains("messages.txt:20:5: malformed-entry: "), compiled.errors().get(19));
    assertEquals("malformed-entry: and 80 more. -Aparlance.detail=true lists them.", compiled.errors().get(20));
  }

  @ParameterizedTest
  @EnumSource
  void twentyFindingsAreShownWithoutACount(JavaCompilers compiler) {
    assertEquals(20, malformed(20).compile(compiler).reports().size());
  }

  @ParameterizedTest
  @EnumSource
  void detailShowsTheRestAsNotes(JavaCompilers compiler) {
    Compiled compiled = malformed(100).option("-Aparlance.detail=true").compile(compiler);

    assertEquals(100, compiled.reports().size());
    assertEquals(20, compiled.errors().size());
    List<String> notes = compiled.summaries(Kind.NOTE);
    assertEquals(80, notes.size());
    assertTrue(notes.get(0).contains("messages.txt:21:5: malformed-entry: "), notes.get(0));
    assertTrue(notes.get(79).contains("messages.txt:100:5: malformed-entry: "), notes.get(79));
  }

  @ParameterizedTest
  @EnumSource
  void eightyErrorsOfARunAreShown(JavaCompilers compiler) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("m" + i + " &");
      lines.add("u" + i + " <x id=\"CLOSE_LINK\"/>");
      lines.add("e" + i + " <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>");
      lines.add("d x");
      lines.add("c." + i + " x");
      lines.add("c-" + i + " x");
    }
    Compiled compiled = CatalogProject.in(folder).catalog(lines.toArray(String[]::new))
        .option("-Aparlance.rules=empty-link:error").compile(compiler);

    List<String> errors = compiled.errors();
    assertEquals(80, errors.stream().filter(error -> error.contains("messages.txt:")).count());
    assertEquals(List.of(
        "name-collision: and 40 more. -Aparlance.detail=true lists them.",
        "and 59 more: source 59 (-Aparlance.detail=true lists them as notes)."), errors.subList(80, errors.size()));
    assertEquals(errors.size(), compiled.reports().size());
  }

  @ParameterizedTest
  @EnumSource
  void theCatalogsWarningsLeaveRoomForTheUsersOwn(JavaCompilers compiler) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      lines.add("e" + i + " <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>");
      lines.add("d x");
      lines.add("c." + i + " x");
      lines.add("c-" + i + " x");
    }
    Compiled compiled = CatalogProject.in(folder).catalog(lines.toArray(String[]::new))
        .source("test.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;")
        .source("test.Raw", "package test;", "public class Raw {", "  public java.util.List list;", "}")
        .option("-Aparlance.rules=empty-link:warning,duplicate-id:warning,name-collision:warning").compile(compiler);

    assertTrue(compiled.success());
    List<String> warnings = compiled.summaries(Kind.WARNING);
    assertEquals(60, warnings.stream().filter(warning -> warning.contains("messages.txt:")).count());
    assertTrue(warnings.contains("duplicate-id: and 179 more. -Aparlance.detail=true lists them."));
    assertTrue(warnings.contains("name-collision: and 380 more. -Aparlance.detail=true lists them."));
    assertTrue(warnings.contains("empty-link: and 180 more. -Aparlance.detail=true lists them."));
    assertEquals(1, warnings.stream().filter(warning -> warning.toLowerCase(Locale.ROOT).contains("raw type")).count());
    assertEquals(64, compiled.reports().size());
  }

  @ParameterizedTest
  @EnumSource
  void findingsOfTwoCatalogsAreInTheOrderOfTheirPaths(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("b/messages.txt", "a &\nb &\n".getBytes(UTF_8))
        .file("a/messages.txt", "a x\nb &\na y\n".getBytes(UTF_8))
        .source("b.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package b;")
        .source("a.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package a;").compile(compiler);

    assertEquals(List.of("ERROR a/messages.txt:2:3: malformed-entry", "ERROR a/messages.txt:3:1: duplicate-id",
        "ERROR b/messages.txt:1:3: malformed-entry", "ERROR b/messages.txt:2:3: malformed-entry"),
        compiled.places(folder));
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogThatTwoAnnotationsNameIsReportedOnce(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a &", "b x")
        .source("test.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"Other\")", "package test;")
        .compile(compiler);

    assertEquals(List.of("ERROR messages.txt:1:3: malformed-entry"), compiled.places(folder));
  }

  private CatalogProject malformed(int count) {
    return CatalogProject.in(folder)
        .catalog(IntStream.range(0, count).mapToObj(i -> "a" + i + " &").toArray(String[]::new));
  }

  private static String text(Compiled compiled, String method) throws ReflectiveOperationException {
    Class<?> type = compiled.load("test.Messages");
    return (String) type.getMethod(method).invoke(type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH));
  }
}
