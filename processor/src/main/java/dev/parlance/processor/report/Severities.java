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
      case REQUIRED -> required(kind(finding));
      case BEST_EFFORT -> bestEffort(finding);
    };
    boolean baselined = severity.compareTo(Severity.NOTE) < 0 && known.test(finding);
    return baselined ? Severity.NOTE : severity;
  }

  private static Severity inSource(Rule rule) {
    return rule.inSource().orElse(Severity.ERROR);
  }

  /** What {@code finding} means in a translation: categories that a whole locale lacks are worth a note. */
  static Rule.Kind kind(Finding finding) {
    boolean lacking = finding.rule() == Rule.PLURAL_CATEGORY && finding.subject().isNone();
    return lacking ? Rule.Kind.NOTE : finding.rule().inTranslations();
  }

  private Severity required(Rule.Kind kind) {
    return switch (kind) {
      case DEFECT -> Severity.ERROR;
      case GAP -> strict ? Severity.ERROR : Severity.WARNING;
      case WARNING -> Severity.WARNING;
      default -> Severity.NOTE;
    };
  }

  private Severity bestEffort(Finding finding) {
    boolean note = kind(finding) == Rule.Kind.NOTE;
    // What is worth no more than a note becomes no more by a setting for all.
    Severity byDefault = bestEffort.filter(all -> !note || all == Severity.OFF)
        .orElse(note ? Severity.NOTE : Severity.WARNING);
    return rules.getOrDefault(finding.rule(), byDefault);
  }
}
