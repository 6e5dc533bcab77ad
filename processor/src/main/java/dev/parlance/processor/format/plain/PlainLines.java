package dev.parlance.processor.format.plain;

import dev.parlance.processor.edit.LineEntry;
import dev.parlance.processor.edit.LineFile;
import dev.parlance.processor.edit.Range;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.syntax.Renaming;
import dev.parlance.processor.syntax.Syntax;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Writes the lines of a plain catalog as the file has others.
 *
 * @param file the text of the file
 * @param first its first entry
 * @param xml whether texts are fragments of XML; else every character is itself
 * @param syntax the syntax of the texts
 */
record PlainLines(String file, Optional<LineEntry> first, boolean xml, Syntax syntax) implements LineFile.Notation {
  @Override
  public String id(String id) {
    return id;
  }

  @Override
  public String behindId(Optional<LineEntry> entry, Optional<LineEntry> neighbour, MessageText text) {
    if (text.isEmpty()) {
      return "";
    }
    String separator = entry.map(this::separator).filter(own -> !own.isEmpty())
        .orElseGet(() -> neighbour.or(() -> first).map(this::separator).filter(own -> !own.isEmpty())
            .map(own -> own.startsWith("\t") ? "\t" : " ").orElse(" "));
    return separator + written(text);
  }

  private String separator(LineEntry entry) {
    return file.substring(entry.id().end(), entry.text().start());
  }

  private String written(MessageText text) {
    return xml ? PlainTextWriter.write(text) : text.units();
  }

  @Override
  public String beforeId(SourceEntry source, Optional<LineEntry> neighbour) {
    return "";
  }

  @Override
  public void rename(LineEntry entry, Map<String, String> renamed, TextEdits edits) {
    Renaming renaming = new Renaming(renamed);
    MessageText text = entry.read().text();
    Range range = entry.text();
    IntUnaryOperator origins = xml ? PlainCatalogText.track(range.of(file))::origin : unit -> unit;
    for (Renaming.Place place : renaming.in(text, syntax)) {
      edits.replace(range.start() + origins.applyAsInt(place.start()), range.start() + origins.applyAsInt(place.end()),
          place.name());
    }
    for (int mark = text.nextMark(0); mark < text.length(); mark = text.nextMark(mark + 1)) {
      renameTag(text.mark(mark), renaming, range.start() + origins.applyAsInt(mark), edits);
    }
  }

  private void renameTag(Piece piece, Renaming renaming, int offset, TextEdits edits) {
    String renamed = renaming.of(piece.name());
    if (!renamed.equals(piece.name())) {
      Range id = PlaceholderTag.id(file, offset);
      edits.replace(id.start(), id.end(), PlainTextWriter.attribute(renamed));
    }
  }

  @Override
  public MessageText renamed(LineEntry entry, Map<String, String> renamed) {
    return new Renaming(renamed).of(entry.read().text(), syntax);
  }

  @Override
  public boolean fits(LineEntry entry, String id) {
    return KeyedLine.of(id + separator(entry) + entry.text().of(file)).isEmpty();
  }

  @Override
  public boolean writesUntranslated() {
    return true;
  }

  @Override
  public boolean holds(String id, MessageText text) {
    if (id.isBlank() || !isId(id) || UnicodeEscapes.hasHalf(text.units())) {
      return false;
    }
    String written = written(text);
    boolean oneLine = written.indexOf('\n') < 0 && written.indexOf('\r') < 0;
    boolean edges = written.isEmpty() || !PlainCatalogReader.isSpace(written.charAt(0))
        && !PlainCatalogReader.isSpace(written.charAt(written.length() - 1));
    return oneLine && edges && KeyedLine.of(id + " " + written).isEmpty()
        && (xml ? PlainCatalogText.parse(written) : MessageText.of(written)).equals(text);
  }

  /** Whether {@code id} can begin a line, even the first one, and is one word. */
  private static boolean isId(String id) {
    return "#<{\ufeff".indexOf(id.charAt(0)) < 0 && id.chars().noneMatch(c -> " \t\n\r".indexOf(c) >= 0)
        && !UnicodeEscapes.hasHalf(id);
  }
}
