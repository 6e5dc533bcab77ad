package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.support.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and translations that one or the other Markdown renderer took for markup. */
class HostileMarkdownTest {
  private static final Link LINK = Link.to("https://ok.example/");

  private static String markdown(String message, Object... arguments) {
    return Sample.rich(message, arguments).toMarkdown();
  }

  @ParameterizedTest
  @CsvSource({"00a0, 160", "1680, 5760", "2003, 8195", "2028, 8232", "3000, 12288", "feff, 65279"})
  void whiteSpaceBeforeALineFeedOpensNoBlockOfHtml(String space, int reference) {
    String value = Character.toString(Integer.parseInt(space, 16)) + "\n<img src=x onerror=alert(1)//>";
    String shown = "&#" + reference + ";&#10;&lt;img src=x onerror=alert(1)/\\/&gt;";
    assertEquals("**" + shown + "** invited you", markdown("<b>{0}</b> invited you", value));
    assertEquals("<u>" + shown + "</u>", markdown("<u>" + value + "</u>"));
  }

  @Test
  void valueInALinkIsNoImageAndNoOtherLink() {
    assertEquals(
        "[!&#91;x&#93;(https://evil.example/p.png)](https://ok.example/)",
        markdown("<a 0>{1}</a>", LINK, "![x](https://evil.example/p.png)"));
    assertEquals(
        "[&#91;x&#93;(https://evil.example)](https://ok.example/)",
        markdown("<a 0>{1}</a>", LINK, "[x](https://evil.example)"));
  }

  @Test
  void linkIsNoFootnoteAndNoDefinition() {
    assertEquals("[&#94;a&#93;: gone](https://ok.example/)", markdown("<a 0>{1}</a>", LINK, "^a]: gone"));
    assertEquals("![&#94;a](/i)", markdown("<element 0></element>", image("^a")));
    assertEquals("&#94;[x](https://ok.example/)", markdown("^<a 0>x</a>", LINK));
    assertEquals("[<code>a&#93;: /x</code>](https://ok.example/)",
        markdown("<a 0><code>{1}</code></a>", LINK, "a]: /x"));
  }

  private static Element image(String alt) {
    return Element.of("img").src("/i").attribute("alt", alt);
  }

  @Test
  void titleEndsAtItsQuotationMark() {
    assertEquals(
        "[terms](https://ok.example/ \"&#91;y&#93;&#40;https://evil.example&#41;&#92;\") \"quoted\"",
        markdown("<a 0>terms</a> \"quoted\"", LINK.title("[y](https://evil.example)\\")));
    assertEquals("[x](https://ok.example/ \"\\\\&#34;\")", markdown("<a 0>x</a>", LINK.title("\\\"")));
  }

  @Test
  void codeOpensNoFence() {
    assertEquals("`  ``` `", markdown("<code>{0}</code>", "\u2028```"));
    assertEquals("````  ``` `` ` ````", markdown("<code>{0}</code>", "\u2029``` `` `"));
  }

  @Test
  void addressIsNoLink() {
    assertEquals("me&#8288;@evil\\.example", markdown("{0}", "me@evil.example"));
    assertEquals("[me@evil.example](https://ok.example/)", markdown("<a 0>{1}</a>", LINK, "me@evil.example"));
    assertEquals("www\\.![](/i)", markdown("{0}<element 1></element>", "www.", image("")));
    assertEquals("evil\\.com /\\/evil\\.com", markdown("{0}", "evil.com //evil.com"));
  }

  @Test
  void byteOrderMarkIsDroppedByNoParser() {
    assertEquals("&#65279;# heading", markdown("{0}", "\ufeff# heading"));
  }

  @Test
  void codeWithABacktickIsATagWhereMarkedWouldPairItWithAnother() {
    assertEquals("[<code>x&#96;</code>](https://ok.example/)", markdown("<a 0><code>{1}</code></a>", LINK, "x`"));
    assertEquals("<code>x&#96;</code> *a* `b`", markdown("<code>{0}</code> <i>a</i> <code>b</code>", "x`"));
  }
}
