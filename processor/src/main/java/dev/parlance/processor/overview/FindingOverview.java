package dev.parlance.processor.overview;

import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Count;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import java.util.Comparator;
import java.util.Optional;

/**
 * A finding.
 *
 * @param rule the rule that found it
 * @param severity its severity
 * @param locale the locale of the translation that it is about; empty for the source
 * @param place the file and the line; empty where they are unknown
 * @param column the column, in UTF-16 units counted from 1; 0 where it is unknown
 * @param id the ID of the entry that it is about; may be empty
 * @param text the text of that entry, as a plain catalog writes it; may be empty
 * @param problem what is wrong
 * @param advice what to do; may be empty
 * @param texts the number of texts that it is about
 */
public record FindingOverview(Rule rule, Severity severity, String locale, Optional<SourcePlace> place, int column,
    String id, String text, String problem, String advice, int texts) {
  /** The order of findings: by place, those without one first. */
  static final Comparator<FindingOverview> ORDER =
      Comparator.comparing((FindingOverview each) -> each.place().orElse(new SourcePlace("", 0)))
          .thenComparingInt(FindingOverview::column).thenComparing(FindingOverview::rule)
          .thenComparing(FindingOverview::locale).thenComparing(FindingOverview::problem);

  /**
   * The overview of {@code finding}.
   *
   * @param declaration where it is, if it is at a declaration
   */
  static FindingOverview of(
      Finding finding, Severity severity, ReportPaths paths, Optional<SourcePlace> declaration) {
    Optional<SourcePlace> place = declaration
        .map(each -> new SourcePlace(paths.relative(each.file()), each.line()));
    int column = 0;
    if (finding.where() instanceof CatalogLocation in) {
      place = Optional.of(new SourcePlace(paths.relative(in.source().path()), in.line()));
      column = in.column();
    }
    StringBuilder advice = new StringBuilder(finding.advice());
    finding.list().forEach(each -> advice.append("\n").append(each));
    return new FindingOverview(finding.rule(), severity, finding.scope().locale(), place, column,
        finding.subject().id(), finding.subject().text(), paths.inText(finding.problem()),
        paths.inText(advice.toString()), finding.count().map(Count::number).orElse(1));
  }
}
