package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.support.Sample;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static String plain(String message, Object... arguments) {
    return Sample.rich(message, arguments).toPlainText();
  }

  private static String withUrls(String message, Object... arguments) {
    return Sample.rich(message, arguments).toPlainTextWithUrls();
  }

  @Test
  void textAndValuesStayAsTheyAre() {
    String text = " <a> & \u0000\u001b\ud800\r\n *x* ";
    assertEquals(text + "b", plain("{0}<b>b</b>", text));
  }

  @Test
  void linkIsItsText() {
    assertEquals("see here.", plain("see <a 0>here</a>.", Link.to("/a").title("t")));
    assertEquals("see /a.", plain("see <a 0></a>.", Link.to("/a")));
    assertEquals("see there.", plain("see <a 0></a>.", Link.to("/a").label("there")));
  }

  @Test
  void addressFollowsTheTextOfALink() {
    Link link = Link.to("https://example.org/a");
    assertEquals("see here (https://example.org/a).", withUrls("see <a 0>h<b>er</b>e</a>.", link));
    assertEquals("see there (https://example.org/a).", withUrls("see <a 0></a>.", link.label("there")));
    assertEquals("1 (/a) 2 (/b)", withUrls("<a 0>1</a> <a 1>2</a>", Link.to("/a"), Link.to("/b")));
    assertEquals("write me (mailto:a@b.org)", withUrls("<a 0>write me</a>", Link.to("mailto:a@b.org")));
  }

  @Test
  void addressIsPrintedOnceWhereItIsTheText() {
    Link link = Link.to("https://example.org/a");
    assertEquals("see https://example.org/a.", withUrls("see <a 0></a>.", link));
    assertEquals("see https://example.org/a.", withUrls("see <a 0>{1}</a>.", link, "https://example.org/a"));
    assertEquals("see https://example.org/a.", withUrls("see <a 0>{1}</a>.", link, ""));
  }

  @Test
  void lineBreakIsALineFeedAndOthersShowNothing() {
    assertEquals("a\nbc\n", plain("a<br/>b<wbr/>c<br/>"));
  }

  @Test
  void quotationHasQuotationMarks() {
    assertEquals("he said “yes”.", plain("he said <q>{0}</q>.", "yes"));
  }

  @Test
  void paragraphsAreSeparatedByABlankLine() {
    assertEquals("a\n\nb\n\nc", plain("<p>a</p><p>b</p>c"));
    assertEquals("t\n\na\n\n---\n\nb", plain("<h1>t</h1> a <hr/> <blockquote><p>b</p></blockquote>"));
    assertEquals("a", plain("<p></p><p>a</p><p> </p>"));
    assertEquals("", plain("<p></p>"));
  }

  @Test
  void preformattedTextKeepsItsSpaces() {
    assertEquals("a\n\n  x\n    y \n\nb", plain("a<pre>  x\n    y </pre>b"));
  }

  @Test
  void listItemsArePrintedOnLinesOfTheirOwn() {
    assertEquals("You can:\n\n- a\n- b\n\nor not", plain("You can: <ul> <li> a </li> <li>b</li> </ul> or not"));
    assertEquals("1. a\n2. b", plain("<ol><li>a</li><li>b</li></ol>"));
    assertEquals("- a", plain("<li>a</li>"));
  }

  @Test
  void listsNest() {
    assertEquals(
        "1. a\n   - b\n   - c\n     d\n2. e",
        plain("<ol><li>a<ul><li>b</li><li>c<br/>d</li></ul></li><li>e</li></ol>"));
    assertEquals("1. a\n2. \n3. b", plain("<ol><li>a</li><li></li><li>b</li></ol>"));
  }

  @Test
  void blockInsideALinkBeginsALine() {
    assertEquals("a\nb\nc (/)", withUrls("<a 0>a<p>b</p>c</a>", Link.to("/")));
  }

  @Test
  void spacesOfValuesAreKeptAtTheEdgeOfABlock() {
    assertEquals("a\n\n  v \n\nb", plain("a <p>{0}</p> b", "  v "));
    assertEquals(" a ", plain(" <b>a</b> "));
  }
}
