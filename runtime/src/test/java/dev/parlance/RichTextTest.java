package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.parlance.support.Sample;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RichTextTest {
  private static final Link LINK = Link.to("/a");

  /** Records what a visitor sees. */
  private static List<String> events(RichText rich) {
    List<String> events = new ArrayList<>();
    rich.accept(
        new RichText.Visitor() {
          @Override
          public void text(String s) {
            events.add(s);
          }

          @Override
          public void startLink(Link l) {
            events.add("<link " + l + ">");
          }

          @Override
          public void endLink(Link l) {
            events.add("</link " + l + ">");
          }

          @Override
          public void startElement(String name, Map<String, String> attributes) {
            events.add("<" + name + attributes + ">");
          }

          @Override
          public void endElement(String name) {
            events.add("</" + name + ">");
          }

          @Override
          public void voidElement(String name, Map<String, String> attributes) {
            events.add("<" + name + attributes + "/>");
          }
        });
    return events;
  }

  @Test
  void textIsLiteralInEveryFormat() {
    RichText text = RichText.ofText("<b> & *x*");
    assertEquals("&lt;b&gt; &amp; *x*", text.toHtml());
    assertEquals("<b> & *x*", text.toPlainText());
    assertEquals("<b> & *x*", text.toPlainTextWithUrls());
    assertEquals("&lt;b&gt; & \\*x\\*", text.toMarkdown());
    assertEquals("<b> & *x*", text.toAnsi());
    assertEquals("&lt;b&gt; &amp; *x*", text.toString());
    assertEquals(List.of("<b> & *x*"), events(text));
    assertEquals("", RichText.ofText("").toHtml() + RichText.ofText("").toMarkdown());
  }

  @Test
  void itsStringIsItsHtmlSoThatNoRawOutputPrintsAValueUnescaped() {
    RichText rich = Sample.rich("Dear {0},<br/><a 1>the page</a>", "<Ada>\r\n\u05d0", LINK.title("\""));
    String html = "Dear <bdi>&lt;Ada&gt;&#13;\n\u05d0</bdi>,<br><a href=\"/a\" title=\"&#34;\">the page</a>";

    assertEquals(html, rich.toHtml());
    assertEquals(html, rich.toString());
    assertEquals(html, "" + rich);
    assertEquals("&lt;script&gt;", String.valueOf(RichText.ofText("<script>")));
  }

  @Test
  void textMayContainAnyCharacter() {
    String controls = "\u0001\u0030\u0002\u0003\u0004x\u0006\u001e";
    assertEquals(controls, RichText.ofText(controls).toPlainText());
  }

  @Test
  void visitorSeesATextInOrder() {
    assertEquals(
        List.of(
            "a ", "<strong{}>", "v", "<br{}/>", "</strong>", "<link /a>", "l", "</link /a>", "<link /a>", "/a",
            "</link /a>"),
        events(Sample.rich("a <strong>{0}<br/></strong><a 1>l</a><a 1></a>", "v", LINK)));
  }

  @Test
  void visitorSeesAValueIsolated() {
    assertEquals(List.of("a ", "\u2068א\u2069"), events(Sample.rich("a {0}", "א")));
    assertEquals(List.of("\u2068a\u2069", "<br{}/>"), events(Sample.rightToLeft("{0}<br/>", "a")));
  }

  @Test
  void textsAreEqualWhenAVisitorSeesTheSame() {
    RichText rich = Sample.rich("x {0} <b>y</b>", "a");
    RichText same = Sample.rich("x a{0} <b>{1}</b>", "", "y");
    assertEquals(rich, same);
    assertEquals(rich.hashCode(), same.hashCode());
    assertEquals(RichText.ofText("a"), Sample.rich("{0}", "a"));
    assertEquals(RichText.ofText("a").hashCode(), Sample.rich("{0}", "a").hashCode());
    assertEquals(RichText.ofText(""), Sample.rich("{0}", ""));
    assertEquals(Sample.rich("<a 0></a>", LINK), Sample.rich("<a 0>/a</a>", Link.to("/a")));
  }

  @Test
  void textsThatDifferInAnythingAreNotEqual() {
    List<RichText> all =
        List.of(
            RichText.ofText("a"),
            RichText.ofText("a "),
            RichText.ofText("<b>a</b>"),
            Sample.rich("<b>a</b>"),
            Sample.rich("<b>a</b> "),
            Sample.rich("<i>a</i>"),
            Sample.rich("<b></b>a"),
            Sample.rich("a<br/>"),
            Sample.rich("<br/>a"),
            Sample.rich("<a 0>a</a>", LINK),
            Sample.rich("<a 0>a</a>", LINK.newTab()),
            Sample.rich("<a 0>a</a>", Link.to("/b")));
    assertEquals(all.size(), new HashSet<>(all).size());
    assertNotEquals(RichText.ofText("a"), (Object) "a");
    assertNotEquals(RichText.ofText("a"), null);
  }

  @Test
  void richTextIsNeitherACharSequenceNorSerialisable() {
    Object rich = RichText.ofText("a");
    assertFalse(rich instanceof CharSequence);
    assertFalse(rich instanceof Serializable);
  }
}
