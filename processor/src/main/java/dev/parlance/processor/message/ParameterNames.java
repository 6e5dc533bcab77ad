package dev.parlance.processor.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java parameters for the placeholders of one text. */
final class ParameterNames {
  /** {@code {{ user.name }}}, {@code this.video.name}: a path whose last name says what the value is. */
  private static final Pattern SOURCE_PATH =
      Pattern.compile("(?:\\{\\{\\s*+)?(?:[\\p{L}_$][\\p{L}\\p{N}_$]*+[?!]?\\.)*+([\\p{L}_$][\\p{L}\\p{N}_$]++)(?:\\s*+}})?");

  private static final Pattern GENERIC = Pattern.compile("(?:INTERPOLATION|PH)(?:_[0-9]+)?");
  private static final Set<String> LITERALS = Set.of("true", "false", "null", "undefined", "this");

  /** The field that generated methods read. */
  private static final String FIELD = "texts";

  private ParameterNames() {}

  /** A name for each placeholder, given with what stood in the template for it, in order; no name stands twice. */
  static Map<String, String> assign(Map<String, Optional<String>> sources) {
    Map<String, String> suggested = new LinkedHashMap<>();
    sources.forEach((placeholder, source) -> {
      if (GENERIC.matcher(placeholder).matches()) {
        source.flatMap(ParameterNames::suggestion).ifPresent(name -> suggested.put(placeholder, name));
      }
    });
    List<String> plain = new ArrayList<>();
    sources.keySet().forEach(placeholder -> plain.add(plainName(placeholder)));
    List<String> suggestions = List.copyOf(suggested.values());
    suggested.values().removeIf(name -> Collections.frequency(suggestions, name) > 1 || plain.contains(name));

    Map<String, String> names = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (String placeholder : sources.keySet()) {
      String name = suggested.getOrDefault(placeholder, plainName(placeholder));
      int number = 2;
      String unique = name;
      while (!used.add(unique)) {
        unique = name + number++;
      }
      names.put(placeholder, unique);
    }
    return names;
  }

  private static Optional<String> suggestion(String source) {
    Matcher path = SOURCE_PATH.matcher(source.strip());
    if (!path.matches()) {
      return Optional.empty();
    }
    String name = path.group(1);
    boolean constant = name.equals(name.toUpperCase(Locale.ROOT)) || LITERALS.contains(name);
    boolean speaking = name.codePoints().filter(Character::isLetter).count() >= 2;
    return constant || !speaking ? Optional.empty() : Optional.of(legal(lowerFirst(name)));
  }

  /** {@code link1} for {@code START_LINK_1}, {@code followerName} for {@code follower-name}. */
  private static String plainName(String placeholder) {
    String base = placeholder.startsWith("START_") ? placeholder.substring("START_".length()) : placeholder;
    boolean shouted = base.equals(base.toUpperCase(Locale.ROOT));
    String name = JavaNames.camelCase(JavaNames.words((shouted ? base.toLowerCase(Locale.ROOT) : base).replace('_', ' ')));
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
      name = "value" + name;
    }
    return legal(lowerFirst(name));
  }

  private static String legal(String name) {
    return JavaNames.isKeyword(name) || name.equals(FIELD) ? name + "_" : name;
  }

  private static String lowerFirst(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
  }
}
