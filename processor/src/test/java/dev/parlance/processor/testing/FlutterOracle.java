package dev.parlance.processor.testing;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints texts as the code does that Flutter's {@code gen-l10n} generates: a reading of its grammar and of Dart's {@code
 * Intl.pluralLogic} of its own, for texts without escapes and formats.
 */
public final class FlutterOracle {
  private final String text;
  private final Map<String, Object> values;
  private final PluralRules rules;
  private int at;

  private FlutterOracle(String text, Map<String, Object> values, String locale) {
    this.text = text;
    this.values = values;
    this.rules = PluralRules.forLocale(ULocale.forLanguageTag(locale));
  }

  /**
   * What {@code text} prints.
   *
   * @param values strings and whole numbers by the names of placeholders
   * @throws IllegalArgumentException where Flutter refuses the text
   */
  public static String printed(String text, Map<String, Object> values, String locale) {
    FlutterOracle oracle = new FlutterOracle(text, values, locale);
    String printed = oracle.message(false);
    if (oracle.at < text.length()) {
      throw oracle.refused();
    }
    return printed;
  }

  private IllegalArgumentException refused() {
    return new IllegalArgumentException(text + " at " + at);
  }

  private String message(boolean inside) {
    StringBuilder shown = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      if (text.charAt(at) == '{') {
        at++;
        shown.append(expression());
      } else {
        shown.append(text.charAt(at++));
      }
    }
    if (!inside && at < text.length()) {
      throw refused();
    }
    return shown.toString();
  }

  private String expression() {
    String name = word();
    if (accept('}')) {
      if (!values.containsKey(name)) {
        throw refused();
      }
      return values.get(name).toString();
    }
    expect(',');
    String keyword = word();
    expect(',');
    Map<String, String> parts = new HashMap<>();
    while (!accept('}')) {
      String part = accept('=') ? "=" + word() : word();
      expect('{');
      parts.put(part, message(true));
      expect('}');
    }
    return switch (keyword) {
      case "plural" -> plural(((Number) values.get(name)).longValue(), parts);
      case "select" -> parts.getOrDefault(values.get(name).toString(), parts.get("other"));
      default -> throw refused();
    };
  }

  private String plural(long number, Map<String, String> parts) {
    String zero = parts.getOrDefault("zero", parts.get("=0"));
    String one = parts.getOrDefault("one", parts.get("=1"));
    String two = parts.getOrDefault("two", parts.get("=2"));
    String few = parts.get("few");
    String many = parts.get("many");
    String other = parts.get("other");
    if (number == 0 && zero != null) {
      return zero;
    }
    if (number == 1 && one != null) {
      return one;
    }
    if (number == 2 && two != null) {
      return two;
    }
    String chosen = switch (rules.select(number)) {
      case "zero" -> zero;
      case "one" -> one;
      case "two" -> two == null ? few : two;
      case "few" -> few;
      case "many" -> many;
      default -> other;
    };
    return chosen == null ? other : chosen;
  }

  private String word() {
    skipBlanks();
    int start = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (at == start) {
      throw refused();
    }
    String word = text.substring(start, at);
    skipBlanks();
    return word;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean accept(char c) {
    // Blanks before a brace that closes a branch are text, and are not skipped by a message.
    skipBlanks();
    boolean here = at < text.length() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw refused();
    }
  }
}
