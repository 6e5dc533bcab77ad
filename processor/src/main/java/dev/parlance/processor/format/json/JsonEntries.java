package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.Syntax;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.syntax.Nesting;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the texts in an object and in the objects that it contains. */
final class JsonEntries {
  private static final int LONGEST_ID = 1_000;

  private final JsonParser parser;
  private final CatalogSink sink;
  private final boolean angular;
  private final boolean translation;
  private final boolean placeholders;

  /** The prefix of the IDs in each open object, the innermost first. */
  private final Deque<String> prefixes = new ArrayDeque<>();

  JsonEntries(JsonParser parser, CatalogSink sink, boolean angular, CatalogInput input) {
    this.parser = parser;
    this.sink = sink;
    this.angular = angular;
    this.translation = input.translation();
    this.placeholders = hasPlaceholders(input);
  }

  /** Whether {@code {$NAME}} in a text of {@code input} is a placeholder. */
  static boolean hasPlaceholders(CatalogInput input) {
    return input.syntax() == Syntax.AUTO || input.syntax() == Syntax.ANGULAR;
  }

  /** Reads from the start of the root object to its end. */
  void read() throws IOException {
    prefixes.push("");
    while (!prefixes.isEmpty()) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_OBJECT) {
        prefixes.pop();
      } else {
        member();
      }
    }
  }

  private void member() throws IOException {
    String name = parser.currentName();
    Position at = inside(parser);
    JsonToken value = parser.nextToken();
    boolean envelope = angular && prefixes.size() == 1;
    if (envelope) {
      envelope(name, value);
      return;
    }
    String id = prefixes.element() + name;
    if (id.length() > LONGEST_ID) {
      parser.skipChildren();
      sink.fault("", at, "the names down to here make an ID of " + id.length() + " characters.",
          "Write one of at most " + LONGEST_ID + ".");
    } else if (name.isEmpty()) {
      parser.skipChildren();
      sink.fault("", at, "the name is empty, so the text has no ID.", "Write an ID between the quotes.");
    } else if (value == JsonToken.START_OBJECT && !angular && prefixes.size() > Nesting.DEEPEST) {
      parser.skipChildren();
      sink.fault("", at, "objects are nested more than " + Nesting.DEEPEST + " deep.",
          "Write longer names in fewer objects.");
    } else if (value == JsonToken.START_OBJECT && !angular) {
      prefixes.push(id + ".");
    } else if (value == JsonToken.VALUE_STRING) {
      CatalogEntry entry = CatalogEntry.of(id, JsonText.of(parser.getText(), placeholders), at, inside(parser));
      sink.entry(angular ? entry.withLayout() : entry);
    } else if (value == JsonToken.VALUE_NULL) {
      sink.entry(CatalogEntry.of(id, MessageText.EMPTY, at, position(parser)));
    } else {
      Position valueAt = position(parser);
      parser.skipChildren();
      sink.fault(id, valueAt, kind(value) + " is found where the text of " + id + " is expected.",
          "Write a text, in quotes.");
    }
  }

  /** Reads a member of Angular's root object. */
  private void envelope(String name, JsonToken value) throws IOException {
    if (value == JsonToken.START_OBJECT && name.equals("translations")) {
      prefixes.push("");
      return;
    }
    Position at = position(parser);
    if (value == JsonToken.VALUE_STRING && name.equals("locale") && !parser.getText().isBlank()) {
      Position inside = inside(parser);
      sink.language(new FileLanguage("\"locale\"", parser.getText().strip(), translation, () -> inside));
    }
    parser.skipChildren();
    if (name.equals("translations")) {
      sink.fault("", at, kind(value) + " is found where the translations are expected.",
          "Write an object of texts: {\"id\": \"text\"}.");
    }
  }

  private static String kind(JsonToken value) {
    return switch (value) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "a text";
      default -> "a number";
    };
  }

  /** The position where the current token of {@code parser} begins. */
  static Position position(JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(at.getLineNr(), at.getColumnNr());
  }

  /** The position of the first character inside the quotes of a string. */
  private static Position inside(JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(at.getLineNr(), at.getColumnNr() + 1);
  }
}
