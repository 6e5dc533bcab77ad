package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import java.util.List;

/** Makes findings of the problems in a text: at their places in the file, in its notation. */
final class EntryFindings {
  private EntryFindings() {}

  /** The findings that {@code problems} of {@code entry}, which is one of {@code catalog}, are. */
  static List<Finding> of(List<Problem> problems, Entry entry, Catalog catalog, Scope scope) {
    Finding.Subject subject = entry.subject();
    return ProblemLog.first(problems).stream()
        .map(problem -> {
          Finding finding = new Finding(problem.rule(), scope, catalog.place(entry, problem.offset()),
              subject, problem.what().in(catalog.notation()), problem.advice().in(catalog.notation()));
          return problem.kind().map(finding::as).orElse(finding);
        }).toList();
  }
}
