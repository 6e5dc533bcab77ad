package dev.parlance.processor.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How findings are reported: the default of their rule and tier, unless an option says otherwise.
 *
 * @param rules the severities that {@code parlance.rules} sets, in the source and in best-effort locales
 * @param bestEffort the severity that it sets for all that best-effort locales print, but rules it names
 * @param strict whether gaps of required locales are errors
 * @param known the findings that a baseline lists, which are notes
 */
public record Severities(
    Map<Rule, Severity> rules, Optional<Severity> bestEffort, boolean strict, Predicate<Finding> known) {
  /** Copies the map. */
  public Severities {
    rules = Map.copyOf(rules);
  }

  /** How {@code finding} is reported. */
  public Severity of(Finding finding) {
    Severity severity = switch (finding.scope().tier()) {
      case SOURCE -> finding.rule().adjustableInSource()
          ? rules.getOrDefault(finding.rule(), inSource(finding.rule())) : inSource(finding.rule());
      case REQUIRED -> required(finding.rule());
      case BEST_EFFORT -> bestEffort(finding.rule());
    };
    boolean baselined = severity.compareTo(Severity.NOTE) < 0 && known.test(finding);
    return baselined ? Severity.NOTE : severity;
  }

  private static Severity inSource(Rule rule) {
    return rule.inSource().orElse(Severity.ERROR);
  }

  private Severity required(Rule rule) {
    return switch (rule.inTranslations()) {
      case DEFECT -> Severity.ERROR;
      case GAP -> strict ? Severity.ERROR : Severity.WARNING;
      default -> Severity.NOTE;
    };
  }

  private Severity bestEffort(Rule rule) {
    boolean note = rule.inTranslations() == Rule.Kind.NOTE;
    // What is worth no more than a note becomes no more by a setting for all.
    Severity byDefault = bestEffort.filter(all -> !note || all == Severity.OFF)
        .orElse(note ? Severity.NOTE : Severity.WARNING);
    return rules.getOrDefault(rule, byDefault);
  }
}
