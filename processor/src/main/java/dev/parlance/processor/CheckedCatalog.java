package dev.parlance.processor;

import dev.parlance.processor.report.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the catalogs of a generated class gave.
 *
 * @param className its qualified name
 * @param findings what was found in them
 * @param sourceFailed whether the source catalog has an error, so that its translations could not all be checked
 */
record CheckedCatalog(String className, List<Finding> findings, boolean sourceFailed) {
  CheckedCatalog {
    findings = List.copyOf(findings);
  }

  /** This and {@code other}, which another annotation gives to the same class by mistake. */
  CheckedCatalog and(CheckedCatalog other) {
    List<Finding> all = Stream.concat(findings.stream(), other.findings.stream()).toList();
    return new CheckedCatalog(className, all, sourceFailed || other.sourceFailed);
  }
}
