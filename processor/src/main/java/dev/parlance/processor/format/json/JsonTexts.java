package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.io.IOException;
import java.util.Optional;

/** Reads members of objects whose values are texts. */
public final class JsonTexts {
  static final int LONGEST_ID = 1_000;

  private JsonTexts() {}

  /** Whether a text can have {@code id}. */
  public static boolean isId(String id) {
    return !id.isBlank() && id.length() <= LONGEST_ID && !UnicodeEscapes.hasHalf(id);
  }

  /**
   * The entry that a member is; empty where it is none, which {@code sink} receives.
   *
   * @param parser the parser, whose current token is the member's value
   * @param id the ID of the entry
   * @param name the member's name, with which the ID ends
   * @param at the position of the name
   * @param placeholders whether {@code {$NAME}} in the text is a placeholder
   */
  public static Optional<CatalogEntry> read(
      JsonParser parser, String id, String name, Position at, boolean placeholders, CatalogSink sink)
      throws IOException {
    JsonToken value = parser.currentToken();
    if (id.length() > LONGEST_ID) {
      parser.skipChildren();
      sink.fault("", at, "the names down to here make an ID of " + id.length() + " characters.",
          "Write one of at most " + LONGEST_ID + ".");
    } else if (name.isEmpty()) {
      parser.skipChildren();
      sink.fault("", at, "the name is empty, so the text has no ID.", "Write an ID between the quotes.");
    } else if (value == JsonToken.VALUE_STRING) {
      return Optional.of(
          CatalogEntry.of(id, JsonText.of(parser.getText(), placeholders), at, JsonFile.inside(parser)));
    } else if (value == JsonToken.VALUE_NULL) {
      return Optional.of(CatalogEntry.of(id, MessageText.EMPTY, at, JsonFile.position(parser)));
    } else {
      Position valueAt = JsonFile.position(parser);
      parser.skipChildren();
      sink.fault(id, valueAt, JsonFile.words(value) + " is found where the text of " + id + " is expected.",
          "Write a text, in quotes.");
    }
    return Optional.empty();
  }
}
