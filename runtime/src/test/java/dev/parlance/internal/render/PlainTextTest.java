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
  void text_and_values_stay_as_they_are() {
    String text = " <a> & \u0000\u001b\ud800\r\n *x* ";
    assertEquals(text + "b", plain("{0}<b>b</b>", text));
  }

  @Test
  void link_is_its_text() {
    assertEquals("see here.", plain("see <a 0>here</a>.", Link.to("/a").title("t")));
    assertEquals("see /a.", plain("see <a 0></a>.", Link.to("/a")));
    assertEquals("see there.", plain("see <a 0></a>.", Link.to("/a").label("there")));
  }

  @Test
  void address_follows_the_text_of_a_link() {
    Link link = Link.to("https://example.org/a");
    assertEquals("see here (https://example.org/a).", withUrls("see <a 0>h<b>er</b>e</a>.", link));
    assertEquals("see there (https://example.org/a).", withUrls("see <a 0></a>.", link.label("there")));
    assertEquals("1 (/a) 2 (/b)", withUrls("<a 0>1</a> <a 1>2</a>", Link.to("/a"), Link.to("/b")));
    assertEquals("write me (mailto:a@b.org)", withUrls("<a 0>write me</a>", Link.to("mailto:a@b.org")));
  }

  @Test
  void address_stands_once_where_it_is_the_text() {
    Link link = Link.to("https://example.org/a");
    assertEquals("see https://example.org/a.", withUrls("see <a 0></a>.", link));
    assertEquals("see https://example.org/a.", withUrls("see <a 0>{1}</a>.", link, "https://example.org/a"));
    assertEquals("see https://example.org/a.", withUrls("see <a 0>{1}</a>.", link, ""));
  }

  @Test
  void line_break_is_a_line_feed_and_others_show_nothing() {
    assertEquals("a\nbc\n", plain("a<br/>b<wbr/>c<br/>"));
  }

  @Test
  void quotation_has_quotation_marks() {
    assertEquals("he said “yes”.", plain("he said <q>{0}</q>.", "yes"));
  }

  @Test
  void paragraphs_are_separated_by_a_blank_line() {
    assertEquals("a\n\nb\n\nc", plain("<p>a</p><p>b</p>c"));
    assertEquals("t\n\na\n\n---\n\nb", plain("<h1>t</h1> a <hr/> <blockquote><p>b</p></blockquote>"));
    assertEquals("a", plain("<p></p><p>a</p><p> </p>"));
    assertEquals("", plain("<p></p>"));
  }

  @Test
  void preformatted_text_keeps_its_spaces() {
    assertEquals("a\n\n  x\n    y \n\nb", plain("a<pre>  x\n    y </pre>b"));
  }

  @Test
  void list_items_stand_on_lines_of_their_own() {
    assertEquals("You can:\n\n- a\n- b\n\nor not", plain("You can: <ul> <li> a </li> <li>b</li> </ul> or not"));
    assertEquals("1. a\n2. b", plain("<ol><li>a</li><li>b</li></ol>"));
    assertEquals("- a", plain("<li>a</li>"));
  }

  @Test
  void lists_nest() {
    assertEquals(
        "1. a\n   - b\n   - c\n     d\n2. e",
        plain("<ol><li>a<ul><li>b</li><li>c<br/>d</li></ul></li><li>e</li></ol>"));
    assertEquals("1. a\n2. \n3. b", plain("<ol><li>a</li><li></li><li>b</li></ol>"));
  }

  @Test
  void block_inside_a_link_begins_a_line() {
    assertEquals("a\nb\nc (/)", withUrls("<a 0>a<p>b</p>c</a>", Link.to("/")));
  }

  @Test
  void spaces_of_values_are_kept_at_the_edge_of_a_block() {
    assertEquals("a\n\n  v \n\nb", plain("a <p>{0}</p> b", "  v "));
    assertEquals(" a ", plain(" <b>a</b> "));
  }
}
