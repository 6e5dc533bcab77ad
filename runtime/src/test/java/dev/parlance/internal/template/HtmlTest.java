package dev.parlance.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static String html(String message, Object... arguments) {
    return Sample.rich(message, arguments).toHtml();
  }

  @Test
  void linkHasItsAddressAndAttributes() {
    assertEquals(
        "under the <a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">AGPL"
            + " &amp; more</a>.",
        html("under the <a 0>AGPL & more</a>.", Link.to("https://example.org/?a=1&b=2").newTab()));
  }

  @Test
  void argumentsArePrintedWhereTheTextPlacesThem() {
    assertEquals(
        "<a href=\"/b\">2</a>, y, <a href=\"/a\">1</a>, x, y",
        html("<a 1>2</a>, {3}, <a 0>1</a>, {2}, {3}", Link.to("/a"), Link.to("/b"), "x", "y"));
  }

  @Test
  void elementsAreBareAndNest() {
    assertEquals(
        "<p>a<br><strong>b<em>c</em></strong></p><hr>", html("<p>a<br/><strong>b<em>c</em></strong></p><hr/>"));
    assertEquals("<em></em>", html("<em></em>"));
  }

  @Test
  void wordsAndValuesAreEscaped() {
    assertEquals("1 &lt; 2 &amp;amp; &lt;b&gt;\"'`&#13;\ufffd", html("1 < 2 &amp; {0}", "<b>\"'`\r\u0000"));
  }

  @Test
  void linkLeftEmptyShowsItsLabelOrItsAddress() {
    assertEquals("<a href=\"/a?b&amp;c\">/a?b&amp;c</a>", html("<a 0></a>", Link.to("/a?b&c")));
    assertEquals("<a href=\"/\">x &lt; y</a>", html("<a 0></a>", Link.to("/").label("x < y")));
    assertEquals("<a href=\"/\">text</a>", html("<a 0>text</a>", Link.to("/").label("label")));
    assertEquals("<a href=\"/\">label</a>", html("<a 0> <b> </b><br/></a>", Link.to("/").label("label")));
    assertEquals("<a href=\"/\">v</a>", html("<a 0>{1}</a>", Link.to("/").label("label"), "v"));
  }

  @Test
  void linkInsideALinkShowsOnlyItsContent() {
    assertEquals(
        "<a href=\"/a\">1<b>2</b>3</a>4", html("<a 0>1<a 1><b>2</b></a>3</a>4", Link.to("/a"), Link.to("/b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\nx", "\n\nx", " x", ""})
  void preformattedTextKeepsItsFirstLineFeed(String text) {
    assertEquals(text, Jsoup.parse(html("<pre>{0}</pre>", text)).selectFirst("pre").wholeText());
    assertEquals(text, Jsoup.parse(html("<pre>" + text + "</pre>")).selectFirst("pre").wholeText());
    assertEquals(text, Jsoup.parse(html("<pre><b>" + text + "</b></pre>")).selectFirst("pre").wholeText());
  }

  @Test
  void preformattedTextWithoutALineFeedGetsNone() {
    assertEquals("<pre>x</pre>", html("<pre>x</pre>"));
    assertEquals("<pre>\n\nx</pre>", html("<pre>\nx</pre>"));
  }

  @Test
  void htmlIsAppendedToTheGivenBuilder() throws IOException {
    RichText rich = Sample.rich("<b>{0}</b>", "<");
    StringBuilder builder = new StringBuilder("[");
    rich.writeHtml(builder);
    rich.writeHtml(builder);
    assertEquals("[<b>&lt;</b><b>&lt;</b>", builder.toString());
    StringWriter writer = new StringWriter();
    rich.writeHtml(writer);
    assertEquals("<b>&lt;</b>", writer.toString());
  }

  @Test
  void exceptionOfTheWriterIsPassedOn() {
    Writer closed = Writer.nullWriter();
    assertThrows(
        IOException.class,
        () -> {
          closed.close();
          RichText.ofText("x").writeHtml(closed);
        });
  }
}
