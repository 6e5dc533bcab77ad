package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code isolate = false}: values are shown as they were passed, in all outputs but HTML. */
class IsolateTest {
  private static final String HEBREW = "\u05d0\u05d1";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void noTextHasIsolatesWhereTheAnnotationSaysSo(JavaCompilers compiler) throws ReflectiveOperationException {
    for (boolean isolate : new boolean[] {true, false}) {
      String start = isolate ? "\u2068" : "";
      String end = isolate ? "\u2069" : "";
      Compiled compiled =
          CatalogProject.in(folder).catalog("one Hi <x id=\"NAME\"/>", "two <x id=\"A\"/>-<x id=\"B\"/>")
              .file("messages.he.txt", "one " + HEBREW + " <x id=\"NAME\"/>")
              .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", isolate = " + isolate)
              .compile(compiler);
      Class<?> type = compiled.load("test.Messages");
      Method one = type.getMethod("one", String.class);
      Object english = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
      Object hebrew = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag("he"));

      assertEquals("Hi Ada", one.invoke(english, "Ada"));
      assertEquals("Hi " + start + HEBREW + end, one.invoke(english, HEBREW));
      assertEquals(HEBREW + " " + start + "Ada" + end, one.invoke(hebrew, "Ada"));
      assertEquals(start + HEBREW + end + "-b",
          type.getMethod("two", String.class, String.class).invoke(hebrew, HEBREW, "b"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheHtmlOfARichTextGoesOnIsolating(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"NAME\"/> <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/> <x id=\"TAG_IMG\"/>",
            "b Open <x id=\"ICU\" xid=\"inner\"/>", "inner file <x id=\"NAME\"/>")
        .translation("he", "b " + HEBREW + " <x id=\"ICU\" xid=\"inner\"/>")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", isolate = false,"
            + " required = {}")
        .methods("@MessageId(\"a\") RichText a(String name, Link link, Element img);",
            "@MessageId(\"b\") RichText b(String name);",
            "default RichText all() { return a(\"\u05d0\u202e\", Link.to(\"/\").label(\"\u05d0\"),"
                + " Element.of(\"img\").attribute(\"alt\", \"\u05d1\")); }",
            "Optional<String> find(String id, Object... arguments);")
        .uses("in(\"en\").all().toPlainText()", "in(\"en\").all().toPlainTextWithUrls()",
            "in(\"en\").all().toMarkdown()", "in(\"en\").all().toAnsi()", "in(\"en\").all().toHtml()",
            "in(\"he\").b(\"x\").toPlainText()", "in(\"he\").b(\"x\").toAnsi()", "in(\"he\").b(\"x\").toHtml()",
            "in(\"en\").find(\"inner\", \"\u05d0\").orElseThrow()");

    assertEquals(
        List.of("\u05d0\u202e \u05d0 \u05d1", "\u05d0\u202e \u05d0 (/) \u05d1", "\u05d0\u202e [\u05d0](/) \u05d1",
            "\u05d0\u202e \u05d0 \u05d1",
            "<bdi>\u05d0\u202e</bdi> <a href=\"/\"><bdi>\u05d0</bdi></a> <img alt=\"\u05d1\">",
            HEBREW + " file x", HEBREW + " file x", HEBREW + " <bdi>file x</bdi>", "file \u05d0"),
        project.shown(compiler));
  }
}
