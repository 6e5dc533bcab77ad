package dev.parlance.processor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Prints findings, in the order of their places, within what javac shows.
 *
 * <p>javac shows 100 errors and 100 warnings of a run, the user's own included, and drops the rest without a word.
 * So at most {@value #MOST_OF_A_RULE} findings a rule, {@value #MOST_ERRORS} errors and {@value #MOST_WARNINGS}
 * warnings are printed, and a line tells how many more there are.
 */
public final class Report {
  private static final int MOST_OF_A_RULE = 20;
  private static final int MOST_ERRORS = 80;
  private static final int MOST_WARNINGS = 60;

  private final Function<Rule, Severity> severities;
  private final boolean detail;
  private final Console console;
  private final Map<Rule, Integer> shown = new EnumMap<>(Rule.class);
  private final Map<Rule, Integer> dropped = new EnumMap<>(Rule.class);
  private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);

  private Report(Function<Rule, Severity> severities, boolean detail, Console console) {
    this.severities = severities;
    this.detail = detail;
    this.console = console;
    left.put(Severity.ERROR, MOST_ERRORS);
    left.put(Severity.WARNING, MOST_WARNINGS);
    left.put(Severity.NOTE, Integer.MAX_VALUE);
  }

  /**
   * Prints {@code findings}.
   *
   * @param severities how each rule's findings are reported
   * @param detail whether those beyond the limits are printed too, as notes
   * @param console where to
   */
  public static void print(
      List<Finding> findings, Function<Rule, Severity> severities, boolean detail, Console console) {
    Report report = new Report(severities, detail, console);
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.removeIf(finding -> severities.apply(finding.rule()) == Severity.OFF);
    // A catalog that two annotations name is checked for each of them.
    Set<List<Object>> seen = new HashSet<>();
    sorted.removeIf(finding -> !seen.add(List.of(
        finding.source().path(), finding.line(), finding.column(), finding.rule(), finding.problem())));
    sorted.sort(Comparator.comparing((Finding finding) -> finding.source().path())
        .thenComparingInt(Finding::line).thenComparingInt(Finding::column).thenComparing(Finding::rule));
    sorted.forEach(report::print);
    report.printRest();
  }

  private void print(Finding finding) {
    Severity severity = severities.apply(finding.rule());
    if (shown.getOrDefault(finding.rule(), 0) < MOST_OF_A_RULE && left.get(severity) > 0) {
      shown.merge(finding.rule(), 1, Integer::sum);
      left.merge(severity, -1, Integer::sum);
      console.print(severity, message(finding));
    } else if (detail) {
      console.print(Severity.NOTE, message(finding));
    } else {
      dropped.merge(finding.rule(), 1, Integer::sum);
    }
  }

  private void printRest() {
    dropped.forEach((rule, count) -> console.print(severities.apply(rule),
        rule.id() + ": and " + count + " more. -Aparlance.detail=true lists them."));
  }

  private static String message(Finding finding) {
    return finding.source().path() + ":" + finding.line() + ":" + finding.column() + ": " + finding.rule().id() + ": "
        + Excerpt.printable(finding.problem()) + " " + Excerpt.printable(finding.advice())
        + Excerpt.of(finding.source().line(finding.line()), finding.column());
  }
}
