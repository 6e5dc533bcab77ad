package dev.parlance.processor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up the findings of best-effort locales in a few lines where there are too many to list. */
final class BestEffortSummary {
  private static final int NO_MORE = 20;
  private static final int MANY = 5;

  private BestEffortSummary() {}

  /** Whether {@code findings}, all in best-effort locales and none of them a mere note, are too many to list. */
  static boolean isDue(List<Finding> findings) {
    return findings.size() > NO_MORE;
  }

  /** The line that sums up all locales. */
  static String line(List<Finding> findings, int locales) {
    Map<String, List<Finding>> byLocale = byLocale(findings);
    int aside = byLocale.values().stream().mapToInt(BestEffortSummary::setAside).sum();
    long incomplete =
        byLocale.values().stream().filter(each -> each.stream().anyMatch(BestEffortSummary::isGap)).count();
    long unreadable = byLocale.values().stream().filter(BestEffortSummary::isUnreadable).count();
    return byLocale.size() + " of " + locales + (locales == 1 ? " best-effort locale is" : " best-effort locales are")
        + " imperfect: " + aside + (aside == 1 ? " text" : " texts") + " set aside, " + incomplete + " incomplete"
        + (unreadable == 0 ? "" : ", " + unreadable + " unreadable")
        + counts(findings).stream().map(", "::concat).collect(Collectors.joining())
        + "; -Aparlance.detail=true lists them.";
  }

  /**
   * One line per locale, with its counts and the location of its first finding; {@code findings} may include notes.
   * Locales without a defect or a warning share lines where there are many.
   */
  static List<String> localeLines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    Map<String, List<Finding>> byLocale = byLocale(findings);
    Map<String, List<Finding>> sound = byLocale(
        byLocale.values().stream().filter(BestEffortSummary::isSound).flatMap(List::stream).toList());
    if (sound.size() > MANY) {
      byLocale.keySet().removeAll(sound.keySet());
      lines.addAll(LocaleCounts.lines(sound.values().stream().flatMap(List::stream).toList()));
    }
    byLocale.forEach((locale, its) -> {
      Finding first = its.stream().filter(BestEffortSummary::isDefect).findFirst()
          .or(() -> its.stream().filter(finding -> !isGap(finding)).findFirst()).orElse(its.get(0));
      lines.add(first.place() + ": " + locale + ": " + String.join("; ", parts(its)) + ".");
    });
    return lines;
  }

  private static List<String> parts(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    int aside = setAside(findings);
    if (isUnreadable(findings)) {
      parts.add("the file cannot be read");
    }
    if (aside > 0) {
      parts.add(aside + (aside == 1 ? " text" : " texts") + " set aside");
    }
    parts.addAll(counts(findings));
    findings.stream().flatMap(finding -> finding.count().stream()).forEach(count -> parts.add(count.head()));
    Map<Rule, Integer> others = new EnumMap<>(Rule.class);
    findings.stream().filter(finding -> !isCounted(finding) && !isDefect(finding))
        .filter(finding -> finding.rule().counted(1).isEmpty())
        .forEach(finding -> others.merge(finding.rule(), 1, Integer::sum));
    others.forEach((rule, count) -> parts.add(count + " × " + rule.id()));
    return parts;
  }

  private static Map<String, List<Finding>> byLocale(List<Finding> findings) {
    Map<String, List<Finding>> byLocale = new TreeMap<>();
    findings.forEach(
        finding -> byLocale.computeIfAbsent(finding.scope().locale(), locale -> new ArrayList<>()).add(finding));
    return new LinkedHashMap<>(byLocale);
  }

  /** Whether {@code finding} is itself a count for its locale. */
  private static boolean isCounted(Finding finding) {
    return finding.count().isPresent();
  }

  private static boolean isSound(List<Finding> findings) {
    return findings.stream().allMatch(finding -> isGap(finding) || finding.kind() == Rule.Kind.NOTE);
  }

  private static boolean isDefect(Finding finding) {
    return finding.kind() == Rule.Kind.DEFECT;
  }

  private static boolean isUnreadable(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().has(Rule.Trait.WHOLE_FILE));
  }

  private static boolean isGap(Finding finding) {
    return finding.kind() == Rule.Kind.GAP;
  }

  /** The number of findings of each rule that has words for it. */
  private static List<String> counts(List<Finding> findings) {
    Map<Rule, Integer> byRule = new EnumMap<>(Rule.class);
    findings.stream().filter(finding -> !isCounted(finding))
        .forEach(finding -> byRule.merge(finding.rule(), 1, Integer::sum));
    List<String> counts = new ArrayList<>();
    byRule.forEach((rule, count) -> rule.counted(count).ifPresent(counts::add));
    return counts;
  }

  private static int setAside(List<Finding> findings) {
    Set<String> ids = new LinkedHashSet<>();
    findings.stream().filter(finding -> isDefect(finding) && !finding.rule().has(Rule.Trait.WHOLE_FILE))
        .forEach(finding -> ids.add(finding.subject().id()));
    return ids.size();
  }
}
