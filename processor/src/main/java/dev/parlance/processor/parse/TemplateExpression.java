package dev.parlance.processor.parse;

import dev.parlance.processor.message.ParameterType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template shows in the place of a placeholder, by the source that extractors write beside it: of a value the
 * expression, of a link its address, of any other tag the tag.
 */
final class TemplateExpression {
  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern ADDRESS = Pattern.compile(
      "\\s\\[?(?:attr\\.)?(?:href|routerLink)]?\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

  private TemplateExpression() {}

  /** The expression of a placeholder of {@code type}; empty where {@code source} is. */
  static String of(ParameterType type, String source) {
    String line = SPACE.matcher(source).replaceAll(" ").strip();
    return type == ParameterType.LINK ? address(line) : inBraces(line);
  }

  /** The variable of a plural or select that a placeholder includes: {@code count} of {@code {count, plural, …}}. */
  static String ofIncluded(String source) {
    int comma = source.indexOf(',');
    return source.startsWith("{") && comma > 0 ? source.substring(1, comma).strip() : source.strip();
  }

  /** The address in the tag {@code source}; the tag where it has none. */
  private static String address(String source) {
    Matcher address = ADDRESS.matcher(source);
    if (!address.find()) {
      return source;
    }
    for (int group = 1; group < address.groupCount(); group++) {
      if (address.group(group) != null) {
        return address.group(group).strip();
      }
    }
    return address.group(address.groupCount());
  }

  private static String inBraces(String source) {
    boolean braces = source.startsWith("{{") && source.endsWith("}}") && source.length() >= "{{}}".length();
    return braces ? source.substring(2, source.length() - 2).strip() : source;
  }
}
