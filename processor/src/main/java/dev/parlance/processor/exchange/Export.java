package dev.parlance.processor.exchange;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.rule.MissingTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.exchange.protect.CodeTable;
import dev.parlance.processor.exchange.protect.ProtectedText;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ExportedUnit;
import dev.parlance.processor.exchange.unit.Reason;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the units of a file for translators. */
public final class Export {
  private final OpenTranslation translation;
  private final CompiledCatalog catalog;
  private final Selection selection;
  private final LocaleCategories categories;
  private final List<CheckedTranslation> chain;
  private final Map<String, List<Finding>> defects;
  private final MethodNames methods;

  private Export(OpenTranslation translation, Selection selection) {
    this.translation = translation;
    this.catalog = translation.catalog();
    this.selection = selection;
    this.categories = new LocaleCategories(translation.locale(), new LocalePlurals());
    this.chain = translation.checked().map(
        own -> own.withParents(CheckedTranslation.byLocale(catalog.translations()), catalog.matcher()))
        .orElse(List.of());
    this.defects = translation.defects();
    this.methods = MethodNames.in(catalog);
  }

  private static String sentences(Finding finding) {
    return ("Problem: " + finding.problem() + " " + finding.advice()).strip();
  }

  /** The file for translators of {@code translation}, with the texts that {@code selection} says. */
  public static ExportedFile of(OpenTranslation translation, Selection selection) {
    return new Export(translation, selection).file();
  }

  private ExportedFile file() {
    List<ExportedUnit> units = new ArrayList<>();
    for (CheckedEntry entry : catalog.entries()) {
      if (MissingTranslation.isNeeded(entry)) {
        unit(entry).ifPresent(units::add);
      }
    }
    String type = catalog.facade().map(facade -> facade.type().getQualifiedName().toString())
        .orElseGet(() -> catalog.request().className().canonicalName());
    return new ExportedFile(CatalogFile.name(catalog.path()), type, catalog.request().sourceTag(),
        translation.locale(), units);
  }

  private Optional<ExportedUnit> unit(CheckedEntry entry) {
    Reason reason = reason(entry);
    boolean asked = selection == Selection.ALL
        || reason != Reason.TRANSLATED && !(reason == Reason.MISSING && isInherited(entry));
    if (!asked) {
      return Optional.empty();
    }
    String id = entry.entry().id();
    ProtectedText source = OpenTranslation.source(catalog, entry);
    Optional<ProtectedText> text =
        translation.text(entry).map(each -> translation.protect(entry, each));
    List<String> notes = new ArrayList<>(defects.getOrDefault(id, List.of()).stream().map(Export::sentences).toList());
    notes.addAll(ChoiceNotes.of(entry.message(), categories));
    String description = entry.entry().read().description();
    return Optional
        .of(new ExportedUnit(id, methods.of(entry), source, text,
            CodeTable.of(source, text), reason, description, entry.entry().read().meaning(), MaxLength.in(description),
            notes));
  }

  /** Whether the text of a parent locale stands in for that of {@code entry}, which there is none of. */
  private boolean isInherited(CheckedEntry entry) {
    return translation.entry(entry).isEmpty() && chain.stream().anyMatch(each -> each.has(entry));
  }

  private Reason reason(CheckedEntry entry) {
    if (defects.containsKey(entry.entry().id())) {
      return Reason.DEFECTIVE;
    }
    EntryState state = translation.state(entry);
    if (translation.text(entry).isEmpty() || state == EntryState.NEW) {
      return Reason.MISSING;
    }
    boolean stale = translation.checked().filter(checked -> checked.isStale(entry)).isPresent();
    return state == EntryState.REVIEW || stale ? Reason.REVIEW : Reason.TRANSLATED;
  }
}
