package dev.parlance.processor.convert;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * What a message shows, written in one form whatever notation it was read from: two messages show the same where this is
 * equal. Placeholders are numbers, in the order in which the source text has them.
 */
final class Shown implements PartVisitor<Void> {
  private static final int LAST_TRIED = 200;

  private final Map<String, Integer> numbers;
  private final PluralChoice plurals;
  private final Function<Part.Included, List<Part>> included;
  private final StringBuilder out = new StringBuilder();

  private Shown(Map<String, Integer> numbers, PluralChoice plurals,
      Function<Part.Included, List<Part>> included) {
    this.numbers = numbers;
    this.plurals = plurals;
    this.included = included;
  }

  /**
   * What {@code message} shows.
   *
   * @param numbers the numbers of placeholders; those of the source are added when its message is written
   * @param plurals the plurals of its locale
   * @param included the parts of another message that is included
   */
  static String of(Message message, Map<String, Integer> numbers, PluralChoice plurals,
      Function<Part.Included, List<Part>> included) {
    Shown shown = new Shown(numbers, plurals, included);
    shown.all(message.parts());
    return shown.out.toString();
  }

  /** What is not the same in {@code after}, a sentence. */
  static String difference(String before, String after) {
    return before.strip().equals(after.strip()) ? "the white space at its edges is lost."
        : before.replaceAll("\\s+", " ").equals(after.replaceAll("\\s+", " ")) ? "white space in it is not the same."
        : "the target shows it otherwise.";
  }

  private void all(List<Part> parts) {
    parts.forEach(part -> part.accept(this));
  }

  private String number(Parameter parameter) {
    return Integer.toString(numbers.computeIfAbsent(parameter.placeholder(), each -> numbers.size()));
  }

  private Void mark(String mark) {
    out.append('\u0001').append(mark).append('\u0002');
    return null;
  }

  private Void around(String start, List<Part> content, String end) {
    mark(start);
    all(content);
    return mark(end);
  }

  @Override
  public Void text(Part.Text text) {
    out.append(text.value());
    return null;
  }

  @Override
  public Void value(Part.Value value) {
    return mark("value " + number(value.parameter()));
  }

  @Override
  public Void formatted(Part.Formatted formatted) {
    return mark("value " + number(formatted.parameter()) + " " + formatted.format().packed());
  }

  /** The number of a plural is shown as any number is that no format is named for. */
  @Override
  public Void number(Part.Number number) {
    return mark("value " + number(number.parameter()) + " n"
        + (number.pluralOffset() == 0 ? "" : " - " + number.pluralOffset()));
  }

  @Override
  public Void link(Part.Link link) {
    return around("link " + number(link.parameter()), link.content(), "/link");
  }

  @Override
  public Void definedLink(Part.DefinedLink link) {
    StringBuilder address = new StringBuilder("address");
    for (int i = 0; i < link.words().size(); i++) {
      address.append(' ').append(link.words().get(i));
      address.append(i < link.parameters().size() ? " {" + number(link.parameters().get(i)) + "}" : "");
    }
    return around(address + " " + new TreeMap<>(link.attributes()), link.content(), "/address");
  }

  @Override
  public Void element(Part.Element element) {
    return around(element.name() + " " + new TreeMap<>(element.attributes()), element.content(), "/" + element.name());
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    return mark(element.name());
  }

  @Override
  public Void customElement(Part.CustomElement element) {
    return around("tag " + number(element.parameter()), element.content(), "/tag");
  }

  @Override
  public Void block(Part.Block block) {
    return around("block " + number(block.parameter()), block.content(), "/block");
  }

  @Override
  public Void included(Part.Included other) {
    all(included.apply(other));
    return null;
  }

  @Override
  public Void choice(Part.Choice choice) {
    Map<String, String> branches = new LinkedHashMap<>();
    for (Part.Branch branch : choice.branches()) {
      Shown inside = new Shown(numbers, plurals, included);
      inside.all(branch.content());
      branches.put(branch.selector(), inside.out.toString());
    }
    if (choice.keyword().isPlural()) {
      return plural(choice, branches);
    }
    mark((choice.keyword() == ChoiceKeyword.CHOICE ? "limits " : "select ") + number(choice.parameter()));
    // A branch that shows what any other word does need not be there.
    String other = branches.getOrDefault("other", "");
    new TreeMap<>(branches).forEach((selector, content) -> {
      if (choice.keyword() == ChoiceKeyword.CHOICE || !content.equals(other)) {
        out.append('\u0003').append(selector).append('\u0004').append(content);
      }
    });
    out.append("\u0003other\u0004").append(other);
    return mark("/choice");
  }

  /** Adds what each number shows, whatever branch has it: {@code =1} and {@code one} are the same in English. */
  private Void plural(Part.Choice choice, Map<String, String> branches) {
    mark("plural " + number(choice.parameter()) + " " + choice.pluralOffset());
    String before = null;
    for (long number : tried(branches)) {
      String content = branches.getOrDefault(plurals.selected(choice, number, branches.keySet()), "");
      if (!content.equals(before)) {
        out.append('\u0003').append(number).append('\u0004').append(content);
      }
      before = content;
    }
    return mark("/choice");
  }

  /** The numbers that are tried: small ones, those of languages with words for large ones, and those of branches. */
  private static long[] tried(Map<String, String> branches) {
    LongStream named = branches.keySet().stream().filter(selector -> selector.startsWith("="))
        .mapToLong(selector -> Long.parseLong(selector.substring(1)));
    return LongStream.concat(named, LongStream.concat(LongStream.rangeClosed(0, LAST_TRIED),
        LongStream.of(1_000_000, 1_000_001, 2_000_000, 1_000_000_000))).filter(number -> number >= 0).sorted()
        .distinct().toArray();
  }
}
