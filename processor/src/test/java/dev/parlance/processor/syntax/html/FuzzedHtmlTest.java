package dev.parlance.processor.syntax.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.MessageBundle;
import dev.parlance.processor.syntax.HtmlElements;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.HtmlGenerator;
import dev.parlance.processor.testing.HtmlOracle;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random HTML is shown as an HTML5 parser reads it, or there is a finding. */
@Tag("long")
class FuzzedHtmlTest {
  private static final int AT_ONCE = 1_000;

  /** Findings for which a text is shown all the same, and as browsers show it. */
  private static final String HARMLESS = "foreign-syntax|typed-html|literal-brace";

  private static final Pattern FAULT =
      Pattern.compile("\\w+ messages.txt:(\\d+):\\d+: (?!" + HARMLESS + ")[a-z-]+: .*");

  @TempDir
  Path folder;

  @Test
  void theElementsAreThoseOfAnHtmlParser() throws ReflectiveOperationException {
    Fuzz fuzz = Fuzz.of("HTML");
    HtmlGenerator texts = new HtmlGenerator(fuzz);
    int count = Fuzz.count(2_000, 100_000);
    List<String> others = new ArrayList<>();
    int faulty = 0;
    for (int from = 0; from < count; from += AT_ONCE) {
      List<String> some = new ArrayList<>();
      while (some.size() < AT_ONCE) {
        some.add(texts.next().strip());
        if (some.get(some.size() - 1).isEmpty()) {
          some.remove(some.size() - 1);
        }
      }
      faulty += check(some, others);
    }
    System.out.println(count + " texts, of which " + faulty + " have a fault");
    assertEquals(List.of(), others.stream().limit(20).toList());
    assertTrue(faulty < count * 3 / 4, faulty + " of " + count);
  }

  /** Returns how many of {@code texts} have a fault; adds to {@code others} what is shown otherwise. */
  private int check(List<String> texts, List<String> others) throws ReflectiveOperationException {
    StringBuilder catalog = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      catalog.append('k').append(i).append(' ').append(texts.get(i)).append('\n');
    }
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", catalog.toString())
        .annotation(
            "value = \"messages.txt\", syntax = dev.parlance.Syntax.MESSAGE_FORMAT, markup = dev.parlance.Markup.HTML")
        .option("-Aparlance.detail=true")
        .option("-Aparlance.rules=malformed-entry:warning,unbalanced-tag:warning,pattern-syntax:warning")
        .compile(JavaCompilers.JAVAC);
    assertTrue(compiled.success(), compiled.errors()::toString);
    Set<Integer> faulty = new HashSet<>();
    for (String report : compiled.reports(folder)) {
      Matcher fault = FAULT.matcher(report);
      if (fault.matches()) {
        faulty.add(Integer.parseInt(fault.group(1)) - 1);
      }
    }
    Class<?> type = compiled.load("test.Messages");
    MessageBundle bundle =
        (MessageBundle) type.getMethod("bundle")
            .invoke(type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH));
    for (int i = 0; i < texts.size(); i++) {
      String difference = faulty.contains(i) ? "" : HtmlOracle.difference(
          texts.get(i).replace("{0}", "7").replace("{1}", "8"), bundle.html("k" + i, "7", "8").orElse("left out"));
      if (!difference.isEmpty()) {
        others.add(texts.get(i) + "\n" + difference);
      }
    }
    return faulty.size();
  }

  @Test
  void translationsBringNeitherAddressesNorAttributes() throws ReflectiveOperationException {
    Fuzz fuzz = Fuzz.of("translated HTML");
    HtmlGenerator texts = new HtmlGenerator(fuzz);
    int used = 0;
    for (int left = Fuzz.count(2_000, 40_000); left > 0; left -= AT_ONCE) {
      StringBuilder source = new StringBuilder();
      StringBuilder french = new StringBuilder();
      for (int i = 0; i < AT_ONCE; i++) {
        String text = i % 2 == 0 ? "<a href=\"/own\" class=\"own\">x</a> <span title=\"own\">y</span> {0} {1}"
            : "<b>x</b> <span class=\"own\">y</span> {0} {1}";
        source.append('k').append(i).append(' ').append(text).append('\n');
        french.append('k').append(i).append(' ').append(fuzz.once(2) ? "{0} {1} " : "")
            .append(fuzz.once(2) && i % 2 == 0 ? "<a href=" + fuzz.pick(List.of("/own", "//evil.org", "/a>")) + ">z</a>"
                : "")
            .append(texts.next()).append('\n');
      }
      Compiled compiled = CatalogProject.in(folder).file("messages.txt", source.toString())
          .file("messages.fr.txt", french.toString())
          .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {},"
              + " syntax = dev.parlance.Syntax.MESSAGE_FORMAT, markup = dev.parlance.Markup.HTML")
          .compile(JavaCompilers.JAVAC);
      assertTrue(compiled.success(), compiled.errors()::toString);
      Class<?> type = compiled.load("test.Messages");
      MessageBundle bundle =
          (MessageBundle) type.getMethod("bundle")
              .invoke(type.getMethod("of", Locale.class).invoke(null, Locale.FRENCH));
      for (int i = 0; i < AT_ONCE; i++) {
        String html = bundle.html("k" + i, "7", "8").orElseThrow();
        used += html.contains(">x<") ? 0 : 1;
        for (Element each : Jsoup.parseBodyFragment(html).body().getAllElements()) {
          for (Attribute attribute : each.attributes()) {
            assertTrue(Set.of("own", "/own").contains(attribute.getValue()), html);
          }
          assertTrue(HtmlElements.isContainer(each.normalName()) || HtmlElements.isEmpty(each.normalName())
              || Set.of("a", "body").contains(each.normalName()), html);
        }
      }
    }
    System.out.println(used + " translations are used");
    assertTrue(used > 50, used + " translations");
  }
}
