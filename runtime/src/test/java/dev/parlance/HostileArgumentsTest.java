package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.support.Sample;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of our table of attacks, as every kind of argument that a text shows. */
class HostileArgumentsTest {
  static List<HostileInput> rows() throws IOException {
    return HostileInputsTest.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackAValueInABranch(HostileInput row) {
    assertText(row, "<b><plural 0 offset 1><branch =2>-<branch other>{1}</plural></b>", 3L, row.cell("input"));
    assertText(row, "<b><select 0><branch a>{1}<branch other>-</select></b>", "a", row.cell("input"));
    assertText(row, "<b><block 0>{1}</block></b>", true, row.cell("input"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackTheWordOfASelect(HostileInput row) {
    assertText(row, "<b><select 0><branch a b c>-<branch other>{0}</select></b>", row.cell("input"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackALabel(HostileInput row) {
    assertText(row, "<a 0></a>", Link.to("/").label(row.cell("input")));
    assertText(row, "<element 1><a 0> </a></element>", Link.to("/").label(row.cell("input")), Element.none());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackAValueInAnElement(HostileInput row) {
    assertText(row, "<element 0>{1}</element>", Element.of("my-card").title("x"), row.cell("input"));
    assertText(row, "<element 0>{1}</element>", Element.of("span"), row.cell("input"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackAnAttribute(HostileInput row) {
    Element span = Element.of("span").title(row.cell("input")).attribute("data-x", row.cell("input"));
    org.jsoup.nodes.Element read = only(Sample.rich("<element 0>x</element>", span));
    assertEquals(row.cell("decoded"), read.attr("title"));
    assertEquals(row.cell("decoded"), read.attr("data-x"));
    assertEquals(2, read.attributesSize());
    assertEquals("x", read.wholeText());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackAnAlternativeText(HostileInput row) {
    Element image = Element.of("img").src("/a").attribute("alt", row.cell("input"));
    org.jsoup.nodes.Element read = only(Sample.rich("<block 0><element 1></element></block>", true, image));
    assertEquals("img", read.normalName());
    assertEquals(row.cell("decoded"), read.attr("alt"));
    assertEquals(2, read.attributesSize());
  }

  /** Whether the text is one element, which says what the row does and holds nothing but that. */
  private static void assertText(HostileInput row, String message, Object... arguments) {
    org.jsoup.nodes.Element read = only(Sample.rich(message, arguments));
    // A lone closing isolate is dropped, a lone opening one closed.
    assertEquals(withoutIsolates(row.cell("decoded")), withoutIsolates(read.wholeText()));
    assertEquals(0, read.select("> :not(bdi)").size());
  }

  private static org.jsoup.nodes.Element only(RichText text) {
    org.jsoup.nodes.Element body = Jsoup.parseBodyFragment("<p>" + text.toHtml() + "</p>").body();
    assertEquals(1, body.childNodeSize());
    assertEquals(1, body.child(0).childNodeSize());
    return body.child(0).child(0);
  }

  private static String withoutIsolates(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }
}
