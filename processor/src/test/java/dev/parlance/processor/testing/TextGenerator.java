package dev.parlance.processor.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** One random text: how it stands in the catalog, and what it prints. */
final class TextGenerator {
  private static final int DEEPEST = 4;
  private static final String ISOLATE = "\u2068";
  private static final String END_ISOLATE = "\u2069";
  private static final Pattern PARAGRAPH = Pattern.compile("[^\n\r\u0085\u2029\u001c-\u001e]+");

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

  /** The including placeholder of each argument of an included text. */
  private final Map<String, String> including = new HashMap<>();

  /** The same for all values, so that their names tell them apart, and no expressions. */
  private final String source;

  /** The elements around, none of which HTML ends before another. */
  private final Deque<String> around = new ArrayDeque<>();

  private Branch branch;
  private boolean markup;
  private boolean blocks;
  private boolean links;

  private TextGenerator(Random random, Language language, List<Text> before) {
    this.random = random;
    this.words = new WordsGenerator(random);
    this.language = language;
    this.rightToLeft = language.rightToLeft();
    this.before = before;
    this.source = words.pick(Samples.SOURCES);
  }

  /** A text as it stands in the catalog, with what its method returns, and whether it has links. */
  record Text(String id, String raw, GeneratedCatalog.Entry entry, boolean links) {}

  /** A text that may refer to those {@code before} it. */
  static Text of(IdGenerator.Named named, Random random, Language language, List<Text> before) {
    TextGenerator text = new TextGenerator(random, language, before);
    text.content(random.nextInt(3) == 0 ? 0 : DEEPEST, false);
    return new Text(named.id(), withoutSpaceAtEdges(text.raw.toString()),
        new GeneratedCatalog.Entry(named.method(),
            ArgumentOrder.of(text.arguments, text.including), text.markup,
            text.blocks ? Optional.empty() : Optional.of(text.plain.toString()), text.html.toString()),
        text.links);
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
        case 12 -> customElement(depth, inLink);
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
    String name = words.pick(Samples.VALUES);
    tag(name, source);
    Samples.Argument argument =
        (Samples.Argument) arguments.computeIfAbsent(name, key -> words.pick(Samples.ARGUMENTS));
    addValue(argument.balanced(), argument.isolated());
  }

  private void addValue(String balanced, boolean isolated) {
    boolean apart = isolated || rightToLeft;
    plain.append(!apart ? balanced : balanced.isEmpty() ? ISOLATE + END_ISOLATE
        : PARAGRAPH.matcher(balanced).replaceAll(ISOLATE + "$0" + END_ISOLATE));
    html.append(apart ? "<bdi>" + escaped(balanced) + "</bdi>" : escaped(balanced));
  }

  private void link(int depth, boolean inLink) {
    String name = words.pick(Samples.LINKS);
    tag(name, "<a>");
    Samples.Target target = (Samples.Target) arguments.computeIfAbsent(name, key -> words.pick(Samples.TARGETS));
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
    Samples.Inert element = words.pick(
        Samples.ELEMENTS.stream().filter(each -> !each.block() || !around.contains("p")).filter(
            each -> !each.html().equals("li") && !each.html().equals("h3") || !around.contains(each.html())).toList());
    tag("START_" + element.family() + (random.nextInt(4) == 0 ? "_1" : ""), "<…>");
    note(element);
    String quote = element.html().equals("q") ? "“" : "";
    html.append(element.html().isEmpty() ? "" : "<" + element.html() + ">");
    plain.append(quote);
    addWords("in");
    around.push(element.html());
    content(depth - 1, inLink);
    around.pop();
    html.append(element.html().isEmpty() ? "" : "</" + element.html() + ">");
    plain.append(quote.replace('“', '”'));
    tag("CLOSE_" + element.family(), "</…>");
  }

  private void voidElement() {
    Samples.Inert element = words.pick(
        Samples.VOIDS.stream().filter(each -> !each.block() || !around.contains("p")).toList());
    tag(element.family(), "<" + element.html() + ">");
    note(element);
    html.append('<').append(element.html()).append('>');
    plain.append(element.html().equals("br") ? "\n" : "");
  }

  private void plural(int depth, boolean inLink) {
    boolean ordinal = random.nextInt(3) == 0;
    String name = words.pick(Samples.NUMBERS);
    long number = (Long) arguments.computeIfAbsent(name, key -> words.pick(Samples.AMOUNTS));
    long offset = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
    List<String> selectors = new ArrayList<>(language.categories(ordinal));
    selectors.removeIf(category -> !category.equals("other") && random.nextInt(3) == 0);
    Samples.AMOUNTS.stream().filter(amount -> random.nextInt(12) == 0).forEach(amount -> selectors.add("=" + amount));
    String category = language.category(ordinal, number - offset);
    String chosen = selectors.contains("=" + number) ? "=" + number : selectors.contains(category) ? category : "other";
    raw.append('{').append(words.space(0)).append(name).append(words.space(0))
        .append(ordinal ? ",selectordinal," : ", plural ,");
    raw.append(offset == 0 ? "" : words.space(0) + "offset:" + offset);
    branches(selectors, chosen, new Branch(true, language.number(number - offset)), depth, inLink);
  }

  private void select(int depth, boolean inLink) {
    String name = words.pick(Samples.CHOICES);
    String word = (String) arguments.computeIfAbsent(name, key -> words.pick(Samples.CHOSEN));
    List<String> selectors = new ArrayList<>(Samples.SELECTORS);
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
      content(Math.min(depth - 1, random.nextInt(3)), inLink);
    }
    if (!shown) {
      plain.setLength(endOfPlain);
      html.setLength(endOfHtml);
    }
  }

  /** The number of the plural around, or that or the word of one further up. */
  private void shownNumber() {
    List<String> known = arguments.keySet().stream().filter(
        name -> Samples.NUMBERS.contains(name) || Samples.CHOICES.contains(name)).toList();
    if (branch != null && branch.plural()) {
      // Directly before a letter or digit it would be itself.
      raw.append("#.");
      run.setLength(0);
      run.append('.');
      plain.append(branch.number()).append('.');
      html.append(branch.number()).append('.');
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

  private void customElement(int depth, boolean inLink) {
    markup = true;
    if (random.nextInt(3) == 0) {
      tag("TAG_IMG", "<a>");
      Samples.Given image = (Samples.Given) arguments.computeIfAbsent("TAG_IMG", key -> words.pick(Samples.IMAGES));
      html.append(image.start());
      plain.append(image.end());
      return;
    }
    String family = random.nextBoolean() ? "TAG_SPAN" : "TAG_MY-ICON";
    String name = "START_" + family + (random.nextBoolean() ? "_1" : "");
    tag(name, "<a>");
    Samples.Given given = (Samples.Given) arguments.computeIfAbsent(name, key -> words.pick(Samples.GIVEN));
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
    if (chosen == null || !around.isEmpty() || inLink && chosen.links()
        || arguments.size() + chosen.entry().arguments().size() > 100
        || chosen.entry().html().length() > 2_000) {
      value();
      return;
    }
    if (references.put(name, chosen) == null) {
      chosen.entry().arguments().forEach(argument -> {
        including.put(name + "/" + arguments.size(), name);
        arguments.put(name + "/" + arguments.size(), argument);
      });
    }
    raw.append("<x id=\"").append(name).append("\" xid=\"").append(words.attribute(chosen.id())).append("\"/>");
    run.setLength(0);
    markup |= chosen.entry().markup();
    blocks |= chosen.entry().plain().isEmpty();
    links |= chosen.links();
    plain.append(chosen.entry().plain().orElse(""));
    html.append(chosen.entry().html());
  }

  private void note(Samples.Inert element) {
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
