package dev.parlance.processor.convert;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a message shows, written in one form whatever notation it was read from: two messages show the same where this is
 * equal. Placeholders are numbers, in the order in which the source text has them.
 */
final class Shown implements PartVisitor<Void> {
  private final Map<String, Integer> numbers;
  private final LocaleCategories categories;
  private final Function<Part.Included, List<Part>> included;
  private final StringBuilder out = new StringBuilder();

  private Shown(Map<String, Integer> numbers, LocaleCategories categories,
      Function<Part.Included, List<Part>> included) {
    this.numbers = numbers;
    this.categories = categories;
    this.included = included;
  }

  /**
   * What {@code message} shows.
   *
   * @param numbers the numbers of placeholders; those of the source are added when its message is written
   * @param categories the plural categories of its locale
   * @param included the parts of another message that is included
   */
  static String of(Message message, Map<String, Integer> numbers, LocaleCategories categories,
      Function<Part.Included, List<Part>> included) {
    Shown shown = new Shown(numbers, categories, included);
    shown.all(message.parts());
    return shown.out.toString();
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
    boolean ordinal = choice.keyword() == ChoiceKeyword.SELECTORDINAL;
    boolean limits = choice.keyword() == ChoiceKeyword.CHOICE;
    String kind = limits ? "limits" : ordinal ? "ordinal" : choice.keyword().isPlural() ? "plural" : "select";
    mark(kind + " " + number(choice.parameter()) + " " + choice.pluralOffset());
    Map<String, String> branches = new LinkedHashMap<>();
    for (Part.Branch branch : choice.branches()) {
      Shown inside = new Shown(numbers, categories, included);
      inside.all(branch.content());
      choice.selectors(branch).forEach(selector -> branches.putIfAbsent(selector, inside.out.toString()));
    }
    new TreeMap<>(choice.keyword().isPlural() ? selected(branches, ordinal) : selected(branches))
        .forEach((selector, content) -> out.append('\u0003').append(selector).append('\u0004').append(content));
    return mark("/" + kind);
  }

  /** The branches that differ from {@code other}, which may be left out where it shows nothing. */
  private static Map<String, String> selected(Map<String, String> branches) {
    Map<String, String> selected = new HashMap<>(branches);
    String other = branches.getOrDefault("other", "");
    selected.values().removeIf(content -> content.equals(other));
    selected.put("other", other);
    return selected;
  }

  /** The same without the branches that no number selects in the locale. */
  private Map<String, String> selected(Map<String, String> branches, boolean ordinal) {
    Map<String, String> possible = new HashMap<>(branches);
    List<String> unused = new ArrayList<>();
    for (String selector : branches.keySet()) {
      PluralCategory.named(selector).filter(category -> category != PluralCategory.OTHER)
          .filter(category -> !categories.mayUse(category, ordinal)).ifPresent(category -> unused.add(selector));
    }
    possible.keySet().removeAll(unused);
    // A branch for a number counts though it is that of other, since another category may be that of the number.
    Map<String, String> selected = new HashMap<>(possible);
    String other = possible.getOrDefault("other", "");
    selected.entrySet().removeIf(each -> !each.getKey().startsWith("=") && each.getValue().equals(other));
    selected.put("other", other);
    return selected;
  }
}
