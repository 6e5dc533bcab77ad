package dev.parlance.processor.sync;

import dev.parlance.processor.digest.DigestId;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.MessageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the changes that bring a translation up to date with its source. */
public final class TranslationSync {
  /** The key of the edges of a catalog, before the first entry and behind the last. */
  private static final String EDGE = "";

  private final SyncedSource source;
  private final List<FileEntry> entries;
  private final TranslationFormat format;
  private final Earlier earlier;
  private final SyncOptions options;
  private final TextLikeness likeness;
  private final Set<String> staying = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> toReview = new LinkedHashSet<>();
  private final List<String> unwritable = new ArrayList<>();
  private int kept;
  private int added;
  private int removed;
  private int unclear;

  private TranslationSync(SyncedSource source, List<FileEntry> entries, TranslationFormat format, Earlier earlier,
      SyncOptions options) {
    this.source = source;
    this.entries = entries;
    this.format = format;
    this.earlier = earlier;
    this.options = options;
    this.likeness = new TextLikeness(source.syntax());
    entries.stream().filter(entry -> source.entries().containsKey(key(entry)) && !isOpen(entry))
        .forEach(entry -> staying.add(key(entry)));
  }

  /**
   * The changes of a translation; none where it is up to date.
   *
   * @param source the source catalog
   * @param entries the entries of the translation's file
   * @param format what the file's format can say
   * @param earlier what source and translation were earlier
   * @param options what is done with new entries and those that are gone
   */
  public static SyncResult sync(SyncedSource source, List<FileEntry> entries, TranslationFormat format, Earlier earlier,
      SyncOptions options) {
    return new TranslationSync(source, entries, format, earlier, options).sync();
  }

  private SyncResult sync() {
    List<PlacedText> fresh = fresh();
    Map<String, Successor> successors = Successors.find(gone(), fresh, likeness);
    Set<String> taken = successors.values().stream().map(Successor::key).collect(Collectors.toSet());
    boolean lacksTexts = !fresh.isEmpty() || options.untranslated() == SyncOptions.Untranslated.SOURCE
        && entries.stream().anyMatch(this::isCopy);
    Map<String, FileEntry> standing = new HashMap<>();
    Map<String, FileEntry> counting = format.counting(entries, this::key);
    for (FileEntry entry : entries) {
      String key = key(entry);
      SourceEntry same = source.entries().get(key);
      Successor successor = successors.get(key);
      if (same != null && taken.contains(key)) {
        changes.add(new Change.Remove(entry));
      } else if (same != null) {
        refresh(entry, same);
        standing.put(key, entry);
      } else if (successor != null && counting.get(key) == entry) {
        keep(entry, successor);
        standing.put(successor.key(), entry);
      } else if (source.isUnclear(key)) {
        // The source has it, with a fault.
        continue;
      } else if (lacksTexts && origin(entry).isEmpty() && !entry.read().text().isEmpty()) {
        unclear++;
      } else if (options.prune() && source.isWhole()) {
        changes.add(new Change.Remove(entry));
        removed++;
      }
    }
    add(standing);
    return new SyncResult(changes, kept, toReview, added, removed, unclear, unwritable,
        standing.isEmpty() && !entries.isEmpty(),
        successors);
  }

  private String key(FileEntry entry) {
    return source.key(entry.read());
  }

  /**
   * Whether {@code entry} is but the place of a translation, so that one that turns up later is to be kept there. A file
   * with source texts needs none: it had all that was like the new text when that was added.
   */
  private boolean isOpen(FileEntry entry) {
    return !format.isBilingual() && entry.state() == EntryState.NEW && entry.read().text().isEmpty();
  }

  private boolean isCopy(FileEntry entry) {
    SourceEntry same = source.entries().get(key(entry));
    return same != null && entry.read().text().isLike(same.entry().text());
  }

  private EntryState state(FileEntry entry) {
    return entry.state() == EntryState.TRANSLATED && format.toReview().contains(key(entry))
        ? EntryState.REVIEW : entry.state();
  }

  /** The text that the translation of {@code entry} was made from. */
  private Optional<MessageText> origin(FileEntry entry) {
    MessageText own = entry.read().counterpart();
    return own.isEmpty() ? Optional.ofNullable(earlier.source().get(key(entry))) : Optional.of(own);
  }

  private List<PlacedText> gone() {
    List<PlacedText> gone = new ArrayList<>();
    List<String> keys = entries.stream().map(this::key).toList();
    List<String> after = after(keys, staying);
    String before = EDGE;
    for (int i = 0; i < entries.size(); i++) {
      String behind = before;
      int index = i;
      if (staying.contains(keys.get(i))) {
        before = keys.get(i);
      } else if (!source.entries().containsKey(keys.get(i))) {
        origin(entries.get(i)).filter(text -> !entries.get(index).read().text().isEmpty())
            .ifPresent(text -> gone.add(new PlacedText(keys.get(index), text, behind, after.get(index))));
      }
    }
    return gone;
  }

  private List<PlacedText> fresh() {
    List<PlacedText> fresh = new ArrayList<>();
    List<String> keys = List.copyOf(source.entries().keySet());
    List<String> after = after(keys, staying);
    String before = EDGE;
    for (int i = 0; i < keys.size(); i++) {
      if (staying.contains(keys.get(i))) {
        before = keys.get(i);
      } else if (!format.faulty().contains(keys.get(i))
          && isWritable(source.entries().get(keys.get(i)), MessageText.EMPTY)) {
        fresh.add(new PlacedText(
            keys.get(i), source.entries().get(keys.get(i)).entry().text(), before, after.get(i)));
      }
    }
    return fresh;
  }

  /** For each of {@code keys}, the next one behind it that is among {@code staying}. */
  private static List<String> after(List<String> keys, Set<String> staying) {
    List<String> after = new ArrayList<>(keys.size());
    String next = EDGE;
    for (int i = keys.size() - 1; i >= 0; i--) {
      after.add(next);
      next = staying.contains(keys.get(i)) ? keys.get(i) : next;
    }
    Collections.reverse(after);
    return after;
  }

  /** An entry whose ID is what it was. */
  private void refresh(FileEntry entry, SourceEntry now) {
    EntryState state = state(entry);
    Optional<MessageText> origin = origin(entry).filter(text -> !text.isLike(now.entry().text()));
    Map<String, String> renamed = Map.of();
    // A digest is of one text, whatever tools have made of its white space and its placeholders.
    if (origin.isPresent() && !DigestId.isOfAngular(key(entry)) && !isTranslatedAnew(entry)) {
      Optional<Likeness> change = likeness.between(origin.get(), now.entry().text());
      renamed = change.map(Likeness::renamed).orElseGet(() -> likeness.renamed(origin.get(), now.entry().text()));
      if (state == EntryState.TRANSLATED && !change.map(Likeness::isSame).orElse(false)) {
        state = EntryState.REVIEW;
      }
    }
    update(entry, now, state, renamed);
  }

  private boolean isTranslatedAnew(FileEntry entry) {
    MessageText then = earlier.translation().get(key(entry));
    boolean isReviewed = earlier.toReview().contains(key(entry)) && state(entry) != EntryState.REVIEW;
    return entry.read().counterpart().isEmpty()
        && (isReviewed || then != null && !then.equals(entry.read().text()));
  }

  private void keep(FileEntry entry, Successor successor) {
    EntryState state = state(entry);
    if (state == EntryState.TRANSLATED && !successor.likeness().isSame()) {
      state = EntryState.REVIEW;
    }
    kept += state == EntryState.NEW ? 0 : 1;
    update(entry, source.entries().get(successor.key()), state, successor.likeness().renamed());
  }

  private void update(FileEntry entry, SourceEntry now, EntryState state, Map<String, String> renamed) {
    if (state == EntryState.REVIEW) {
      toReview.add(source.key(now.entry()));
    }
    boolean isCopy = state == EntryState.NEW && !entry.read().text().isEmpty();
    if (isCopy && !entry.read().text().isLike(now.entry().text())) {
      changes.add(Change.Update.ofText(entry, now, now.entry().text(), state));
      return;
    }
    boolean isUnchanged = entry.read().id().equals(now.entry().id()) && renamed.isEmpty() && state == entry.state();
    if (format.isBilingual() || !isUnchanged) {
      changes.add(new Change.Update(entry, now, Optional.empty(), renamed, state));
    }
  }

  private void add(Map<String, FileEntry> standing) {
    if (format.leavesOut(options.untranslated())) {
      added = (int) source.entries().entrySet().stream()
          .filter(each -> !standing.containsKey(each.getKey()) && each.getValue().entry().translatable()).count();
      return;
    }
    Optional<FileEntry> after = Optional.empty();
    for (Map.Entry<String, SourceEntry> each : source.entries().entrySet()) {
      FileEntry there = standing.get(each.getKey());
      if (there != null) {
        after = Optional.of(there);
      } else if (each.getValue().entry().translatable() && !format.faulty().contains(each.getKey())) {
        Optional<MessageText> text = options.untranslated() == SyncOptions.Untranslated.SOURCE
            ? Optional.of(each.getValue().entry().text()) : Optional.empty();
        added++;
        if (isWritable(each.getValue(), text.orElse(MessageText.EMPTY))) {
          changes.add(new Change.Add(after, each.getValue(), text, EntryState.NEW));
        } else {
          unwritable.add(each.getKey());
        }
      }
    }
  }

  private boolean isWritable(SourceEntry entry, MessageText text) {
    return format.holds().test(entry.entry().id(), text);
  }
}
