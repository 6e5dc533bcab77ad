package dev.parlance.processor.compile;

import dev.parlance.processor.report.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a {@link CompiledCatalog} that is kept until the last round: all but the texts, whose memory the compiler
 * needs for the generated classes.
 *
 * @param className the qualified name of the generated class
 * @param findings the findings
 * @param sourceFailed whether the source has an error, so that its translations could not all be checked
 */
public record CatalogFindings(String className, List<Finding> findings, boolean sourceFailed) {
  public CatalogFindings {
    findings = List.copyOf(findings);
  }

  /** Keeps the findings of {@code catalog}. */
  public static CatalogFindings of(CompiledCatalog catalog) {
    return new CatalogFindings(
        catalog.request().className().canonicalName(), catalog.findings(), catalog.sourceFailed());
  }

  /** Joins this catalog with {@code other}, whose annotation names the same class by mistake. */
  public CatalogFindings and(CatalogFindings other) {
    List<Finding> all = Stream.concat(findings.stream(), other.findings.stream()).toList();
    return new CatalogFindings(className, all, sourceFailed || other.sourceFailed);
  }
}
