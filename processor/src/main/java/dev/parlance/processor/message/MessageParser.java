package dev.parlance.processor.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns a catalog text into a message: scans it, names its parameters, and pairs its tags by nesting. */
public final class MessageParser {
  /** Java allows 255 slots, one of them for {@code this}; the rest is left to what generated classes add. */
  private static final int MOST_PARAMETERS = 250;

  private MessageParser() {}

  /** Parses {@code text}, as it stands in the source catalog; never fails. */
  public static ParsedMessage parse(String text) {
    return parse(text, ParameterNames::assign);
  }

  /** Parses {@code text}, as it stands in a translation; its parameters have no names, which the source gives. */
  public static ParsedMessage parseTranslation(String text) {
    return parse(text, sources -> Map.of());
  }

  private static ParsedMessage parse(
      String text, Function<Map<String, Optional<String>>, Map<String, String>> naming) {
    if (isWords(text)) {
      return new ParsedMessage(new Message(List.of(new Part.Text(text)), List.of()), Map.of(), List.of());
    }
    ProblemLog problems = new ProblemLog();
    List<Token> tokens = FragmentScanner.scan(text, problems);
    IcuOpening.find(tokens).ifPresent(problems::add);
    Map<String, Parameter> parameters = parameters(tokens, naming);
    if (parameters.size() > MOST_PARAMETERS) {
      problems.malformed(0, "the text has " + parameters.size() + " different placeholders.",
          "A Java method takes at most " + MOST_PARAMETERS + "; split the text.");
    }
    List<Part> parts = new TagPairing(problems, parameters).parts(tokens);
    return new ParsedMessage(
        new Message(parts, List.copyOf(parameters.values())), placeholders(tokens), problems.problems());
  }

  /** Whether {@code text} is read as it stands: most are, and with many locales it pays to tell them at a glance. */
  private static boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '&' || c == '{' || c == ']' || Character.isSurrogate(c) || !XmlCharacters.isAllowed(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static Map<String, Integer> placeholders(List<Token> tokens) {
    Map<String, Integer> placeholders = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (token instanceof Token.Placeholder tag && !(Placeholder.named(tag.name()) instanceof Placeholder.Close)) {
        placeholders.putIfAbsent(tag.name(), tag.offset());
      }
    }
    return placeholders;
  }

  private static Map<String, Parameter> parameters(
      List<Token> tokens, Function<Map<String, Optional<String>>, Map<String, String>> naming) {
    Map<String, Parameter.Type> types = new LinkedHashMap<>();
    Map<String, Optional<String>> sources = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (token instanceof Token.Placeholder tag) {
        Placeholder placeholder = Placeholder.named(tag.name());
        boolean link =
            placeholder instanceof Placeholder.Start start && start.meaning() instanceof Placeholder.Meaning.Link;
        if (link || placeholder instanceof Placeholder.Value) {
          types.put(tag.name(), link ? Parameter.Type.LINK : Parameter.Type.VALUE);
          sources.putIfAbsent(tag.name(), tag.source());
        }
      }
    }
    if (sources.isEmpty()) {
      return Map.of();
    }
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    Map<String, String> names = naming.apply(sources);
    types.forEach((placeholder, type) -> parameters.put(
        placeholder, new Parameter(placeholder, names.getOrDefault(placeholder, ""), type)));
    return parameters;
  }
}
