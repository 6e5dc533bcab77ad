package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Random messages with blocks: an HTML parser and a Markdown parser see the same words in the same structure. */
class RandomBlocksTest {
  private static final String[] INLINE = {"b", "i", "strong", "em", "u", "code", "kbd", "small", "span"};
  private static final String[] PARAGRAPHS = {"p", "h1", "h3", "pre", "figure"};
  private static final String[] BOXES = {"div", "section", "dl", "dt", "dd", "details", "span", "header"};
  private static final String[] LISTS = {"ul", "ol", "menu"};
  private static final String[] WORDS = {
    "word", "two words ", " 1. x", "- x", "# ", "a*b_", "\n", "{0}", "{1}", " ", "="
  };

  private final Random random = new Random(42);

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String inline(int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      switch (random.nextInt(depth > 0 ? 5 : 3)) {
        case 0 :
          out.append("<br/>");
          break;
        case 3 :
          String name = any(INLINE);
          out.append("<" + name + ">" + inline(depth - 1) + "</" + name + ">");
          break;
        case 4 :
          out.append("<a 2>" + inline(depth - 1) + "</a>");
          break;
        default :
          out.append(any(WORDS));
      }
    }
    return out.toString();
  }

  private String blocks(int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      switch (random.nextInt(depth > 0 ? 6 : 2)) {
        case 0 :
          String name = any(PARAGRAPHS);
          out.append("<" + name + ">" + inline(1) + "</" + name + ">");
          break;
        case 2 :
          out.append("<blockquote>" + blocks(depth - 1) + "</blockquote>");
          break;
        case 3 :
        case 4 :
          String list = any(LISTS);
          out.append("<" + list + "> <li>" + blocks(depth - 1) + "</li><li>" + inline(1) + "</li></" + list + ">");
          break;
        case 5 :
          String box = any(BOXES);
          out.append("<" + box + ">" + blocks(depth - 1) + "</" + box + ">");
          break;
        default :
          out.append(inline(2)).append(random.nextInt(4) == 0 ? "<hr/>" : "");
      }
    }
    return out.toString();
  }

  @Test
  void markdownAndHtmlSayTheSame() {
    for (int i = 0; i < 1200; i++) {
      String message = blocks(3);
      RichText rich = Sample.rich(message, "<v>", "- w\n\n1. ", Link.to("/a"));
      String markdown = rich.toMarkdown();
      Document expected = Jsoup.parse(rich.toHtml());
      Document actual = Jsoup.parse(MarkdownTest.html(markdown));
      String hint = message + "\n=>\n" + markdown;
      assertEquals(words(expected), words(actual), hint);
      for (String block : new String[] {"li", "blockquote", "h1:matches(\\S)", "h3:matches(\\S)", "hr"}) {
        assertEquals(expected.select(block).size(), actual.select(block).size(), block + " in " + hint);
      }
    }
  }

  private static String words(Document document) {
    return document.body().wholeText().replaceAll("\\s", "");
  }
}
