package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages of one direction that are included in a message of the other one. */
class IncludedDirectionTest {
  private static final String HOSTILE = "a\n\u202eb";
  private static final String SHOWN = "\u2068\u2068a\u2069\u2069\n\u2068\u2068\u202eb\u2069 is here\u2069";

  @TempDir
  Path folder;

  @Test
  void eachParagraphOfAnIncludedMessageIsIsolatedByItself() throws ReflectiveOperationException {
    assertEquals("ראה " + SHOWN + "!", call("plain"));
    RichText rich = (RichText) call("rich");
    assertEquals("ראה " + SHOWN + "!", rich.toPlainText());
    assertEquals("**ראה** " + SHOWN + "!", rich.toMarkdown());
    assertEquals("\u001b[1mראה\u001b[22m " + SHOWN + "!", rich.toAnsi());
    assertEquals("<b>ראה</b> <bdi><bdi>a\n\u202eb</bdi> is here</bdi>!", rich.toHtml());
  }

  @Test
  void eachBlockAndEachLineOfAnIncludedMessageIsIsolatedByItself() throws ReflectiveOperationException {
    RichText lines = (RichText) call("lines");
    assertEquals("ראה: \u2068x\u2069\n\u2068and y\u2069", lines.toPlainText());
    RichText blocks = (RichText) call("blocks");
    assertEquals("\u2068one\u2069\n\n\u2068two\u2069\n\nסוף", blocks.toPlainText());
  }

  private Object call(String name) throws ReflectiveOperationException {
    String paragraph = "<x id=\"START_PARAGRAPH\"/>%s<x id=\"CLOSE_PARAGRAPH\"/>";
    Compiled compiled = CatalogProject.in(folder)
        .catalog("inner {n, plural, other {<x id=\"NAME\"/> is here}}",
            "inner2 {n, plural, other {<x id=\"NAME\"/><x id=\"LINE_BREAK\"/>and y}}",
            "inner3 {n, plural, other {" + String.format(paragraph, "one") + String.format(paragraph, "two") + "}}",
            "plain See <x id=\"ICU\" xid=\"inner\"/>!",
            "rich <x id=\"START_BOLD_TEXT\"/>See<x id=\"CLOSE_BOLD_TEXT\"/> <x id=\"ICU\" xid=\"inner\"/>!",
            "lines See: <x id=\"ICU\" xid=\"inner2\"/>",
            "blocks <x id=\"ICU\" xid=\"inner3\"/> end")
        .file("messages.he.txt", "plain ראה <x id=\"ICU\"/>!",
            "rich <x id=\"START_BOLD_TEXT\"/>ראה<x id=\"CLOSE_BOLD_TEXT\"/> <x id=\"ICU\"/>!",
            "lines ראה: <x id=\"ICU\"/>", "blocks <x id=\"ICU\"/> סוף")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag("he"));
    Method method =
        Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    return method.invoke(messages, Arrays.stream(method.getParameterTypes())
        .map(each -> each == long.class ? (Object) 1L : name.equals("lines") ? "x" : HOSTILE).toArray());
  }
}
