package dev.parlance.processor.compile;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.SourceCheck;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Selects every entry; its method is named by its ID. */
public record WholeCatalog() implements EntrySelection {
  @Override
  public boolean concerns(Finding finding) {
    return true;
  }

  @Override
  public SelectedEntries select(
      Source source, LocaleCategories categories, SeverityPolicy policy, Consumer<Finding> findings) {
    // What could not be decoded is not damaged text.
    Consumer<Finding> reported = source.usable() ? findings : finding -> {
      if (finding.rule() != Rule.MOJIBAKE) {
        findings.accept(finding);
      }
    };
    List<CheckedEntry> all = SourceCheck.check(source.catalog(), categories, source.names(), policy, reported);
    return new SelectedEntries(source.catalog(), all, all, SelectedEntries.byId(all), Optional.empty());
  }

  @Override
  public Catalog ofTranslation(Catalog translation, Set<String> ids) {
    return translation;
  }
}
