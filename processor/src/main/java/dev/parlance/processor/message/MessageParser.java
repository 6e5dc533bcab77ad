package dev.parlance.processor.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a catalog text into a message: scans it, names its parameters, and pairs its tags by nesting. */
public final class MessageParser {
  /** Java allows 255 slots, one of them for {@code this}; the rest is left to what generated classes add. */
  private static final int MOST_PARAMETERS = 250;

  private MessageParser() {}

  /** Parses {@code text}, as it stands in the catalog; never fails. */
  public static ParsedMessage parse(String text) {
    ProblemLog problems = new ProblemLog();
    List<Token> tokens = FragmentScanner.scan(text, problems);
    IcuOpening.find(tokens).ifPresent(problems::add);
    Map<String, Parameter> parameters = parameters(tokens);
    if (parameters.size() > MOST_PARAMETERS) {
      problems.malformed(0, "the text has " + parameters.size() + " different placeholders.",
          "A Java method takes at most " + MOST_PARAMETERS + "; split the text.");
    }
    List<Part> parts = new TagPairing(problems, parameters).parts(tokens);
    return new ParsedMessage(new Message(parts, List.copyOf(parameters.values())), problems.problems());
  }

  private static Map<String, Parameter> parameters(List<Token> tokens) {
    Map<String, Parameter.Type> types = new LinkedHashMap<>();
    Map<String, Optional<String>> sources = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (token instanceof Token.Placeholder tag) {
        Placeholder placeholder = Placeholder.named(tag.name());
        boolean link = placeholder instanceof Placeholder.Start start && start.meaning() instanceof Placeholder.Meaning.Link;
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
    ParameterNames.assign(sources).forEach((placeholder, name) ->
        parameters.put(placeholder, new Parameter(placeholder, name, types.get(placeholder))));
    return parameters;
  }
}
