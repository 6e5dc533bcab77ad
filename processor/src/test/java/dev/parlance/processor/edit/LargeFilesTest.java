package dev.parlance.processor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.edit.FuzzedChangesTest.Format;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.Fuzz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of 20 000 entries, and in the profile {@code long} of 100 000, each of which is changed. */
@Tag("long")
class LargeFilesTest {
  private static final int ENTRIES = Fuzz.isLong() ? 100_000 : 20_000;

  @ParameterizedTest
  @EnumSource
  void eachEntryIsAddedRenamedRewrittenAndRemoved(Format format) throws UnreadableCatalogException {
    String blank = format.writer.blank("en", "fr");
    List<Change> added = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      added.add(new Change.Add(
          Optional.empty(), source("key" + i % 300 + "." + i), Optional.of(text(i)), EntryState.REVIEW));
    }
    String file = format.writer.open(format.input(blank)).changed(added);
    OpenCatalog open = format.writer.open(format.input(file));
    assertEquals(ENTRIES, open.entries().size());
    List<Change> changes = new ArrayList<>();
    for (FileEntry entry : open.entries()) {
      String id = entry.read().id();
      changes.add(new Change.Update(entry, source(id + "x"),
          changes.size() % 2 == 0 ? Optional.of(text(-1)) : Optional.empty(), Map.of(), EntryState.TRANSLATED));
      changes.add(new Change.Add(Optional.of(entry), source(id + "y"), Optional.of(text(0)), EntryState.REVIEW));
    }
    String twice = open.changed(changes);
    OpenCatalog again = format.writer.open(format.input(twice));
    assertEquals(2 * ENTRIES, again.entries().size());
    String emptied = again.changed(again.entries().stream().map(entry -> (Change) new Change.Remove(entry)).toList());
    assertEquals(blank, emptied);
  }

  private static MessageText text(int i) {
    return MessageText.of("text " + i);
  }

  private static SourceEntry source(String id) {
    return new SourceEntry(CatalogEntry.of(id, text(0), Position.START, Position.START), Optional.empty());
  }
}
