package dev.parlance.processor;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The options {@code -Aparlance.…} of a compilation.
 *
 * @param folders {@code parlance.dir}: where catalogs are looked for first
 * @param severities {@code parlance.rules}: the severities that differ from the default
 * @param detail {@code parlance.detail}: whether findings beyond the limits are printed
 */
record ProcessorOptions(List<Path> folders, Map<Rule, Severity> severities, boolean detail) {
  private static final String PREFIX = "parlance.";
  static final String DIR = PREFIX + "dir";
  static final String RULES = PREFIX + "rules";
  static final String DETAIL = PREFIX + "detail";
  static final List<String> ALL = List.of(DIR, RULES, DETAIL);

  ProcessorOptions {
    folders = List.copyOf(folders);
    severities = Map.copyOf(severities);
  }

  /** Reads the compiler's {@code options}; what is wrong with them goes to {@code errors}, a sentence each. */
  static ProcessorOptions parse(Map<String, String> options, Consumer<String> errors) {
    new TreeMap<>(options).keySet().stream().filter(key -> key.startsWith(PREFIX) && !ALL.contains(key)).forEach(key ->
        errors.accept("-A" + key + " is no option of Parlance. Its options are "
            + ALL.stream().map(option -> "-A" + option).collect(Collectors.joining(", ")) + "."));
    return new ProcessorOptions(
        folders(options.get(DIR), errors), severities(options.get(RULES), errors), detail(options, errors));
  }

  /** How findings of {@code rule} are reported. */
  Severity severity(Rule rule) {
    return severities.getOrDefault(rule, rule.severity());
  }

  private static List<Path> folders(String value, Consumer<String> errors) {
    if (value == null || value.isEmpty()) {
      return List.of();
    }
    List<Path> folders = new ArrayList<>();
    for (String folder : value.split(Pattern.quote(File.pathSeparator))) {
      try {
        folders.add(Path.of(folder).toAbsolutePath());
      } catch (InvalidPathException impossible) {
        errors.accept("-A" + DIR + "=" + value + ": " + folder + " is no path. Write folders with "
            + File.pathSeparator + " between.");
      }
    }
    return folders;
  }

  private static Map<Rule, Severity> severities(String value, Consumer<String> errors) {
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    if (value == null || value.isEmpty()) {
      return severities;
    }
    for (String setting : value.split(",", -1)) {
      String[] words = setting.strip().split(":", -1);
      Optional<Rule> rule = Rule.named(words[0]).filter(Rule::adjustable);
      Optional<Severity> severity = words.length == 2 ? Severity.named(words[1]) : Optional.empty();
      if (rule.isPresent() && severity.isPresent()) {
        severities.put(rule.get(), severity.get());
      } else {
        errors.accept("-A" + RULES + ": " + setting.strip() + " is no rule and severity. Write RULE:SEVERITY with "
            + ruleNames() + " and " + severityNames() + ", and commas between."
            + Rule.named(words[0]).filter(known -> !known.adjustable())
                .map(known -> " " + known.id() + " is always an error.").orElse(""));
      }
    }
    return severities;
  }

  private static boolean detail(Map<String, String> options, Consumer<String> errors) {
    String value = options.getOrDefault(DETAIL, "false");
    if (value == null || !value.equals("true") && !value.equals("false")) {
      errors.accept("-A" + DETAIL + (value == null ? "" : "=" + value) + " says neither true nor false. Write -A"
          + DETAIL + "=true.");
    }
    return "true".equals(value);
  }

  private static String ruleNames() {
    return Arrays.stream(Rule.values()).filter(Rule::adjustable).map(Rule::id).collect(Collectors.joining(", "));
  }

  private static String severityNames() {
    return Arrays.stream(Severity.values()).map(Severity::word).collect(Collectors.joining(", "));
  }
}
