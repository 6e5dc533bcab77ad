package dev.parlance.processor.convert;

import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.convert.ConversionNote.Effect;
import dev.parlance.processor.convert.text.TextTarget;
import dev.parlance.processor.convert.text.UnwritableException;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.WritableChanges;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The source catalog in the target, without what the build would refuse there. */
final class ConvertedSource {
  private final CompiledCatalog catalog;
  private final ConversionTarget target;
  private final TextTarget notation;
  private final Consumer<ConversionNote> notes;
  private final LocaleCategories categories;
  private final PluralChoice plurals;

  /** The first finding about each entry, by ID. */
  private final Map<String, Finding> findings = new HashMap<>();

  /** The entries that are in the target, by ID, in the order of the source. */
  private final Map<String, ConvertedEntry> entries = new LinkedHashMap<>();

  /** The numbers of placeholders by their names in the catalog, and in the target, by the IDs of their entries. */
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  private final Map<String, Map<String, Integer>> numbersThere = new HashMap<>();
  private String text = "";
  private ReadBack readBack;

  private ConvertedSource(CompiledCatalog catalog, ConversionTarget target, Consumer<ConversionNote> notes) {
    this.catalog = catalog;
    this.target = target;
    this.notation = TextTarget.of(target.notation(), target.writer().reader());
    this.notes = notes;
    catalog.findings().stream().filter(finding -> finding.scope().isSource())
        .forEach(finding -> findings.putIfAbsent(finding.subject().id(), finding));
    this.categories = ReadBack.categories(catalog.request().sourceTag());
    this.plurals = PluralChoice.in(catalog.request().sourceTag());
  }

  /** Converts the source of {@code catalog}; {@code notes} takes what is not the same. */
  static ConvertedSource of(CompiledCatalog catalog, ConversionTarget target, Consumer<ConversionNote> notes)
      throws UnreadableCatalogException {
    ConvertedSource source = new ConvertedSource(catalog, target, notes);
    source.convert();
    return source;
  }

  private void convert() throws UnreadableCatalogException {
    Set<Entry> used = new HashSet<>();
    boolean same = areSameNotation();
    for (CheckedEntry original : catalog.entries()) {
      used.add(original.entry());
      if (original.broken()) {
        leaveOut(original, "its text has an error" + problem(original.entry().id()));
      } else {
        write(original, same).ifPresent(entry -> entries.put(original.entry().id(), entry));
      }
    }
    catalog.source().entries().stream().filter(entry -> !used.contains(entry)).forEach(entry -> notes.accept(
        new ConversionNote(catalog.path(), entry.line(), "", entry.id(), Effect.LEFT_OUT,
            entries.containsKey(entry.id())
                ? "an entry with the same ID is used in its place." : "it makes no method" + problem(entry.id()))));
    // What a reader refuses may be the cause of other refusals, so it is read until all that is there is sound.
    boolean sound = false;
    while (!sound) {
      text = written();
      readBack = new ReadBack(text, target, categories);
      List<ConvertedEntry> refused = entries.values().stream()
          .filter(entry -> readBack.entry(entry.entry().id()).isEmpty()).toList();
      refused.forEach(entry -> {
        leaveOut(entry.original(), "the target cannot have it" + sentence(readBack.finding(entry.entry().id(), "")));
        entries.remove(entry.entry().id());
      });
      sound = refused.isEmpty();
    }
    entries.values().forEach(this::compare);
  }

  private boolean areSameNotation() throws UnreadableCatalogException {
    String blank = target.writer().blank(catalog.request().sourceTag(), catalog.request().sourceTag());
    return Notations.areSame(catalog.source().syntax(), new ReadBack(blank, target, categories).syntax());
  }

  private void leaveOut(CheckedEntry original, String reason) {
    notes.accept(Convert.note(catalog, original, Effect.LEFT_OUT, reason));
  }

  private String problem(String id) {
    return sentence(Optional.ofNullable(findings.get(id)));
  }

  static String sentence(Optional<Finding> finding) {
    return finding.map(each -> ": " + each.problem()).orElse(".");
  }

  private Optional<ConvertedEntry> write(CheckedEntry original, boolean same) {
    List<String> changes = new ArrayList<>();
    CatalogEntry read = original.entry().read();
    if (same && (notation.placeholders() || original.entry().text().isCharacters())) {
      return Optional.of(ConvertedEntry.of(original, read, original.entry().text(), changes, ""));
    }
    try {
      Message message = original.printed();
      TextTarget.Written written = notation.write(message, message, Inclusion.ofSource(), changes::add);
      String renamed = written.renamed().entrySet().stream()
          .map(each -> each.getKey() + " is " + each.getValue()).collect(Collectors.joining(", "));
      return Optional.of(ConvertedEntry.of(original, read.withPlaceholders(written.placeholders()), written.text(),
          changes, renamed));
    } catch (UnwritableException unwritable) {
      leaveOut(original, unwritable.getMessage());
      return Optional.empty();
    }
  }

  private String written() throws UnreadableCatalogException {
    String blank = target.writer().blank(catalog.request().sourceTag(), catalog.request().sourceTag());
    List<Change> changes = new ArrayList<>();
    entries.values().forEach(entry -> changes.add(new Change.Add(
        Optional.empty(), entry.source(), Optional.of(entry.entry().text()), EntryState.TRANSLATED)));
    WritableChanges written = WritableChanges.of(target.open(blank, false), changes);
    for (Change change : written.refused()) {
      ConvertedEntry entry = entries.remove(((Change.Add) change).source().entry().id());
      leaveOut(entry.original(), "the target's format has no form for its ID or its text.");
    }
    return written.text();
  }

  private void compare(ConvertedEntry converted) {
    CheckedEntry original = converted.original();
    String id = converted.entry().id();
    CheckedEntry there = readBack.entry(id).orElseThrow();
    Map<String, Integer> own = numbers.computeIfAbsent(id, each -> new HashMap<>());
    Map<String, Integer> others = numbersThere.computeIfAbsent(id, each -> new HashMap<>());
    String before = Shown.of(original.printed(), own, plurals, Inclusion.ofSource());
    String after = Shown.of(there.printed(), others, plurals, Inclusion.ofSource());
    converted.changes().stream().distinct()
        .forEach(change -> notes.accept(Convert.note(catalog, original, Effect.CHANGED, change)));
    if (!before.equals(after) && converted.changes().isEmpty()) {
      notes.accept(Convert.note(catalog, original, Effect.CHANGED, Shown.difference(before, after)));
    }
    Signature.difference(original.message(), own, there.message(), others).ifPresent(
        difference -> notes.accept(Convert.note(catalog, original, Effect.CHANGED, difference)));
    compareNotes(original, there.entry().read(), converted.renamed());
  }

  private void compareNotes(CheckedEntry original, CatalogEntry there, String renamed) {
    CatalogEntry read = original.entry().read();
    List<String> lost = new ArrayList<>();
    if (!read.description().equals(there.description())) {
      lost.add("its description is lost.");
    }
    if (!read.meaning().equals(there.meaning())) {
      lost.add("its meaning is lost.");
    }
    if (read.translatable() != there.translatable()) {
      lost.add("the target does not say that it is not to be translated.");
    }
    if (!renamed.isEmpty()) {
      lost.add("its placeholders have other names: " + renamed + ".");
    }
    lost.forEach(sentence -> notes.accept(Convert.note(catalog, original, Effect.ADAPTED, sentence)));
  }

  /** The file. */
  ConvertedFile file() {
    return new ConvertedFile("", text, entries.size(), Set.of());
  }

  /** The entries that are in the target, by ID, in the order of the source. */
  Map<String, ConvertedEntry> entries() {
    return entries;
  }

  /** The notation of texts in the target. */
  TextTarget notation() {
    return notation;
  }

  /** The source as the build reads it in the target. */
  ReadBack readBack() {
    return readBack;
  }

  /** The numbers of the placeholders of the entry {@code id} by their names in the catalog. */
  Map<String, Integer> numbers(String id) {
    return numbers.get(id);
  }

  /** The numbers of the placeholders of the entry {@code id} by their names in the target. */
  Map<String, Integer> numbersThere(String id) {
    return numbersThere.get(id);
  }
}
