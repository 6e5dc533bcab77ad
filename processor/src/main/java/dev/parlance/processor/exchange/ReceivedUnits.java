package dev.parlance.processor.exchange;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.exchange.protect.Code;
import dev.parlance.processor.exchange.protect.CodeTable;
import dev.parlance.processor.exchange.protect.Edges;
import dev.parlance.processor.exchange.protect.ProtectedText;
import dev.parlance.processor.exchange.unit.ReceivedState;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.spi.MessageText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds for units that came back the entries that they are of, and the texts that they are. */
final class ReceivedUnits {
  private final OpenTranslation translation;
  private final Consumer<ImportNote> leftOut;
  private final Map<String, CheckedEntry> byId = new HashMap<>();
  private final Map<String, CheckedEntry> byMethod;
  private final Set<String> defective;
  private final Map<CheckedEntry, Integer> lines = new HashMap<>();
  private int open;

  /** The units of a file for {@code translation}; {@code leftOut} takes what is left out. */
  ReceivedUnits(OpenTranslation translation, Consumer<ImportNote> leftOut) {
    this.translation = translation;
    this.leftOut = leftOut;
    translation.catalog().entries().forEach(entry -> byId.put(entry.entry().id(), entry));
    this.byMethod = MethodNames.in(translation.catalog()).unique(translation.catalog().entries());
    this.defective = translation.defects().keySet();
  }

  /**
   * A text that may be taken.
   *
   * @param text the text, in the notation of the catalog
   * @param state its state from now on
   * @param isSameText whether the file has this text already
   * @param isUnchanged whether there is nothing to do
   * @param lost the codes of the source that it lacks, as translators know them
   */
  record Candidate(ReceivedUnit unit, CheckedEntry original, MessageText text, EntryState state, boolean isSameText,
      boolean isUnchanged, Set<String> lost) {}

  /** The entry of {@code unit}: by its ID, or, where a tool numbered the units anew, by its name. */
  Optional<CheckedEntry> original(ReceivedUnit unit) {
    CheckedEntry found = byId.get(unit.id());
    if (found == null && !unit.name().isBlank()) {
      found = byId.getOrDefault(unit.name(), byMethod.get(unit.name()));
    }
    return Optional.ofNullable(found);
  }

  /** The text that {@code unit} is; empty where it is left out. */
  Optional<Candidate> candidate(ReceivedUnit unit) {
    Optional<CheckedEntry> known = original(unit);
    if (known.isEmpty()) {
      return leftOut(unit, "the ID is not one of the catalog.", "It may be of another version or another catalog.");
    }
    CheckedEntry original = known.get();
    Integer earlier = lines.putIfAbsent(original, unit.line());
    if (earlier != null) {
      return leftOut(unit, "the ID is that of a text at line " + earlier + " too, which counts.",
          "Remove one of them.");
    }
    if (!original.entry().read().translatable()) {
      return leftOut(unit, "the text is not to be translated, as the catalog says.", "");
    }
    if (original.broken()) {
      return leftOut(unit, "the source text has an error.", "Correct it first.");
    }
    if (unit.text().isEmpty() && unit.fault().isEmpty()) {
      open++;
      return Optional.empty();
    }
    return read(unit, original);
  }

  /** How many units came back without a translation. */
  int open() {
    return open;
  }

  private Optional<Candidate> leftOut(ReceivedUnit unit, String problem, String advice) {
    leftOut.accept(new ImportNote(unit.line(), unit.id(), problem, advice));
    return Optional.empty();
  }

  private Optional<Candidate> read(ReceivedUnit unit, CheckedEntry original) {
    if (!unit.fault().isEmpty()) {
      return leftOut(unit, unit.fault(), "");
    }
    ProtectedText source = OpenTranslation.source(translation.catalog(), original);
    Optional<MessageText> present = translation.text(original);
    CodeTable codes =
        CodeTable.of(source, present.map(text -> translation.protect(original, text)));
    Restoration restoration = new Restoration(source, codes, unit.source());
    if (!restoration.isOfSameSource()) {
      return leftOut(unit, "it was made from another source text: “" + restoration.received() + "”.",
          "Export it again, and look whether it still fits.");
    }
    MessageText text = Edges.of(restoration.text(unit.text().orElseThrow())).content();
    if (!restoration.unknown().isEmpty()) {
      return leftOut(unit, "it has " + String.join(", ", restoration.unknown()) + ", which the source text has not.",
          "Put the codes of the source text there.");
    }
    boolean same = present.filter(each -> isSame(each, text, restoration.isReflowed())).isPresent();
    if (!same && isUntranslated(unit, text, original)) {
      open++;
      return Optional.empty();
    }
    if (translation.entry(original).isEmpty() && hasFault(original)) {
      return leftOut(unit, "the entry in the translation's file has a fault, so that it cannot be changed.",
          "Correct it there.");
    }
    return Optional.of(candidate(unit, original, same ? present.get() : text, same, source));
  }

  private static boolean isSame(MessageText present, MessageText text, boolean reflowed) {
    // What the template has in place of a code is not in every file.
    return present.isLike(text) && (present.units().equals(text.units())
        || reflowed && Restoration.collapsed(present.units()).equals(Restoration.collapsed(text.units())));
  }

  /** Whether the file says that the text is not finished, and it is that of the source. */
  private static boolean isUntranslated(ReceivedUnit unit, MessageText text, CheckedEntry original) {
    return (unit.state() == ReceivedState.NEW || unit.state() == ReceivedState.REVIEW)
        && isSame(Edges.of(original.entry().text()).content(), text, false);
  }

  /** Whether the build knows an entry of the file that cannot be changed. */
  private boolean hasFault(CheckedEntry original) {
    return translation.checked().filter(checked -> checked.has(original)).isPresent();
  }

  private Candidate candidate(
      ReceivedUnit unit, CheckedEntry original, MessageText text, boolean same, ProtectedText source) {
    EntryState present = translation.state(original);
    EntryState state = switch (unit.state()) {
      case REVIEW -> EntryState.REVIEW;
      case SENT_FOR_REVIEW -> same ? EntryState.REVIEW : EntryState.TRANSLATED;
      case NEW, UNKNOWN -> same ? present : EntryState.TRANSLATED;
      case TRANSLATED -> EntryState.TRANSLATED;
    };
    boolean stale = translation.checked().filter(CheckedTranslation::hasTexts)
        .filter(checked -> checked.isStale(original)).isPresent();
    boolean approved = state == EntryState.TRANSLATED && (present != EntryState.TRANSLATED || stale);
    boolean unchanged = same && !approved && !defective.contains(original.entry().id());
    MessageText written = same ? text : Edges.of(original.entry().text()).around(text);
    return new Candidate(unit, original, written, state, same, unchanged, lost(original, text, source));
  }

  private Set<String> lost(CheckedEntry original, MessageText text, ProtectedText source) {
    Set<String> names = translation.protect(original, text).codes().map(Code::name).collect(Collectors.toSet());
    Set<String> lost = new LinkedHashSet<>();
    // In the branches of a plural nothing is protected.
    source.codes().filter(code -> !names.contains(code.name()))
        .filter(code -> code.isWithoutCharacters() || !text.units().contains(code.written().units()))
        .forEach(code -> lost.add(code.shown()));
    return lost;
  }
}
