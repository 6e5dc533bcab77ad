package dev.parlance.processor.convert;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.convert.ConversionNote.Effect;
import dev.parlance.processor.convert.text.TextTarget;
import dev.parlance.processor.convert.text.UnwritableException;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.WritableChanges;
import dev.parlance.processor.exchange.OpenTranslation;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.MessageText;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** A translation in the target, without what the build would refuse there. */
final class ConvertedTranslation {
  private final CompiledCatalog catalog;
  private final OpenTranslation translation;
  private final CheckedTranslation checked;
  private final ConvertedSource source;
  private final ConversionTarget target;
  private final Consumer<ConversionNote> notes;
  private final LocaleCategories categories;
  private final PluralChoice plurals;
  private final boolean same;
  private final Function<Part.Included, List<Part>> included;
  private final Map<String, CheckedEntry> byId = new HashMap<>();

  private final Map<String, List<Finding>> defects;

  /** The texts in the target, by the IDs of entries, in the order of the source. */
  private final Map<String, MessageText> texts = new LinkedHashMap<>();

  private final Map<String, List<String>> changes = new HashMap<>();

  private ConvertedTranslation(CompiledCatalog catalog, OpenTranslation translation, ConvertedSource source,
      ConversionTarget target, Consumer<ConversionNote> notes) {
    this.catalog = catalog;
    this.translation = translation;
    this.checked = translation.checked().orElseGet(() -> CheckedTranslation.unreadable(
        new Scope(translation.locale(), Scope.Tier.REQUIRED), translation.path(), catalog.entries().size()));
    this.source = source;
    this.target = target;
    this.notes = notes;
    this.categories = ReadBack.categories(translation.locale());
    this.plurals = PluralChoice.in(translation.locale());
    this.included = Inclusion.of(checked, catalog.entries());
    catalog.entries().forEach(entry -> byId.put(entry.entry().id(), entry));
    this.defects = translation.defects();
    this.same = Notations.areSame(translation.syntax(), source.readBack().syntax());
  }

  /** Converts {@code translation}; {@code notes} takes what is not the same. */
  static ConvertedFile of(CompiledCatalog catalog, OpenTranslation translation, ConvertedSource source,
      ConversionTarget target, Consumer<ConversionNote> notes) throws UnreadableCatalogException {
    return new ConvertedTranslation(catalog, translation, source, target, notes).convert();
  }

  private ConvertedFile convert() throws UnreadableCatalogException {
    for (CheckedEntry original : catalog.entries()) {
      write(original);
    }
    noteOthers();
    String text = written();
    CheckedTranslation there = source.readBack().translation(text, categories);
    while (leavesOutRefused(there)) {
      text = written();
      there = source.readBack().translation(text, categories);
    }
    Function<Part.Included, List<Part>> includedThere = Inclusion.of(there, source.readBack().entries());
    for (String id : texts.keySet()) {
      compare(id, there, includedThere);
    }
    return new ConvertedFile(translation.locale(), text, texts.size(), toReview());
  }

  private void write(CheckedEntry original) {
    String id = original.entry().id();
    if (!isTranslated(original)) {
      return;
    }
    if (!source.entries().containsKey(id)) {
      note(id, Effect.LEFT_OUT, "the source text is left out.");
      return;
    }
    Optional<Message> message = checked.text(original);
    if (message.isEmpty()) {
      note(id, Effect.LEFT_OUT,
          "it has a defect" + ConvertedSource.sentence(defects.getOrDefault(id, List.of()).stream().findFirst()));
      return;
    }
    Optional<MessageText> own = translation.entry(original).map(entry -> entry.read().text());
    if (own.isPresent() && own.get().units().isBlank() && !same) {
      note(id, Effect.LEFT_OUT, "its text is empty, and in the target such a text is not translated.");
      return;
    }
    List<String> inexact = new ArrayList<>();
    try {
      boolean asWritten = same && (source.notation().placeholders() || own.orElseThrow().isCharacters());
      texts.put(id, asWritten ? own.orElseThrow().strip() : text(original, message.get(), inexact));
      changes.put(id, inexact);
    } catch (UnwritableException unwritable) {
      note(id, Effect.LEFT_OUT, unwritable.getMessage());
    }
  }

  /**
   * Whether there is a text to convert: one of the file, fit or not, or one of placeholders alone, which the build completes
   * for the file, and would for the target where it is written in the same way.
   */
  private boolean isTranslated(CheckedEntry original) {
    if (!original.entry().read().translatable()) {
      return false;
    }
    return translation.entry(original).isEmpty() ? !same && checked.text(original).isPresent()
        : translation.text(original).isPresent() || checked.text(original).isPresent();
  }

  private MessageText text(CheckedEntry original, Message message, List<String> inexact) {
    TextTarget.Written written =
        source.notation().write(original.printed(), message, included, inexact::add);
    return written.text();
  }

  /** Notes the entries of the file that are none of the source's, or not those that count. */
  private void noteOthers() {
    for (FileEntry entry : translation.file().entries()) {
      CheckedEntry original = byId.get(translation.id(entry));
      if (entry.read().text().isEmpty()) {
        continue;
      }
      if (original == null) {
        note(entry, "the source has no entry with its ID.");
      } else if (!original.entry().read().translatable()) {
        note(entry, "the source says that it is not to be translated.");
      } else if (translation.entry(original).orElseThrow() != entry) {
        note(entry, "another entry with the same ID is used in its place.");
      }
    }
  }

  private void note(FileEntry entry, String reason) {
    notes.accept(new ConversionNote(translation.path(), entry.read().at().line(), translation.locale(),
        translation.id(entry), Effect.LEFT_OUT, reason));
  }

  private void note(String id, Effect effect, String reason) {
    int line = Optional.ofNullable(byId.get(id)).flatMap(translation::entry)
        .map(entry -> entry.read().at().line()).orElse(1);
    notes.accept(new ConversionNote(translation.path(), line, translation.locale(), id, effect, reason));
  }

  private String written() throws UnreadableCatalogException {
    String blank = target.writer().blank(catalog.request().sourceTag(), translation.locale());
    List<Change> adding = new ArrayList<>();
    texts.forEach((id, text) -> adding.add(new Change.Add(Optional.empty(), source.entries().get(id).source(),
        Optional.of(text), state(id))));
    WritableChanges written = WritableChanges.of(target.open(blank, true), adding);
    for (Change change : written.refused()) {
      String id = ((Change.Add) change).source().entry().id();
      texts.remove(id);
      note(id, Effect.LEFT_OUT, "the target's format has no form for it.");
    }
    return written.text();
  }

  private EntryState state(String id) {
    CheckedEntry original = source.entries().get(id).original();
    return translation.entry(original).isEmpty() ? EntryState.TRANSLATED : translation.state(original);
  }

  /** Leaves out what the build refuses; whether there was anything. */
  private boolean leavesOutRefused(CheckedTranslation there) {
    Set<String> refused = new HashSet<>();
    for (String id : texts.keySet()) {
      if (there.text(source.readBack().entry(id).orElseThrow()).isEmpty()) {
        refused.add(id);
        note(id, Effect.LEFT_OUT, "the target cannot have it"
            + ConvertedSource.sentence(source.readBack().finding(id, translation.locale())));
      }
    }
    texts.keySet().removeAll(refused);
    return !refused.isEmpty();
  }

  private void compare(
      String id, CheckedTranslation there, Function<Part.Included, List<Part>> includedThere) {
    CheckedEntry original = source.entries().get(id).original();
    Map<String, Integer> own = new HashMap<>(source.numbers(id));
    Map<String, Integer> others = new HashMap<>(source.numbersThere(id));
    String before = Shown.of(checked.text(original).orElseThrow(), own, plurals, included);
    String after =
        Shown.of(there.text(source.readBack().entry(id).orElseThrow()).orElseThrow(), others, plurals, includedThere);
    List<String> inexact = changes.get(id);
    // What the source has a note on as well is not said again for each translation.
    inexact.stream().distinct().filter(change -> !source.entries().get(id).changes().contains(change))
        .forEach(change -> note(id, Effect.CHANGED, change));
    if (!before.equals(after) && inexact.isEmpty()) {
      note(id, Effect.CHANGED, Shown.difference(before, after));
    }
  }

  private Set<String> toReview() {
    return texts.keySet().stream().filter(id -> state(id) == EntryState.REVIEW).collect(Collectors.toSet());
  }
}
