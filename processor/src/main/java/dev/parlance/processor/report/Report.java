package dev.parlance.processor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints the findings of a run within javac's limits: findings in catalogs together, in the order of their locations,
 * all others as they come.
 *
 * <p>javac shows 100 errors and 100 warnings of a run, including the user's own, and silently drops the rest. Therefore
 * at most {@value #MOST_OF_A_KIND} findings per rule and locale, {@value #MOST_ERRORS} errors and {@value
 * #MOST_WARNINGS} warnings are printed, and a line says how many more there are. Many findings of best-effort locales
 * are summed up. The limits apply to all findings of the run together.
 */
public final class Report {
  private static final int MOST_OF_A_KIND = 20;
  private static final int MOST_ERRORS = 80;
  private static final int MOST_WARNINGS = 60;
  private static final int MOST_LOCALES = 20;
  private static final String HINT = " -Aparlance.detail=true lists them.";

  private final SeverityPolicy policy;
  private final boolean detail;
  private final DiagnosticSink sink;
  private String hint = "";
  private final Map<Kind, Integer> shown = new LinkedHashMap<>();
  private final Map<Kind, Integer> dropped = new LinkedHashMap<>();
  private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);

  /**
   * Creates an empty report.
   *
   * @param policy the severities of findings
   * @param detail whether findings beyond the limits are printed too, as notes
   * @param sink prints the findings
   */
  public Report(SeverityPolicy policy, boolean detail, DiagnosticSink sink) {
    this.policy = policy;
    this.detail = detail;
    this.sink = sink;
    left.put(Severity.ERROR, MOST_ERRORS);
    left.put(Severity.WARNING, MOST_WARNINGS);
    left.put(Severity.NOTE, Integer.MAX_VALUE);
  }

  private record Kind(Rule rule, String locale, Severity severity) {}

  /**
   * Prints {@code findings}, all in files.
   *
   * @param bestEffortLocales the number of best-effort locales
   * @param hintAtRequired a hint that is added to the first error in a required locale
   */
  public void printCatalogs(List<Finding> findings, int bestEffortLocales, String hintAtRequired) {
    hint = hintAtRequired;
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.removeIf(finding -> policy.of(finding) == Severity.OFF);
    sorted.sort(Comparator.comparing(Finding::place).thenComparing(Finding::rule).thenComparing(policy::of));
    printSorted(withoutRepetitions(sorted), bestEffortLocales);
  }

  /** Two annotations may name one catalog. */
  private static List<Finding> withoutRepetitions(List<Finding> sorted) {
    List<Finding> once = new ArrayList<>();
    Set<String> here = new HashSet<>();
    for (Finding finding : sorted) {
      if (once.isEmpty() || !finding.place().equals(once.get(once.size() - 1).place())) {
        here.clear();
      }
      if (here.add(finding.rule() + finding.scope().locale() + finding.scope().tier() + finding.problem())) {
        once.add(finding);
      }
    }
    return once;
  }

  private void printSorted(List<Finding> findings, int bestEffortLocales) {
    Map<Severity, List<Finding>> summed = findings.stream().filter(this::isImperfection)
        .collect(Collectors.groupingBy(policy::of, () -> new EnumMap<>(Severity.class), Collectors.toList()));
    summed.values().removeIf(imperfect -> !BestEffortSummary.isDue(imperfect));
    List<Finding> summedUp = findings.stream().filter(finding -> isSummedUp(finding, summed)).toList();
    List<Finding> others = findings.stream().filter(finding -> !isSummedUp(finding, summed)).toList();
    List<Finding> gaps = others.stream().filter(this::isWarnedGap).toList();
    List<Finding> notes = detail ? List.of() : others.stream().filter(this::isTranslationsNote).toList();
    Set<Finding> together = Collections.newSetFromMap(new IdentityHashMap<>());
    together.addAll(summedUp);
    together.addAll(LocaleCounts.areManyGaps(gaps) ? gaps : List.of());
    together.addAll(LocaleCounts.areManyNotes(notes) ? notes : List.of());
    for (Finding finding : findings) {
      if (!together.contains(finding)) {
        print(finding);
      } else if (detail) {
        sink.print(Severity.NOTE, message(finding, ""), finding.where());
      }
    }
    summed.forEach((severity, imperfect) -> print(severity, BestEffortSummary.line(imperfect, bestEffortLocales)));
    BestEffortSummary.localeLines(summedUp).forEach(line -> print(Severity.NOTE, line));
    if (LocaleCounts.areManyGaps(gaps)) {
      print(Severity.WARNING, LocaleCounts.gapLine(gaps));
    }
    if (LocaleCounts.areManyNotes(notes)) {
      LocaleCounts.noteLines(notes).forEach(line -> print(Severity.NOTE, line));
    }
  }

  private boolean isWarnedGap(Finding finding) {
    return finding.kind() == Rule.Kind.GAP && policy.of(finding) == Severity.WARNING;
  }

  private boolean isTranslationsNote(Finding finding) {
    return !finding.scope().isSource() && policy.of(finding) == Severity.NOTE;
  }

  /** Whether {@code finding} is summed up with the others of its locale: notes are where defects are. */
  private boolean isSummedUp(Finding finding, Map<Severity, List<Finding>> summed) {
    return isImperfection(finding) ? summed.containsKey(policy.of(finding))
        : !summed.isEmpty() && finding.scope().tier() == Scope.Tier.BEST_EFFORT
            && policy.of(finding) == Severity.NOTE;
  }

  /** Whether {@code finding} is a defect or a gap of a best-effort locale that does not fail the build. */
  private boolean isImperfection(Finding finding) {
    return finding.scope().tier() == Scope.Tier.BEST_EFFORT && finding.kind() != Rule.Kind.NOTE
        && policy.of(finding) != Severity.ERROR;
  }

  /** Prints {@code finding}, unless it is beyond a limit. */
  public void print(Finding finding) {
    Severity severity = policy.of(finding);
    if (severity == Severity.OFF) {
      return;
    }
    Kind kind = new Kind(finding.rule(), finding.scope().locale(), severity);
    if (shown.getOrDefault(kind, 0) < MOST_OF_A_KIND && left.get(severity) > 0) {
      shown.merge(kind, 1, Integer::sum);
      left.merge(severity, -1, Integer::sum);
      sink.print(severity, message(finding, hint(finding, severity)), finding.where());
    } else if (detail) {
      sink.print(Severity.NOTE, message(finding, ""), finding.where());
    } else {
      dropped.merge(kind, 1, Integer::sum);
    }
  }

  /** The hint for the first finding that needs it, empty for all others. */
  private String hint(Finding finding, Severity severity) {
    boolean hints = severity == Severity.ERROR && finding.scope().tier() == Scope.Tier.REQUIRED
        && finding.kind() == Rule.Kind.DEFECT;
    String due = hints ? hint : "";
    hint = hints ? "" : hint;
    return due;
  }

  /** Prints how many findings were beyond the limits. */
  public void printRest() {
    Map<Severity, Map<String, Integer>> beyond = new EnumMap<>(Severity.class);
    dropped.forEach((kind, count) -> {
      if (shown.getOrDefault(kind, 0) < MOST_OF_A_KIND) {
        beyond.computeIfAbsent(kind.severity(), severity -> new TreeMap<>()).merge(kind.locale(), count, Integer::sum);
      } else {
        String where = kind.locale().isEmpty() ? "" : " in " + kind.locale();
        String which = kind.rule().isNamed() ? kind.rule().id() + where + ": " : "";
        print(kind.severity(), which + "and " + count + " more." + HINT);
      }
    });
    beyond.forEach((severity, byLocale) -> print(severity, beyond(byLocale)));
  }

  private void print(Severity severity, String line) {
    sink.print(severity, PrintedName.of(line), Location.NOWHERE);
  }

  /** The line with the numbers of findings per locale, those of the source first. */
  private static String beyond(Map<String, Integer> byLocale) {
    String which = byLocale.entrySet().stream().limit(MOST_LOCALES)
        .map(each -> (each.getKey().isEmpty() ? "source" : each.getKey()) + " " + each.getValue())
        .collect(Collectors.joining(", "));
    return "and " + byLocale.values().stream().mapToInt(Integer::intValue).sum() + " more: " + which
        + (byLocale.size() > MOST_LOCALES ? ", …" : "") + " (-Aparlance.detail=true lists them as notes).";
  }

  /** The consequence of a defect that does not fail the build. */
  private String consequence(Finding finding) {
    if (finding.scope().isSource()) {
      return finding.rule().has(Rule.Trait.LEFT_OUT) && !finding.subject().id().isEmpty()
          && finding.kind() == Rule.Kind.DEFECT && policy.of(finding) != Severity.ERROR
              ? " Until then it is left out: no method has its text." : "";
    }
    boolean defect = finding.kind() == Rule.Kind.DEFECT;
    if (defect && finding.rule().has(Rule.Trait.WHOLE_FILE)) {
      return " None of its texts is used until then.";
    }
    boolean setAside = defect && finding.scope().tier() == Scope.Tier.BEST_EFFORT
        && !finding.subject().id().isEmpty() && policy.of(finding) != Severity.ERROR;
    return setAside ? " Until then the text is set aside, and another locale's is shown." : "";
  }

  private String message(Finding finding, String hint) {
    String rule = finding.rule().isNamed() ? finding.rule().id() + ": " : "";
    if (finding.where() instanceof CatalogLocation place) {
      return place + ": " + rule + SourceSnippet.printable(finding.problem()) + " "
          + SourceSnippet.printable(finding.advice())
          + consequence(finding) + hint + SourceSnippet.of(place.source().line(place.line()), place.column());
    }
    String inherited = finding.where() instanceof Location.Declaration at && !at.inherited().isEmpty()
        ? at.inherited() + ": " : "";
    String list = finding.list().stream().map(each -> "\n  " + PrintedName.of(each)).collect(Collectors.joining());
    return PrintedName.of(
        inherited + rule + finding.problem() + (finding.advice().isEmpty() ? "" : " " + finding.advice())) + list;
  }
}
