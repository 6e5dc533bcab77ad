package dev.parlance.processor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up what is said of each of many locales in one line for all of them. */
final class LocaleCounts {
  private static final int FEW_GAPS = 5;
  private static final int FEW_NOTES = 10;
  private static final String DETAIL = "; -Aparlance.detail=true lists them.";

  private LocaleCounts() {}

  /** Whether {@code gaps}, one per locale, are too many to be listed. */
  static boolean areManyGaps(List<Finding> gaps) {
    return gaps.size() > FEW_GAPS && gaps.stream().allMatch(gap -> gap.count().isPresent());
  }

  /** Whether {@code notes} of translations are too many to be listed. */
  static boolean areManyNotes(List<Finding> notes) {
    return notes.size() > FEW_NOTES;
  }

  /** The lines for gaps and notes: one for all gaps, and one per rule for the rest. */
  static List<String> lines(List<Finding> findings) {
    List<Finding> gaps = findings.stream().filter(finding -> finding.kind() == Rule.Kind.GAP).toList();
    List<String> lines = new ArrayList<>();
    if (!gaps.isEmpty()) {
      lines.add(gapLine(gaps));
    }
    lines.addAll(noteLines(findings.stream().filter(finding -> finding.kind() != Rule.Kind.GAP).toList()));
    return lines;
  }

  /** The line for {@code gaps}: the locales by how much they lack. */
  static String gapLine(List<Finding> gaps) {
    return gaps.size() + (gaps.size() == 1 ? " locale is" : " locales are") + " incomplete. Missing texts: "
        + perLocale(gaps) + DETAIL;
  }

  /** The lines for {@code notes}: one per rule, with the location of the first. */
  static List<String> noteLines(List<Finding> notes) {
    Map<Rule, List<Finding>> byRule = new EnumMap<>(Rule.class);
    notes.forEach(note -> byRule.computeIfAbsent(note.rule(), rule -> new ArrayList<>()).add(note));
    List<String> lines = new ArrayList<>();
    byRule.forEach((rule, its) -> lines.add(rule.id() + ": " + total(its) + " in " + locales(its) + ", the first at "
        + its.get(0).place() + ": " + perLocale(its) + DETAIL));
    return lines;
  }

  private static int total(List<Finding> findings) {
    return findings.stream().mapToInt(LocaleCounts::number).sum();
  }

  private static String locales(List<Finding> findings) {
    long locales = findings.stream().map(finding -> finding.scope().locale()).distinct().count();
    return locales + (locales == 1 ? " locale" : " locales");
  }

  /** The locales with their numbers, the largest first. */
  private static String perLocale(List<Finding> findings) {
    Map<String, Integer> numbers = new TreeMap<>();
    findings.forEach(finding -> numbers.merge(finding.scope().locale(), number(finding), Integer::sum));
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
  }

  private static int number(Finding finding) {
    return finding.count().map(Count::number).orElse(1);
  }
}
