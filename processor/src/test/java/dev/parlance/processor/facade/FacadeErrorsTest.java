package dev.parlance.processor.facade;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facades that ask for what is not there: an error where they do. */
class FacadeErrorsTest {
  private static final String ADVICE =
      " Annotate it with @MessageId, or name it as the method of an entry's ID.";
  private static final String[] CATALOG = {"8602814243662345124 Email address is required.",
    "4591482207344282590 Email must be valid.", "greeting Hello <x id=\"NAME\"/>, <x id=\"GREETING\"/>",
    "count {n, plural, one {# video} other {# videos}}", "licence See the <x id=\"START_LINK\"/>licence<x"
        + " id=\"CLOSE_LINK\"/>.",
    "icon Press <x id=\"TAG_IMG\"/>", "invite {g, select, female {her} male {his} other {their}} party", "a.b 1",
    "a-b 2", "block <x id=\"START_BLOCK_IF\"/>x<x id=\"CLOSE_BLOCK_IF\"/>", "value <x id=\"V\"/>"};

  private static final String VALUES =
      "a String, a number, a LocalDate, LocalTime, LocalDateTime or ZonedDateTime, or an"
          + " Instant or Date with a ZoneId";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void parametersThatDoNotFitAreErrorsAtThem(JavaCompilers compiler) {
    String takes = "The entry greeting takes (String greeting, String name)";
    assertProblems(compiler, new String[] {"@MessageId(\"greeting\")", "String few(String name);",
      "@MessageId(\"greeting\") String mixed(String name, String other);",
      "@MessageId(\"count\") String none();", "@MessageId(\"8602814243662345124\") String many(int a, int b);"},
        "ERROR App.java:6: " + takes + ", and the method takes 1 parameter. Declare the same parameters.",
        "ERROR App.java:7: " + takes + ", and only some of the method's parameters have such names. Name all of them"
            + " so, in any order, or none of them, in this order.",
        "ERROR App.java:8: The entry count takes (long n), and the method takes 0 parameters. Declare the same parameters.",
        "ERROR App.java:9: The entry 8602814243662345124 (“Email address is required.”) takes (), and the method takes 2 parameters. Declare the same parameters.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "count | double | double | n | a long or int",
    "count | String | java.lang.String | n | a long or int",
    "count | char | char | n | a long or int",
    "count | BigDecimal | java.math.BigDecimal | n | a long or int",
    "licence | String | java.lang.String | link | a Link",
    "licence | Element | dev.parlance.Element | link | a Link",
    "icon | Link | dev.parlance.Link | img | an Element",
    "invite | int | int | g | a String or an enum",
    "invite | CharSequence | java.lang.CharSequence | g | a String or an enum",
    "block | int | int | blockIf | a boolean"})
  void aTypeThatDoesNotServeIsAnErrorAtTheParameter(String id, String type, String shown, String name, String types) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      assertProblems(compiler, new String[] {"@MessageId(\"" + id + "\")", "RichText m(", type + " " + name + ");"},
          "ERROR App.java:7: the type " + shown + " cannot serve " + name + ", which takes " + types + ".");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNeitherTextNorNumberNorDateDoesNotServeAValue(JavaCompilers compiler) {
    Map<String, String> types = new LinkedHashMap<>(Map.of("Object", "java.lang.Object"));
    List.of("char", "boolean", "int[]", "java.lang.CharSequence", "java.lang.StringBuilder", "java.time.Year",
        "java.sql.Date", "java.util.concurrent.atomic.AtomicInteger", "dev.parlance.Link", "java.util.Locale",
        "java.time.ZoneId", "java.util.Currency").forEach(each -> types.put(each, each));
    types.put("String...", "java.lang.String[]");
    types.put("Optional<String>", "java.util.Optional<java.lang.String>");
    List<String> methods = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    types.forEach((type, shown) -> {
      methods.add("@MessageId(\"value\") String m" + methods.size() + "(" + type + " v);");
      expected.add("ERROR App.java:" + (4 + methods.size()) + ": the type " + shown + " cannot serve v, which takes a"
          + " String, a number, a LocalDate, LocalTime, LocalDateTime or ZonedDateTime, or an Instant or Date with a"
          + " ZoneId.");
    });

    assertProblems(compiler, methods.toArray(String[]::new), expected.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void anEnumWithoutAConstantOfTheSelectIsAnError(JavaCompilers compiler) {
    assertProblems(compiler, new String[] {"enum E { WOMAN, OTHER }", "@MessageId(\"invite\") String invite(", "E g);"},
        "ERROR App.java:7: no constant of E is a branch of g, which has female, male and other. Name the constants so,"
            + " in any spelling, or take a String.");
  }

  @ParameterizedTest
  @CsvSource({"int, int", "void, void", "Object, java.lang.Object",
    "Optional<String>, java.util.Optional<java.lang.String>", "Link, dev.parlance.Link",
    "String[], java.lang.String[]"})
  void aResultThatIsNotATextIsAnError(String type, String shown) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      assertProblems(compiler, new String[] {"@MessageId(\"a.b\")", type + " m();"},
          "ERROR App.java:6: the method returns " + shown + ". Let it return String or RichText.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStringForALinkOrAnElementIsAnError(JavaCompilers compiler) {
    assertProblems(compiler, new String[] {"String licence(Link x);",
      "@MessageId(\"icon\") CharSequence icon(Element x);"},
        "ERROR App.java:5: the entry licence has a link, which a String cannot hold. Let the method return RichText.",
        "ERROR App.java:6: the entry icon has an element, which a String cannot hold. Let the method return RichText.");
  }

  @ParameterizedTest
  @EnumSource
  void aMethodWithoutAnnotationMustHaveTheNameOfAnEntry(JavaCompilers compiler) {
    assertProblems(compiler, new String[] {"String emailRequired();", "String aB();", "String zzz();",
      "String invites(String g);"},
        "ERROR App.java:5: no entry of the catalog has the method emailRequired()." + ADVICE + " Did you mean"
            + " 8602814243662345124 “Email address is required.”, messages.txt:1, or 4591482207344282590 “Email must be"
            + " valid.”, messages.txt:2?",
        "ERROR App.java:6: several entries have the method aB(): a.b, a-b. Annotate it with @MessageId.",
        "ERROR App.java:7: no entry of the catalog has the method zzz()." + ADVICE,
        "ERROR App.java:8: no entry of the catalog has the method invites()." + ADVICE + " Did you mean invite"
            + " “{g, select, female {her} male {his} other {their}} party”, messages.txt:7?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "\"\"", "\" \"", "{\"\", \"\"}"})
  void anAnnotationWithoutAnIdIsAnError(String value) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      assertProblems(compiler, new String[] {"@MessageId(" + value + ") String a();",
        "@MessageId(value = " + value + ", text = \"Hello\") String b();"},
          "ERROR App.java:5: the annotation does not name an ID. Write the ID of an entry.",
          "ERROR App.java:6: the annotation does not name an ID. Write the ID of an entry.");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "public interface App<T> | The facade App has type parameters, which are not supported. Remove them.",
    "public sealed interface App permits Sub | The facade App is sealed, so the generated class cannot implement it."
        + " Remove the modifier.",
    "public @interface App | An annotation cannot select messages. Write an interface."})
  void anInterfaceThatNoClassCanImplementIsAnError(String declaration, String problem) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      FacadeProject project = FacadeProject.in(folder).catalog(CATALOG).header(declaration)
          .methods("@MessageId(\"gone\") String value();");
      project = declaration.contains("Sub")
          ? project.type("Sub", "public non-sealed interface Sub extends App {}") : project;

      assertEquals(List.of("ERROR App.java:4: " + problem), project.problems(compiler));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPrivateInterfaceIsAnError(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog(CATALOG).type("Outer", "class Outer {",
        "  @MessageCatalog(\"messages.txt\") private", "  interface Inner {}", "  private static class Middle {",
        "    @MessageCatalog(\"messages.txt\")", "    interface Inmost {} Object o = Outer.Inner.class; } }");

    assertEquals(List.of(
        "ERROR Outer.java:5: Inner is private, so the generated class cannot implement the facade. Remove the"
            + " modifier.",
        "ERROR Outer.java:8: Middle is private, so the generated class cannot implement the facade in it. Remove the"
            + " modifier."),
        project.problems(compiler).stream().filter(each -> each.startsWith("ERROR")).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aMethodThatTheGeneratedClassHasOtherwiseIsAnError(JavaCompilers compiler) {
    String own = "ERROR App.java:%d: The generated class has a static method %s of its own, so it cannot implement this"
        + " one. Rename it.";
    assertProblems(compiler, new String[] {"@MessageId(\"a.b\") String of(Locale x);", "String of(List<Locale> x);",
      "@MessageId(\"a.b\") String ofAcceptLanguage(String x);", "@MessageId(\"a.b\") RichText locales();",
      "default String of(List<String> x, int y) { return \"\"; }"},
        own.formatted(5, "of(java.util.Locale)"), own.formatted(6, "of(java.util.List)"),
        own.formatted(7, "ofAcceptLanguage(java.lang.String)"), own.formatted(8, "locales()"));
  }

  @ParameterizedTest
  @EnumSource
  void aDefaultMethodThatTheGeneratedClassHasTooIsAnError(JavaCompilers compiler) {
    String own = "ERROR App.java:%d: The generated class has a method %s of its own, so this one would never be called."
        + " Rename it.";
    assertProblems(compiler, new String[] {"default String of(Locale x) { return \"\"; }",
      "default String locale() { return \"\"; }", "default String number(long x) { return \"\"; }",
      "default Optional<String> find(String x, Object... y) { return null; }",
      "default String number(int x) { return ab(); }",
      "@MessageId(\"a.b\") String ab();"},
        own.formatted(5, "of(java.util.Locale)"), own.formatted(6, "locale()"), own.formatted(7, "number(long)"),
        own.formatted(8, "find(java.lang.String,java.lang.Object[])"));
  }

  @ParameterizedTest
  @EnumSource
  void aGenericMethodIsAnError(JavaCompilers compiler) {
    assertProblems(compiler, new String[] {"@MessageId(\"value\") <T extends CharSequence> String m(T v);"},
        "ERROR App.java:5: The method m has type parameters, which are not supported. Remove them.");
  }

  @ParameterizedTest
  @EnumSource
  void anIdOnAMethodOfAClassIsAnError(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog(CATALOG).methods("@MessageId(\"a.b\") String ab();")
        .type("Other", "class Other {", "  @MessageId(\"a.b\")", "  String ab() { return null; } }");

    assertEquals(List.of(
        "ERROR Other.java:5: @MessageId is for the abstract methods of an interface with @MessageCatalog. Remove it"
            + " here."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatExistsIsNotGenerated(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog(CATALOG).methods("@MessageId(\"a.b\") String ab();")
        .type("AppImpl", "class AppImpl {}");

    assertEquals(List.of("ERROR App.java:3: The class test.AppImpl exists already. Choose another className."),
        project.problems(compiler).stream().filter(each -> each.startsWith("ERROR")).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theCompilerReportsATypeThatDoesNotExist(JavaCompilers compiler) {
    List<String> problems = FacadeProject.in(folder).catalog(CATALOG)
        .methods("@MessageId(\"value\") String a(Gone v);", "@MessageId(\"a.b\") Gone b();").problems(compiler);

    assertEquals(List.of(),
        problems.stream().filter(each -> !each.matches(".*(cannot find symbol|Gone cannot be resolved|Gone\\)).*"))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void allErrorsAreReportedAtOnceAndNoCallFailsBesides(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A <x id=\"START_LINK\"/>", "b B")
        .methods("@MessageId(\"a\") RichText a(Link link);", "@MessageId(\"gone\") String gone(int i);",
            "String unnamed();", "@MessageId(\"b\") int number();", "@MessageId(\"b\") String few(String x);",
            "@MessageId(\"b\") String right();")
        .uses("in(\"en\").a(null)", "in(\"en\").gone(1)", "in(\"en\").unnamed()", "in(\"en\").number()",
            "in(\"en\").few(\"\")", "in(\"en\").right()");

    assertEquals(List.of("ERROR App.java:6: stale-id",
        "ERROR App.java:7: no entry of the catalog has the method unnamed()." + ADVICE,
        "ERROR App.java:8: the method returns int. Let it return String or RichText.",
        "ERROR App.java:9: The entry b takes (), and the method takes 1 parameter. Declare the same parameters.",
        "ERROR messages.txt:1:5: unbalanced-tag"),
        project.problems(compiler).stream()
            .map(Compiled::place).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogThatIsNotThereIsOneError(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).annotation("\"no.txt\"")
        .methods("@MessageId(\"a\") String a();", "@MessageId(value = \"b\", text = \"B\") RichText b(Link link);",
            "String c();", "enum E { X }", "@MessageId(\"e.{e}\") String e(E e);")
        .uses("in(\"en\").a()", "in(\"en\").b(null)");

    assertEquals(List.of("ERROR App.java:3: catalog-not-found"),
        project.problems(compiler).stream().map(Compiled::place).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogThatIsNotUtf8OrEmptyIsOneError(JavaCompilers compiler) {
    CatalogProject.in(folder).file("messages.txt", "a A".getBytes(UTF_16)).file("empty.txt", "# no entry")
        .file("messages.names", "x = a").file("empty.names", "x = a");
    String[] methods = {"@MessageId(\"a\") String a();", "@MessageId(\"b\") String b();", "String c();"};

    assertEquals(List.of("ERROR messages.txt:1:1: catalog-unreadable"),
        FacadeProject.in(folder).methods(methods).problems(compiler).stream().map(Compiled::place).toList());
    assertEquals(List.of("ERROR empty.txt:1:1: catalog-unreadable"),
        FacadeProject.in(folder).annotation("\"empty.txt\"").methods(methods).problems(compiler).stream()
            .map(Compiled::place).toList());
  }

  private void assertProblems(JavaCompilers compiler, String[] methods, String... expected) {
    assertEquals(List.of(expected), FacadeProject.in(folder).catalog(CATALOG).methods(methods)
        .option("-Aparlance.rules=id-drift:off").problems(compiler));
  }
}
