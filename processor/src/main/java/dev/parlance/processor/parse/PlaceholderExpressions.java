package dev.parlance.processor.parse;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a template shows in the places of a text's values and links, as extractors write beside them. */
public final class PlaceholderExpressions {
  private PlaceholderExpressions() {}

  /** Whether {@code text} and {@code other} have the same placeholders in the same order, as most translations have. */
  public static boolean areSame(MessageText text, MessageText other) {
    int mark = text.nextMark(0);
    int there = other.nextMark(0);
    while (mark < text.length() && there < other.length() && text.mark(mark).equals(other.mark(there))) {
      mark = text.nextMark(mark + 1);
      there = other.nextMark(there + 1);
    }
    return mark == text.length() && there == other.length();
  }

  /** The expressions of the values and links of {@code text} that have one, by the placeholder's name. */
  public static Map<String, String> of(MessageText text) {
    if (text.isCharacters()) {
      return Map.of();
    }
    Map<String, String> expressions = new LinkedHashMap<>();
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.Value value) {
        put(value.name(), ParameterType.VALUE, value.source(), expressions);
      } else if (piece instanceof Piece.Start start && PlaceholderName.isLink(PlaceholderName.opened(start.name()))) {
        put(start.name(), ParameterType.LINK, start.source(), expressions);
      }
    }
    return expressions;
  }

  private static void put(String name, ParameterType type, String source, Map<String, String> expressions) {
    String expression = TemplateExpression.of(type, source);
    if (!expression.isEmpty()) {
      expressions.putIfAbsent(name, expression);
    }
  }
}
