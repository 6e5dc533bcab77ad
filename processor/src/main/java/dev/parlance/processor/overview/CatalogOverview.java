package dev.parlance.processor.overview;

import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The overview of one annotation's catalogs.
 *
 * @param className the qualified name of the generated class
 * @param type the simple name of the type that users call
 * @param file the path of the source catalog
 * @param sourceLocale the locale of its texts
 * @param locales the translations
 * @param messages the messages, by the numbers of their entries
 * @param findings the findings, except those that are off and those about the files as such
 */
public record CatalogOverview(String className, String type, String file, String sourceLocale,
    List<LocaleOverview> locales, List<MessageOverview> messages, List<FindingOverview> findings) {
  /** Copies the lists. */
  public CatalogOverview {
    locales = List.copyOf(locales);
    messages = List.copyOf(messages);
    findings = List.copyOf(findings);
  }

  /**
   * The overview of {@code catalog}.
   *
   * @param policy the severities of findings
   * @param paths how paths are written
   * @param declarations where findings at declarations are; empty where that is unknown
   */
  public static CatalogOverview of(CompiledCatalog catalog, SeverityPolicy policy, ReportPaths paths,
      Function<Finding, Optional<SourcePlace>> declarations) {
    CatalogStates states = new CatalogStates(catalog);
    ShownBy shownBy = ShownBy.of(catalog);
    return new CatalogOverview(catalog.request().className().canonicalName(), shownBy.type(),
        paths.relative(catalog.path()), catalog.request().sourceTag(), states.locales(paths),
        catalog.entries().stream()
            .map(entry -> MessageOverview.of(entry, shownBy.methods(entry), states.translations(entry))).toList(),
        catalog.findings().stream().filter(finding -> policy.of(finding) != Severity.OFF && isAboutTexts(finding))
            .map(finding -> FindingOverview.of(finding, policy.of(finding), paths, declarations.apply(finding)))
            .sorted(FindingOverview.ORDER).toList());
  }

  /** Whether {@code finding} says more than which files there are. */
  private static boolean isAboutTexts(Finding finding) {
    return finding.rule().isNamed() || finding.where() != Location.NOWHERE;
  }

  /** This overview with {@code uses} of its messages. */
  public CatalogOverview using(Function<MessageOverview, Uses> uses) {
    UnaryOperator<MessageOverview> used = message -> message.using(uses.apply(message));
    return new CatalogOverview(
        className, type, file, sourceLocale, locales, messages.stream().map(used).toList(), findings);
  }
}
