package dev.parlance.processor;

import dev.parlance.processor.baseline.Baseline;
import dev.parlance.processor.baseline.BaselineFile;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.signatures.SignaturesFile;
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
 * @param folders {@code parlance.dir}: the folders in which catalogs are looked for first, as written
 * @param rules {@code parlance.rules}: the severities that differ from the default
 * @param bestEffort {@code best-effort} in {@code parlance.rules}: the severity of all findings in best-effort locales
 * @param strict {@code parlance.strict}: whether gaps of required locales are errors, and pseudo-locales
 * @param detail {@code parlance.detail}: whether findings beyond the limits are printed
 * @param baseline {@code parlance.baseline}: the file that lists known defects
 * @param writeBaseline {@code parlance.writeBaseline}: whether that file is written anew
 * @param signatures {@code parlance.signatures}: the file that remembers the order of parameters
 * @param writeSignatures {@code parlance.writeSignatures}: whether that file is written anew
 * @param output {@code parlance.report} and {@code parlance.sarif}: the files that an overview is written to
 * @param maxFileSize {@code parlance.maxFileSize}: the size above which no file is read
 */
public record ProcessorOptions(List<Path> folders, Map<Rule, Severity> rules, Optional<Severity> bestEffort,
    boolean strict, boolean detail, Optional<Path> baseline, boolean writeBaseline,
    Optional<Path> signatures, boolean writeSignatures, OverviewOutput output, FileLimit maxFileSize) {
  private static final String PREFIX = "parlance.";
  static final String DIR = PREFIX + "dir";
  static final String RULES = PREFIX + "rules";
  static final String STRICT = PREFIX + "strict";
  static final String DETAIL = PREFIX + "detail";
  static final String BASELINE = BaselineFile.OPTION;
  static final String WRITE_BASELINE = BaselineFile.WRITE_OPTION;
  static final String SIGNATURES = SignaturesFile.OPTION;
  static final String WRITE_SIGNATURES = SignaturesFile.WRITE_OPTION;
  static final String REPORT = PREFIX + "report";
  static final String SARIF = PREFIX + "sarif";
  static final String MAX_FILE_SIZE = FileLimit.OPTION;
  static final List<String> ALL = List.of(
      DIR, RULES, STRICT, DETAIL, BASELINE, WRITE_BASELINE, SIGNATURES, WRITE_SIGNATURES, REPORT, SARIF,
      MAX_FILE_SIZE);
  private static final String BEST_EFFORT = "best-effort";

  public ProcessorOptions {
    folders = List.copyOf(folders);
    rules = Map.copyOf(rules);
  }

  /** The severities of findings, except of those that the baseline lists. */
  SeverityPolicy severities() {
    return new SeverityPolicy(rules, bestEffort, strict, finding -> false);
  }

  /** The lowest severities that findings may have: those that a baseline can list are taken as listed. */
  SeverityPolicy certain() {
    return severities().knowing(finding -> baseline.isPresent() && Baseline.canHold(finding));
  }

  /** Reads the compiler's {@code options}; {@code errors} takes a sentence per fault. */
  static ProcessorOptions parse(Map<String, String> options, Consumer<String> errors) {
    new TreeMap<>(options).keySet().stream().filter(key -> key.startsWith(PREFIX) && !ALL.contains(key))
        .forEach(key -> errors.accept("-A" + key + " is not an option of Parlance. Its options are "
            + ALL.stream().map(option -> "-A" + option).collect(Collectors.joining(", ")) + "."));
    Map<String, Severity> severities = severities(options.get(RULES), errors);
    Map<Rule, Severity> rules = new EnumMap<>(Rule.class);
    severities.forEach((name, severity) -> Rule.named(name).ifPresent(rule -> rules.put(rule, severity)));
    Optional<Path> baseline = file(BASELINE, writing(BASELINE, WRITE_BASELINE, "the current defects"), options, errors);
    boolean writeBaseline = writes(WRITE_BASELINE, BASELINE, options, errors);
    Optional<Path> signatures =
        file(SIGNATURES, writing(SIGNATURES, WRITE_SIGNATURES, "the current signatures"), options, errors);
    boolean writeSignatures = writes(WRITE_SIGNATURES, SIGNATURES, options, errors);
    OverviewOutput output = new OverviewOutput(
        file(REPORT, " names no folder. Write -A" + REPORT + "=DIR, such as target/parlance.", options, errors),
        file(SARIF, " names no file. Write -A" + SARIF + "=FILE, such as target/parlance.sarif.", options, errors));
    return new ProcessorOptions(folders(options.get(DIR), errors), rules,
        Optional.ofNullable(severities.get(BEST_EFFORT)), flag(STRICT, options, errors), flag(DETAIL, options, errors),
        baseline, writeBaseline && baseline.isPresent(), signatures, writeSignatures && signatures.isPresent(),
        output, maxFileSize(options, errors));
  }

  private static FileLimit maxFileSize(Map<String, String> options, Consumer<String> errors) {
    String value = options.get(MAX_FILE_SIZE);
    if (!options.containsKey(MAX_FILE_SIZE)) {
      return FileLimit.DEFAULT;
    }
    Optional<FileLimit> limit = FileLimit.parse(value == null ? "" : value);
    if (limit.isEmpty()) {
      errors.accept("-A" + MAX_FILE_SIZE + (value == null ? "" : "=" + value) + " is not a size from 1 byte to 2047M."
          + " Write bytes, or a number with K, M or G: -A" + MAX_FILE_SIZE + "=500K, =64M, =1G or =1000000.");
    }
    return limit.orElse(FileLimit.DEFAULT);
  }

  private static List<Path> folders(String value, Consumer<String> errors) {
    if (value == null || value.isEmpty()) {
      return List.of();
    }
    List<Path> folders = new ArrayList<>();
    for (String folder : value.split(Pattern.quote(File.pathSeparator))) {
      try {
        // An empty one would be the working directory, which nobody means.
        if (!folder.isEmpty()) {
          folders.add(Path.of(folder));
        }
      } catch (InvalidPathException impossible) {
        errors.accept("-A" + DIR + "=" + value + ": " + folder + " is not a path. Write folders with "
            + File.pathSeparator + " between them.");
      }
    }
    return folders;
  }

  private static boolean writes(String write, String file, Map<String, String> options, Consumer<String> errors) {
    boolean writes = flag(write, options, errors);
    if (writes && !options.containsKey(file)) {
      errors.accept("-A" + write + "=true needs -A" + file + "=FILE, the file to write.");
    }
    return writes;
  }

  /** Says that {@code option} names no file, and that {@code write} writes {@code content} to it. */
  private static String writing(String option, String write, String content) {
    return " names no file. Write -A" + option + "=FILE, and -A" + write + "=true beside it, once, to write " + content
        + " to it.";
  }

  /** The file or folder that {@code option} names; {@code unnamed} says what to write where it names none. */
  private static Optional<Path> file(
      String option, String unnamed, Map<String, String> options, Consumer<String> errors) {
    if (!options.containsKey(option)) {
      return Optional.empty();
    }
    String value = options.get(option);
    if (value == null || value.isBlank()) {
      errors.accept("-A" + option + unnamed);
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(value).toAbsolutePath());
    } catch (InvalidPathException impossible) {
      errors.accept("-A" + option + "=" + value + " is not a path. Write the path of a file.");
      return Optional.empty();
    }
  }

  /** The severities in {@code value}, by the ID of a rule or {@code best-effort}. */
  private static Map<String, Severity> severities(String value, Consumer<String> errors) {
    Map<String, Severity> severities = new TreeMap<>();
    if (value == null || value.isEmpty()) {
      return severities;
    }
    for (String setting : value.split(",", -1)) {
      String[] words = setting.strip().split(":", -1);
      boolean known = words[0].equals(BEST_EFFORT) || Rule.named(words[0]).filter(Rule::adjustable).isPresent();
      Optional<Severity> severity = words.length == 2 ? Severity.named(words[1]) : Optional.empty();
      if (known && severity.isPresent()) {
        severities.put(words[0], severity.get());
      } else {
        errors.accept("-A" + RULES + ": " + setting.strip() + " is not a rule with a severity. Write RULE:SEVERITY with"
            + " " + ruleNames() + ", " + BEST_EFFORT + " and " + severityNames() + ", and commas between them.");
      }
    }
    return severities;
  }

  private static boolean flag(String option, Map<String, String> options, Consumer<String> errors) {
    String value = options.getOrDefault(option, "false");
    if (value == null || !value.equals("true") && !value.equals("false")) {
      errors.accept("-A" + option + (value == null ? "" : "=" + value) + " is neither true nor false. Write -A"
          + option + "=true.");
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
