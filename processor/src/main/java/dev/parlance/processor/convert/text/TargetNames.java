package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of a text's values and tags in the target, by those in the catalog. Where values are numbered, they are so in the
 * order of the method's parameters; a name that Angular made is replaced by that of the parameter; and any other stays unless
 * it is not a name in the target.
 */
final class TargetNames {
  private static final Pattern OF_ANGULAR = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final Set<String> usedTags = new HashSet<>();

  /**
   * The names for the text that {@code source} is.
   *
   * @param linksAreValues whether links that the caller passes have names as values have
   */
  TargetNames(Message source, Forms forms, boolean linksAreValues) {
    Set<String> used = new HashSet<>();
    int index = 0;
    for (Parameter parameter : source.parameters()) {
      boolean tag = switch (parameter.type()) {
        case LINK -> !linksAreValues;
        case ELEMENT, TAG, FLAG -> true;
        default -> false;
      };
      if (!tag) {
        values.put(parameter.placeholder(), unique(name(parameter, forms, index), used));
        index++;
      }
    }
  }

  private static String name(Parameter parameter, Forms forms, int index) {
    String own = parameter.placeholder();
    if (forms.isNumbered()) {
      return forms.name(index);
    }
    boolean made = OF_ANGULAR.matcher(own).matches() && !(forms instanceof AngularForms);
    if (!made && forms.isName(own)) {
      return own;
    }
    return forms.isName(parameter.name()) ? parameter.name() : forms.isName(own) ? own : forms.name(index);
  }

  private static String unique(String name, Set<String> used) {
    String unique = name;
    for (int number = 2; !used.add(unique); number++) {
      unique = name + "_" + number;
    }
    return unique;
  }

  /** The name of the value {@code placeholder}. */
  String value(String placeholder) {
    String name = values.get(placeholder);
    if (name == null) {
      throw new UnwritableException("it has the value {" + placeholder + "}, which the source text has not.");
    }
    return name;
  }

  /** The name of the tag {@code placeholder}: {@code proposed}, made unlike every other's. */
  String tag(String placeholder, String proposed) {
    return tags.computeIfAbsent(placeholder, each -> unique(proposed, usedTags));
  }

  /** The names that are not what they were, by those. */
  Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    values.forEach((own, name) -> {
      if (!own.equals(name)) {
        renamed.put(own, name);
      }
    });
    return renamed;
  }

  /** The names of values by those of the catalog. */
  Map<String, String> values() {
    return new HashMap<>(values);
  }
}
