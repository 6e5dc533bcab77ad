package dev.parlance.processor.parse;

import dev.parlance.processor.digest.Digest;
import dev.parlance.processor.message.Extent;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.CatalogTags;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses the texts of a source catalog into messages: scans each, resolves its references to other entries, names its
 * parameters, and pairs its tags by nesting.
 */
public final class SourceParser {
  /** Java allows 255 slots, two of them for a {@code long}; some are reserved for what generated classes add. */
  private static final int MOST_SLOTS = 250;

  /** Only an attack has deeper messages, which would grow exponentially. */
  private static final int DEEPEST_REFERENCE = 20;

  /** The most parts that all texts of a catalog include from others: each costs memory. */
  private static final int MOST_INCLUDED = 1_000_000;

  private final List<SourceText> texts;
  private final Syntax syntax;
  private final ParsedMessage[] parsed;

  /** The depth of the references in each message, 0 for none. */
  private final int[] depths;

  /** The number of parts of each message that another one refers to, 0 where it is not known yet. */
  private final int[] sizes;
  private long included;
  private Map<String, Integer> numbers;

  private SourceParser(List<SourceText> texts, Syntax syntax) {
    this.texts = texts;
    this.syntax = syntax;
    this.parsed = new ParsedMessage[texts.size()];
    this.depths = new int[texts.size()];
    this.sizes = new int[texts.size()];
  }

  /**
   * Parses texts; never fails.
   *
   * @param syntax the syntax that they are in
   */
  public static List<ParsedMessage> parse(List<SourceText> texts, Syntax syntax) {
    SourceParser parser = new SourceParser(texts, syntax);
    List<ParsedMessage> all = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      all.add(parser.parse(i, List.of()));
    }
    return all;
  }

  /** Parses one text that refers to no other; never fails. */
  public static ParsedMessage parse(SourceText text, Syntax syntax) {
    return parse(List.of(text), syntax).get(0);
  }

  /** Parses one text, without notes, that refers to no other; never fails. */
  public static ParsedMessage parse(String id, MessageText text, Syntax syntax) {
    return parse(SourceText.of(id, text), syntax);
  }

  /** The message of the entry {@code number}, to which the entries in {@code path} refer. */
  private ParsedMessage parse(int number, List<Integer> path) {
    if (parsed[number] == null) {
      SourceText text = texts.get(number);
      Syntax own = syntax.declaring(text.declared());
      parsed[number] = text.declared().isEmpty() && MessageParser.isWords(text.text(), syntax)
          ? MessageParser.words(text.text())
          : FailSafe.get(() -> parse(number, ScannedText.of(text.text(), own), own.declared(), path),
              ParsedMessage::failed);
    }
    return parsed[number];
  }

  private ParsedMessage parse(
      int number, ScannedText scanned, Map<String, ParameterType> declared, List<Integer> path) {
    List<Integer> inner = new ArrayList<>(path);
    inner.add(number);
    Map<String, Optional<SourceParameters.ReferencedMessage>> references = new LinkedHashMap<>();
    scanned.references()
        .forEach((name, reference) -> references.put(name, referred(reference, scanned.problems(), inner)));
    boolean includes = !references.isEmpty() && limit(references, scanned.problems(), scanned.referenceCounts());
    SourceParameters parameters =
        SourceParameters.of(scanned.tokens(), scanned.variables(), references, syntax.isNumbered()
            ? ParameterNaming.numbered(texts.get(number).comment(), texts.get(number).text().units())
            : ParameterNaming.NAMED, declared, scanned.problems());
    List<Part> parts = TreeBuilder.parts(scanned.tokens(), parameters, scanned.problems());
    Message message = new Message(parts, parameters.all());
    if (includes || references.isEmpty()) {
      checkParameters(message, scanned.problems());
    }
    if (includes) {
      Nesting.problem(Extent.of(parts)).ifPresent(scanned.problems()::add);
    }
    List<Problem> problems = scanned.problems().problems();
    return new ParsedMessage(message, scanned.placeholders(), scanned.variables(), scanned.plurals(),
        scanned.formats(), problems,
        scanned.problems().notes(), scanned.inert(), EscapedMarkup.in(scanned.tokens(), syntax),
        ForeignText.in(scanned.tokens(), syntax), syntax.isHtml() ? CatalogTags.of(scanned.tokens()).all() : List.of(),
        problems.isEmpty() && references.values().stream().allMatch(Optional::isPresent));
  }

  private Optional<SourceParameters.ReferencedMessage> referred(
      Token.Reference reference, ProblemLog problems, List<Integer> path) {
    Integer number = numbers().get(reference.id());
    if (number == null) {
      problem(reference, "the xid “" + reference.id() + "” is not the ID of an entry.",
          "Correct it, or remove the xid to make the placeholder a value.", problems);
      return Optional.empty();
    }
    if (path.contains(number)) {
      problem(reference, "the entry " + reference.id() + " refers to itself, directly or through others.",
          "Remove the xid where the cycle should end.", problems);
      return Optional.empty();
    }
    ParsedMessage other = path.size() > DEEPEST_REFERENCE ? null : parse(number, path);
    if (other == null || depths[number] >= DEEPEST_REFERENCE) {
      problem(reference, "entries refer to each other more than " + DEEPEST_REFERENCE + " deep.",
          "Write the texts out.", problems);
      return Optional.empty();
    }
    if (!other.complete()) {
      return Optional.empty();
    }
    int referring = path.get(path.size() - 1);
    depths[referring] = Math.max(depths[referring], depths[number] + 1);
    return Optional.of(new SourceParameters.ReferencedMessage(number, other.message()));
  }

  /**
   * Takes out {@code references} where their messages, as often as they are shown, would be too much, before any is
   * copied; returns whether they were left.
   */
  private boolean limit(Map<String, Optional<SourceParameters.ReferencedMessage>> references, ProblemLog problems,
      Map<String, Integer> counts) {
    long parts = 0;
    for (Map.Entry<String, Optional<SourceParameters.ReferencedMessage>> each : references.entrySet()) {
      long shown = counts.get(each.getKey());
      parts += each.getValue().map(message -> shown * size(message)).orElse(0L);
    }
    if (parts <= Nesting.MOST_PARTS && included + parts <= MOST_INCLUDED) {
      included += parts;
      return true;
    }
    problems.add(parts > Nesting.MOST_PARTS ? Nesting.tooManyParts() : new Problem(Rule.MALFORMED_ENTRY, 0,
        "the texts of the catalog include more than " + MOST_INCLUDED + " parts of others.", "Refer to fewer."));
    references.replaceAll((name, message) -> Optional.empty());
    return false;
  }

  private int size(SourceParameters.ReferencedMessage referred) {
    int entry = referred.entry();
    sizes[entry] = sizes[entry] > 0 ? sizes[entry] : Extent.of(referred.message().parts()).parts() + 1;
    return sizes[entry];
  }

  private static void problem(Token.Reference reference, String what, String advice, ProblemLog problems) {
    problems.add(new Problem(Rule.ICU_SYNTAX, reference.offset(), what, advice));
  }

  private Map<String, Integer> numbers() {
    if (numbers == null) {
      numbers = numbers(
          texts.stream().map(SourceText::id).toList(), texts.stream().map(SourceText::text).toList());
    }
    return numbers;
  }

  /** The numbers of the entries by ID; plurals and selects also by the digest that Angular writes as {@code xid}. */
  private static Map<String, Integer> numbers(List<String> ids, List<MessageText> texts) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      if (texts.get(i).units().indexOf('{') >= 0) {
        numbers.putIfAbsent(Digest.reference(texts.get(i)), i);
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(ids.get(i), i);
    }
    return numbers;
  }

  /**
   * The given IDs, and those of the entries that their texts refer to.
   *
   * @param ids some of the keys of {@code texts}
   * @param texts all texts by ID
   * @param syntax the syntax that they are in
   */
  public static List<String> withReferences(List<String> ids, Map<String, MessageText> texts, Syntax syntax) {
    Set<String> all = new LinkedHashSet<>(ids);
    Deque<String> open = new ArrayDeque<>(ids);
    Map<String, Integer> numbers = null;
    List<String> keys = List.copyOf(texts.keySet());
    while (!open.isEmpty()) {
      MessageText text = texts.getOrDefault(open.pop(), MessageText.EMPTY);
      if (text.isCharacters()) {
        continue;
      }
      for (Token.Reference reference : ScannedText.of(text, syntax).references().values()) {
        numbers = numbers == null ? numbers(keys, List.copyOf(texts.values())) : numbers;
        Integer number = numbers.get(reference.id());
        if (number != null && all.add(keys.get(number))) {
          open.push(keys.get(number));
        }
      }
    }
    return List.copyOf(all);
  }

  private static void checkParameters(Message message, ProblemLog problems) {
    int slots = 0;
    for (Parameter parameter : message.parameters()) {
      slots += parameter.type().slots();
    }
    if (slots > MOST_SLOTS) {
      boolean numbers = slots > message.parameters().size();
      problems.malformed(0, "the text has " + message.parameters().size() + " different placeholders.",
          "A Java method takes at most " + MOST_SLOTS + (numbers ? ", and a number counts as two" : "")
              + "; split the text.");
    }
  }
}
