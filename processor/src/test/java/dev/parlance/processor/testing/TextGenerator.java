package dev.parlance.processor.testing;

import dev.parlance.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One random text: how it stands in the catalog, and what it prints. */
final class TextGenerator {
  private static final int DEEPEST = 4;
  private static final String ISOLATE = "\u2068";
  private static final String END_ISOLATE = "\u2069";

  private static final List<String> VALUES = List.of("INTERPOLATION", "INTERPOLATION_1", "INTERPOLATION_2", "PH", "PH_1",
      "NAME", "follower-name", "user name", "count", "COUNT", "class", "texts", "1st", "名前", "a.b", "VAR_X", "START_",
      "CLOSE", "LINK", "$", "_1", "Straße", "İd", "x\"y", "*/", "\\u000a", "{@", "😀");
  private static final List<String> SOURCES = List.of("{{ user.name }}", "{{user.name}}", "this.video.name", "{{ x }}",
      "{{ a | async }}", "{{ count }}", "{{ this.texts }}", "$event", "", "<a href=\"*/\">", "{{ class }}", "{n, plural, }");
  private static final List<String> LINKS = List.of("START_LINK", "START_LINK_1", "START_LINK_2", "START_LINK_10");
  private static final List<Element> ELEMENTS = List.of(new Element("BOLD_TEXT", "b", false),
      new Element("EMPHASISED_TEXT", "em", false), new Element("SUBSTRIPT", "sub", false),
      new Element("STRIKETHROUGH_TEXT", "s", false), new Element("QUOTATION", "q", false),
      new Element("TAG_STRONG", "strong", false), new Element("TAG_CODE", "code", false),
      new Element("TAG_DEL", "del", false), new Element("TAG_NG_CONTAINER", "", false),
      new Element("TAG_NG_TEMPLATE", "", false), new Element("PARAGRAPH", "p", true),
      new Element("UNORDERED_LIST", "ul", true), new Element("LIST_ITEM", "li", true),
      new Element("HEADING_LEVEL3", "h3", true), new Element("TAG_BLOCKQUOTE", "blockquote", true),
      new Element("TAG_PRE", "pre", true));
  private static final List<Element> VOIDS = List.of(new Element("LINE_BREAK", "br", false),
      new Element("TAG_WBR", "wbr", false), new Element("HORIZONTAL_RULE", "hr", true));

  /** Values: which are isolated in every locale, and what stands inside the isolate. */
  private static final List<Argument> ARGUMENTS = List.of(new Argument("Ada", false, "Ada"), new Argument("", false, ""),
      new Argument("<b>&'\"` \\u0041 $L %s", false, "<b>&'\"` \\u0041 $L %s"), new Argument("a\rb\nc", false, "a\rb\nc"),
      new Argument("\u0001\u0003\u001e", false, "\u0001\u0003\u001e"), new Argument("😀 12\u00a0%", false, "😀 12\u00a0%"),
      new Argument("عدد & أ", true, "عدد & أ"), new Argument("x\u202ey", true, "x\u202ey"),
      new Argument("\u2069a\u2067b", true, "a\u2067b\u2069"));
  private static final List<Target> TARGETS = List.of(
      new Target(Link.to("/about"), "<a href=\"/about\">", "/about"),
      new Target(Link.to("https://example.org/?a=1&b='c'"), "<a href=\"https://example.org/?a=1&amp;b=&#39;c&#39;\">",
          "https://example.org/?a=1&b='c'"),
      new Target(Link.to("mailto:a@b.org").label("Write < us"), "<a href=\"mailto:a@b.org\">", "Write < us"),
      new Target(Link.to("//h/#x").newTab(), "<a href=\"//h/#x\" target=\"_blank\" rel=\"noopener noreferrer\">",
          "//h/#x"));

  private final Random random;
  private final WordsGenerator words;
  private final boolean rightToLeft;
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private final Map<String, Object> arguments = new LinkedHashMap<>();
  private boolean markup;
  private boolean blocks;

  private record Element(String family, String html, boolean block) {}

  private record Argument(String value, boolean isolated, String balanced) {}

  private record Target(Link link, String startTag, String shown) {}

  private TextGenerator(Random random, boolean rightToLeft) {
    this.random = random;
    this.words = new WordsGenerator(random);
    this.rightToLeft = rightToLeft;
  }

  /** A text as it stands in the catalog, with the entry of {@code method}. */
  record Text(String raw, GeneratedCatalog.Entry entry) {}

  static Text of(String method, Random random, boolean rightToLeft) {
    TextGenerator text = new TextGenerator(random, rightToLeft);
    text.content(random.nextInt(3) == 0 ? 0 : DEEPEST, false);
    return new Text(withoutSpaceAtEdges(text.raw.toString()),
        new GeneratedCatalog.Entry(method, arguments(text), text.markup,
            text.blocks ? Optional.empty() : Optional.of(text.plain.toString()), text.html.toString()));
  }

  private static List<Object> arguments(TextGenerator text) {
    List<Object> arguments = new ArrayList<>();
    text.arguments.values().forEach(value ->
        arguments.add(value instanceof Target target ? target.link() : ((Argument) value).value()));
    return arguments;
  }

  private static String withoutSpaceAtEdges(String raw) {
    char last = raw.charAt(raw.length() - 1);
    String text = last == ' ' || last == '\t' ? raw.substring(0, raw.length() - 1) + "&#" + (int) last + ";" : raw;
    char first = text.charAt(0);
    return first == ' ' || first == '\t' ? "&#" + (int) first + ";" + text.substring(1) : text;
  }

  /** Some pieces, tags nested no more than {@code depth} deep. */
  private void content(int depth, boolean inLink) {
    for (int count = random.nextInt(4); count >= 0; count--) {
      int kind = depth == 0 ? 0 : random.nextInt(10);
      if (kind < 4) {
        addWords(words.words(run));
      } else if (kind < 6) {
        value();
      } else if (kind < 8) {
        link(depth, inLink);
      } else if (kind < 9) {
        element(depth, inLink);
      } else {
        voidElement();
      }
    }
  }

  private void addWords(String text) {
    words.write(text, raw);
    run.append(text);
    plain.append(text);
    html.append(escaped(text));
  }

  private void value() {
    String name = words.pick(VALUES);
    tag(name, words.pick(SOURCES));
    Argument argument = (Argument) arguments.computeIfAbsent(name, key -> words.pick(ARGUMENTS));
    addValue(argument.balanced(), argument.isolated());
  }

  private void addValue(String balanced, boolean isolated) {
    boolean apart = isolated || rightToLeft;
    plain.append(apart ? ISOLATE + balanced + END_ISOLATE : balanced);
    html.append(apart ? "<bdi>" + escaped(balanced) + "</bdi>" : escaped(balanced));
  }

  private void link(int depth, boolean inLink) {
    String name = words.pick(LINKS);
    tag(name, "<a>");
    Target target = (Target) arguments.computeIfAbsent(name, key -> words.pick(TARGETS));
    markup = true;
    // A link inside a link is shown by its content alone.
    html.append(inLink ? "" : target.startTag());
    if (!inLink && random.nextInt(5) == 0) {
      raw.append(random.nextBoolean() ? "" : " &#9;");
      if (target.link().label().isPresent()) {
        addValue(target.shown(), false);
      } else {
        plain.append(target.shown());
        html.append(escaped(target.shown()));
      }
    } else {
      addWords("here");
      content(depth - 1, true);
    }
    html.append(inLink ? "" : "</a>");
    tag("CLOSE_LINK", "</a>");
  }

  private void element(int depth, boolean inLink) {
    Element element = words.pick(ELEMENTS);
    tag("START_" + element.family() + (random.nextInt(4) == 0 ? "_1" : ""), "<…>");
    note(element);
    String quote = element.html().equals("q") ? "“" : "";
    html.append(element.html().isEmpty() ? "" : "<" + element.html() + ">");
    plain.append(quote);
    addWords("in");
    content(depth - 1, inLink);
    html.append(element.html().isEmpty() ? "" : "</" + element.html() + ">");
    plain.append(quote.replace('“', '”'));
    tag("CLOSE_" + element.family(), "</…>");
  }

  private void voidElement() {
    Element element = words.pick(VOIDS);
    tag(element.family(), "<" + element.html() + ">");
    note(element);
    html.append('<').append(element.html()).append('>');
    plain.append(element.html().equals("br") ? "\n" : "");
  }

  private void note(Element element) {
    markup |= !element.html().isEmpty();
    blocks |= element.block();
  }

  private void tag(String name, String source) {
    run.setLength(0);
    String id = words.attribute(name);
    String equivalent = words.attribute(source);
    raw.append(switch (random.nextInt(6)) {
      case 0 -> "<x id='" + id + "' />";
      case 1 -> "<x id=\"" + id + "\"></x>";
      case 2 -> "<x\tctype=\"x-a\" id = \"" + id + "\"\tequiv-text=\"" + equivalent + "\" ></x >";
      case 3 -> "<x equiv-text='" + equivalent + "' id=\"" + id + "\"/>";
      default -> "<x id=\"" + id + "\" equiv-text=\"" + equivalent + "\"/>";
    });
  }

  /** {@code text} as a naive reader of the contract would write it in HTML. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufdd0-\\ufdef\\x{1fffe}]", "\ufffd");
  }
}
