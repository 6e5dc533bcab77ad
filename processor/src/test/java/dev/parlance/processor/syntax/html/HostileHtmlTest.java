package dev.parlance.processor.syntax.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.MessageBundle;
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
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile values in every place of texts with HTML, as an HTML5 parser reads what is printed: the elements and attributes
 * are those of the text, and no link leads to another host.
 */
class HostileHtmlTest {
  private static final List<String> VALUES =
      List.of("", ".", "..", "%2e%2e", "..\\..", "/", "//evil.org", "\\\\evil.org",
          ".evil.org", "@evil.org", "?x", "#x", "&bcc=x@evil.org", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
          "java\tscript:x",
          "\u0001javascript:x", "data:text/html,<script>alert(1)</script>", "vbscript:x", "\u0000", "a\u0000b",
          "\n//evil.org",
          "\u202eevil", "\u2066x", "\"><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onclick='x",
          "<img src=x onerror=x>",
          "</a><a href=\"//evil.org\">", "<!--", "-->", "&lt;script&gt;", "&#60;b>", "{0}", "<b>", "]]>", "\ud800", "é",
          "\uff0fevil");

  private static final String CATALOG = """
      text = <b>{0}</b> <p>{0}<br>{1}
      link = <a href="/fixed" title="t" class="c">{0}</a>
      path = <a href="/files/{0}/delete">x</a> {1}
      host = <a href="https://ex.com/{0}" target="_blank">{1}</a>
      query = <a href="?q={0}&amp;r={1}#{0}">x</a>
      mail = <a href="mailto:{0}?subject=About {1}">{0}</a>
      phone = <a href="tel:{0}">{1}</a>
      span = <span class="a" title="b">{0}</span><ul><li>{1}</ul>
      choice = {2,choice,0#<a href="/none/{0}">{1}</a>|1#<b>{0}</b> <a href="/some">{1}</a>}
      pre = <pre>{0}</pre>{1}
      """;

  @TempDir
  static Path folder;

  private static Class<?> type;

  @BeforeAll
  static void compile() {
    Compiled compiled = CatalogProject.in(folder).file("m.properties", CATALOG)
        .annotation("value = \"m.properties\", markup = dev.parlance.Markup.HTML").compile(JavaCompilers.JAVAC);
    assertTrue(compiled.success(), compiled.errors()::toString);
    type = compiled.load("test.Messages");
  }

  private static Object messages() throws ReflectiveOperationException {
    return type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
  }

  private static List<Method> texts() {
    return Arrays.stream(type.getDeclaredMethods()).filter(each -> each.getReturnType() == RichText.class).toList();
  }

  private static Object[] arguments(Method text, String one, String two) {
    Object[] all = {one, two, 0.0};
    return Arrays.copyOf(all, text.getParameterCount());
  }

  @Test
  void methodsPrintTheElementsOfTheTextOrRefuse() throws ReflectiveOperationException {
    int printed = 0;
    int refused = 0;
    for (Method text : texts()) {
      Element harmless = parsed((RichText) text.invoke(messages(), arguments(text, "x", "y")));
      for (String one : VALUES) {
        for (String two : VALUES) {
          try {
            check(harmless, parsed((RichText) text.invoke(messages(), arguments(text, one, two))), text + one + two);
            printed++;
          } catch (InvocationTargetException failed) {
            assertEquals(IllegalArgumentException.class, failed.getCause().getClass());
            assertTrue(failed.getCause().getMessage().startsWith("the address '"), failed.getCause().getMessage());
            refused++;
          }
        }
      }
    }
    assertTrue(printed > 12_000 && refused > 500, printed + " printed, " + refused + " refused");
  }

  @Test
  void bundlesShowTheContentOfARefusedLink() throws ReflectiveOperationException {
    MessageBundle bundle = (MessageBundle) type.getMethod("bundle").invoke(messages());
    assertEquals("x 7", bundle.html("path", "..", 7).orElseThrow());
    for (Method text : texts()) {
      for (String value : VALUES) {
        Object[] arguments = {value, value, 0};
        Element harmless = Jsoup.parseBodyFragment(bundle.html(text.getName(), "x", "y", 0).orElseThrow()).body();
        Element shown = Jsoup.parseBodyFragment(bundle.html(text.getName(), arguments).orElseThrow()).body();
        shown.select("bdi").unwrap();
        if (shown.select("a").isEmpty()) {
          harmless.select("a").unwrap();
        }
        check(harmless, shown, text.getName() + " " + value);
      }
    }
  }

  private static Element parsed(RichText text) {
    Element body = Jsoup.parseBodyFragment(text.toHtml()).body();
    body.select("bdi").unwrap();
    return body;
  }

  private static void check(Element harmless, Element shown, String message) {
    assertEquals(elements(harmless), elements(shown), message);
    assertEquals(harmless.select("a").eachAttr("href").stream().map(HostileHtmlTest::origin).toList(),
        shown.select("a").eachAttr("href").stream().map(HostileHtmlTest::origin).toList(), message);
  }

  private static List<String> elements(Element body) {
    return body.getAllElements().stream()
        .map(each -> each.normalName() + new TreeSet<>(each.attributes().asList().stream()
            .map(Attribute::getKey).toList())
            + each.attributes().asList().stream().filter(one -> !one.getKey().equals("href")).map(Attribute::getValue)
                .toList())
        .toList();
  }

  /** The scheme and the host that a browser takes {@code address} for. */
  private static String origin(String address) {
    String read = address.replaceAll("[\t\r\n]", "").strip().replace('\\', '/');
    if (read.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      String scheme = read.substring(0, read.indexOf(':')).toLowerCase(Locale.ROOT);
      return scheme.startsWith("http") ? scheme + " " + read.replaceFirst("^[^:]*:/*", "").replaceAll("[/?#].*", "")
          : scheme;
    }
    return read.startsWith("//") ? read.replaceAll("^/*", "").replaceAll("[/?#].*", "") : "";
  }
}
