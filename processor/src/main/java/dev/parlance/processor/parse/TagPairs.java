package dev.parlance.processor.parse;

import dev.parlance.Link;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.CatalogTags;
import dev.parlance.processor.syntax.LinkAddress;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Pairs the links and elements of a translated text with those of the source, whose addresses and attributes are shown:
 * those alike first, then what is left over, if it is clear what is meant.
 */
final class TagPairs {
  private static final int LONGEST = 100;

  /** What stands for each argument where an address is checked. */
  private static final String EXAMPLE = "x";

  /** How many links are named. */
  private static final int MOST = 5;

  private final ParsedMessage source;
  private final CatalogTags translated;
  private final ProblemLog problems;

  /** For the number of each tag of the translation that of the source's. */
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private TagPairs(ParsedMessage source, CatalogTags translated, ProblemLog problems) {
    this.source = source;
    this.translated = translated;
    this.problems = problems;
  }

  /** The {@code tokens} of a translation, with the addresses and attributes of the {@code source}. */
  static List<Token> paired(List<Token> tokens, ParsedMessage source, ProblemLog problems) {
    CatalogTags translated = CatalogTags.of(tokens);
    if (translated.all().isEmpty() && source.tags().isEmpty()) {
      return tokens;
    }
    TagPairs pairs = new TagPairs(source, translated, problems);
    pairs.pairElements();
    pairs.pairLinks();
    return Token.mapStarts(tokens, pairs::asInSource);
  }

  private void pairElements() {
    Set<String> names = new HashSet<>();
    source.tags().forEach(tag -> names.add(tag.container() instanceof TagMeaning.Element ? tag.family() : ""));
    for (String name : names) {
      List<Integer> ours = numbers(source.tags(), tag -> isElement(tag, name));
      List<Integer> theirs = numbers(translated.all(), tag -> isElement(tag, name));
      // A bare one may stand for any.
      List<Integer> attributed = new ArrayList<>(theirs);
      attributed
          .removeIf(number -> ((TagMeaning.Element) translated.all().get(number).container()).attributes().isEmpty());
      pair(ours, attributed, Token.Start::container);
      theirs.removeAll(pairs.keySet());
      Iterator<Integer> left = ours.iterator();
      theirs.forEach(number -> {
        if (left.hasNext()) {
          pairs.put(number, left.next());
        }
      });
    }
  }

  private static boolean isElement(Token.Start tag, String name) {
    return tag.container() instanceof TagMeaning.Element && tag.family().equals(name);
  }

  private static boolean isLink(Token.Start tag) {
    return tag.container() instanceof TagMeaning.DefinedLink;
  }

  private static List<Integer> numbers(List<Token.Start> tags, Predicate<Token.Start> test) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      if (test.test(tags.get(i))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** Pairs those of {@code theirs} with those of {@code ours} that have the same key, in order, and takes them out. */
  private void pair(List<Integer> ours, List<Integer> theirs, Function<Token.Start, Object> key) {
    Map<Object, Deque<Integer>> byKey = new HashMap<>();
    ours.forEach(mine -> byKey.computeIfAbsent(key.apply(source.tags().get(mine)), first -> new ArrayDeque<>())
        .add(mine));
    Set<Integer> paired = new HashSet<>();
    theirs.removeIf(number -> {
      Deque<Integer> alike = byKey.getOrDefault(key.apply(translated.all().get(number)), new ArrayDeque<>());
      if (!alike.isEmpty()) {
        paired.add(alike.peek());
        pairs.put(number, alike.poll());
      }
      return pairs.containsKey(number);
    });
    ours.removeAll(paired);
  }

  private void pairLinks() {
    List<Integer> ours = numbers(source.tags(), TagPairs::isLink);
    List<Integer> theirs = numbers(translated.all(), TagPairs::isLink);
    pair(ours, theirs, TagPairs::address);
    if (ours.size() == 1 && theirs.size() == 1) {
      Token.Start link = source.tags().get(ours.get(0));
      Token.Start other = translated.all().get(theirs.get(0));
      pairs.put(theirs.get(0), ours.get(0));
      problems.note(otherAddress(link, other));
    } else if (!theirs.isEmpty() && !ours.isEmpty()) {
      problems.add(unclear(ours, theirs));
    } else if (!ours.isEmpty()) {
      problems.add(missing(ours.stream().map(source.tags()::get).toList()));
    } else {
      theirs.stream().map(translated.all()::get).forEach(more -> problems.add(new Problem(Rule.UNKNOWN_PLACEHOLDER,
          more.offset(), Sentence.of("the source text "
              + (source.tags().stream().anyMatch(tag -> isLink(tag) && address(tag).equals(address(more)))
                  ? "has " + links(List.of(more)) + " less often." : "does not have " + links(List.of(more)) + ".")),
          Sentence.of("Remove it."))));
    }
  }

  private static Problem missing(List<Token.Start> links) {
    String tags = links.stream().limit(MOST)
        .map(link -> "<a" + address(link, address -> " href=\"" + address + "\"", "") + ">…</a>").distinct()
        .collect(Collectors.joining(" and "));
    return new Problem(Rule.MISSING_PLACEHOLDER, 0,
        Sentence.of(links(links) + " of the source text " + (links.size() == 1 ? "is" : "are") + " missing."),
        Sentence.of("Add " + tags + "."));
  }

  /** The address by which links are paired; empty for a link without one. */
  private static Optional<LinkAddress> address(Token.Start link) {
    return ((TagMeaning.DefinedLink) link.container()).address().map(LinkAddress::withoutWords);
  }

  private static Problem otherAddress(Token.Start link, Token.Start other) {
    Optional<LinkAddress> meant = address(link);
    Optional<LinkAddress> here = address(other);
    Problem problem = new Problem(Rule.OTHER_ADDRESS, other.offset(),
        Sentence.of("the link " + leads(other) + " here, and " + leads(link)
            + " in the source text, whose links are used."),
        Sentence.of("Write the source's address, or nothing but <a>."));
    return meant.isEmpty() || here.isEmpty() || meant.get().isAlmost(here.get()) ? problem.as(Rule.Kind.NOTE) : problem;
  }

  private Problem unclear(List<Integer> ours, List<Integer> theirs) {
    List<Token.Start> others = theirs.stream().map(translated.all()::get).toList();
    return new Problem(Rule.UNKNOWN_PLACEHOLDER, others.get(0).offset(),
        Sentence.of("the source text does not have " + links(others) + ", and has "
            + links(ours.stream().map(source.tags()::get).toList()) + ": it is not clear which is which."),
        Sentence.of("Write the addresses of the source text."));
  }

  private static String leads(Token.Start link) {
    return address(link, address -> "leads to “" + address + "”", "has no address");
  }

  /** The {@code links} in words: {@code the links to “/x” and “/y”}. */
  private static String links(List<Token.Start> links) {
    return (links.size() == 1 ? "the link " : "the links ") + links.stream().limit(MOST)
        .map(link -> address(link, address -> "to “" + address + "”", "without an address")).distinct()
        .collect(Collectors.joining(" and "));
  }

  /** What {@code words} make of the address of {@code link}; {@code without} where it has none. */
  private static String address(Token.Start link, UnaryOperator<String> words, String without) {
    return ((TagMeaning.DefinedLink) link.container()).address().map(LinkAddress::written)
        .map(address -> words.apply(address.length() > LONGEST
            ? address.substring(0, address.offsetByCodePoints(0, LONGEST / 2)) + "…" : address))
        .orElse(without);
  }

  /** The {@code tag} of the translation as the source defines it; bare where the source has no such one. */
  private Token.Start asInSource(Token.Start tag) {
    if (!(tag.container() instanceof TagMeaning.Defined)) {
      return tag;
    }
    Integer number = pairs.get(translated.numbers().get(tag.offset()));
    TagMeaning meaning = number == null ? bare(tag) : meaning(tag, source.tags().get(number));
    String name = number == null ? tag.name() : source.tags().get(number).name();
    return new Token.Start(tag.offset(), name, tag.family(), meaning, tag.source());
  }

  private static TagMeaning bare(Token.Start tag) {
    return tag.container() instanceof TagMeaning.Element element
        ? new TagMeaning.Element(element.html(), Map.of(), element.endsByItself()) : new TagMeaning.Content();
  }

  private TagMeaning meaning(Token.Start tag, Token.Start original) {
    if (!(original.container() instanceof TagMeaning.DefinedLink link)) {
      return original.container();
    }
    boolean replaced =
        source.message().parameters().stream().anyMatch(parameter -> parameter.type() == ParameterType.LINK
            && parameter.placeholder().equals(original.name()));
    if (replaced) {
      return new TagMeaning.DefinedLink(Optional.empty(), Map.of());
    }
    return new TagMeaning.DefinedLink(link.address().map(
        address -> ((TagMeaning.DefinedLink) tag.container()).address().map(address::withWordsOf)
            .filter(translated -> Link.tryTo(translated.with(EXAMPLE)).isPresent()).orElse(address)),
        link.attributes());
  }
}
