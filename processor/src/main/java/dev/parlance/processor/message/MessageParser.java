package dev.parlance.processor.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a translation's text into a message: scans it, and pairs its tags by nesting. */
public final class MessageParser {
  private MessageParser() {}

  /**
   * Parses {@code text}, as it stands in a translation; never fails.
   *
   * @param source the source's message, which says what the names mean
   */
  public static ParsedMessage parseTranslation(String text, Message source) {
    if (isWords(text)) {
      return words(text);
    }
    Outline outline = Outline.of(text);
    SourceNames names = new SourceNames(source);
    List<Part> parts = TagPairing.parts(outline.tokens(), names, outline.problems());
    return new ParsedMessage(new Message(parts, List.copyOf(names.used.values())), outline.placeholders(),
        outline.variables(), outline.plurals(), outline.problems().problems(),
        TypedMarkup.placeholder(outline.tokens()), Optional.empty(), true);
  }

  /** The message of a text that is read as it stands; empty where the text has to be parsed. */
  public static Optional<Message> plain(String text) {
    return isWords(text) ? Optional.of(message(text)) : Optional.empty();
  }

  /** A text that is read as it stands. */
  static ParsedMessage words(String text) {
    return new ParsedMessage(
        message(text), Map.of(), Map.of(), List.of(), List.of(), -1, Optional.empty(), true);
  }

  private static Message message(String text) {
    return new Message(List.of(new Part.Text(text)), List.of());
  }

  /** Whether {@code text} is read as it stands: most are, and with many locales it pays to tell them at a glance. */
  static boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '&' || c == '{' || c == ']' || Character.isSurrogate(c) || !XmlCharacters.isAllowed(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Gives the names in a translation the source's parameters; one that the source has not gets one without a name. */
  private static final class SourceNames implements Bindings {
    final Map<String, Parameter> used = new HashMap<>();
    private final Message source;

    SourceNames(Message source) {
      this.source = source;
    }

    @Override
    public Parameter parameter(String name, Parameter.Type type) {
      Parameter parameter = used.get(name);
      if (parameter == null) {
        parameter = find(name, type);
        used.put(name, parameter);
      }
      return parameter;
    }

    private Parameter find(String name, Parameter.Type type) {
      for (Parameter parameter : source.parameters()) {
        if (parameter.placeholder().equals(name)) {
          return parameter;
        }
      }
      return new Parameter(name, "", type);
    }

    @Override
    public Part.Included included(String name) {
      if (!(Placeholder.named(name) instanceof Placeholder.Reference)) {
        return null;
      }
      return source.all().filter(part -> part instanceof Part.Included included && included.placeholder().equals(name))
          .map(Part.Included.class::cast).findFirst().orElse(null);
    }
  }
}
