package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.support.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of our table of attacks, and of another one that {@code -Dparlance.attacks=FILE} names. */
class HostileInputsTest {
  static List<HostileInput> rows() throws IOException {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                HostileInputsTest.class.getResourceAsStream("hostile-inputs.tsv"), StandardCharsets.UTF_8))) {
      return HostileInput.read(table);
    }
  }

  @Test
  void tableHasAtLeast75Rows() throws IOException {
    assertTrue(rows().size() >= 75);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackTheText(HostileInput row) {
    Element paragraph = paragraph("<p>" + RichText.ofText(row.cell("input")).toHtml() + "</p>");
    assertEquals(row.cell("decoded"), paragraph.wholeText());
    assertEquals(0, paragraph.childrenSize());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackTheValue(HostileInput row) {
    RichText rich = Sample.rich("<strong>{0}</strong>", row.cell("input"));
    Element paragraph = paragraph("<p>" + rich.toHtml() + "</p>");
    assertEquals(1, paragraph.select("> *").size());
    assertEquals(0, paragraph.select("> strong > :not(bdi)").size());
    // A lone closing isolate is dropped, a lone opening one closed.
    assertEquals(withoutIsolates(row.cell("decoded")), withoutIsolates(paragraph.wholeText()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void parserReadsBackTheAttribute(HostileInput row) {
    Link link = Link.to("/").title(row.cell("input"));
    Element anchor = anchor(link);
    assertEquals(row.cell("decoded"), anchor.attr("title"));
    assertEquals(2, anchor.attributesSize());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void addressIsAllowedOrRefused(HostileInput row) {
    String input = row.cell("input");
    if (row.cell("url_verdict").equals("allow")) {
      assertEquals(row.cell("decoded").trim(), anchor(Link.to(input)).attr("href"));
      assertTrue(Link.tryTo(input).isPresent());
    } else {
      assertEquals("reject", row.cell("url_verdict"));
      assertThrows(IllegalArgumentException.class, () -> Link.to(input));
      assertFalse(Link.tryTo(input).isPresent());
    }
  }

  @Test
  void rowsOfAnotherTableHold() throws IOException {
    String file = System.getProperty("parlance.attacks");
    assumeTrue(file != null, "no table given by -Dparlance.attacks=FILE");
    List<HostileInput> rows;
    try (BufferedReader table = Files.newBufferedReader(Path.of(file))) {
      rows = HostileInput.read(table);
    }
    assertFalse(rows.isEmpty());
    rows.forEach(HostileInputsTest::holds);
  }

  private static void holds(HostileInput row) {
    String input = row.cell("input");
    if (row.has("decoded")) {
      Element paragraph = paragraph("<p>" + RichText.ofText(input).toHtml() + "</p>");
      assertEquals(row.cell("decoded"), paragraph.wholeText().replace('\r', '\n'), row.toString());
      assertEquals(0, paragraph.childrenSize(), row.toString());
      Element anchor = anchor(Link.to("/").title(input));
      assertEquals(row.cell("decoded"), anchor.attr("title").replace('\r', '\n'), row.toString());
      assertEquals(2, anchor.attributesSize(), row.toString());
    }
    if (row.has("isolated")) {
      assertEquals(row.cell("isolated"), Sample.format("{0}", input), row.toString());
    }
    if (row.has("url_verdict") && !row.cell("url_verdict").equals("policy")) {
      assertEquals(row.cell("url_verdict").equals("allow"), Link.tryTo(input).isPresent(), row.toString());
    }
  }

  private static Element paragraph(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    assertEquals(1, body.childNodeSize());
    return body.child(0);
  }

  private static Element anchor(Link link) {
    Element paragraph = paragraph("<p>" + Sample.rich("<a 0>x</a>", link).toHtml() + "</p>");
    assertEquals(1, paragraph.childNodeSize());
    assertEquals("a", paragraph.child(0).normalName());
    return paragraph.child(0);
  }

  private static String withoutIsolates(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }
}
