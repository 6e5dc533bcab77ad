package dev.parlance.processor.exchange;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.WritableChanges;
import dev.parlance.processor.exchange.unit.ReceivedFile;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes texts that came back from translators into a translation's file. Every text passes the checks of the build first;
 * what does not is left out, and said.
 */
public final class Import {
  /** A file of which fewer than one in so many IDs are known is one of another catalog. */
  private static final int KNOWN = 10;

  private final OpenTranslation translation;
  private final ReceivedUnits received;
  private final List<ImportNote> leftOut = new ArrayList<>();
  private final List<ImportNote> notes = new ArrayList<>();
  private final Set<String> toReview;
  private int unchanged;

  private Import(OpenTranslation translation) {
    this.translation = translation;
    this.received = new ReceivedUnits(translation, leftOut::add);
    this.toReview = new HashSet<>(translation.toReview());
  }

  /**
   * Takes the texts of {@code file} into {@code translation}.
   *
   * @throws UnreadableCatalogException where the file is not one of this catalog and locale at all
   */
  public static ImportResult of(OpenTranslation translation, ReceivedFile file) throws UnreadableCatalogException {
    return new Import(translation).take(file);
  }

  private ImportResult take(ReceivedFile file) throws UnreadableCatalogException {
    checkLocale(file);
    checkCatalog(file);
    Map<CheckedEntry, ReceivedUnits.Candidate> candidates = new LinkedHashMap<>();
    for (ReceivedUnit unit : file.units()) {
      Optional<ReceivedUnits.Candidate> candidate = received.candidate(unit);
      if (candidate.isPresent() && candidate.get().isUnchanged()) {
        unchanged++;
      } else {
        candidate.ifPresent(each -> candidates.put(each.original(), each));
      }
    }
    Map<CheckedEntry, MessageText> texts = new LinkedHashMap<>();
    candidates.forEach((original, candidate) -> texts.put(original, candidate.text()));
    TextCheck check = TextCheck.of(translation, texts);
    Map<CheckedEntry, ReceivedUnits.Candidate> taken = new HashMap<>();
    candidates.forEach((original, candidate) -> {
      if (passes(candidate, check)) {
        taken.put(original, candidate);
      }
    });
    WritableChanges written = WritableChanges.of(translation.file(), changes(taken));
    for (Change change : written.refused()) {
      refuse(change, taken);
    }
    taken.values().forEach(this::mark);
    leftOut.sort(Comparator.comparingInt(ImportNote::line));
    return new ImportResult(written.text(), taken.size(), unchanged, received.open(), leftOut, notes, toReview);
  }

  /** Takes the candidate of {@code change} out of {@code taken}: its text has something that the format cannot write. */
  private void refuse(Change change, Map<CheckedEntry, ReceivedUnits.Candidate> taken) {
    String id = change instanceof Change.Add add ? add.source().entry().id()
        : ((Change.Update) change).source().entry().id();
    List<ReceivedUnits.Candidate> refused =
        taken.values().stream().filter(each -> each.original().entry().id().equals(id)).toList();
    for (ReceivedUnits.Candidate each : refused) {
      taken.remove(each.original());
      leftOut.add(new ImportNote(each.unit().line(), each.unit().id(),
          "the format of the translation's file has no form for the text.", ""));
    }
  }

  private void checkLocale(ReceivedFile file) throws UnreadableCatalogException {
    Optional<String> locale = LocaleTags.canonical(file.locale());
    if (locale.isPresent()
        && !LocaleTags.language(locale.get()).equals(LocaleTags.language(translation.locale()))) {
      throw new UnreadableCatalogException(Position.START,
          "the file is in " + locale.get() + ", not in " + translation.locale() + ".",
          "Import it into the translation of its own locale.");
    }
  }

  private void checkCatalog(ReceivedFile file) throws UnreadableCatalogException {
    if (file.units().isEmpty()) {
      throw new UnreadableCatalogException(Position.START, "the file has no text.",
          "Check that it is the right file, and that it was exported whole.");
    }
    long known = file.units().stream().filter(unit -> received.original(unit).isPresent()).count();
    if (known * KNOWN < file.units().size()) {
      throw new UnreadableCatalogException(new Position(file.units().get(0).line(), 1),
          known + " of the " + file.units().size() + " IDs in the file are IDs of " + translation.catalog().path()
              + ".",
          "Import it into the catalog that it is of.");
    }
  }

  private boolean passes(ReceivedUnits.Candidate candidate, TextCheck check) {
    ReceivedUnit unit = candidate.unit();
    List<Finding> defects = check.defects(candidate.original());
    if (!defects.isEmpty()) {
      defects.forEach(
          defect -> leftOut.add(new ImportNote(unit.line(), unit.id(), defect.problem(), defect.advice())));
      return false;
    }
    Optional<Message> message = check.message(candidate.original());
    if (message.isEmpty()) {
      leftOut.add(new ImportNote(unit.line(), unit.id(), "the translation shows nothing.", "Write one."));
      return false;
    }
    OptionalInt most = MaxLength.in(candidate.original().entry().read().description());
    int length = MaxLength.of(message.get());
    if (most.isPresent() && length > most.getAsInt()) {
      leftOut.add(new ImportNote(unit.line(), unit.id(), "the translation shows " + length
          + " characters, and the description says that it may show " + most.getAsInt() + ".", "Shorten it."));
      return false;
    }
    check.notes(candidate.original()).forEach(
        note -> notes.add(new ImportNote(unit.line(), unit.id(), note.problem(), note.advice())));
    candidate.lost().forEach(code -> notes.add(new ImportNote(unit.line(), unit.id(),
        "“" + code + "” of the source text is not in it.", "The checks let that pass; look whether it is meant.")));
    return true;
  }

  /** The changes of the file, in the order of the source. */
  private List<Change> changes(Map<CheckedEntry, ReceivedUnits.Candidate> taken) {
    List<Change> changes = new ArrayList<>();
    Optional<FileEntry> before = Optional.empty();
    for (CheckedEntry original : translation.catalog().entries()) {
      Optional<FileEntry> entry = translation.entry(original);
      ReceivedUnits.Candidate candidate = taken.get(original);
      if (candidate != null) {
        changes.add(change(candidate, entry, before));
      }
      before = entry.isPresent() ? entry : before;
    }
    return changes;
  }

  private Change change(
      ReceivedUnits.Candidate candidate, Optional<FileEntry> entry, Optional<FileEntry> before) {
    Optional<MessageText> text = candidate.isSameText() ? Optional.empty()
        : Optional.of(candidate.text());
    return entry.isPresent()
        ? new Change.Update(entry.get(), translation.sourceEntry(candidate.original()), text, Map.of(),
            candidate.state())
        : new Change.Add(before, translation.sourceEntry(candidate.original()), text, candidate.state());
  }

  private void mark(ReceivedUnits.Candidate candidate) {
    String id = candidate.original().entry().id();
    if (candidate.state() == EntryState.REVIEW) {
      toReview.add(id);
    } else {
      toReview.remove(id);
    }
  }
}
