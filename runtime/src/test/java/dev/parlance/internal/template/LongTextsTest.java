package dev.parlance.internal.template;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of 200 000 characters, and texts of 40 000 parts: what took quadratic time would take minutes. */
class LongTextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"{0}", "<b>{0}</b>", "<span> </span>", "<code>{0}</code>", "<a 1>{0}</a>", "<br/>", "<li>{0}</li>"})
  void manyPartsArePrintedInLinearTime(String part) {
    RichText rich = Sample.rich("x" + part.repeat(40_000) + "y", "v", Link.to("/"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertTrue(rich.toHtml().length() >= 40_000);
          assertTrue(rich.toPlainText().length() >= 40_000);
          assertTrue(rich.toPlainTextWithUrls().length() >= 40_000);
          assertTrue(rich.toMarkdown().length() >= 40_000);
          assertTrue(rich.toAnsi().length() >= 40_000);
          StringBuilder html = new StringBuilder();
          rich.writeHtml(html);
          assertTrue(html.length() >= 40_000);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1|.", "a|<", " |\n", "*|_", "\u2067|\u2069", "\u2069|\u2067", "`|!", "\ud800|\u0000", "\n|x", "w|."})
  void valueIsPrintedInLinearTime(String pair) {
    String half = pair.substring(0, 1).repeat(100_000);
    String value = half + pair.substring(2).repeat(100_000);
    RichText rich =
        Sample.rich("{0}<b>{0}</b><code>{0}</code><a 1>{0}</a><ul><li>{0}</li></ul>", value, Link.to("/").title(value));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertTrue(rich.toHtml().length() >= 1_000_000);
          assertTrue(rich.toPlainTextWithUrls().length() >= 1_000_000);
          assertTrue(rich.toMarkdown().length() >= 1_000_000);
          assertTrue(rich.toAnsi().length() >= 1_000_000);
        });
  }
}
