package dev.parlance.processor.parse;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.names.FreeNames;
import dev.parlance.processor.names.JavaNames;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names the Java parameters for the placeholders of one text. */
final class ParameterNames {
  /** Matches {@code {{ user.name }}} and {@code this.video.name}: paths whose last name describes the value. */
  private static final Pattern SOURCE_PATH =
      Pattern.compile(
          "(?:\\{\\{\\s*+)?(?:[\\p{L}_$][\\p{L}\\p{Nd}_$]*+[?!]?\\.)*+([\\p{L}_$][\\p{L}\\p{Nd}_$]++)(?:\\s*+}})?");

  /** The variables of Angular's ICU messages, whose names describe their use rather than their value. */
  private static final Map<String, String> CALLED = Map.of("VAR_PLURAL", "COUNT", "VAR_SELECT", "CHOICE");

  private static final Pattern GENERIC = Pattern.compile("(?:INTERPOLATION|PH)(?:_[0-9]+)?");
  private static final Pattern NAMED_LINK = Pattern.compile(PlaceholderName.LINK + "_\\p{L}");
  private static final Set<String> LITERALS = Set.of("true", "false", "null", "undefined", "this");

  /** The field that generated methods read. */
  private static final String FIELD = "texts";

  /** Who gets a name without a number first, wherever it stands in the text. */
  private static final Comparator<Candidate> NUMBERING =
      Comparator.comparing(Candidate::origin).thenComparing(ParameterOrder.BY_NAME);

  private ParameterNames() {}

  /** A name for each parameter, by placeholder; all names differ, and where one is moved in the text, none changes. */
  static Map<String, String> assign(Collection<Candidate> wanted) {
    Map<String, String> suggested = new LinkedHashMap<>();
    wanted.forEach(each -> {
      if (GENERIC.matcher(each.placeholder()).matches() && each.type() == ParameterType.VALUE) {
        suggestion(each.expression()).ifPresent(name -> suggested.put(each.placeholder(), name));
      }
    });
    Set<String> plain = wanted.stream().map(each -> plainName(each.words())).collect(Collectors.toSet());
    Map<String, Integer> frequencies = new HashMap<>();
    suggested.values().forEach(name -> frequencies.merge(name, 1, Integer::sum));
    suggested.values().removeIf(name -> frequencies.get(name) > 1 || plain.contains(name));

    Map<String, String> names = new LinkedHashMap<>();
    FreeNames free = new FreeNames(Set.of());
    wanted.stream().sorted(NUMBERING).forEach(each -> {
      String name = suggested.getOrDefault(each.placeholder(), plainName(each.words()));
      names.put(each.placeholder(), free.name(name));
    });
    return names;
  }

  /** The words from which the name for the placeholder or variable {@code name} is made. */
  static String words(String name) {
    for (Map.Entry<String, String> called : CALLED.entrySet()) {
      if (name.equals(called.getKey()) || name.startsWith(called.getKey() + "_")) {
        return called.getValue() + name.substring(called.getKey().length());
      }
    }
    boolean start = name.startsWith(PlaceholderName.START);
    String base = start ? name.substring(PlaceholderName.START.length()) : name;
    if (start && base.chars().allMatch(Character::isDigit)) {
      return "tag" + base;
    }
    if (start && NAMED_LINK.matcher(base).lookingAt()) {
      return base.substring(PlaceholderName.LINK.length() + 1);
    }
    return base.startsWith("TAG_") ? base.substring("TAG_".length()) : base;
  }

  private static Optional<String> suggestion(String source) {
    Matcher path = SOURCE_PATH.matcher(source);
    if (!path.matches()) {
      return Optional.empty();
    }
    String name = path.group(1);
    boolean constant = name.equals(name.toUpperCase(Locale.ROOT)) || LITERALS.contains(name);
    boolean speaking = name.codePoints().filter(Character::isLetter).count() >= 2;
    return constant || !speaking || name.length() > JavaNames.LONGEST ? Optional.empty()
        : Optional.of(legal(lowerFirst(name)));
  }

  /** The words in camel case: {@code link1} for {@code LINK_1}, {@code followerName} for {@code follower-name}. */
  private static String plainName(String base) {
    boolean shouted = base.equals(base.toUpperCase(Locale.ROOT));
    String words = (shouted ? base.toLowerCase(Locale.ROOT) : base).replace('_', ' ');
    String name = JavaNames.camelCase(JavaNames.words(words));
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
