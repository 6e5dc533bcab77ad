package dev.parlance.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.Syntax;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog file that a test changes, entry by entry. */
public final class EditedFile {
  private final OpenCatalog file;
  private final List<Change> changes = new ArrayList<>();

  private EditedFile(OpenCatalog file) {
    this.file = file;
  }

  /** The translation {@code text}, whose texts are in the syntax of its format. */
  public static EditedFile of(CatalogWriter writer, String name, String text) {
    return of(writer, new CatalogInput(name, text.getBytes(UTF_8), true));
  }

  /** The translation {@code text}, whose texts are in {@code syntax}. */
  public static EditedFile of(CatalogWriter writer, String name, String text, Syntax syntax) {
    return of(writer, new CatalogInput(name, text.getBytes(UTF_8), true, syntax));
  }

  /** The file {@code input}. */
  public static EditedFile of(CatalogWriter writer, CatalogInput input) {
    try {
      return new EditedFile(writer.open(input));
    } catch (UnreadableCatalogException unreadable) {
      throw new AssertionError(unreadable.problem(), unreadable);
    }
  }

  /** The opened file. */
  public OpenCatalog open() {
    return file;
  }

  /** The first entry {@code id}. */
  public FileEntry entry(String id) {
    return file.entries().stream().filter(entry -> entry.read().id().equals(id)).findFirst().orElseThrow();
  }

  /** An entry of a source catalog, of which the file at hand knows nothing else. */
  public static SourceEntry source(String id) {
    return new SourceEntry(
        CatalogEntry.of(id, MessageText.of("the source"), Position.START, Position.START), Optional.empty());
  }

  /** Removes the entry {@code id}. */
  public EditedFile remove(String id) {
    changes.add(new Change.Remove(entry(id)));
    return this;
  }

  /** Gives the entry {@code id} another text. */
  public EditedFile text(String id, String text, EntryState state) {
    return text(id, MessageText.of(text), state);
  }

  /** Gives the entry {@code id} another text. */
  public EditedFile text(String id, MessageText text, EntryState state) {
    changes.add(Change.Update.ofText(entry(id), source(id), text, state));
    return this;
  }

  /** Keeps the text of the entry {@code id} under the ID {@code renamed}. */
  public EditedFile move(String id, String renamed, Map<String, String> names, EntryState state) {
    changes.add(new Change.Update(entry(id), source(renamed), Optional.empty(), names, state));
    return this;
  }

  /** Adds an entry with a text behind the entry {@code after}; first where that is empty. */
  public EditedFile add(String after, String id, String text) {
    return add(after, source(id), Optional.of(MessageText.of(text)), EntryState.TRANSLATED);
  }

  /** Adds an entry without a text behind the entry {@code after}; first where that is empty. */
  public EditedFile add(String after, String id) {
    return add(after, source(id), Optional.empty(), EntryState.NEW);
  }

  /** Adds an entry behind the entry {@code after}; first where that is empty. */
  public EditedFile add(String after, SourceEntry source, Optional<MessageText> text, EntryState state) {
    changes.add(new Change.Add(after.isEmpty() ? Optional.empty() : Optional.of(entry(after)), source, text, state));
    return this;
  }

  /** The text of the file after all changes. */
  public String changed() {
    return file.changed(changes);
  }
}
