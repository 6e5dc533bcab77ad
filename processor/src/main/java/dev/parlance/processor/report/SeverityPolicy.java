package dev.parlance.processor.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides the severity of findings: the default of their rule and tier, unless an option overrides it.
 *
 * @param rules the severities that {@code parlance.rules} sets, in the source and in best-effort locales
 * @param bestEffort the severity that it sets for findings in best-effort locales, except those of rules that it names
 * @param strict whether gaps of required locales are errors, and pseudo-locales
 * @param known the findings that a baseline lists, which are notes
 */
public record SeverityPolicy(
    Map<Rule, Severity> rules, Optional<Severity> bestEffort, boolean strict, Predicate<Finding> known) {
  /** Copies the map. */
  public SeverityPolicy {
    rules = Map.copyOf(rules);
  }

  /** The severity of {@code finding}. */
  public Severity of(Finding finding) {
    if (finding.kind() == Rule.Kind.ACCEPTED) {
      return Severity.OFF;
    }
    Severity severity = switch (finding.scope().tier()) {
      case SOURCE -> inSource(finding);
      case REQUIRED -> required(finding.kind());
      case BEST_EFFORT -> bestEffort(finding);
    };
    boolean baselined = severity.compareTo(Severity.NOTE) < 0 && known.test(finding);
    return baselined ? Severity.NOTE : severity;
  }

  /** A finding of a lower kind than its rule's is reported by that kind, unless an option says otherwise. */
  private Severity inSource(Finding finding) {
    if (finding.kind() == finding.rule().inTranslations()) {
      return inSource(finding.rule());
    }
    return switch (finding.kind()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> rules.getOrDefault(finding.rule(), Severity.WARNING);
      case NOTE -> rules.getOrDefault(finding.rule(), Severity.NOTE);
      default -> inSource(finding.rule());
    };
  }

  /** The severity of findings of {@code rule} in the source. */
  public Severity inSource(Rule rule) {
    Severity byDefault = rule.inSource().orElse(Severity.ERROR);
    return rule.adjustableInSource() ? rules.getOrDefault(rule, byDefault) : byDefault;
  }

  /** This policy with {@code others} as the findings that a baseline lists. */
  public SeverityPolicy knowing(Predicate<Finding> others) {
    return new SeverityPolicy(rules, bestEffort, strict, others);
  }

  private Severity required(Rule.Kind kind) {
    return switch (kind) {
      case DEFECT, ERROR -> Severity.ERROR;
      case GAP -> strict ? Severity.ERROR : Severity.WARNING;
      case WARNING -> Severity.WARNING;
      default -> Severity.NOTE;
    };
  }

  private Severity bestEffort(Finding finding) {
    return rules.getOrDefault(finding.rule(), switch (finding.kind()) {
      // What is not there prints nothing, so that the setting for what a locale prints is not about it.
      case ERROR -> Severity.ERROR;
      // What is worth no more than a note becomes no more by a setting for all.
      case NOTE -> bestEffort.filter(Severity.OFF::equals).orElse(Severity.NOTE);
      default -> bestEffort.orElse(Severity.WARNING);
    });
  }
}
