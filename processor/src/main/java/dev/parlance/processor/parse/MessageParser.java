package dev.parlance.processor.parse;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a translation's text into a message: scans it, and pairs its tags by nesting. */
public final class MessageParser {
  private MessageParser() {}

  /**
   * Parses {@code text}, that of a translation; never fails.
   *
   * @param source the source's message, which says what the names mean
   * @param syntax the syntax that the text is in
   */
  public static ParsedMessage parseTranslation(MessageText text, Message source, Syntax syntax) {
    if (isWords(text, syntax)) {
      return words(text);
    }
    ScannedText outline = ScannedText.of(text, syntax);
    SourceNames names = new SourceNames(source);
    List<Part> parts = TreeBuilder.parts(outline.tokens(), names, outline.problems());
    return new ParsedMessage(new Message(parts, List.copyOf(names.used.values())), outline.placeholders(),
        outline.variables(), outline.plurals(), outline.problems().problems(),
        EscapedMarkup.placeholder(outline.tokens()), Optional.empty(), true);
  }

  /** The message of a text that is read as it stands; empty where the text has to be parsed. */
  public static Optional<Message> plain(MessageText text, Syntax syntax) {
    return isWords(text, syntax) ? Optional.of(message(text)) : Optional.empty();
  }

  /** A text that is read as it stands. */
  static ParsedMessage words(MessageText text) {
    return new ParsedMessage(
        message(text), Map.of(), Map.of(), List.of(), List.of(), -1, Optional.empty(), true);
  }

  private static Message message(MessageText text) {
    return new Message(List.of(new Part.Text(text.units())), List.of());
  }

  /** Whether {@code text} is read as it stands: most are, and with many locales it pays to tell them at a glance. */
  static boolean isWords(MessageText text, Syntax syntax) {
    String units = text.units();
    for (int i = 0; i < units.length(); i++) {
      char c = units.charAt(i);
      boolean plain = XmlCharacters.isCommon(c) || !Character.isSurrogate(c) && XmlCharacters.isAllowed(c);
      if (!plain || c == '<' || syntax.isSpecial(c)) {
        return false;
      }
    }
    return text.isCharacters() && !text.isEmpty();
  }

  /** Gives the names in a translation the source's parameters; one that the source has not gets one without a name. */
  private static final class SourceNames implements ParameterResolver {
    final Map<String, Parameter> used = new HashMap<>();
    private final Message source;

    SourceNames(Message source) {
      this.source = source;
    }

    @Override
    public Parameter parameter(String name, ParameterType type) {
      Parameter parameter = used.get(name);
      if (parameter == null) {
        parameter = find(name, type);
        used.put(name, parameter);
      }
      return parameter;
    }

    private Parameter find(String name, ParameterType type) {
      for (Parameter parameter : source.parameters()) {
        if (parameter.placeholder().equals(name)) {
          return parameter;
        }
      }
      return new Parameter(name, "", type);
    }

    @Override
    public Part.Included included(String name) {
      return source.included(name).orElse(null);
    }
  }
}
