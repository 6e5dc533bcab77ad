package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.SourceGenerator;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facades whose types other annotation processors generate: each is bound in the round in which they exist. */
class WaitingElementsTest {
  private static final String FACADE = "@dev.parlance.MessageCatalog(\"messages.txt\") public interface F ";
  private static final String STATUS = "{ @dev.parlance.MessageId(\"status.{status}\") String status(Status status); }";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void anEnumThatIsGeneratedChoosesTheEntry(JavaCompilers compiler) {
    assertEquals(List.of("Open"), shown(compiler, facade(STATUS).processor(status(1)), "f.status(Status.OPEN)"));
  }

  @ParameterizedTest
  @EnumSource
  void aMethodIsInheritedFromAnInterfaceThatIsGenerated(JavaCompilers compiler) {
    assertEquals(List.of("Hello Ada"), shown(compiler, facade("extends Base {}")
        .processor(new SourceGenerator().with("Base", "interface Base { String hi(String ph); }")), "f.hi(\"Ada\")"));
  }

  @ParameterizedTest
  @EnumSource
  void annotationsConstantsAndTypeArgumentsMayBeGenerated(JavaCompilers compiler) {
    assertEquals(List.of("Hello Ada", "Open"), shown(compiler, project()
        .source("test.F", "package test;", "@dev.parlance.MessageCatalog(Made.PATH) public interface F"
            + " extends java.util.function.Function<Made.Word, String> {",
            "@Made @dev.parlance.MessageId(Made.HI) String hi(String ph);",
            "@Override @dev.parlance.MessageId(\"status.{word}\") String apply(Made.Word word); }")
        .processor(new SourceGenerator().with("Made", "@interface Made { String PATH = \"messages.txt\", HI = \"hi\";"
            + " enum Word { OPEN, DONE } }")),
        "f.hi(\"Ada\")", "f.apply(Made.Word.OPEN)"));
  }

  @ParameterizedTest
  @EnumSource
  void theRoundMayBeAnyAndTheProcessorStandAfterOurs(JavaCompilers compiler) {
    for (int round = 1; round <= 3; round++) {
      SourceGenerator others = status(round);
      for (int earlier = 1; earlier < round; earlier++) {
        others.in(earlier, "Other" + earlier, "interface Other" + earlier + " {}");
      }
      assertEquals(List.of("Open"), shown(compiler, facade(STATUS).laterProcessor(others), "f.status(Status.OPEN)"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProcessorOfEverythingIsAskedThoughOursClaimsAllAnnotations(JavaCompilers compiler) {
    Compiled compiled = project().laterProcessor(status(1)).compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertTrue(compiled.sources().containsKey("test/Status.java"));
  }

  @ParameterizedTest
  @EnumSource
  void severalAnnotationsWaitTogetherAndOtherCatalogsDoNotWait(JavaCompilers compiler) {
    Compiled compiled = project().source("test.F", "package test;",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"A\")",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"B\") public interface F " + STATUS)
        .source("test.App", "package test;", "@dev.parlance.MessageCatalog(\"messages.txt\") class App extends Base {",
            "Messages messages; }")
        .processor(status(1).with("Base", "class Base {}")).compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertTrue(compiled.sources().keySet().containsAll(Set.of("test/A.java", "test/B.java", "test/Messages.java")));
  }

  @ParameterizedTest
  @EnumSource
  void aGeneratedTypeThatCannotServeIsAnError(JavaCompilers compiler) {
    List<String> reports = facade("{",
        "@dev.parlance.MessageId(\"hi\") String z(Status ph);",
        "@dev.parlance.MessageId(\"hi\") Status r(String ph); }").processor(status(1)).compile(compiler)
        .reports(folder);

    assertEquals(2, reports.size(), reports::toString);
    assertTrue(reports.get(0).startsWith("ERROR the type test.Status cannot serve ph"), reports::toString);
    assertTrue(reports.get(1).startsWith("ERROR the method returns test.Status."), reports::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aTypeThatNeverComesIsReportedOnceByTheCompiler(JavaCompilers compiler) {
    List<String> bodies = new ArrayList<>(List.of(STATUS, "{ Status a(); }", "{ @Status String a(); }"));
    if (compiler == JavaCompilers.JAVAC) {
      // ECJ reports the hierarchy of a class that implements such an interface too.
      bodies.add("extends Status {}");
    }
    for (String body : bodies) {
      Compiled compiled = facade(body)
          .source("test.Use", "package test;", "class Use { F f = new Use().g(null); FImpl g(FImpl impl) {",
              "return FImpl.of(java.util.Locale.ROOT); } }")
          .processor(new SourceGenerator().with("Other", "interface Other {}")).compile(compiler);

      assertFalse(compiled.success());
      assertTrue(compiled.sources().containsKey("test/FImpl.java"));
      assertEquals(List.of("F"), compiled.reports().stream().filter(report -> !isUnclaimed(report.message()))
          .map(report -> report.file().replaceFirst(".*/", "").replace(".java", "")).distinct().toList(),
          () -> body + compiled.reports());
      assertTrue(compiled.reports().stream().allMatch(report -> report.message().contains("Status")),
          () -> body + compiled.reports());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTypeThatComesTooLateIsAnErrorAtTheFacade(JavaCompilers compiler) {
    Compiled compiled = facade(STATUS).processor(status(3)).compile(compiler);

    assertEquals(List.of("ERROR It names types or constants that another annotation processor generates too late."
        + " Name only what exists before it, or generate that in a module of its own."), compiled.reports(folder));
    assertEquals(2, compiled.reports().get(0).line());
  }

  @ParameterizedTest
  @EnumSource
  void aTypeThatOnlyAClassFileNamesIsReportedAtTheFacade(JavaCompilers compiler) {
    for (Map.Entry<String, String> each : Map.of(
        "interface Library extends Gone { String a(); }", "extends Library {}",
        "interface Library { String hi(Gone ph); }", "extends Library {}",
        "class Library extends Gone {}", "{ String hi(Library ph); }").entrySet()) {
      Compiled compiled = withLibrary(each.getKey(), "class Gone {}".replace(
          "class", each.getKey().contains("interface") ? "interface" : "class"), each.getValue()).compile(compiler);

      assertFalse(compiled.success());
      // Where the compiler notices, it says so.
      assertTrue(compiled.reports().stream().anyMatch(report -> report.file().endsWith("F.java") && report.message()
          .matches("(?s)test[.]Library, which it uses, names a type that does not exist[.] Add the library with that"
              + " type to the class path[.]|(The compiler cannot read what this uses: .*|The type )?test[.]Gone .*"
              + "|cannot access test[.]Gone.*")),
          () -> each + compiled.reports().toString());
      assertFalse(compiled.toString().contains("Internal error"), () -> each + compiled.reports().toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatALibraryNamesBesidesNeedNotExist(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled =
        withLibrary("interface Library { @Gone String a(); @Gone(1) default String b() { return a(); } }",
            "@interface Gone { int value() default 0; }", "extends Library {}").compile(compiler);

    assertTrue(compiled.success(), () -> compiled.reports().toString());
    assertTrue(compiled.errors().isEmpty());
    assertTrue(compiled.source("test.FImpl").contains("return texts.text("), compiled.source("test.FImpl"));
  }

  @ParameterizedTest
  @EnumSource
  void whatReadsLikeAValueThatDoesNotExistIsAString(JavaCompilers compiler) {
    assertEquals(List.of("ERROR catalog-not-found: <error> is in none of the places where it is looked for."
        + " Put it in one of them, or name its folder with -Aparlance.dir=DIR:"),
        project().annotation("\"<error>\"").compile(compiler).reports(folder));
  }

  @Test
  void anErrorOfAnotherProcessorIsTheOnlyOne() {
    assertEquals(List.of("ERROR no"),
        facade(STATUS).processor(status(1).failing()).compile(JavaCompilers.JAVAC).reports(folder));
  }

  @Test
  void afterAnErrorOfOurOwnNothingWaits() {
    Compiled compiled = facade(STATUS)
        .source("test.G", "package test;", "@dev.parlance.MessageCatalog(\"messages.txt\") interface G { int hi(); }")
        .source("test.Use", "package test;", "class Use { FImpl f; }").compile(JavaCompilers.JAVAC);

    assertTrue(compiled.reports(folder).stream().noneMatch(report -> report.contains("FImpl")), compiled::toString);
    assertTrue(compiled.sources().containsKey("test/FImpl.java"));
  }

  @Test
  void waitingLeavesNoSourceBehind() {
    Compiled compiled = facade(STATUS).processor(status(1)).compile(JavaCompilers.JAVAC);

    assertEquals(Set.of("test/FImpl.java", "test/FImpl_en.java", "test/Status.java"), compiled.sources().keySet());
  }

  private CatalogProject project() {
    return CatalogProject.in(folder)
        .catalog("status.open Open", "status.done Done", "hi Hello <x id=\"PH\"/>", "a A");
  }

  /** The facade with {@code body} and a class file of {@code library}, compiled with {@code gone}, which is missing. */
  private CatalogProject withLibrary(String library, String gone, String body) {
    Compiled compiled = CatalogProject.in(folder.resolve("library")).file("messages.txt", "a A")
        .source("test.Gone", "package test; public " + gone).source("test.Library", "package test; public " + library)
        .compile(JavaCompilers.JAVAC);
    Path classes = folder.resolve("classes");
    CatalogProject.in(classes).file("test/Library.class", compiled.classes().get("test.Library"));
    return facade(body).option("-classpath")
        .option(classes + File.pathSeparator + System.getProperty("java.class.path"));
  }

  private CatalogProject facade(String... body) {
    return project().source("test.F", "package test;", FACADE + String.join("\n", body));
  }

  private static SourceGenerator status(int round) {
    return new SourceGenerator().in(round, "Status", "enum Status { OPEN, DONE }");
  }

  /** Whether {@code report} is javac 25's of an annotation of the test that no processor claims. */
  private static boolean isUnclaimed(String report) {
    return report.contains("No processor claimed any of these annotations: ");
  }

  /** The values of {@code expressions}, in which {@code f} is the facade; what is reported where there is anything. */
  private List<String> shown(JavaCompilers compiler, CatalogProject project, String... expressions) {
    Compiled compiled = project.source("test.Use", "package test;", "public class Use {",
        "  static final FImpl f = FImpl.of(java.util.Locale.ROOT);",
        "  public static java.util.List<String> all() { return java.util.List.of(" + String.join(", ", expressions)
            + "); } }")
        .compile(compiler);
    List<String> reports = compiled.reports(folder).stream().filter(report -> !isUnclaimed(report)).toList();
    if (!reports.isEmpty()) {
      return reports;
    }
    try {
      return ((List<?>) compiled.load("test.Use").getMethod("all").invoke(null)).stream().map(String::valueOf).toList();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }
}
