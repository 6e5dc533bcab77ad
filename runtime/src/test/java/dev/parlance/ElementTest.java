package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {
  private static final Element SPAN = Element.of("span");
  private static final Element IMG = Element.of("img");

  private static String startTag(Element element) {
    StringBuilder out = new StringBuilder();
    element.appendStartTag(out);
    return out.toString();
  }

  /** What an HTML parser makes of the element, with {@code x} in it. */
  private static org.jsoup.nodes.Element parsed(Element element) {
    String content = element.isVoid() ? "" : "x</" + element.name() + ">";
    var body = Jsoup.parseBodyFragment(startTag(element) + content).body();
    assertEquals(1, body.childNodeSize());
    return body.child(0);
  }

  private static String refusal(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "cite", "code", "data", "dd",
        "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "menu", "nav", "ol",
        "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "search", "section", "small", "span", "strong", "sub",
        "summary", "sup", "time", "u", "ul", "var", "wbr", "my-icon", "x-", "a-b.c_d-1"
      })
  void harmlessElementIsAllowed(String name) {
    Element element = Element.of(name).cssClass("c");
    assertEquals(name, parsed(element).normalName());
    assertEquals("c", parsed(element).className());
    assertEquals(element.isVoid() ? "" : "x", parsed(element).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script", "SCRIPT", "style", "iframe", "object", "embed", "form", "input", "button", "textarea", "select",
        "option", "label", "template", "slot", "svg", "math", "link", "meta", "base", "a", "area", "video", "audio",
        "source", "canvas", "noscript", "title", "plaintext", "xmp", "image", "dialog", "table", "td", "html", "body",
        "", " span", "span ", "sp an", "span\u0000", "span>", "span/", "<span", "ſpan", "spän", "h7", "svg:a",
        "-icon", "1-icon", "my-ícon", "my icon", "my-icon>", "my-icon\n", "my:icon", "myicon", "😀-a", "my-\ud800",
        "annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format",
        "font-face-name", "missing-glyph", "Font-Face"
      })
  void otherElementIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Element.of(name));
  }

  @Test
  void nameIsKeptInLowerCaseWhateverTheLocale() {
    assertEquals("img", Element.of("IMG").name());
    assertEquals("figcaption", Element.of("FigCaption").name());
    assertEquals("my-icon", Element.of("MY-ICON").name());
    assertThrows(IllegalArgumentException.class, () -> Element.of("ımg"));
    assertThrows(IllegalArgumentException.class, () -> Element.of("İMG"));
  }

  @Test
  void refusalNamesWhatIsAllowed() {
    assertEquals(
        "the element 'Script' is not allowed. Allowed are abbr, address, article, aside, b, bdi, bdo, blockquote, br,"
            + " cite, code, data, dd, del, details, dfn, div, dl, dt, em, figcaption, figure, footer, h1, h2, h3, h4,"
            + " h5, h6, header, hgroup, hr, i, img, ins, kbd, li, main, mark, menu, nav, ol, p, pre, q, rp, rt, ruby,"
            + " s, samp, search, section, small, span, strong, sub, summary, sup, time, u, ul, var, wbr and custom"
            + " elements such as my-icon: a letter, then letters, digits, '.', '_' and '-', with at least one '-'",
        refusal(() -> Element.of("Script")));
    assertTrue(refusal(() -> Element.of("\u001b[2J\u202e\ud800")).startsWith("the element '\ufffd[2J\ufffd\ufffd'"));
    assertTrue(refusal(() -> Element.of("x".repeat(5_000_000))).length() < 800);
  }

  @Test
  void attributesArePrintedAsSetAndEscaped() {
    Element element = SPAN.title("\"T\" <&>'`").cssClass("x y").attribute("DATA-Id", "1").title("second");
    assertEquals("<span title=\"second\" class=\"x y\" data-id=\"1\">", startTag(element));
    assertEquals("<span title=\"&#34;T&#34; &lt;&amp;&gt;&#39;&#96;\">", startTag(SPAN.title("\"T\" <&>'`")));
    assertEquals("<span>", startTag(SPAN));
    assertEquals(
        "<img src=\"/a?b&amp;c\" alt=\"\" width=\"16\" height=\"9\" loading=\"lazy\">",
        startTag(
            IMG.src(" /a?b&c\n")
                .attribute("alt", "")
                .attribute("width", "16")
                .attribute("HEIGHT", "9")
                .attribute("loading", "lazy")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id", "lang", "dir", "title", "role", "tabindex", "hidden", "translate", "data-x", "data-x.y_z-1",
        "aria-label"
      })
  void harmlessAttributeIsAllowed(String name) {
    assertEquals(Map.of(name, "v"), SPAN.attribute(name, "v").attributes());
    assertEquals(Map.of(name, "v"), Element.of("my-icon").attribute(name, "v").attributes());
    assertEquals(Map.of(name, "v"), IMG.attribute(name, "v").attributes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "href", "class", "style", "onclick", "ONERROR", "src", "srcset", "srcdoc", "is", "slot", "xlink:href", "form",
        "popovertarget", "contenteditable", "cite", "datetime", "target", "hreflang", "download", "", " id", "data-",
        "data-a b", "data-a>", "data-\u0000", "data-é", "TıTLE"
      })
  void otherAttributeIsRefused(String name) {
    assertTrue(
        refusal(() -> SPAN.attribute(name, "v"))
            .endsWith(
                "Allowed are id, lang, dir, title, role, tabindex, hidden, translate, data-… and aria-…"));
    assertTrue(
        refusal(() -> IMG.attribute(name, "v"))
            .endsWith(
                "Allowed are id, lang, dir, title, role, tabindex, hidden, translate, alt, height, loading, width,"
                    + " data-… and aria-…"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alt", "width", "height", "loading"})
  void attributesOfAnImageAreRefusedElsewhere(String name) {
    assertThrows(IllegalArgumentException.class, () -> SPAN.attribute(name, "v"));
  }

  @ParameterizedTest
  @CsvSource({
    "/logo.svg, /logo.svg",
    "logo.svg?x=a:b, logo.svg?x=a:b",
    "//cdn.example.org/a, //cdn.example.org/a",
    "http://example.org/é😀, http://example.org/é😀",
    "HTTPS://example.org/, HTTPS://example.org/",
    "' \t/a\n ', /a",
    "'', ''",
  })
  void safeAddressOfAnImageIsKeptTrimmed(String address, String kept) {
    assertEquals(kept, parsed(IMG.src(address)).attr("src"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
        "\u0001javascript:alert(1)", "data:image/svg+xml,<svg onload=alert(1)>", "DATA:image/png;base64,AA",
        "vbscript:x", "mailto:a@b.org", "tel:123", "blob:x", "file:///etc/passwd", "ftp://example.org/", "htt\tp://x",
        "ſ:x", "https\u0000://x", "/a\u202eb", "/a\u0085b", "/a\ud800", "/\udc00a", "/a\nb", ":x"
      })
  void unsafeAddressOfAnImageIsRefused(String address) {
    assertTrue(
        refusal(() -> IMG.src(address))
            .endsWith(
                "Allowed are relative addresses and the schemes https, http, without control characters and lone"
                    + " surrogates"));
  }

  @Test
  void onlyAnImageHasASource() {
    assertEquals("only img can have a src, but this element is 'span'", refusal(() -> SPAN.src("/a")));
    assertThrows(IllegalArgumentException.class, () -> Element.of("my-img").src("/a"));
  }

  static List<HostileInput> hostile() throws IOException {
    return HostileInputsTest.rows();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void parserReadsBackHostileAttributes(HostileInput row) {
    String input = row.cell("input");
    var span = parsed(SPAN.title(input).cssClass(input));
    assertEquals(row.cell("decoded"), span.attr("title"));
    assertEquals(row.cell("decoded"), span.attr("class"));
    assertEquals(2, span.attributesSize());
    var image = parsed(IMG.attribute("alt", input).src("/a"));
    assertEquals(row.cell("decoded"), image.attr("alt"));
    assertEquals(2, image.attributesSize());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\nx", "\n\nx", ""})
  void preformattedContentKeepsItsFirstLineFeed(String content) {
    String html = startTag(Element.of("pre").cssClass("c")) + content + "</pre>";
    assertEquals(content, Jsoup.parseBodyFragment(html).selectFirst("pre.c").wholeText());
  }

  @Test
  void loneSurrogatesAreReplacedInHtmlOnly() {
    assertEquals("<span title=\"\ufffda\ufffd\">", startTag(SPAN.title("\ud800a\udc00")));
    assertEquals("\ud800a\udc00", SPAN.title("\ud800a\udc00").attributes().get("title"));
  }

  @Test
  void voidElementsAreKnown() {
    assertEquals(
        List.of("br", "hr", "img", "wbr"),
        List.of("br", "div", "hr", "img", "my-br", "span", "wbr").stream()
            .filter(name -> Element.of(name).isVoid())
            .toList());
    assertFalse(Element.none().isVoid());
  }

  @Test
  void noneHasNoTagAndNoAttributes() {
    Element none = Element.none();
    assertEquals("", startTag(none));
    assertEquals("", none.name());
    assertEquals("none", none.toString());
    assertEquals(Map.of(), none.attributes());
    assertTrue(none.isNone());
    assertFalse(SPAN.isNone());
    List<Executable> calls =
        List.of(
            () -> none.cssClass("c"),
            () -> none.title("t"),
            () -> none.attribute("id", "i"),
            () -> none.attribute("onclick", "i"),
            () -> none.src("/a"));
    calls.forEach(
        call -> assertEquals(
            "Element.none() cannot have attributes. Use Element.of(\"span\")",
            refusal(call)));
  }

  @Test
  void attributesAreInOrderAndCannotBeChanged() {
    Element element = IMG.title("t").src("/a").attribute("alt", "b").src("/c");
    assertEquals("[title=t, src=/c, alt=b]", List.copyOf(element.attributes().entrySet()).toString());
    assertThrows(UnsupportedOperationException.class, () -> element.attributes().put("onclick", "x"));
    assertThrows(UnsupportedOperationException.class, () -> SPAN.attributes().put("onclick", "x"));
    assertThrows(UnsupportedOperationException.class, () -> element.attributes().clear());
  }

  @Test
  void changeReturnsAnotherElement() {
    SPAN.cssClass("c").title("t").attribute("id", "i");
    assertEquals("<span>", startTag(SPAN));
  }

  @Test
  void elementsAreEqualByValue() {
    Element element = SPAN.title("t").cssClass("c");
    assertEquals(Element.of("SPAN").cssClass("c").title("t"), element);
    assertEquals(Element.of("span").cssClass("c").title("t").hashCode(), element.hashCode());
    assertEquals(
        6,
        new HashSet<Object>(
            List.of(
                element, SPAN, SPAN.title("t"), element.title("x"), Element.none(),
                Element.of("b").title("t").cssClass("c")))
            .size());
    assertFalse(SPAN.equals((Object) "span"));
    assertSame(Element.none(), Element.none());
  }

  @Test
  void elementPrintsAsItsNameAndIsNotSerialisable() {
    assertEquals("my-icon", Element.of("My-Icon").cssClass("c").toString());
    assertFalse(Serializable.class.isAssignableFrom(Element.class));
  }

  @Test
  void nullIsRefusedEverywhere() {
    List<Executable> calls =
        List.of(
            () -> Element.of(null),
            () -> SPAN.cssClass(null),
            () -> SPAN.title(null),
            () -> SPAN.attribute(null, "x"),
            () -> SPAN.attribute("id", null),
            () -> SPAN.attribute("onclick", null),
            () -> SPAN.src(null),
            () -> IMG.src(null),
            () -> Element.none().cssClass(null),
            () -> Element.none().title(null),
            () -> Element.none().attribute("id", null),
            () -> Element.none().src(null),
            () -> Element.none().appendStartTag(null),
            () -> SPAN.appendStartTag(null));
    calls.forEach(call -> assertThrows(NullPointerException.class, call));
  }
}
