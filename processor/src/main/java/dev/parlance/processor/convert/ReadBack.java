package dev.parlance.processor.convert;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogLoader;
import dev.parlance.processor.check.TranslationCheck;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.rule.DuplicateId;
import dev.parlance.processor.compile.EntrySelection;
import dev.parlance.processor.compile.SelectedEntries;
import dev.parlance.processor.compile.WholeCatalog;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.syntax.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A converted source catalog, read again as the build reads it. */
final class ReadBack {
  /** Names, one of which each reader reads; some formats are known by them alone. */
  private static final List<String> NAMES =
      List.of("messages.xlf", "messages.json", "messages.arb", "messages.properties", "messages.txt");

  private static final int START = 1_024;

  private final ConversionTarget target;
  private final Map<String, CheckedEntry> entries;
  private final Syntax syntax;

  /** The first finding about each entry, by locale and ID. */
  private final Map<List<String>, Finding> findings = new HashMap<>();

  /** Reads {@code text}, the source catalog in the locale of {@code categories}. */
  ReadBack(String text, ConversionTarget target, LocaleCategories categories) {
    this.target = target;
    Catalog catalog = read(text, Scope.SOURCE);
    this.syntax = catalog.syntax();
    SelectedEntries selected = new WholeCatalog().select(
        new EntrySelection.Source(catalog, Map.of(), true, List.of()), categories,
        new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false), this::add);
    this.entries = new HashMap<>();
    selected.all().forEach(entry -> entries.put(entry.entry().id(), entry));
  }

  private Catalog read(String text, Scope scope) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    CatalogReader reader = target.writer().reader();
    byte[] start = Arrays.copyOf(content, Math.min(START, content.length));
    String name = NAMES.stream().filter(each -> reader.reads(each, start)).findFirst().orElse("");
    Catalog read =
        CatalogLoader.read(new CatalogFile(name, content), List.of(reader), target.notation(), scope, this::add);
    return read.likeProperties() ? DuplicateId.lastOfEachId(read, scope, this::add) : read;
  }

  /** The syntax of its texts. */
  Syntax syntax() {
    return syntax;
  }

  /** Its entries. */
  List<CheckedEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry {@code id}; empty where it has an error. */
  Optional<CheckedEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id)).filter(entry -> !entry.broken());
  }

  /** The translation {@code text} of this catalog into the locale of {@code categories}. */
  CheckedTranslation translation(String text, LocaleCategories categories) {
    Scope scope = new Scope(categories.locale(), Scope.Tier.REQUIRED);
    return TranslationCheck.check(entries, scope, read(text, scope), categories, finding -> false, this::add);
  }

  /** What was found about the entry {@code id} in {@code locale}, the first of it; empty where nothing was. */
  Optional<Finding> finding(String id, String locale) {
    return Optional.ofNullable(findings.get(List.of(locale, id)));
  }

  private void add(Finding finding) {
    findings.putIfAbsent(List.of(finding.scope().locale(), finding.subject().id()), finding);
  }

  /** The categories of the locale {@code tag}. */
  static LocaleCategories categories(String tag) {
    return new LocaleCategories(tag, new LocalePlurals());
  }
}
