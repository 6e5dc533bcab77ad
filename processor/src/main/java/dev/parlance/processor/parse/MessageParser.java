package dev.parlance.processor.parse;

import dev.parlance.processor.message.BidiControl;
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
import java.util.Set;

/** Parses the text of a translation into a message: scans it, and pairs its tags by nesting. */
public final class MessageParser {
  private MessageParser() {}

  /**
   * Parses the {@code text} of a translation; never fails.
   *
   * @param source the source's text, whose message has the parameters
   * @param names the names of the source's placeholders and variables
   * @param syntax the syntax that the text is in
   */
  public static ParsedMessage parseTranslation(
      MessageText text, ParsedMessage source, Set<String> names, Syntax syntax) {
    if (isWords(text, syntax) && source.tags().isEmpty()) {
      return words(text);
    }
    ScannedText scanned = ScannedText.ofTranslation(text, source, names, syntax);
    SourceNames resolver = new SourceNames(source.message());
    List<Part> parts = TreeBuilder.parts(scanned.tokens(), resolver, scanned.problems());
    return new ParsedMessage(new Message(parts, List.copyOf(resolver.used.values())), scanned.placeholders(),
        scanned.variables(), scanned.plurals(), scanned.formats(), scanned.problems().problems(),
        scanned.problems().notes(), scanned.inert(), EscapedMarkup.in(scanned.tokens(), syntax),
        ForeignText.in(scanned.tokens(), syntax), List.of(), true);
  }

  /** The message of a text of words only; empty where the text must be parsed. */
  public static Optional<Message> plain(MessageText text, Syntax syntax) {
    return isWords(text, syntax) ? Optional.of(message(text)) : Optional.empty();
  }

  /** The message of a text of words only. */
  static ParsedMessage words(MessageText text) {
    return new ParsedMessage(
        message(text), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(),
        List.of(), true);
  }

  private static Message message(MessageText text) {
    return new Message(List.of(new Part.Text(text.units())), List.of());
  }

  /** Whether {@code text} consists of words only, as most do, and no rule looks at words without bidi controls and damage. */
  static boolean isWords(MessageText text, Syntax syntax) {
    String units = text.units();
    for (int i = 0; i < units.length(); i++) {
      char c = units.charAt(i);
      boolean plain = XmlCharacters.isCommon(c) || !Character.isSurrogate(c) && XmlCharacters.isAllowed(c);
      if (!plain || c == '&' || ForeignText.mayBegin(c) || syntax.isSpecial(c) || BidiControl.is(c)
          || DamagedCharacters.mayBeAt(i, units)) {
        return false;
      }
    }
    return text.isCharacters() && !text.isEmpty();
  }

  /** Resolves names to the source's parameters; a name that the source lacks gets a parameter without a Java name. */
  private static final class SourceNames implements ParameterResolver {
    final Map<String, Parameter> used = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, Part.Included> included = new HashMap<>();

    SourceNames(Message source) {
      source.parameters().forEach(parameter -> parameters.put(parameter.placeholder(), parameter));
      source.forEach(part -> {
        if (part instanceof Part.Included other) {
          included.putIfAbsent(other.placeholder(), other);
        }
      });
    }

    @Override
    public Parameter parameter(String name, ParameterType type) {
      Parameter parameter = used.get(name);
      if (parameter == null) {
        parameter = parameters.getOrDefault(name, new Parameter(name, "", type, ""));
        used.put(name, parameter);
      }
      return parameter;
    }

    @Override
    public Part.Included included(String name) {
      return included.get(name);
    }
  }
}
