package dev.parlance.processor.testing;

import dev.parlance.Element;
import dev.parlance.Link;
import java.util.List;

/** What random texts are made of, and what to call their methods with. */
final class Samples {
  static final List<String> VALUES = List.of("INTERPOLATION", "INTERPOLATION_1", "INTERPOLATION_2", "PH", "PH_1",
      "NAME", "follower-name", "user name", "count", "COUNT", "class", "texts", "1st", "名前", "a.b", "VAR_X", "START_",
      "CLOSE", "LINK", "$", "_1", "Straße", "İd", "x\"y", "*/", "\\u000a", "{@", "😀");
  static final List<String> SOURCES = List.of("{{ user.name }}", "{{user.name}}", "this.video.name", "{{ x }}",
      "{{ a | async }}", "{{ count }}", "{{ this.texts }}", "$event", "",
      "<a href=\"*/\">", "{{ class }}", "{n, plural, }");
  static final List<String> LINKS = List.of("START_LINK", "START_LINK_1", "START_LINK_2", "START_LINK_10");
  static final List<String> NUMBERS = List.of("n", "VAR_PLURAL", "VAR_PLURAL_1", "total-count", "long");
  static final List<String> CHOICES = List.of("VAR_SELECT", "VAR_SELECT_1", "gender", "*\\u002f");
  static final List<Long> AMOUNTS = List.of(0L, 1L, 2L, 3L, 5L, 6L, 11L, 12L, 22L, 100L, 1234567L, -1L, -12L);
  static final List<String> CHOSEN = List.of("female", "*/", "other", "", "42", "<b>&'#{}", "Ünknown");
  static final List<String> SELECTORS = List.of("female", "male", "*/", "\\u002a/", "42", "other_", "Ünknown", "@x");
  static final List<Inert> ELEMENTS = List.of(new Inert("BOLD_TEXT", "b", false),
      new Inert("EMPHASISED_TEXT", "em", false), new Inert("SUBSTRIPT", "sub", false),
      new Inert("STRIKETHROUGH_TEXT", "s", false), new Inert("QUOTATION", "q", false),
      new Inert("TAG_STRONG", "strong", false), new Inert("TAG_CODE", "code", false),
      new Inert("TAG_DEL", "del", false), new Inert("TAG_NG_CONTAINER", "", false),
      new Inert("TAG_NG_TEMPLATE", "", false), new Inert("PARAGRAPH", "p", true),
      new Inert("UNORDERED_LIST", "ul", true), new Inert("LIST_ITEM", "li", true),
      new Inert("HEADING_LEVEL3", "h3", true), new Inert("TAG_BLOCKQUOTE", "blockquote", true),
      new Inert("TAG_PRE", "pre", true));
  static final List<Inert> VOIDS = List.of(new Inert("LINE_BREAK", "br", false),
      new Inert("TAG_WBR", "wbr", false), new Inert("HORIZONTAL_RULE", "hr", true));
  static final List<Argument> ARGUMENTS = List.of(new Argument("Ada", false, "Ada"), new Argument("", false, ""),
      new Argument("<b>&'\"` \\u0041 $L %s", false, "<b>&'\"` \\u0041 $L %s"),
      new Argument("a\rb\nc", false, "a\rb\nc"),
      new Argument("\u0001\u0003\u001e", false, "\u0001\u0003\u001e"),
      new Argument("😀 12\u00a0%", false, "😀 12\u00a0%"),
      new Argument("عدد & أ", true, "عدد & أ"), new Argument("x\u202ey", true, "x\u202ey"),
      new Argument("\u2069a\u2067b", true, "a\u2067b\u2069"));
  static final List<Target> TARGETS = List.of(
      new Target(Link.to("/about"), "<a href=\"/about\">", "/about"),
      new Target(Link.to("https://example.org/?a=1&b='c'"), "<a href=\"https://example.org/?a=1&amp;b=&#39;c&#39;\">",
          "https://example.org/?a=1&b='c'"),
      new Target(Link.to("mailto:a@b.org").label("Write < us"), "<a href=\"mailto:a@b.org\">", "Write < us"),
      new Target(Link.to("//h/#x").newTab(), "<a href=\"//h/#x\" target=\"_blank\" rel=\"noopener noreferrer\">",
          "//h/#x"));
  static final List<Given> GIVEN = List.of(
      new Given(Element.of("span").cssClass("a\"b"), "<span class=\"a&#34;b\">", "</span>"),
      new Given(Element.of("my-icon"), "<my-icon>", "</my-icon>"),
      new Given(Element.of("mark").title("<"), "<mark title=\"&lt;\">", "</mark>"),
      new Given(Element.none(), "", ""));
  static final List<Given> IMAGES = List.of(
      new Given(Element.of("img").src("/i").attribute("alt", "A<"), "<img src=\"/i\" alt=\"A&lt;\">", "A<"),
      new Given(Element.of("img"), "<img>", ""),
      new Given(Element.none(), "", ""));

  private Samples() {}

  /** What a method is given for {@code sample}. */
  static Object argument(Object sample) {
    if (sample instanceof Target target) {
      return target.link();
    }
    if (sample instanceof Given given) {
      return given.element();
    }
    return sample instanceof Argument argument ? argument.value() : sample;
  }

  /** An inert element: what follows {@code START_} in its placeholder, its HTML name, and whether it is a block. */
  record Inert(String family, String html, boolean block) {}

  /** A value, whether it is isolated in every locale, and what stands inside the isolate. */
  record Argument(String value, boolean isolated, String balanced) {}

  /** A link, its start tag, and what it shows where the catalog leaves it empty. */
  record Target(Link link, String startTag, String shown) {}

  /** An element of the caller's, and what stands for its tags; for an image, for it and in plain text. */
  record Given(Element element, String start, String end) {}
}
