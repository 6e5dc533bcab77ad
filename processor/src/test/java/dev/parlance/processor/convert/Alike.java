package dev.parlance.processor.convert;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares two messages part by part; the placeholders of one have other names in the other, always the same. The branches
 * of plurals are chosen by ICU.
 */
final class Alike {
  private static final long[] NUMBERS = {0, 1, 2, 3, 4, 5, 10, 11, 12, 20, 21, 22, 100, 101, 1_000_000};

  private final Map<String, String> names;
  private final ULocale locale;
  private final Function<Part.Included, List<Part>> included;

  private Alike(Map<String, String> names, ULocale locale, Function<Part.Included, List<Part>> included) {
    this.names = names;
    this.locale = locale;
    this.included = included;
  }

  /** A comparison of texts in English. */
  Alike() {
    this(new HashMap<>(), ULocale.ENGLISH, Part.Included::content);
  }

  /** A comparison of the translations of these into the locale {@code tag}. */
  Alike in(String tag) {
    return in(tag, Part.Included::content);
  }

  /** The same, where {@code included} are the parts of other messages that translations include. */
  Alike in(String tag, Function<Part.Included, List<Part>> included) {
    return new Alike(names, ULocale.forLanguageTag(tag), included);
  }

  /** What differs first; empty where nothing does. */
  Optional<String> difference(Message before, Message after) {
    return parts(before.parts(), after.parts());
  }

  private Optional<String> parts(List<Part> before, List<Part> after) {
    List<Part> own = joined(before);
    List<Part> others = joined(after);
    if (own.size() != others.size()) {
      return Optional.of(own + " / " + others);
    }
    for (int i = 0; i < own.size(); i++) {
      Optional<String> difference = part(own.get(i), others.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  /** The parts with those of included messages among them, words next to words as one. */
  private List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      List<Part> inside = part instanceof Part.Included other ? joined(included.apply(other)) : List.of(part);
      for (Part each : inside) {
        Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (each instanceof Part.Text text && last instanceof Part.Text before) {
          joined.set(joined.size() - 1, new Part.Text(before.value() + text.value()));
        } else if (!(each instanceof Part.Text text && text.value().isEmpty())) {
          joined.add(each);
        }
      }
    }
    return joined;
  }

  private Optional<String> part(Part before, Part after) {
    if (before instanceof Part.Text || before instanceof Part.VoidElement) {
      return same(before, after);
    }
    if (isNumber(before) && isNumber(after)) {
      return name(before.parameter(), after.parameter());
    }
    if (before.getClass() != after.getClass()) {
      return Optional.of(before + " / " + after);
    }
    if (before instanceof Part.Choice choice) {
      return choice(choice, (Part.Choice) after);
    }
    Optional<String> own = before instanceof Part.Formatted formatted
        ? same(formatted.format().packed(), ((Part.Formatted) after).format().packed())
        : before instanceof Part.Number number ? same(number.pluralOffset(), ((Part.Number) after).pluralOffset())
        : before instanceof Part.Element element ? same(element.name() + element.attributes(),
            ((Part.Element) after).name() + ((Part.Element) after).attributes())
        : before instanceof Part.DefinedLink link ? same(link.words() + "" + link.attributes(),
            ((Part.DefinedLink) after).words() + "" + ((Part.DefinedLink) after).attributes())
        : Optional.empty();
    return own.or(() -> before.parameter() == null ? Optional.empty() : name(parameter(before), parameter(after)))
        .or(() -> before instanceof Part.Container container
            ? parts(container.content(), ((Part.Container) after).content()) : Optional.empty());
  }

  private static Parameter parameter(Part part) {
    return part.parameter();
  }

  private static boolean isNumber(Part part) {
    return part instanceof Part.Number number && number.pluralOffset() == 0
        || part instanceof Part.Formatted formatted && formatted.format().packed().equals("n");
  }

  private Optional<String> name(Parameter before, Parameter after) {
    if (before == null || after == null) {
      return same(before, after);
    }
    return same(after.placeholder(), names.computeIfAbsent(before.placeholder(), first -> after.placeholder()));
  }

  private Optional<String> choice(Part.Choice before, Part.Choice after) {
    Map<String, List<Part>> own = branches(before);
    Map<String, List<Part>> others = branches(after);
    Optional<String> difference = name(before.parameter(), after.parameter())
        .or(() -> same(before.pluralOffset(), after.pluralOffset()))
        .or(() -> same(before.keyword().isPlural(), after.keyword().isPlural()));
    if (difference.isPresent()) {
      return difference;
    }
    if (before.keyword().isPlural()) {
      for (long number : NUMBERS) {
        Optional<String> inside = parts(selected(own, number, before), selected(others, number, after));
        if (inside.isPresent()) {
          return inside.map(each -> number + ": " + each);
        }
      }
      return Optional.empty();
    }
    Set<String> words = new TreeSet<>(own.keySet());
    words.addAll(others.keySet());
    for (String word : words) {
      Optional<String> inside = parts(own.getOrDefault(word, own.getOrDefault("other", List.of())),
          others.getOrDefault(word, others.getOrDefault("other", List.of())));
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Part>> branches(Part.Choice choice) {
    Map<String, List<Part>> branches = new LinkedHashMap<>();
    choice.branches().forEach(branch -> branches.put(branch.selector(), branch.content()));
    return branches;
  }

  /** The branch that a number selects, by the rules of ICU, or those of Dart's Intl. */
  private List<Part> selected(Map<String, List<Part>> branches, long number, Part.Choice choice) {
    PluralRules rules = PluralRules.forLocale(locale,
        choice.keyword() == ChoiceKeyword.SELECTORDINAL ? PluralType.ORDINAL : PluralType.CARDINAL);
    String category = rules.select(Math.abs(number - choice.pluralOffset()));
    List<String> tried = choice.keyword() == ChoiceKeyword.INTL_PLURAL
        ? List.of(number == 0 ? "zero" : number == 1 ? "one" : number == 2 ? "two" : category, category,
            category.equals("two") ? "few" : category, "other")
        : List.of("=" + number, category, "other");
    return tried.stream().filter(branches::containsKey).findFirst().map(branches::get).orElse(List.of());
  }

  private static Optional<String> same(Object before, Object after) {
    return Objects.equals(before, after) ? Optional.empty() : Optional.of(before + " / " + after);
  }
}
