package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that the caller passes, which may have attributes, in every output but HTML. */
class ElementsTest {
  private static final String IMAGE = "a <img src='https://example.org/l.svg' alt='Logo' width='16'/> b";

  private static void assertShown(String everywhere, String markup) {
    assertShown(everywhere, everywhere, markup);
  }

  private static void assertShown(String plain, String markdown, String markup) {
    assertEquals(plain, RenderedMarkup.plain(markup));
    assertEquals(plain, RenderedMarkup.withUrls(markup));
    assertEquals(plain, RenderedMarkup.ansi(markup));
    assertEquals(markdown, RenderedMarkup.markdown(markup));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"span", "bdi", "bdo", "data", "time", "ruby", "rb", "my-icon", "x-y.z_1", "unknown"})
  void inlineElementShowsItsContent(String name) {
    assertShown("a b c", "a <" + name + " class='c' title='&lt;&quot;>'>b</" + name + "> c");
    assertShown("a  c", "a <" + name + " class='c'/> c");
    assertShown("a b", "a<" + name + "> b</" + name + ">");
  }

  @Test
  void rubyShowsItsParentheses() {
    assertShown("漢字(kanji)", "<ruby lang='ja'>漢字<rp>(</rp><rt>kanji</rt><rp>)</rp></ruby>");
  }

  @Test
  void elementWithAttributesIsRenderedLikeTheBareOne() {
    assertEquals("a **b** *c* `d` “e”", RenderedMarkup.markdown(
        "a <strong class='x'>b</strong> <i id='y'>c</i> <code class='z'>d</code> <q lang='en'>e</q>"));
    assertEquals("a <mark>b</mark> <sub>c</sub>", RenderedMarkup.markdown(
        "a <mark class='\">&lt;script>'>b</mark> <sub id='x'>c</sub>"));
    assertEquals("^[[1mb^[[22m ^[[9mc^[[29m",
        RenderedMarkup.ansi("<strong class='x'>b</strong> <del title='x'>c</del>"));
    assertEquals("# b", RenderedMarkup.markdown("<h1 class='x'>b</h1>"));
    assertShown("- b", "<ul class='x'><li id='y'>b</li></ul>");
  }

  @Test
  void blockInsideAnUnstyledInlineElementStaysABlock() {
    assertShown("a\n\n- b\n- c\n\nd", "a<my-card><ul><li>b</li><li>c</li></ul></my-card>d");
    assertShown("a\n\n---\n\nb", "a\n\n***\n\nb", "<span>a<hr/>b</span>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "address", "article", "aside", "details", "div", "dt", "figcaption", "footer", "header", "hgroup", "main",
        "nav", "search", "section", "summary"
      })
  void boxIsPrintedOnLinesOfItsOwn(String name) {
    String box = "<" + name + " class='c'> b </" + name + ">";
    assertShown("a\nb\nc", "a\n\nb\n\nc", "a " + box + " c");
    assertShown("b\nb", "b\n\nb", box + " " + box);
    assertShown("a", "<" + name + "/><" + name + "> </" + name + ">a");
    assertShown("b", "<" + name + "><" + name + ">b</" + name + "></" + name + ">");
  }

  @Test
  void boxAroundBlocksAddsNothing() {
    assertShown(
        "t\n\na\n\n- b\n\nc", "# t\n\na\n\n- b\n\nc",
        "<section><header><h1>t</h1></header><p>a</p><div><ul><li>b</li></ul></div></section>c");
    assertShown("- a\n- b", "- a\n- b", "<ul><li><div>a</div></li><li>b</li></ul>");
    assertShown("- a\n  b", "- a\n\n  b", "<ul><li><div>a</div><div>b</div></li></ul>");
    assertShown("a\n\nb", "> a\n>\n> b", "<blockquote><div>a</div><p>b</p></blockquote>");
  }

  @Test
  void boxInAParagraphIsALineOfIt() {
    assertShown("a\nb\nc", "a\\\nb\\\nc", "<p>a <div> b </div> c</p>");
    assertShown("a\nb\n\nc", "# a<br>b\n\nc", "<h1>a<div>b</div></h1>c");
    assertShown("a\nb\nc", "```\na\nb\nc\n```", "<pre>a<div>b</div>c</pre>");
    assertEquals("a\nb\nc", RenderedMarkup.plain("<sub>a <div> b </div> </sub>c"));
  }

  @Test
  void figureIsAParagraphWithItsCaption() {
    assertShown(
        "a\n\nLogo\nOurs\n\nb", "a\n\n![Logo](/l)\\\nOurs\n\nb",
        "a<figure><img src='/l' alt='Logo'/><figcaption>Ours</figcaption></figure>b");
    assertShown(
        "x\n\nOurs", "```\nx\n```\n\nOurs", "<figure><pre>x</pre><figcaption class='c'>Ours</figcaption></figure>");
  }

  @Test
  void definitionIsPrintedBelowItsTerm() {
    assertShown(
        "a\n\nCPU\n  processor\n  core\nRAM\n  memory\n\nb",
        "a\n\nCPU\n\nprocessor\n\ncore\n\nRAM\n\nmemory\n\nb",
        "a<dl class='c'><dt>CPU</dt> <dd>processor</dd><dd>core</dd><dt>RAM</dt><dd>memory</dd></dl>b");
    assertShown("a\n  - b\n    c", "a\n\n- b\\\n  c", "<dl><dt>a</dt><dd><ul><li>b<br/>c</li></ul></dd></dl>");
    assertShown("a\nb", "a\n\nb", "<dl><dt>a</dt><dd/><dt>b</dt></dl>");
  }

  @Test
  void menuIsAList() {
    assertShown("- a\n- b", "<menu class='c'><li>a</li><li>b</li></menu>");
  }

  @Test
  void imageIsShownByItsAlternativeText() {
    assertEquals("a Logo b", RenderedMarkup.plain(IMAGE));
    assertEquals("a Logo b", RenderedMarkup.withUrls(IMAGE));
    assertEquals("a Logo b", RenderedMarkup.ansi(IMAGE));
    assertEquals("a ![Logo](https://example.org/l.svg) b", RenderedMarkup.markdown(IMAGE));
  }

  @Test
  void imageWithoutAlternativeTextShowsNothingInPlainText() {
    assertShown("a  b", "a ![](/l) b", "a <img src='/l'/> b");
    assertShown("", "![](/l)", "<img src='/l' alt=''/>");
    assertShown("", "<img/>");
  }

  @Test
  void imageWithoutAnAddressIsItsAlternativeText() {
    assertShown("a Logo b", "a <img alt='Logo'/> b");
    assertEquals("a \\*b\\*", RenderedMarkup.markdown("a <img alt='*b*'/>"));
  }

  @Test
  void spaceAfterAnImageIsKept() {
    assertShown("Logo b", "![Logo](/l) b", "<p> <img src='/l' alt='Logo'/> b</p>");
    assertShown(" b ", "![ b ](/l)", "<p><img src='/l' alt=' b '/></p>");
  }

  @Test
  void imageInALinkIsItsText() {
    String markup = "<a href='/x'><img src='/l' alt='Logo'/></a>";
    assertEquals("Logo", RenderedMarkup.plain(markup));
    assertEquals("Logo (/x)", RenderedMarkup.withUrls(markup));
    assertEquals("/x", RenderedMarkup.withUrls("<a href='/x'><img src='/l'/></a>"));
    assertEquals("[![Logo](/l)](/x)", RenderedMarkup.markdown(markup));
    assertEquals("^[]8;;https://x^[\\Logo^[]8;;^[\\", RenderedMarkup.ansi("<a href='https://x'><img alt='Logo'/></a>"));
  }

  @Test
  void imageMayBeBesideOtherMarkup() {
    assertEquals("![x](/l) **b** ![x](/l)", RenderedMarkup.markdown(
        "<img src='/l' alt='x'/> <b>b</b> <img src='/l' alt='x'/>"));
    assertEquals("![x](/l)**b**![x](/l)",
        RenderedMarkup.markdown("<img src='/l' alt='x'/><b>b</b><img src='/l' alt='x'/>"));
    assertEquals("a\\\n![x](/l)", RenderedMarkup.markdown("a<br/><img src='/l' alt='x'/>"));
    assertEquals("`a x b`", RenderedMarkup.markdown("<code>a <img src='/l' alt='x'/> b</code>"));
    assertEquals("```\na *x*\n```", RenderedMarkup.markdown("<pre>a <img src='/l' alt='*x*'/></pre>"));
    assertEquals("!![x](/l)", RenderedMarkup.markdown("!<img src='/l' alt='x'/>"));
    assertEquals("![x](/l \"a &#34;b&#34;\")",
        RenderedMarkup.markdown("<img src='/l' alt='x' title='a &quot;b&quot;'/>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]", "](/evil)", "[x](/evil)", "![x](/evil)", "\\", "\\]", "*a*", "`a`", "<b>", "&amp;", "a\nb", "a\n\nb",
        "\n# a", "a\n- b", " a ", "\"'", "|", "a\r\nb", "-", "[", "!", "a_b_c", "~~x~~"
      })
  void alternativeTextSurvivesAParser(String alt) {
    Markdown target = new Markdown();
    target.text("x ");
    target.voidElement("img", Map.of("alt", alt, "src", "/l"));
    target.text(" y");
    String markdown = target.result();
    var paragraph = Jsoup.parse(MarkdownTest.html(markdown)).body().child(0);
    assertEquals(1, paragraph.childrenSize(), markdown);
    assertEquals(alt, paragraph.selectFirst("img").attr("alt"), markdown);
    assertEquals("/l", paragraph.selectFirst("img").attr("src"), markdown);
    assertEquals("x  y", paragraph.wholeText(), markdown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a>b<c\\d", "/?a=1&copy=2&amp;", "/a(b)c)", "/*_`[]", "/\"'", "https://é/😀", "", "#a"})
  void addressSurvivesAParser(String address) {
    Markdown target = new Markdown();
    target.voidElement("img", Map.of("alt", "x", "src", address));
    String markdown = target.result();
    assertEquals(address, Jsoup.parse(MarkdownTest.html(markdown)).selectFirst("p > img").attr("src"), markdown);
  }

  @ParameterizedTest
  @CsvSource({"\u05d0, \u2068\u05d0\u2069", "a\u202eb, \u2068a\u202eb\u2069", "a, a"})
  void alternativeTextIsIsolatedOnlyInPlainText(String alt, String plain) {
    assertEquals("x " + plain + " y", RenderedMarkup.plain("x <img src='/l' alt='" + alt + "'/> y"));
    assertEquals("x ![" + alt + "](/l) y", RenderedMarkup.markdown("x <img src='/l' alt='" + alt + "'/> y"));
  }

  @Test
  void alternativeTextCannotCommandATerminal() {
    PlainText target = new Ansi();
    target.voidElement("img", Map.of("alt", "a\u001b[2J\u0007"));
    assertEquals("a\ufffd[2J\ufffd", target.result());
  }

  @Test
  void voidElementsOfTheCallerAreThoseOfTheCatalog() {
    assertShown("a\nb", "a\\\nb", "a<br class='c'/>b");
    assertShown("a\n\n---\n\nb", "a\n\n***\n\nb", "a<hr class='c'/>b");
    assertShown("ab", "a<wbr>b", "a<wbr id='c'/>b");
  }
}
