package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogFormat;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.ElementNames;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a bundle prints of texts with markup, in all formats, and with hostile values. */
class BundleMarkupTest {
  private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
      "&lt;b&gt;", "]]>", "<!--", "\u202e\u2066abc", "\u2069\u2069x", "a\0b\u001b[31m", "\r\n<p>", "{0} ${x} {name}",
      "javascript:alert(1)", "\ud800", "");

  @TempDir
  Path folder;

  private static MessageBundle bundle(Compiled compiled, String tag) {
    try {
      Class<?> type = compiled.load("test.Messages");
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
      return (MessageBundle) type.getMethod("bundle").invoke(messages);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void htmlIsWhatTheSourceHasEvenWhereTheTranslationLostOrAddedMarkup() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("lost <x id=\"START_BOLD_TEXT\"/>A<x id=\"CLOSE_BOLD_TEXT\"/> &amp; <x id=\"V\"/>",
            "added A &amp; <x id=\"V\"/>")
        .file("messages.fr.txt", "lost A &amp; <x id=\"V\"/>",
            "added <x id=\"START_BOLD_TEXT\"/>A<x id=\"CLOSE_BOLD_TEXT\"/> &amp; <x id=\"V\"/>")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .compile(JavaCompilers.JAVAC);
    MessageBundle english = bundle(compiled, "en");
    MessageBundle french = bundle(compiled, "fr");

    assertEquals(Optional.of("<b>A</b> &amp; &lt;"), english.format("lost", "<"));
    assertEquals(Optional.of("A &amp; &lt;"), french.format("lost", "<"));
    assertEquals(Optional.of("A & <"), english.format("added", "<"));
    assertEquals(Optional.of("A & <"), french.format("added", "<"));
    assertEquals(Optional.of("A &amp; &lt;"), english.html("added", "<"));
  }

  /** The catalog {@code good} of each format, each method's result against that of the bundle. */
  @ParameterizedTest
  @EnumSource
  void allFormatsPrintWhatTheirMethodsPrint(CatalogFormat format) throws ReflectiveOperationException {
    Compiled compiled = format.project(folder, "good", "\n").compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    for (String tag : List.of("en", "fr")) {
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
      MessageBundle bundle = bundle(compiled, tag);
      List<String> ids = List.copyOf(bundle.ids());
      List<Method> methods = new ArrayList<>();
      for (String id : ids) {
        methods.add(method(type, id));
      }
      for (int i = 0; i < ids.size(); i++) {
        Object[] arguments = arguments(methods.get(i).getParameterTypes());
        Object printed = methods.get(i).invoke(messages, arguments);
        String text = printed instanceof RichText rich ? rich.toHtml() : (String) printed;
        assertEquals(Optional.of(text), bundle.format(ids.get(i), arguments));
        if (printed instanceof RichText rich) {
          assertEquals(Optional.of(rich), bundle.rich(ids.get(i), arguments));
          assertEquals(rich.toPlainText(), bundle.rich(ids.get(i), arguments).orElseThrow().toPlainText());
        }
        for (String hostile : HOSTILE) {
          assertHarmless(bundle, ids.get(i), methods.get(i).getParameterTypes(), hostile);
        }
      }
    }
  }

  private static Method method(Class<?> type, String id) {
    String name = dev.parlance.processor.names.MethodName.of(id).orElseThrow();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new AssertionError(name);
  }

  private static Object[] arguments(Class<?>[] types) {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = types[i] == long.class ? (Object) 2L : types[i] == boolean.class ? (Object) true
          : types[i] == Link.class ? Link.to("/x") : types[i] == Element.class ? Element.of("span") : "Ada";
    }
    return arguments;
  }

  /** Whether the text has only its own elements, when each argument is {@code hostile}. */
  private static void assertHarmless(MessageBundle bundle, String id, Class<?>[] types, String hostile) {
    Object[] arguments = new Object[types.length];
    java.util.Arrays.fill(arguments, hostile);
    String html = bundle.html(id, arguments).orElseThrow();
    RichText rich = bundle.rich(id, arguments).orElseThrow();
    assertEquals(html, rich.toHtml());
    assertEquals(ElementNames.visited(rich), ElementNames.parsed(html));
    assertEquals(List.of(), Jsoup.parseBodyFragment(html).select("script,img,[onerror],[href^=javascript]"));
    String text = bundle.format(id, arguments).orElseThrow();
    if (!rich.equals(RichText.ofText(rich.toPlainText()))) {
      assertEquals(html, text);
    }
  }
}
