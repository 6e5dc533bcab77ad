package dev.parlance.internal.render;

import dev.parlance.Link;
import dev.parlance.internal.text.HtmlCharacters;
import java.nio.charset.StandardCharsets;

/**
 * Renders plain text with escape sequences for a terminal: SGR (ECMA-48 §8.3.117) and OSC 8 links.
 *
 * @see <a href="https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda">Hyperlinks in terminals</a>
 */
public final class Ansi extends PlainText {
  private static final String LINK = "\u001b]8;;";
  private static final String END_OF_STRING = "\u001b\\";
  private static final String HEX = "0123456789ABCDEF";

  /** The number of open elements per style, so that an inner one does not switch off the style of an outer one. */
  private final int[] depth = new int[10];

  @Override
  void addText(String text) {
    super.addText(withoutControls(text));
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? HtmlCharacters.REPLACEMENT : c);
    }
    return out.toString();
  }

  @Override
  void startInline(String name) {
    super.startInline(name);
    int style = style(name);
    if (style > 0 && depth[style]++ == 0) {
      addInvisible("\u001b[" + style + "m");
    }
  }

  @Override
  void endInline(String name) {
    int style = style(name);
    if (style > 0 && --depth[style] == 0) {
      // Bold is switched off by 22, since 21 underlines twice.
      addInvisible("\u001b[" + (style == 1 ? 22 : 20 + style) + "m");
    }
    super.endInline(name);
  }

  private static int style(String name) {
    return switch (name) {
      case "b", "strong" -> 1;
      case "i", "em" -> 3;
      case "u", "ins" -> 4;
      case "s", "del" -> 9;
      default -> 0;
    };
  }

  @Override
  public void startLink(Link l) {
    super.startLink(l);
    if (isAbsolute(l.address())) {
      addInvisible(LINK + encoded(l.address()) + END_OF_STRING);
    }
  }

  @Override
  public void endLink(Link l) {
    super.endLink(l);
    if (isAbsolute(l.address())) {
      addInvisible(LINK + END_OF_STRING);
    }
  }

  /** Whether a terminal can open the address: it has no page that a relative address could refer to. */
  private static boolean isAbsolute(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':' || c == '/' || c == '?' || c == '#') {
        return c == ':';
      }
    }
    return false;
  }

  private static String encoded(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0x20 && octet < 0x7f) {
        out.append((char) octet);
      } else {
        out.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
      }
    }
    return out.toString();
  }
}
