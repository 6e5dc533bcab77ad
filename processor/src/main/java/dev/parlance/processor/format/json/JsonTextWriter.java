package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.Range;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.syntax.Renaming;
import dev.parlance.processor.syntax.Syntax;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts as strings of JSON have them.
 *
 * @param strings how the file writes strings
 * @param placeholders whether {@code {$NAME}} in a text is a placeholder
 * @param syntax the syntax of the texts
 */
public record JsonTextWriter(JsonStrings strings, boolean placeholders, Syntax syntax) {
  private static final Pattern NAME = Pattern.compile("\\{\\$?\\s*([^{},\\s]+)");

  /** Writes {@code text} as a string. */
  public String string(MessageText text) {
    return strings.quoted(characters(text));
  }

  private String characters(MessageText text) {
    if (text.isCharacters()) {
      return text.units();
    }
    StringBuilder characters = new StringBuilder();
    for (Piece piece : text.pieces()) {
      characters.append(piece instanceof Piece.Text words ? words.characters()
          : piece.name().isEmpty() ? "" : (placeholders ? "{$" : "{") + piece.name() + "}");
    }
    return characters.toString();
  }

  /** Whether what it writes for {@code text} is read as that again, with all but what placeholders are in a template. */
  public boolean holds(MessageText text) {
    MessageTextBuilder names = MessageText.builder();
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.Text words) {
        names.characters(words.characters());
      } else if (piece.name().isEmpty() || piece instanceof Piece.Reference) {
        return false;
      } else {
        names.placeholder(piece.name());
      }
    }
    return !UnicodeEscapes.hasHalf(text.units())
        && JsonText.of(characters(text), placeholders).equals(names.build());
  }

  /**
   * Renames placeholders in {@code text}, which stays as it is written otherwise.
   *
   * @param file the file, in which the string is at {@code written}
   */
  public void rename(MessageText text, Range written, String file, Renaming renaming, JsonEdits edits) {
    int start = written.start() + 1;
    MessageTextBuilder units = JsonText.tracked(file, start, placeholders);
    for (Renaming.Place place : renaming.in(text, syntax)) {
      edits.replace(new Range(units.origin(place.start()), units.origin(place.end())), strings.inside(place.name()));
    }
    if (text.isCharacters()) {
      return;
    }
    JsonString string = JsonString.read(file, start);
    for (int mark = text.nextMark(0); mark < text.length(); mark = text.nextMark(mark + 1)) {
      String name = text.mark(mark).name();
      int from = Arrays.binarySearch(string.origins(), 0, string.characters().length(), units.origin(mark));
      Matcher place = NAME.matcher(string.characters()).region(from, string.characters().length());
      if (!renaming.of(name).equals(name) && place.lookingAt()) {
        edits.replace(new Range(string.origins()[place.start(1)], string.origins()[place.end(1)]),
            strings.inside(renaming.of(name)));
      }
    }
  }
}
