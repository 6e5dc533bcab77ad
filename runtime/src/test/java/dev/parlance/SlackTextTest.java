package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.support.Sample;
import org.junit.jupiter.api.Test;

class SlackTextTest {
  private static final Element LOGO = Element.of("img").src("/logo.svg").attribute("alt", "A & <B>");

  @Test
  void links_emphasis_and_line_breaks_are_those_of_slack() {
    assertEquals(
        "Read <https://example.org/?a=1&amp;b=2|the *whole* licence>,\n_please_.",
        SlackText.of(Sample.rich(
            "Read <a 0>the <b>whole</b> licence</a>,<br/><em>please</em>.", Link.to("https://example.org/?a=1&b=2"))));
  }

  @Test
  void address_cannot_end_its_link() {
    assertEquals("<https://example.org/%7Cx&gt;&lt;!here&gt;|a>",
        SlackText.of(Sample.rich("<a 0>a</a>", Link.to("https://example.org/|x><!here>"))));
  }

  @Test
  void values_and_alternative_texts_are_escaped() {
    assertEquals("A &amp; &lt;B&gt; by &lt;!channel&gt; &amp; Co &lt; *&gt;*",
        SlackText.of(Sample.rich("<element 0></element> by {1} < <strong>{2}</strong>", LOGO, "<!channel> & Co", ">")));
  }

  @Test
  void element_without_a_form_shows_its_content() {
    assertEquals("a *b*", SlackText.of(Sample.rich("<element 0>a <b>b</b></element>", Element.of("span").title("<"))));
  }
}
