package dev.parlance.processor.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Random HTML as it is written by hand: mostly sound, in all of HTML's forms, with faults in between. */
public record HtmlGenerator(Fuzz fuzz) {
  private static final List<String> ELEMENTS =
      List.of("b", "i", "em", "strong", "code", "tt", "u", "small", "span", "q",
          "sub", "mark", "kbd", "abbr", "p", "p", "div", "ul", "ol", "li", "li", "dl", "dt", "dd", "h1", "h3", "pre",
          "blockquote", "section", "ruby", "rt", "del", "center");
  private static final List<String> VOID = List.of("br", "br/", "br /", "BR", "hr", "wbr", "/br", "hr class=x");
  private static final List<String> WORDS = List.of("a", "b c", " ", "1 < 2", "x & y", "&amp;", "&lt;b&gt;", "&eacute;",
      "&copy", "&copyx", "&notit;", "&#8211;", "&#x41;", "&#150;", "&#0;", "&nbsp;", "&unknown;", "&File", "&",
      "&;", "&#;", "<", "<>", "< b>", "<3", "<filename>", "<a.b>", "<x-y>", "{0}", "{1}", "\"", "=", ">", "/>", "é",
      "&ngE;", "&AMP", "&amp;lt;", "\ud83d\ude00");
  private static final List<String> ADDRESSES = List.of("\"/x\"", "/x", "/x/y?a=1&amp;b=2#c", "\"https://ex.com/a b\"",
      "{0}", "\"{0}\"", "\"{0}/edit\"", "\"/u/{0}/{1}?q={0}\"", "\"mailto:{0}?subject=Hello {1}\"", "\"\"",
      "\"?q={1}\"", "\"/a&copy=1\"", "\"/a&copy;\"", "#top", "\" /y \"");
  private static final List<String> ATTRIBUTES = List.of("class=x", "class=\"a b\"", "title=\"&quot;t&quot;\"", "ID=n",
      "data-a=1", "lang=de", "hidden", "class=x class=y", "class", "title=a>", "dir = rtl",
      "aria-label=\"é &amp; è\"");
  private static final List<String> BAD_ATTRIBUTES = List.of("style=\"color:red\"", "onclick=x", "rel=nofollow",
      "title={0}", "align=left", "=x", "target=_blank", "href=\"https://ex.com{0}\"", "href=\"javascript:x\"");
  private static final List<String> FAULTS = List.of("<!-- c -->", "<!---->", "<!-->", "<!--x", "<!x>", "<?x>", "</>",
      "</3",
      "<b", "<a href=\"x", "</b>", "</p>", "</li>", "<script>", "<table>", "<img src=x>", "<font color=red>", "</hr>",
      "<b<i>", "<html>", "</body>", "<body class=x>", "<b/>", "<p/>", "<b.>", "<a<b>");

  /** A text. */
  public String next() {
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (int left = 1 + fuzz.random().nextInt(fuzz.once(4) ? 16 : 6); left > 0; left--) {
      add(text, open);
    }
    while (!open.isEmpty() && !fuzz.once(20)) {
      close(open.pop(), text);
    }
    return text.toString();
  }

  private void add(StringBuilder text, Deque<String> open) {
    int kind = fuzz.random().nextInt(20);
    if (kind < 7) {
      text.append(fuzz.pick(WORDS));
    } else if (kind < 12) {
      String name = fuzz.pick(ELEMENTS);
      open.push(name);
      text.append('<').append(cased(name)).append(attributes()).append('>');
    } else if (kind < 16 && !open.isEmpty()) {
      close(open.pop(), text);
    } else if (kind < 18) {
      if (!open.contains("a") || fuzz.once(20)) {
        open.push("a");
        text.append('<').append(cased("a")).append(" href=").append(fuzz.pick(ADDRESSES)).append(attributes())
            .append('>');
      }
    } else if (kind == 18) {
      text.append('<').append(fuzz.pick(VOID)).append('>');
    } else if (fuzz.once(3)) {
      text.append(fuzz.pick(FAULTS));
    }
  }

  private String attributes() {
    StringBuilder attributes = new StringBuilder();
    while (fuzz.once(6)) {
      attributes.append(' ').append(fuzz.pick(fuzz.once(15) ? BAD_ATTRIBUTES : ATTRIBUTES));
    }
    return attributes.toString();
  }

  private String cased(String name) {
    return fuzz.once(10) ? name.toUpperCase(Locale.ROOT) : name;
  }

  /** Closes {@code name}, unless HTML does so itself and the text leaves that to it. */
  private void close(String name, StringBuilder text) {
    if (!List.of("p", "li", "dt", "dd", "rt").contains(name) || fuzz.once(2)) {
      text.append("</").append(cased(name)).append(fuzz.once(20) ? " >" : ">");
    }
  }
}
