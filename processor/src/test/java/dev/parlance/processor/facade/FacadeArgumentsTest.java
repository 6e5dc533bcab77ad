package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Java types that serve a message's parameters and its result. */
class FacadeArgumentsTest {
  private static final String NPE = "failure(() -> in(\"en\").%s)";
  private static final String[] FAILURE = {"class Failure {", "static String failure(Supplier<?> call) {",
    "  try { return String.valueOf(call.get()); }",
    "  catch (NullPointerException e) { return \"null \" + e.getMessage(); }",
    "}", "}"};

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void everyWholeNumberServesAPlural(JavaCompilers compiler) {
    List<String> types = List.of("long", "int", "short", "byte", "Long", "Integer", "Short", "Byte");
    FacadeProject project = FacadeProject.in(folder).catalog("n {n, plural, one {# video} other {# videos}}")
        .methods(types.stream().map(type -> "@MessageId(\"n\") String " + type + "Videos(" + type + " n);")
            .toArray(String[]::new))
        .uses(types.stream().map(type -> "in(\"en\")." + type + "Videos(" + (Character.isUpperCase(type.charAt(0))
            ? type + ".valueOf((" + primitive(type) + ") 1)" : "(" + type + ") 12") + ")").toArray(String[]::new));

    assertEquals(List.of("12 videos", "12 videos", "12 videos", "12 videos", "1 video", "1 video", "1 video",
        "1 video"),
        project.shown(compiler));
  }

  private static String primitive(String box) {
    return box.equals("Integer") ? "int" : box.toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void numbersAsValuesAreWrittenAsTheTextsLocaleWritesThem(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a Used: <x id=\"SIZE\"/>", "b Free: <x id=\"SIZE\"/>")
        .translation("de", "a Belegt: <x id=\"SIZE\"/>")
        .translation("fr", "a Utilisé : <x id=\"SIZE\"/>", "b Libre : <x id=\"SIZE\"/>")
        .translation("ar-EG", "a مستخدم: <x id=\"SIZE\"/>", "b حر: <x id=\"SIZE\"/>")
        .methods("@MessageId(\"a\") String used(BigDecimal size);", "@MessageId(\"a\") String used(int size);",
            "@MessageId(\"a\") String used(long size);", "@MessageId(\"a\") String used(BigInteger size);",
            "@MessageId(\"a\") String used(Integer size);", "@MessageId(\"a\") String used(String size);",
            "@MessageId(\"b\") String free(BigDecimal size);")
        .uses("in(\"en\").used(new BigDecimal(\"1234567.50\"))", "in(\"de\").used(new BigDecimal(\"-1234567.50\"))",
            "in(\"fr\").used(new BigDecimal(\"1234.5\"))", "in(\"ar-EG\").used(new BigDecimal(\"1234.5\"))",
            "in(\"de\").used(1234)", "in(\"de\").used(Long.MIN_VALUE)", "in(\"de\").used(BigInteger.TEN.pow(20))",
            "in(\"de\").used(Integer.valueOf(1234))", "in(\"de\").used(\"1234.5\")",
            "in(\"de\").free(new BigDecimal(\"1234.5\"))", "in(\"fr\").free(new BigDecimal(\"0.001\"))");

    assertEquals(List.of("Used: 1,234,567.50", "Belegt: -1.234.567,50", "Utilisé : 1\u202f234,5",
        "مستخدم: ١٬٢٣٤٫٥", "Belegt: 1.234", "Belegt: -9.223.372.036.854.775.808",
        "Belegt: 100.000.000.000.000.000.000", "Belegt: 1.234", "Belegt: 1234.5", "Free: 1,234.5", "Libre : 0,001"),
        project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anEnumServesASelectByTheNamesOfItsConstants(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("s {g, select, female {her} male {his} other {their}}", "S {g, select, FEMALE {HER} other {THEIR}}")
        .methods("enum Gender { FEMALE, MALE, ITALIC_I }", "@MessageId(\"s\") String lower(Gender g);",
            "@MessageId(\"S\") String exact(Gender g);", "@MessageId(\"s\") String word(String g);")
        .uses("in(\"en\").lower(App.Gender.FEMALE)", "in(\"en\").lower(App.Gender.MALE)",
            "in(\"en\").lower(App.Gender.ITALIC_I)", "in(\"en\").exact(App.Gender.FEMALE)",
            "in(\"en\").exact(App.Gender.MALE)", "in(\"en\").word(\"male\")");

    assertEquals(List.of("her", "his", "their", "HER", "THEIR", "his"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void textsWhoseMarkupIsInertMayBeReturnedAsPlainText(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"START_BOLD_TEXT\"/>Save &amp; quit<x id=\"CLOSE_BOLD_TEXT\"/>, <x id=\"NAME\"/>",
            "b One<x id=\"LINE_BREAK\"/>two", "c <x id=\"START_EMPHASISED_TEXT\"/>Now<x id=\"CLOSE_EMPHASISED_TEXT\"/>")
        .methods("@MessageId(\"a\") String a(String name);", "@MessageId(\"b\") String b();",
            "@MessageId(\"c\") String c();", "@MessageId(\"c\") RichText rich();")
        .uses("in(\"en\").a(\"<i>\")", "in(\"en\").b()", "in(\"en\").c()", "in(\"en\").rich().toHtml()");

    assertEquals(List.of("Save & quit, <i>", "One\ntwo", "Now", "<em>Now</em>"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void plainTextsMayBeReturnedAsRichText(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A &amp; <x id=\"N\"/>", "b B &lt;")
        .methods("@MessageId(\"a\") RichText a(String n);", "@MessageId(\"b\") RichText b();")
        .uses("in(\"en\").a(\"<i>\").toHtml()", "in(\"en\").b().toHtml()");

    assertEquals(List.of("A &amp; &lt;i&gt;", "B &lt;"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void linksElementsAndBlocksArePassedOn(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"START_LINK\"/>A<x id=\"CLOSE_LINK\"/> <x id=\"START_TAG_SPAN\"/>B<x"
            + " id=\"CLOSE_TAG_SPAN\"/>",
            "b <x id=\"START_BLOCK_IF\"/>Shown<x id=\"CLOSE_BLOCK_IF\"/>.")
        .methods("@MessageId(\"a\") RichText a(Element span, Link link);", "@MessageId(\"b\") String b(boolean x);",
            "@MessageId(\"b\") String c(Boolean x);")
        .uses("in(\"en\").a(Element.of(\"span\"), Link.to(\"/x\")).toHtml()", "in(\"en\").b(true)",
            "in(\"en\").b(false)",
            "in(\"en\").c(true)");

    assertEquals(List.of("<a href=\"/x\">A</a> <span>B</span>", "Shown.", ".", "Shown."), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anArgumentThatIsNullIsNamed(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"V\"/>", "n {n, plural, other {#}}", "s {s, select, x {X} other {}}", "f.x X")
        .type("Failure", FAILURE)
        .methods("enum E { X }", "@MessageId(\"a\") String a(String who);", "@MessageId(\"n\") String n(Integer many);",
            "@MessageId(\"s\") String s(E which);", "@MessageId(\"f.{of}\") String f(E of);",
            "@MessageId(\"a\") String big(BigDecimal amount);")
        .uses(List.of("a(null)", "n(null)", "s(null)", "f(null)", "big(null)").stream()
            .map(call -> "Failure." + NPE.formatted(call)).toArray(String[]::new));

    assertEquals(List.of("null who", "null many", "null which", "null of", "null amount"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void typesMayBeAnnotated(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("v A <x id=\"V\"/>", "n {n, plural, other {#}}", "s {s, select, x {X} other {}}",
            "l <x id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>")
        .source("test.N", "package test;", "import java.lang.annotation.*;",
            "@Target(ElementType.TYPE_USE) @interface N {}")
        .methods("enum E { X }", "@MessageId(\"v\") @N String a(@N String v);",
            "@MessageId(\"v\") String b(@N BigDecimal v);",
            "@MessageId(\"n\") String c(@N Integer n);", "@MessageId(\"s\") String d(@N E s);",
            "@MessageId(\"l\") @N RichText e(@N Link l);", "@N String number(long x);", "@N Locale locale();",
            "Optional<@N String> find(@N String x, @N Object... y);")
        .uses("in(\"en\").a(\"1\")", "in(\"en\").b(BigDecimal.ONE)", "in(\"en\").c(3)", "in(\"en\").d(App.E.X)",
            "in(\"en\").e(Link.to(\"/\")).toPlainText()", "in(\"en\").number(3)", "in(\"en\").locale()",
            "in(\"en\").find(\"v\", \"1\")");

    assertEquals(List.of("A 1", "A 1", "3", "X", "L", "3", "en", "Optional[A 1]"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void parametersMayHaveTheNamesThatGeneratedCodeUses(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"X\"/> <x id=\"Y\"/> <x id=\"Z\"/>", "b B")
        .methods("@MessageId(\"a\") String a(String texts, String LOCALES, String locale);",
            "@MessageId(\"a\") RichText b(int texts, Integer value, String arguments);")
        .uses("in(\"en\").a(\"1\", \"2\", \"3\")", "in(\"en\").b(1, 2, \"3\")");

    assertEquals(List.of("1 2 3", "1 2 3"), project.shown(compiler));
  }
}
