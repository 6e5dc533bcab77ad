package dev.parlance.processor.locale.dates;

import java.util.ArrayList;
import java.util.List;

/** Splits a pattern into fields and what is between them. */
public final class PatternItems {
  private PatternItems() {}

  /**
   * A part of a pattern.
   *
   * @param isField whether it is a field, a letter that is repeated
   * @param text its characters, unquoted
   */
  public record Item(boolean isField, String text) {
    /** The letter of a field. */
    public char letter() {
      return text.charAt(0);
    }

    /** The number of characters: how often a field repeats its letter. */
    public int length() {
      return text.length();
    }

    /** The characters as a pattern has them. */
    String quoted() {
      return text.chars().anyMatch(c -> isLetter((char) c) || c == '\'') ? "'" + text.replace("'", "''") + "'" : text;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The items of {@code pattern}. */
  public static List<Item> of(String pattern) {
    List<Item> items = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean quoted = false;
    for (int at = 0, end; at < pattern.length(); at = end) {
      char c = pattern.charAt(at);
      end = at + 1;
      if (c == '\'' && pattern.startsWith("''", at)) {
        literal.append(c);
        end++;
      } else if (c == '\'') {
        quoted = !quoted;
      } else if (quoted || !isLetter(c)) {
        literal.append(c);
      } else {
        while (end < pattern.length() && pattern.charAt(end) == c) {
          end++;
        }
        addLiteral(literal, items);
        items.add(new Item(true, pattern.substring(at, end)));
      }
    }
    addLiteral(literal, items);
    return items;
  }

  private static void addLiteral(StringBuilder literal, List<Item> items) {
    if (literal.length() > 0) {
      items.add(new Item(false, literal.toString()));
      literal.setLength(0);
    }
  }
}
