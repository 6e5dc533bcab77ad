package dev.parlance.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.internal.render.Markdown;
import dev.parlance.internal.render.MarkdownTest;
import dev.parlance.support.Sample;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Random texts of characters that have a meaning somewhere; the seed is fixed, so that a failure comes again. */
class RandomTextsTest {
  private static final int RUNS = 2500;
  private static final String[] ALPHABETS = {
    "<>&\"'`=/ a;#x1!-[]?",
    "*_`[]()<>!\\#+-=.)1 \n\ta|~:&;",
    " \n\r\t-=#>1.+*a",
    "\u0000\u0001\b\u000b\f\u001b\u007f\u0080\u0085\u009f\u00a0a<",
    "\ud800\udbff\udc00\udfff\ufffe\uffff\ufdd0a&",
    "*_ab \u00a0\u2003.,(é\u0301\u200b“"
  };

  private final Random random = new Random(20261123);

  private String text() {
    String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
    StringBuilder out = new StringBuilder();
    for (int length = random.nextInt(14); length > 0; length--) {
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }

  /** A text without surrogates, which may form a pair with those of its neighbour. */
  private String textWithoutSurrogates() {
    return text().replaceAll("[\\x{d800}-\\x{dfff}]", "");
  }

  /** Written another way than in the product: by code points. */
  private static String replaced(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.CONTROL && "\t\n\r\u0085".indexOf(c) < 0 ? 0xfffd : c)
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xfffd : c)
        .map(c -> (c & 0xffff) >= 0xfffe || c >= 0xfdd0 && c <= 0xfdef ? 0xfffd : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  @Test
  void htmlDecodesToTheText() {
    for (int i = 0; i < RUNS; i++) {
      String text = text();
      Element body = Jsoup.parseBodyFragment("<p>" + RichText.ofText(text).toHtml() + "</p>").body();
      assertEquals(replaced(text), body.child(0).wholeText());
      assertEquals(0, body.child(0).childrenSize());
    }
  }

  @Test
  void attributeDecodesToTheValue() {
    for (int i = 0; i < RUNS; i++) {
      String text = text();
      String html = Sample.rich("<a 0>{1}</a>", Link.to("/").title(text), "x").toHtml();
      Element anchor = Jsoup.parseBodyFragment(html).body().child(0);
      assertEquals(replaced(text), anchor.attr("title"));
      assertEquals("x", anchor.wholeText());
    }
  }

  @Test
  void markdownContainsTheText() {
    for (int i = 0; i < RUNS; i++) {
      String text = text();
      String markdown = RichText.ofText(text).toMarkdown();
      assertEquals(replaced(text), text.isEmpty() ? markdown : MarkdownTest.paragraph(markdown), markdown);
    }
  }

  @Test
  void markdownContainsTheAlternativeTextAndTitleOfAnImage() {
    for (int i = 0; i < RUNS; i++) {
      String before = textWithoutSurrogates();
      String alt = text();
      String title = text();
      Markdown target = new Markdown();
      target.value(before);
      target.voidElement("img", Map.of("alt", alt, "title", title, "src", "/a"));
      target.value("x");
      String markdown = target.result();
      Element paragraph = Jsoup.parse(MarkdownTest.html(markdown)).body().child(0);
      assertEquals(replaced(before) + "x", paragraph.wholeText(), markdown);
      assertEquals(1, paragraph.childrenSize(), markdown);
      assertEquals(replaced(alt), paragraph.child(0).attr("alt"), markdown);
      assertEquals(replaced(title), paragraph.child(0).attr("title"), markdown);
    }
  }

  @Test
  void markdownContainsTheTextOfInlineMarkup() {
    String[] elements = {"b", "i", "strong", "em", "u", "s"};
    for (int i = 0; i < RUNS; i++) {
      String one = elements[random.nextInt(elements.length)];
      String two = elements[random.nextInt(elements.length)];
      String message =
          "{0}<" + one + ">{1}<" + two + ">{2}</" + two + ">{3}</" + one + ">"
              + "<a 4>{1}</a>{2}<" + two + ">{0}</" + two + ">";
      String[] texts = new String[4];
      Arrays.setAll(texts, index -> textWithoutSurrogates());
      RichText rich = Sample.rich(message, texts[0], texts[1], texts[2], texts[3], Link.to("/"));
      String markdown = rich.toMarkdown();
      String expected = texts[0] + texts[1] + texts[2] + texts[3] + texts[1] + texts[2] + texts[0];
      Element body = Jsoup.parse(MarkdownTest.html(markdown)).body();
      // A paragraph ends with a line feed.
      assertEquals(replaced(expected).stripTrailing(), body.wholeText().stripTrailing(), markdown);
      assertEquals(numberOf(name(one), rich), body.select(name(one)).size(), markdown);
      assertEquals(numberOf(name(two), rich), body.select(name(two)).size(), markdown);
      assertEquals(1, body.select("a").size(), markdown);
    }
  }

  /** The number of elements {@code name} in the HTML, without an emphasis of nothing, which Markdown does not have. */
  private static long numberOf(String name, RichText rich) {
    return Jsoup.parseBodyFragment(rich.toHtml()).select("b, i, strong, em, u, s").stream()
        .filter(element -> name(element.normalName()).equals(name))
        .filter(element -> !element.wholeText().isEmpty() || !element.select("u, s").isEmpty())
        .count();
  }

  private static String name(String element) {
    return element.equals("b") ? "strong" : element.equals("i") ? "em" : element;
  }
}
