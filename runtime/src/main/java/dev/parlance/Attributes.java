package dev.parlance;

import dev.parlance.internal.text.HtmlEscaper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an element in the order they were set, also written as HTML. Immutable.
 *
 * @param values the attributes by name
 * @param html the attributes as {@code name="value"}, each after a space
 */
record Attributes(Map<String, String> values, String html) {
  static final Attributes NONE = new Attributes(Map.of(), "");

  private static final Set<String> ALLOWED =
      Set.of("id", "lang", "dir", "title", "role", "tabindex", "hidden", "translate");

  /** These attributes with {@code name} set to {@code value}; one that is set already keeps its position. */
  Attributes with(String name, String value) {
    Map<String, String> copy = new LinkedHashMap<>(values);
    copy.put(name, value);
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> attribute : copy.entrySet()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      HtmlEscaper.attribute(out, attribute.getValue());
      out.append('"');
    }
    return new Attributes(Collections.unmodifiableMap(copy), out.toString());
  }

  /** {@code name} in lower case; throws where neither the common list nor {@code extra} allows it. */
  static String allowedName(String name, Set<String> extra) {
    String lower = Ascii.lowerCase(name);
    if (ALLOWED.contains(lower) || extra.contains(lower) || isOpenEnded(lower)) {
      return lower;
    }
    StringBuilder names = new StringBuilder("id, lang, dir, title, role, tabindex, hidden, translate");
    extra.stream().sorted().forEach(allowed -> names.append(", ").append(allowed));
    throw new IllegalArgumentException(
        "the attribute '" + Address.shown(name) + "' is not allowed. Allowed are " + names + ", data-… and aria-…");
  }

  private static boolean isOpenEnded(String name) {
    if (name.length() == 5 || !name.startsWith("data-") && !name.startsWith("aria-")) {
      return false;
    }
    for (int i = 5; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    // The order of attributes has no meaning in HTML.
    return other instanceof Attributes attributes && values.equals(attributes.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
