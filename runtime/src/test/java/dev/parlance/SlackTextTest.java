package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.support.Sample;
import org.junit.jupiter.api.Test;

class SlackTextTest {
  private static final Element LOGO = Element.of("img").src("/logo.svg").attribute("alt", "A & <B>");

  @Test
  void linksEmphasisAndLineBreaksAreThoseOfSlack() {
    assertEquals(
        "Read <https://example.org/?a=1&amp;b=2|the *whole* licence>,\n_please_.",
        SlackText.of(Sample.rich(
            "Read <a 0>the <b>whole</b> licence</a>,<br/><em>please</em>.", Link.to("https://example.org/?a=1&b=2"))));
  }

  @Test
  void addressCannotEndItsLink() {
    assertEquals("<https://example.org/%7Cx&gt;&lt;!here&gt;|a>",
        SlackText.of(Sample.rich("<a 0>a</a>", Link.to("https://example.org/|x><!here>"))));
  }

  @Test
  void valuesAndAlternativeTextsAreEscaped() {
    assertEquals("A &amp; &lt;B&gt; by &lt;!channel&gt; &amp; Co &lt; *&gt;*",
        SlackText.of(Sample.rich("<element 0></element> by {1} < <strong>{2}</strong>", LOGO, "<!channel> & Co", ">")));
  }

  @Test
  void elementWithoutAFormShowsItsContent() {
    assertEquals("a *b*", SlackText.of(Sample.rich("<element 0>a <b>b</b></element>", Element.of("span").title("<"))));
  }
}
