package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a JSON file.
 *
 * @param read the entry as the reader reads it
 * @param member the member that it is
 * @param text the member that has its text: another one where FormatJS extracted the entry as an object
 */
record JsonEntry(CatalogEntry read, JsonMember member, JsonMember text) implements FileEntry {
  @Override
  public EntryState state() {
    return read.text().isEmpty() ? EntryState.NEW : EntryState.TRANSLATED;
  }

  /** Whether it is an object, of which the text is a member. */
  boolean isObject() {
    return member != text;
  }

  /** The names that its ID consists of, from those in {@code base} inwards. */
  List<String> path(JsonObject base) {
    Deque<String> names = new ArrayDeque<>();
    Optional<JsonMember> next = Optional.of(member);
    while (next.isPresent()) {
      names.push(next.get().name());
      next = next.get().in() == base ? Optional.empty() : next.get().in().holder();
    }
    return List.copyOf(names);
  }
}
