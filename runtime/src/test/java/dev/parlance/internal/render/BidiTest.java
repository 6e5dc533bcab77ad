package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.support.Sample;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BidiTest {
  private static final String HEBREW = "שלום";

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "é", "汉", "😀", "1 + 2", "۳", "a\nb", "\u200b\u200c\u200d\u2060", "\ud800"})
  void leftToRightValueIsLeftAlone(String value) {
    assertEquals("<" + value + ">", Sample.format("<{0}>", value));
    assertEquals("x" + value, Sample.rich("<b>x</b>{0}", value).toPlainText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEBREW, "a ש", "مرحبا", "٣", "\u066b", "\u08e2", "\ud802\udd00", "\ud83a\udd00", "\u061c", "\u200e", "\u200f",
        "\u202a\u202c", "\u202e"
      })
  void rightToLeftValueIsIsolated(String value) {
    assertEquals("<\u2068" + value + "\u2069>", Sample.format("<{0}>", value));
    assertEquals("x\u2068" + value + "\u2069", Sample.rich("<b>x</b>{0}", value).toPlainText());
    assertEquals("<b>x</b><bdi>" + value + "</bdi>", Sample.rich("<b>x</b>{0}", value).toHtml());
    assertEquals("\u2068" + value + "\u2069", Sample.rich("{0}", value).toMarkdown());
    assertEquals("\u2068" + value + "\u2069", Sample.rich("{0}", value).toAnsi());
  }

  @Test
  void everyValueInARightToLeftTextIsIsolated() {
    TextTable table = Sample.table("{0}: {1}", true);
    assertEquals("\u2068a\u2069: \u20681\u2069", table.format(0, "a", "1"));
    assertEquals("<b><bdi>a&amp;</bdi></b>", Sample.rightToLeft("<b>{0}</b>", "a&").toHtml());
    assertEquals("\u2068a\u2069\u2068\u2069", Sample.rightToLeft("{0}<b>{1}</b>", "a", "").toPlainText());
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u2069b', 'ab'",
    "'\u2069\u2069\u2069', ''",
    "'a\u2067b', 'a\u2067b\u2069'",
    "'\u2066\u2067\u2068', '\u2066\u2067\u2068\u2069\u2069\u2069'",
    "'\u2069\u2067', '\u2067\u2069'",
    "'\u2067a\u2069\u2069b', '\u2067a\u2069b'",
    "'\u202ea\u2066b', '\u202ea\u2066b\u2069'",
  })
  void isolatesInAValueAreBalanced(String value, String balanced) {
    assertEquals("\u2068" + balanced + "\u2069", Sample.format("{0}", value));
    assertEquals("<b><bdi>" + balanced + "</bdi></b>", Sample.rich("<b>{0}</b>", value).toHtml());
  }

  /** An isolate ends with its paragraph: UAX #9, P1 and X8. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2029", "\u001c", "\u001d", "\u001e", "\n\n\r"})
  void eachParagraphOfAValueIsIsolatedByItself(String separator) {
    String value = "x" + separator + "\u202e";
    String isolated = "\u2068x\u2069" + separator + "\u2068\u202e\u2069";
    assertEquals("<" + isolated + ">", Sample.format("<{0}>", value));
    assertEquals("x" + isolated, Sample.rich("<b>x</b>{0}", value).toPlainText());
    assertEquals("x" + isolated, Sample.rich("<b>x</b>{0}", value).toPlainTextWithUrls());
    assertEquals("<b>x</b><bdi>" + value.replace("\r", "&#13;").replaceAll("[\u001c-\u001e]", "\ufffd") + "</bdi>",
        Sample.rich("<b>x</b>{0}", value).toHtml());
  }

  @Test
  void eachParagraphOfAValueIsIsolatedInMarkdownAndOnATerminal() {
    assertEquals("a\u2068x\u2069\n\u2068\u202e\u2069", Sample.rich("a{0}", "x\n\u202e").toMarkdown());
    assertEquals("a\u2068x\u2069&#8233;\u2068\u202e\u2069", Sample.rich("a{0}", "x\u2029\u202e").toMarkdown());
    assertEquals("a\u2068x\u2069\n\u2068\u202e\u2069", Sample.rich("a{0}", "x\n\u202e").toAnsi());
    assertEquals("a\u2068x\u2069\ufffd\u2068\u202e\u2069", Sample.rich("a{0}", "x\r\u202e").toAnsi());
  }

  @ParameterizedTest
  @CsvSource({
    "'\n\u202e\n', '\n\u2068\u202e\u2069\n'",
    "'\u2067a\nb\u2069c', '\u2068\u2067a\u2069\u2069\n\u2068bc\u2069'",
    "'\u2069\n\u2067\u2066', '\u2068\u2069\n\u2068\u2067\u2066\u2069\u2069\u2069'",
  })
  void isolatesAreBalancedInEachParagraph(String value, String isolated) {
    assertEquals(isolated, Sample.format("{0}", value));
  }

  @Test
  void labelIsIsolatedParagraphByParagraph() {
    Link link = Link.to("/").label("a\n\u202e");
    assertEquals("\u2068a\u2069\n\u2068\u202e\u2069", Sample.rich("<a 0></a>", link).toPlainText());
  }

  @Test
  void wordsOfTheCatalogAreNeverIsolated() {
    assertEquals(HEBREW + " <b>" + HEBREW + "</b>", Sample.rightToLeft(HEBREW + " <b>" + HEBREW + "</b>").toHtml());
  }

  @Test
  void addressesAndAttributesAreNeverIsolated() {
    Link link = Link.to("/" + HEBREW).title(HEBREW);
    String tag = "<a href=\"/" + HEBREW + "\" title=\"" + HEBREW + "\">";
    assertEquals(tag + "x</a>", Sample.rightToLeft("<a 0>x</a>", link).toHtml());
    assertEquals(tag + "/" + HEBREW + "</a>", Sample.rightToLeft("<a 0></a>", link).toHtml());
    assertEquals("/" + HEBREW, Sample.rightToLeft("<a 0></a>", link).toPlainTextWithUrls());
    assertEquals("[x](/" + HEBREW + " \"" + HEBREW + "\")", Sample.rich("<a 0>x</a>", link).toMarkdown());
  }

  @Test
  void labelIsIsolatedLikeAValue() {
    Link link = Link.to("/").label(HEBREW);
    assertEquals("<a href=\"/\"><bdi>" + HEBREW + "</bdi></a>", Sample.rich("<a 0></a>", link).toHtml());
    assertEquals("\u2068" + HEBREW + "\u2069", Sample.rich("<a 0></a>", link).toPlainText());
  }

  @Test
  void addressGivenAsAnIsolatedTextIsShownOnce() {
    Link link = Link.to("https://example.org");
    assertEquals(
        "\u2068https://example.org\u2069",
        Sample.rightToLeft("<a 0>{1}</a>", link, "https://example.org").toPlainTextWithUrls());
  }
}
