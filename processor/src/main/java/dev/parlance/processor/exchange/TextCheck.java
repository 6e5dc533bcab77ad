package dev.parlance.processor.exchange;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.TranslationCheck;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of the build on texts that are not in a file yet. */
final class TextCheck {
  private final CheckedTranslation checked;
  private final Map<String, List<Finding>> findings = new HashMap<>();

  private TextCheck(OpenTranslation translation, Map<CheckedEntry, MessageText> texts) {
    Map<String, CheckedEntry> byId = new HashMap<>();
    translation.catalog().entries().forEach(entry -> byId.put(entry.entry().id(), entry));
    List<CatalogEntry> entries = new ArrayList<>();
    texts.forEach((original, text) -> entries.add(entry(original, text, translation)));
    Catalog catalog = translation.with(entries);
    checked = TranslationCheck.check(byId, new Scope(translation.locale(), Scope.Tier.REQUIRED), catalog,
        new LocaleCategories(translation.locale(), new LocalePlurals()), finding -> false,
        finding -> findings.computeIfAbsent(finding.subject().id(), id -> new ArrayList<>()).add(finding));
  }

  /** Checks {@code texts}, by the entries that they translate, as texts of {@code translation}. */
  static TextCheck of(OpenTranslation translation, Map<CheckedEntry, MessageText> texts) {
    return new TextCheck(translation, texts);
  }

  private static CatalogEntry entry(CheckedEntry original, MessageText text, OpenTranslation translation) {
    CatalogEntry entry = CatalogEntry.of(original.entry().id(), text, Position.START, Position.START);
    Optional<CatalogEntry> read = translation.entry(original).map(FileEntry::read);
    CatalogEntry declared = entry.withPlaceholders(read.map(CatalogEntry::placeholders).orElse(List.of()));
    return read.map(CatalogEntry::layout).orElse(original.entry().read().layout()) ? declared.withLayout() : declared;
  }

  /** The message that the text of {@code original} is; empty where it has a defect. */
  Optional<Message> message(CheckedEntry original) {
    return defects(original).isEmpty() ? checked.text(original) : Optional.empty();
  }

  /** What sets the text of {@code original} aside. */
  List<Finding> defects(CheckedEntry original) {
    return of(original).stream().filter(finding -> finding.kind() == Rule.Kind.DEFECT).toList();
  }

  /** What is worth knowing of the text of {@code original} besides. */
  List<Finding> notes(CheckedEntry original) {
    return of(original).stream().filter(finding -> finding.kind() != Rule.Kind.DEFECT).toList();
  }

  private List<Finding> of(CheckedEntry original) {
    return findings.getOrDefault(original.entry().id(), List.of());
  }
}
