package dev.parlance.analysis.templates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables of a template that are beans wherever they are set, as in {@code th:with="m=${@messages}"}.
 *
 * @param names the names of the beans, by that of the variable
 */
record TemplateVariables(Map<String, Set<String>> names) {
  private static final Pattern SET =
      Pattern.compile("(?<![\\w.:-])([\\p{L}_]\\w*)\\s*+[=:]\\s*+[$*#~@]\\{(?:\\s*+@([\\p{L}_]\\w*)\\s*+})?");
  private static final Pattern FRAGMENT =
      Pattern.compile("\\bfragment\\s*+=\\s*+[\"'][^\"'(]{0,200}+\\(([^)]{0,500}+)\\)");

  /** The variables of {@code template}. */
  static TemplateVariables in(String template) {
    Map<String, Set<String>> beans = new HashMap<>();
    Set<String> others = new HashSet<>();
    Matcher set = SET.matcher(template);
    while (set.find()) {
      if (set.group(2) == null) {
        others.add(set.group(1));
      } else {
        beans.computeIfAbsent(set.group(1), name -> new HashSet<>()).add(set.group(2));
      }
    }
    Matcher fragment = FRAGMENT.matcher(template);
    while (fragment.find()) {
      for (String parameter : fragment.group(1).split(",")) {
        others.add(parameter.strip());
      }
    }
    beans.keySet().removeAll(others);
    return new TemplateVariables(beans);
  }

  /** The beans that the variable {@code name} may be; none where it may be anything. */
  Set<String> beans(String name) {
    return names.getOrDefault(name, Set.of());
  }
}
