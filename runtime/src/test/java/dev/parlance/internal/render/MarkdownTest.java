package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class MarkdownTest {
  private static final Link LINK = Link.to("/a");

  private static String markdown(String message, Object... arguments) {
    return Sample.rich(message, arguments).toMarkdown();
  }

  /** What a CommonMark parser makes of {@code markdown}. */
  public static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)).stripTrailing();
  }

  /** The text of the only paragraph that a CommonMark parser sees in {@code markdown}. */
  public static String paragraph(String markdown) {
    var body = Jsoup.parse(html(markdown)).body();
    assertEquals(1, body.childNodeSize(), markdown);
    assertEquals("p", body.child(0).normalName(), markdown);
    assertEquals(0, body.child(0).childrenSize(), markdown);
    return body.child(0).wholeText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*[x](y)*", "# h", "## h ##", "1. a", "12) a", "1234567890. a", "- a", "+ a", "* a", "<b>", "&amp;", "&#35;",
        "a  \nb", "a\\\nb", "    code", "\tcode", "---", "a\n---", "a\n===", "= =", "***", "___", "`", "``x``",
        "```\nx", "~~~\nx", "\\", "\\*", "> quote", "a\n> b", "![x](y)", "[x]: /y", "[x]", "<http://x.y>", "<!-- x",
        "<?x", "</p>", "a|b\n-|-\nc|d", "a\n:-:", "snake_case_name", "2*3*4", "**a", "a\n\nb", "\na", "a\n", " a",
        "a ", "a\t", "\r", "a\rb", "a\r\nb", "a\n  b", "!", "Hello! [x]", "http://example.org", "www.example.org",
        "- [x] task", "~~a~~", "1", "1\n2. b", "a\n1. b", "\u00a0a", "a\u00a0", "\u2028", "'\"()", "\u0085"
      })
  void everyCharacterIsLiteral(String text) {
    assertEquals(text, paragraph(markdown("{0}", text)));
    assertEquals(text, paragraph(RichText.ofText(text).toMarkdown()));
    assertEquals("x" + text + "y", paragraph(markdown("x{0}y", text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Hello! 3.5 - 1 = 2 (a + b): c #1, Hello! 3.5 - 1 = 2 (a + b): c #1",
    "1. a, 1\\. a",
    "x 1. a, x 1. a",
    "# a, \\# a",
    "a_b, a\\_b",
    "http://a, http:\\/\\/a",
    "WWW.a, WWW\\.a",
    "Hello (a.b) a.c, Hello (a\\.b) a\\.c",
    "1.2 a.1 a. b …, 1.2 a.1 a. b …",
    "a/b a //, a/b a /\\/",
    "a & b &c, a & b &amp;c",
    "a@b @c d@, a@b @c d@",
    "a@b.c, a&#8288;@b\\.c",
    "mailto:a@b, mailto:a&#8288;@b",
    "a ! ^ b, a ! ^ b",
    "'[a], <b>', '&#91;a&#93;, &lt;b&gt;'",
  })
  void nothingIsEscapedWithoutNeed(String text, String expected) {
    assertEquals(expected, markdown("{0}", text));
  }

  @Test
  void charactersThatHtmlCannotContainAreReplaced() {
    assertEquals("\ufffd\ufffd\ufffd\ufffd", markdown("{0}", "\u0000\u001b\ud800\udbff\udfff"));
    assertEquals("\ufffd\ufffd`\ufffd\ufffd`", markdown("{0}{1}<code>{0}{1}</code>", "\ud83d", "\ude00"));
  }

  @Test
  void linkHasAddressAndTitle() {
    assertEquals("see [here](/a).", markdown("see <a 0>here</a>.", LINK.newTab()));
    assertEquals("[/a\\_b](/a_b)", markdown("<a 0></a>", Link.to("/a_b")));
    assertEquals("[l](/a \"t &#34;&#10;\")", markdown("<a 0></a>", LINK.label("l").title("t \"\n")));
    assertEquals("&#33;[x](/a) &#94;[x](/a)", markdown("!<a 0>x</a> ^<a 0>x</a>", LINK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a>b<c\\d", "/?a=1&copy=2&amp;", "/a(b)c)", "/*_`[]", "/\"'", "https://é/😀", "", "#a"})
  void addressSurvivesAParser(String address) {
    String html = html(markdown("<a 0>x</a>", Link.to(address)));
    assertEquals(address, Jsoup.parse(html).selectFirst("p > a").attr("href"));
    assertEquals("x", Jsoup.parse(html).text());
  }

  @Test
  void spaceInAnAddressIsEncoded() {
    assertEquals("[x](/a%20b)", markdown("<a 0>x</a>", Link.to("/a b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a \"b\" 'c' (d)", "a\n\nb", "a\r\nb", "\\", "&amp; <b>", "*`_", "  "})
  void titleSurvivesAParser(String title) {
    String html = html(markdown("<a 0>x</a>", LINK.title(title)));
    assertEquals(title, Jsoup.parse(html).selectFirst("p > a").attr("title"));
  }

  @ParameterizedTest
  @CsvSource({
    "a <b>b</b> c, a **b** c",
    "a <strong>b c</strong>. <em>d</em>, a **b c**. *d*",
    "(<i>é1</i>), (*é1*)",
    "<b>a <i>b</i> c</b>, **a _b_ c**",
    "a<b>b</b>, a**b**",
    "<b>b</b>a, **b**a",
    "<b>b.</b> a, **b.** a",
    "a<b>(b</b>c, &#97;**(b**c",
    "a<b>b)</b>c, a**b)**&#99;",
    "<b>é…</b>é, **é&#8230;**&#233;",
    "<b> b</b>, **&#32;b**",
    "<b><i>b</i></b>, **_b_**",
    "a<b><i>b</i></b>c, &#97;**_b_**&#99;",
    "<b>a</b><i>b</i>, **a**_b_",
    "<b>a</b><b>b</b><b>c</b>, **a**__b__**c**",
    "<b>a<b>b</b></b>, **&#97;__b__**",
    "*<b>b</b>*, \\***b**\\*",
  })
  void emphasisIsDelimitedSoThatEveryParserPairsIt(String message, String expected) {
    assertEquals(expected, markdown(message));
    String tags = message.replaceAll("<(/?)b>", "<$1strong>").replaceAll("<(/?)i>", "<$1em>");
    assertEquals("<p>" + tags + "</p>", html(expected));
  }

  @Test
  void emphasisInsideTwoOthersIsATag() {
    assertEquals("**a _b <strong>c</strong>_**", markdown("<b>a <i>b <b>c</b></i></b>"));
    assertEquals("**_a_<em>b</em>**", markdown("<b><i>a</i><i>b</i></b>"));
    assertEquals("a\u0085<strong>.</strong>", markdown("{0}<b>.</b>", "a\u0085"));
  }

  @Test
  void emphasisOfNothingIsLeftOut() {
    assertEquals("a", markdown("<b></b>a<i><b></b></i>"));
    assertEquals("ab", markdown("a<b>{0}</b>b", ""));
  }

  @Test
  void emphasisHoldsWhateverTheValueIs() {
    assertEquals("a **x** b", markdown("a <b>{0}</b> b", "x"));
    assertEquals("a **\\*x\\*** b", markdown("a <b>{0}</b> b", "*x*"));
    assertEquals("a**x**", markdown("{1}<b>{0}</b>", "x", "a"));
    assertEquals("&#97;**&#8195;x&#10;**", markdown("{1}<b>{0}</b>", "\u2003x\n", "a"));
  }

  @Test
  void markupThatMarkdownLacksIsInlineHtml() {
    assertEquals(
        "H<sub>2</sub>O <u>u</u> <s>s</s> <wbr>“q”", markdown("H<sub>2</sub>O <u>u</u> <s>s</s> <wbr/><q>q</q>"));
  }

  @ParameterizedTest
  @CsvSource({"x, `x`", "a`b, ``a`b``", "`, `` ` ``", "```, ` ``` `", "a``b`c, ```a``b`c```", "' x ', '`  x  `'",
    "'a\nb', `a b`", "<b>&amp;\\, `<b>&amp;\\`"})
  void codeSpanHasAFenceThatItsTextCannotClose(String code, String expected) {
    assertEquals(expected, markdown("<code>{0}</code>", code));
    assertEquals(code.replace('\n', ' '), Jsoup.parse(html(expected)).selectFirst("p > code").wholeText());
  }

  @Test
  void codeSpanContainsOnlyText() {
    assertEquals("`a b c`", markdown("<kbd>a <b>b</b><br/><a 0>c</a></kbd>", LINK));
    assertEquals("`a`<code>b\\*</code>x", markdown("<code>a</code><code>b*</code><code></code>x"));
    assertEquals("[`a`](/a)", markdown("<a 0><code>a</code></a>", LINK));
  }

  @Test
  void lineBreakIsABackslashInsideAParagraph() {
    assertEquals("a\\\nb\\\n&#32;", markdown("a<br/>b<br/>"));
    assertEquals("**a\\\n&#32;**&#98;", markdown("<b>a<br/></b>b"));
    assertEquals("[a\\\n&#32;](/a)", markdown("<a 0>a<br/></a>", LINK));
    assertEquals("a\\\n&#32;b", markdown("a<br/> b"));
    assertEquals("a\\\n\\# b", markdown("a<br/>{0}", "# b"));
    assertEquals("# a<br>b", markdown("<h1>a<br/>b</h1>"));
  }

  @Test
  void headingStaysOnItsLine() {
    assertEquals("## a&#10;b \\#\n\nc", markdown("<h2>{0}</h2>c", "a\nb #"));
  }

  @Test
  void blocksAreMarkdownBlocks() {
    assertEquals("a\n\nb\n\n***\n\nc", markdown("<p>a</p><p>b</p><hr/>c"));
    assertEquals("> a\n>\n> b\n\nc", markdown("<blockquote><p>a</p><p>b</p></blockquote>c"));
    assertEquals("a\n\n- b\n- c\n\nd", markdown("a<ul><li>b</li><li>c</li></ul>d"));
    assertEquals(
        "1. a\n   - b\\\n     c\n2. d", markdown("<ol><li>a<ul><li>b<br/>c</li></ul></li><li>d</li></ol>"));
    assertEquals("- a\n\n  b", markdown("<ul><li><p>a</p><p>b</p></li></ul>"));
  }

  @Test
  void listsStayApart() {
    assertEquals("- a\n\n+ b\n\n- c", markdown("<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>"));
    assertEquals("1. a\n\n1) b\n\n- c", markdown("<ol><li>a</li></ol><ol><li>b</li></ol><ul><li>c</li></ul>"));
    assertEquals("- a\n\nx\n\n- b", markdown("<ul><li>a</li></ul>x<ul><li>b</li></ul>"));
    assertEquals("- - a\n- - b", markdown("<ul><li><ul><li>a</li></ul></li><li><ul><li>b</li></ul></li></ul>"));
  }

  @Test
  void textAfterANestedListIsNotInItsLastItem() {
    assertEquals("- a\n  - b\n\n  c\n- d", markdown("<ul><li>a<ul><li>b</li></ul>c</li><li>d</li></ul>"));
  }

  @Test
  void emptyItemIsNoLineBelowAHeading() {
    assertEquals("- a\n  - &#32;", markdown("<ul><li>a<ul><li>{0}</li></ul></li></ul>", ""));
  }

  @Test
  void preformattedTextIsAFencedBlock() {
    assertEquals("a\n\n```\n  x\n\n# y\n```\n\nb", markdown("a<pre>  x\n\n<b># y</b></pre>b"));
    assertEquals("````\n```\n````", markdown("<pre>{0}</pre>", "```"));
    assertEquals("- ```\n  x\n  y\n  ```", markdown("<ul><li><pre>x\ny\n</pre></li></ul>"));
  }

  @Test
  void structureSurvivesAParser() {
    String message =
        "<h2>t</h2><p>a <b>b</b></p><ol><li>c<ul><li>d</li></ul></li><li>e</li></ol><blockquote>f</blockquote>";
    String html = html(markdown(message)).replace("\n", "");
    assertEquals(
        "<h2>t</h2><p>a <strong>b</strong></p><ol><li>c<ul><li>d</li></ul></li><li>e</li></ol>"
            + "<blockquote><p>f</p></blockquote>",
        html);
  }

  @Test
  void valueCannotLeaveItsBlock() {
    String html = html(markdown("<ul><li>{0}</li></ul><h1>{0}</h1>", "a\n\n- b\n# c\n```"));
    assertEquals(1, Jsoup.parse(html).select("li").size());
    assertEquals(1, Jsoup.parse(html).select("h1").size());
    assertEquals(0, Jsoup.parse(html).select("pre, code").size());
  }
}
