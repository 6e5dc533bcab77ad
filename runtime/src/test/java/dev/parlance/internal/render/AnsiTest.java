package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import org.junit.jupiter.api.Test;

class AnsiTest {
  /** The message with {@code ^[} for ESC. */
  private static String ansi(String message, Object... arguments) {
    return Sample.rich(message, arguments).toAnsi().replace("\u001b", "^[");
  }

  @Test
  void stylesAreSwitchedOnAndOff() {
    assertEquals("^[[1mb^[[22m^[[3mi^[[23m^[[4mu^[[24m^[[9ms^[[29m", ansi("<b>b</b><i>i</i><u>u</u><s>s</s>"));
    assertEquals(
        "^[[1mb^[[22m^[[3mi^[[23m^[[4mu^[[24m^[[9ms^[[29m",
        ansi("<strong>b</strong><em>i</em><ins>u</ins><del>s</del>"));
    assertEquals("xyz", ansi("<code>x</code><small>y</small><sub>z</sub>"));
  }

  @Test
  void innerStyleDoesNotEndTheSameOuterOne() {
    assertEquals("^[[1ma b c^[[22m d", ansi("<b>a <strong>b</strong> c</b> d"));
  }

  @Test
  void linkCanBeClicked() {
    assertEquals(
        "see ^[]8;;https://example.org/a^[\\here^[]8;;^[\\.",
        ansi("see <a 0>here</a>.", Link.to("https://example.org/a")));
    assertEquals("^[]8;;mailto:a@b^[\\mailto:a@b^[]8;;^[\\", ansi("<a 0></a>", Link.to("mailto:a@b")));
  }

  @Test
  void addressIsPrintableAscii() {
    assertEquals(
        "^[]8;;https://example.org/%C3%A9%20%F0%9F%98%80;~!^[\\x^[]8;;^[\\",
        ansi("<a 0>x</a>", Link.to("https://example.org/é 😀;~!")));
  }

  @Test
  void relativeAddressIsNotPrinted() {
    assertEquals("x y z", ansi("<a 0>x</a> <a 1>y</a> <a 2>z</a>", Link.to("/a:b"), Link.to("//h/"), Link.to("b")));
  }

  @Test
  void controlCharactersAreReplaced() {
    String value = "a\u001b[31m\u009b1m\u0007\r\b\u007f\u0085\u0000\tb\nc";
    String safe = "a\ufffd[31m\ufffd1m\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\tb\nc";
    assertEquals(safe, RichText.ofText(value).toAnsi());
    assertEquals(safe, ansi("{0}", value));
    assertEquals(safe, ansi("<a 0></a>", Link.to("/").label(value)));
  }

  @Test
  void blocksAreLaidOutAsInPlainText() {
    assertEquals("a\n\n- ^[[1mb^[[22m\n- c", ansi("a<ul><li><b>b</b></li><li>c</li></ul>"));
  }
}
