package dev.parlance.processor.edit;

import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file whose entries are lines, opened to be changed. An entry is marked for review by a {@link ReviewComment} directly
 * above it.
 */
public final class LineFile implements OpenCatalog {
  /** A comment on the last line. */
  private static final Pattern COMMENT = Pattern.compile("(?:^|[\r\n])[ \t\f]*[#!][^\r\n]*(?:\r\n?|\n)?\\z");

  private final String text;
  private final String lineEnd;
  private final List<LineEntry> entries;
  private final boolean open;
  private final Notation notation;

  /** How a format writes what its lines consist of. */
  public interface Notation {
    /** Writes {@code id}. */
    String id(String id);

    /**
     * Writes what is behind the ID of {@code entry}: the separator as it is, or as {@code neighbour} has it where it has
     * none, and {@code text}.
     */
    String behindId(Optional<LineEntry> entry, Optional<LineEntry> neighbour, MessageText text);

    /** Writes what is before the ID of an entry added beside {@code neighbour}: blanks, or comments on lines of their own. */
    String beforeId(SourceEntry source, Optional<LineEntry> neighbour);

    /** Renames placeholders in the text of {@code entry}, which stays as it is written otherwise. */
    void rename(LineEntry entry, Map<String, String> renamed, TextEdits edits);

    /** The text of {@code entry} with its placeholders renamed. */
    MessageText renamed(LineEntry entry, Map<String, String> renamed);

    /** Whether the text of {@code entry} is read alike, as it is written, behind the ID {@code id}. */
    boolean fits(LineEntry entry, String id);

    /** Whether an entry without a text can be written. */
    boolean writesUntranslated();

    /** See {@link OpenCatalog#holds}. */
    boolean holds(String id, MessageText text);
  }

  /**
   * An opened file.
   *
   * @param text its text
   * @param entries its entries
   * @param open whether a line behind its last one would continue that one
   */
  public LineFile(String text, List<LineEntry> entries, boolean open, Notation notation) {
    this.text = text;
    this.lineEnd = LineEnd.of(text);
    this.entries = List.copyOf(entries);
    this.open = open;
    this.notation = notation;
  }

  @Override
  public List<FileEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public boolean holds(String id, MessageText text) {
    return notation.holds(id, text);
  }

  @Override
  public String changed(List<Change> changes) {
    ChangesByEntry byEntry = new ChangesByEntry(changes, entries);
    TextEdits edits = new TextEdits();
    addFirst(byEntry.first(), edits);
    for (LineEntry entry : entries) {
      if (byEntry.removes(entry)) {
        entry.marks().forEach(mark -> edits.replace(mark.start(), mark.end(), ""));
        edits.replace(entry.line().start(), entry.line().end(), "");
      } else {
        byEntry.update(entry).ifPresent(update -> update(entry, update, edits));
      }
      addAfter(entry, byEntry, edits);
    }
    return edits.applyTo(text);
  }

  private void addFirst(List<Change.Add> added, TextEdits edits) {
    if (!entries.isEmpty()) {
      Optional<LineEntry> neighbour = Optional.of(entries.get(0));
      added.stream().filter(this::isWritten)
          .forEach(add -> edits.insert(entries.get(0).above(), lines(add, neighbour) + lineEnd));
      return;
    }
    String before = !text.isEmpty() && !endsLine(text.length()) ? lineEnd : "";
    // The comment that heads the file is none on the entry.
    before += open || COMMENT.matcher(text).find() ? lineEnd : "";
    for (Change.Add add : added) {
      if (isWritten(add)) {
        edits.insert(text.length(), apart(text.length(), before) + lines(add, Optional.empty()) + lineEnd);
        before = "";
      }
    }
  }

  private void addAfter(LineEntry entry, ChangesByEntry changes, TextEdits edits) {
    boolean removed = changes.removes(entry);
    boolean replaced = changes.update(entry).flatMap(Change.Update::text).isPresent();
    boolean last = !endsLine(entry.line().end());
    String before = entry.open() && !removed && !replaced ? lineEnd : "";
    before += last && !removed ? lineEnd : "";
    for (Change.Add add : changes.after(entry)) {
      if (isWritten(add)) {
        edits.insert(entry.line().end(),
            apart(entry.line().end(), before) + lines(add, Optional.of(entry)) + (last ? "" : lineEnd));
        before = last ? lineEnd : "";
      }
    }
  }

  /** The line ends {@code before}, of which the first must not become one with a CR in front of {@code offset}. */
  private String apart(int offset, String before) {
    return before.startsWith("\n") && offset > 0 && text.charAt(offset - 1) == '\r' ? lineEnd + before : before;
  }

  /** Whether a line ends directly before {@code offset}. */
  private boolean endsLine(int offset) {
    return offset > 0 && "\r\n".indexOf(text.charAt(offset - 1)) >= 0;
  }

  private boolean isWritten(Change.Add add) {
    return add.text().isPresent() || notation.writesUntranslated();
  }

  /** The lines of the entry {@code add}, without the last line end. */
  private String lines(Change.Add add, Optional<LineEntry> neighbour) {
    String id = add.source().entry().id();
    MessageText written = add.text().orElse(MessageText.EMPTY);
    checkHeld(id, written);
    boolean marked = add.state() == EntryState.REVIEW && isTranslation(written);
    return notation.beforeId(add.source(), neighbour).replace("\n", lineEnd)
        + (marked ? ReviewComment.LINE + lineEnd : "")
        + notation.id(id) + notation.behindId(Optional.empty(), neighbour, written);
  }

  /** Whether {@code written} is more than the place of a translation. */
  private boolean isTranslation(MessageText written) {
    return !written.isEmpty() || !notation.writesUntranslated();
  }

  private void checkHeld(String id, MessageText written) {
    if (!notation.holds(id, written)) {
      throw new IllegalArgumentException("the format cannot have the ID “" + id + "” with the text “" + written + "”");
    }
  }

  private void update(LineEntry entry, Change.Update update, TextEdits edits) {
    String id = update.source().entry().id();
    boolean stays = notation.fits(entry, id);
    MessageText kept = stays ? entry.read().text() : notation.renamed(entry, update.renamed());
    MessageText written = update.text().orElse(kept);
    if (!id.equals(entry.read().id())) {
      checkHeld(id, written);
      edits.replace(entry.id().start(), entry.id().end(), notation.id(id));
    }
    if (!stays || !written.equals(entry.read().text())) {
      checkHeld(id, written);
      edits.replace(entry.id().end(), entry.text().end(),
          notation.behindId(Optional.of(entry), Optional.empty(), written));
    } else if (update.text().isEmpty() && !update.renamed().isEmpty()) {
      notation.rename(entry, update.renamed(), edits);
    }
    boolean marked = update.state() == EntryState.REVIEW && isTranslation(written);
    if (marked && entry.marks().isEmpty()) {
      edits.insert(entry.line().start(), ReviewComment.LINE + lineEnd);
    } else if (!marked) {
      entry.marks().forEach(mark -> edits.replace(mark.start(), mark.end(), ""));
    }
  }
}
