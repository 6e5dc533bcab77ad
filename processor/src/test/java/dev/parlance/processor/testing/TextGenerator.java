package dev.parlance.processor.testing;

import dev.parlance.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
  private static final List<String> NUMBERS = List.of("n", "VAR_PLURAL", "VAR_PLURAL_1", "total-count", "long");
  private static final List<String> CHOICES = List.of("VAR_SELECT", "VAR_SELECT_1", "gender", "*\\u002f");
  private static final List<Long> AMOUNTS = List.of(0L, 1L, 2L, 3L, 5L, 6L, 11L, 12L, 22L, 100L, 1234567L, -1L, -12L);
  private static final List<String> CHOSEN = List.of("female", "*/", "other", "", "42", "<b>&'#{}", "Ünknown");
  private static final List<String> SELECTORS = List.of("female", "male", "*/", "\\u002a/", "42", "other_", "Ünknown", "@x");
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

  private static final List<Given> GIVEN = List.of(
      new Given(dev.parlance.Element.of("span").cssClass("a\"b"), "<span class=\"a&#34;b\">", "</span>"),
      new Given(dev.parlance.Element.of("my-icon"), "<my-icon>", "</my-icon>"),
      new Given(dev.parlance.Element.of("mark").title("<"), "<mark title=\"&lt;\">", "</mark>"),
      new Given(dev.parlance.Element.none(), "", ""));
  private static final List<Given> IMAGES = List.of(
      new Given(dev.parlance.Element.of("img").src("/i").attribute("alt", "A<"), "<img src=\"/i\" alt=\"A&lt;\">", "A<"),
      new Given(dev.parlance.Element.of("img"), "<img>", ""),
      new Given(dev.parlance.Element.none(), "", ""));

  private final Random random;
  private final WordsGenerator words;
  private final Language language;
  private final boolean rightToLeft;
  private final List<Text> before;
  private final Map<String, Text> references = new HashMap<>();
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private final Map<String, Object> arguments = new LinkedHashMap<>();
  private Branch branch;
  private boolean markup;
  private boolean blocks;
  private boolean links;

  private record Element(String family, String html, boolean block) {}

  private record Argument(String value, boolean isolated, String balanced) {}

  private record Target(Link link, String startTag, String shown) {}

  /** An element of the caller's, and what stands for its tags; for an image, for it and in plain text. */
  private record Given(dev.parlance.Element element, String start, String end) {}

  private TextGenerator(Random random, Language language, List<Text> before) {
    this.random = random;
    this.words = new WordsGenerator(random);
    this.language = language;
    this.rightToLeft = language.rightToLeft();
    this.before = before;
  }

  /** A text as it stands in the catalog, with what its method returns, and whether it has links. */
  record Text(String id, String raw, GeneratedCatalog.Entry entry, boolean links) {}

  /** A text that may refer to those {@code before} it. */
  static Text of(IdGenerator.Named named, Random random, Language language, List<Text> before) {
    TextGenerator text = new TextGenerator(random, language, before);
    text.content(random.nextInt(3) == 0 ? 0 : DEEPEST, false);
    return new Text(named.id(), withoutSpaceAtEdges(text.raw.toString()),
        new GeneratedCatalog.Entry(named.method(), arguments(text), text.markup,
            text.blocks ? Optional.empty() : Optional.of(text.plain.toString()), text.html.toString()), text.links);
  }

  private static List<Object> arguments(TextGenerator text) {
    List<Object> arguments = new ArrayList<>();
    for (Object value : text.arguments.values()) {
      if (value instanceof Target target) {
        arguments.add(target.link());
      } else if (value instanceof Given given) {
        arguments.add(given.element());
      } else {
        arguments.add(value instanceof Argument argument ? argument.value() : value);
      }
    }
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
      switch (depth == 0 ? 0 : random.nextInt(16)) {
        case 4, 5 -> value();
        case 6, 7 -> link(depth, inLink);
        case 8 -> element(depth, inLink);
        case 9 -> voidElement();
        case 10 -> plural(depth, inLink);
        case 11 -> select(depth, inLink);
        case 12 -> callersElement(depth, inLink);
        case 13 -> block(depth, inLink);
        case 14 -> reference(inLink);
        case 15 -> shownNumber();
        default -> addWords(words.words(run));
      }
    }
  }

  private void addWords(String generated) {
    // In a branch what is quoted must not touch another quotation.
    String text = branch == null ? generated : "x" + generated;
    words.write(branch == null ? text : branch.quoted(text), raw);
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
    links = true;
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

  private void plural(int depth, boolean inLink) {
    boolean ordinal = random.nextInt(3) == 0;
    String name = words.pick(NUMBERS);
    long number = (Long) arguments.computeIfAbsent(name, key -> words.pick(AMOUNTS));
    long offset = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
    List<String> selectors = new ArrayList<>(language.categories(ordinal));
    selectors.removeIf(category -> !category.equals("other") && random.nextInt(3) == 0);
    AMOUNTS.stream().filter(amount -> random.nextInt(12) == 0).forEach(amount -> selectors.add("=" + amount));
    String category = language.category(ordinal, number - offset);
    String chosen = selectors.contains("=" + number) ? "=" + number : selectors.contains(category) ? category : "other";
    raw.append('{').append(words.space(0)).append(name).append(words.space(0)).append(ordinal ? ",selectordinal," : ", plural ,");
    raw.append(offset == 0 ? "" : words.space(0) + "offset:" + offset);
    branches(selectors, chosen, new Branch(true, language.number(number - offset)), depth, inLink);
  }

  private void select(int depth, boolean inLink) {
    String name = words.pick(CHOICES);
    String word = (String) arguments.computeIfAbsent(name, key -> words.pick(CHOSEN));
    List<String> selectors = new ArrayList<>(SELECTORS);
    selectors.removeIf(selector -> random.nextInt(4) > 0);
    selectors.add("other");
    raw.append('{').append(name).append(words.space(0)).append(", select,");
    branches(selectors, selectors.contains(word) ? word : "other", new Branch(false, ""), depth, inLink);
  }

  private void branches(List<String> selectors, String chosen, Branch inside, int depth, boolean inLink) {
    Branch around = branch;
    branch = inside;
    Collections.shuffle(selectors, random);
    for (String selector : selectors) {
      raw.append(words.space(1)).append(selector).append(words.space(0)).append('{');
      shownIf(selector.equals(chosen), depth, inLink);
      raw.append('}');
    }
    branch = around;
    raw.append(words.space(0)).append('}');
    run.setLength(0);
  }

  private void shownIf(boolean shown, int depth, boolean inLink) {
    int endOfPlain = plain.length();
    int endOfHtml = html.length();
    run.setLength(0);
    if (random.nextInt(8) > 0) {
      content(Math.min(depth - 1, 1 + random.nextInt(2)), inLink);
    }
    if (!shown) {
      plain.setLength(endOfPlain);
      html.setLength(endOfHtml);
    }
  }

  /** The number of the plural around, or that or the word of one further up. */
  private void shownNumber() {
    List<String> known = arguments.keySet().stream().filter(
        name -> NUMBERS.contains(name) || CHOICES.contains(name)).toList();
    if (branch != null && branch.plural()) {
      raw.append('#');
      run.setLength(0);
      plain.append(branch.number());
      html.append(branch.number());
    } else if (!known.isEmpty()) {
      String name = words.pick(known);
      tag(name, "");
      if (arguments.get(name) instanceof Long number) {
        plain.append(language.number(number));
        html.append(language.number(number));
      } else {
        addValue((String) arguments.get(name), false);
      }
    } else {
      value();
    }
  }

  private void callersElement(int depth, boolean inLink) {
    markup = true;
    if (random.nextInt(3) == 0) {
      tag("TAG_IMG", "<img>");
      Given image = (Given) arguments.computeIfAbsent("TAG_IMG", key -> words.pick(IMAGES));
      html.append(image.start());
      plain.append(image.end());
      return;
    }
    String family = random.nextBoolean() ? "TAG_SPAN" : "TAG_MY-ICON";
    String name = "START_" + family + (random.nextBoolean() ? "_1" : "");
    tag(name, "<…>");
    Given given = (Given) arguments.computeIfAbsent(name, key -> words.pick(GIVEN));
    html.append(given.start());
    addWords("in");
    content(depth - 1, inLink);
    html.append(given.end());
    tag("CLOSE_" + family, "</…>");
  }

  private void block(int depth, boolean inLink) {
    String family = random.nextBoolean() ? "BLOCK_IF" : "BLOCK_ELSE";
    tag("START_" + family, "@if");
    shownIf((Boolean) arguments.computeIfAbsent("START_" + family, key -> random.nextBoolean()), depth, inLink);
    tag("CLOSE_" + family, "}");
  }

  /** Another text, where it is small and without what this one would show in another way. */
  private void reference(boolean inLink) {
    String name = random.nextBoolean() ? "ICU" : "ICU_1";
    Text chosen = before.isEmpty() ? null : references.getOrDefault(name, words.pick(before));
    if (chosen == null || inLink && chosen.links() || arguments.size() + chosen.entry().arguments().size() > 100
        || chosen.entry().html().length() > 2_000) {
      value();
      return;
    }
    if (references.put(name, chosen) == null) {
      chosen.entry().arguments().forEach(argument -> arguments.put(name + "/" + arguments.size(), argument));
    }
    raw.append("<x id=\"").append(name).append("\" xid=\"").append(words.attribute(chosen.id())).append("\"/>");
    run.setLength(0);
    markup |= chosen.entry().markup();
    blocks |= chosen.entry().plain().isEmpty();
    links |= chosen.links();
    plain.append(chosen.entry().plain().orElse(""));
    html.append(chosen.entry().html());
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
