package dev.parlance.processor.syntax.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What texts with HTML print, and what their methods take. */
class HtmlTextsTest {
  @TempDir
  Path folder;

  private Compiled compile(String source, String french) {
    return compile(JavaCompilers.JAVAC, source, french);
  }

  private Compiled compile(JavaCompilers compiler, String source, String french) {
    return CatalogProject.in(folder).file("messages.properties", source).file("messages_fr.properties", french)
        .annotation("value = \"messages.properties\", translations = \"messages{_locale}.properties\","
            + " markup = dev.parlance.Markup.HTML")
        .compile(compiler);
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
  }

  private static String signature(Compiled compiled, String name) {
    Method method = method(compiled.load("test.Messages"), name);
    return method.getReturnType().getSimpleName() + Arrays.stream(method.getParameters())
        .map(each -> each.getType().getSimpleName() + " " + each.getName()).toList();
  }

  private static String html(Compiled compiled, String locale, String name, Object... arguments) {
    Class<?> type = compiled.load("test.Messages");
    try {
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));
      Object text = method(type, name).invoke(messages, arguments);
      return text instanceof RichText rich ? rich.toHtml() : "text " + text;
    } catch (InvocationTargetException refused) {
      return refused.getCause().toString();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void probe() {
    Compiled compiled = compile("""
        a = See <a href="{0}">the event</a> &eacute; & <b>x</b> <foo> 1 < 2
        b = <a href="{0}/configure" class="x">a</a>
        c = <a target="_blank" href="https://ex.com/a?b=1&amp;c=2">a</a> and <A HREF=/x>b</A>
        d = <a href="mailto:{0}?subject=Error {1}">{0}</a>
        e = <p>one<p>two<ul><li>a<li>b</ul> <span class=y>z</span><br class=w>
        f = {0,choice,0#none|1#<b>one</b>|2#<a href="/x">{0}</a>}
        g = <a href="{0}">{0}</a> {1}
        """, """
        a = <a href="{0}">evenement</a>
        b = <a href="{0}/configure">un</a>
        c = <a href=/x>b</a> <a href="https://ex.com/a?b=1&amp;c=2">a</a>
        d = <a href="mailto:{0}?subject=Erreur {1} !">{0}</a>
        e = <span>z</span>
        """);
    compiled.reports(folder).forEach(System.out::println);
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
      System.out.println(signature(compiled, name));
    }
    for (String locale : List.of("en", "fr")) {
      System.out.println(html(compiled, locale, "a", Link.to("/e").title("t")));
      System.out.println(html(compiled, locale, "b", "https://x.org"));
      System.out.println(html(compiled, locale, "b", "javascript:alert(1)"));
      System.out.println(html(compiled, locale, "c"));
      System.out.println(html(compiled, locale, "d", "a@b.c", "x&bcc=e é"));
      System.out.println(html(compiled, locale, "e"));
      System.out.println(html(compiled, locale, "f", 2));
      System.out.println(html(compiled, locale, "g", Link.to("https://x/y").newTab(), "<b>"));
    }
  }
}
