package dev.parlance.internal.render;

import java.util.Random;

/** Random texts of what means something to some Markdown renderer, and of what it may take for white space. */
final class HostileText {
  private static final String[] FRAGMENTS = {
    "*", "**", "_", "__", "***", "`", "``", "```", "```\n", "~", "~~", "~~~", "<", "<b >", "<!--", "-->", "<?x",
    "<br >",
    "<img src=x onerror=alert(1)//>", "<a href=https://evil.example>", "</strong >", "<p >", "<script >",
    "<!DOCTYPE x>",
    "&", "&amp;", "&#42;", "&lt", "[", "]", "](", "(", ")", "![", "!", "[^a]", "[^a]: x", "^a]: gone", "^", "^[x]",
    "[x]: /y", "[x](https://evil.example)", "![x](https://evil.example/p.png)", "<https://evil.example>", "[x][y]",
    "https://evil.example", "http://", "www.evil.example", "evil.com", "//evil.com", "mailto:me@evil.com",
    "me@evil.com",
    "me@evil.example", "mailto:me@localhost", "xmpp:a@b.c/d", "ftp://evil.com", "example.рф", "@", "a@", ".com", "www.",
    "#", "# ", "## x ##", "- ", "+ ", "* ", "1. ", "1)", "> ", ">", "=", "===", "---", "- - -", "|", "a|b\n-|-\nc|d",
    "\n|-|\n", ":-:", ":", "\\", "\\\n", "\n", "\r", "\r\n", "\n\n", " ", "  ", "  \n", "    ", "\t", "\n    x",
    "\u00a0", "\u1680", "\u180e", "\u2003", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff", "\u0085",
    "\u200b", "\u00ad", "\u000b", "\f", "\u0000", "\u001b", "\ud800", "\udc00", "\uffff", "\u00a0\n", "\ufeff\n",
    "\u2028```", "\ufeff# heading", "a", "b", "1", "é", "字", "😀", "\u0301", "word", "two words", "\"", "'", "\"x\"",
    "/", ".", ",", "…", "“", "$", "€", "[ ] ", "[x] ", "- [x] ", ":smile:", "#1", "\u05d0", "\u202e", "\u2067", "\u2069"
  };

  private HostileText() {}

  static String of(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      out.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
    }
    return out.toString();
  }
}
