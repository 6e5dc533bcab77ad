package dev.parlance.processor.format.arb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.format.json.JsonFile;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.Position;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the metadata of one text. Attributes that are not known, such as {@code context} and those that begin with {@code
 * x-}, may be anything.
 */
final class ArbMetadataReader {
  private final JsonParser parser;

  /** The ID of the text. */
  private final String id;

  private final Map<String, DeclaredPlaceholder> placeholders = new LinkedHashMap<>();
  private String description = "";
  private String meaning = "";
  private ArbFault fault;

  private ArbMetadataReader(JsonParser parser, String id) {
    this.parser = parser;
    this.id = id;
  }

  /** Reads the metadata of the text {@code id}, whose value is the current token of {@code parser}, to its end. */
  static ArbMetadata read(JsonParser parser, String id) throws IOException {
    ArbMetadataReader reader = new ArbMetadataReader(parser, id);
    if (reader.isObject("the resource attribute @" + id, "Write {\"description\": \"…\"}, or {}.")) {
      reader.attributes();
    }
    return new ArbMetadata(reader.description, reader.meaning, List.copyOf(reader.placeholders.values()),
        Optional.ofNullable(reader.fault));
  }

  private void attributes() throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "description" -> description = text("the description of " + id);
        case "meaning" -> meaning = text("the meaning of " + id);
        case "placeholders" -> placeholders();
        default -> parser.skipChildren();
      }
    }
  }

  private void placeholders() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL
        || !isObject("an object of the placeholders of " + id, "Write {\"name\": {\"type\": \"String\"}}.")) {
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position at = JsonFile.inside(parser);
      parser.nextToken();
      if (isObject("the placeholder " + name + " of " + id, "Write {\"type\": \"String\"}, or {}.")
          && placeholders.put(name, placeholder(name)) != null) {
        fault(at, "the placeholder " + name + " of " + id + " is declared twice.", "Remove one of them.");
      }
    }
  }

  private DeclaredPlaceholder placeholder(String name) throws IOException {
    String type = "";
    String format = "";
    boolean pattern = false;
    Map<String, String> options = Map.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String attribute = parser.currentName();
      parser.nextToken();
      String what = "the " + attribute + " of the placeholder " + name + " of " + id;
      switch (attribute) {
        case "type" -> type = text(what);
        case "format" -> format = text(what);
        case "isCustomDateFormat" -> pattern = flag(what);
        case "optionalParameters" -> options = options(what);
        default -> parser.skipChildren();
      }
    }
    return new DeclaredPlaceholder(name, type, format, pattern, options);
  }

  private Map<String, String> options(String what) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    if (parser.currentToken() != JsonToken.VALUE_NULL
        && isObject("an object, " + what + ",", "Write {\"decimalDigits\": 2}.")) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        if (parser.nextToken().isScalarValue()) {
          options.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }
    return options;
  }

  /** The text that the current value is; empty where it is null, or another thing, which is a fault. */
  private String text(String what) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (parser.currentToken() != JsonToken.VALUE_NULL) {
      fault(JsonFile.position(parser), what + " is " + JsonFile.words(parser.currentToken()) + ".",
          "Write a text, in quotes.");
      parser.skipChildren();
    }
    return "";
  }

  /** The flag that the current value is, which older versions of Flutter write as a text. */
  private boolean flag(String what) throws IOException {
    JsonToken value = parser.currentToken();
    boolean known = value.isBoolean() || value == JsonToken.VALUE_NULL
        || value == JsonToken.VALUE_STRING && (parser.getText().equals("true") || parser.getText().equals("false"));
    if (!known) {
      fault(JsonFile.position(parser), what + " is neither true nor false.", "Write true or false.");
      parser.skipChildren();
    }
    return known && parser.getText().equals("true");
  }

  /** Whether the current value is an object; else passes over it. */
  private boolean isObject(String what, String advice) throws IOException {
    JsonToken value = parser.currentToken();
    if (value == JsonToken.START_OBJECT) {
      return true;
    }
    fault(JsonFile.position(parser), JsonFile.words(value) + " is found where " + what + " is expected.",
        advice);
    parser.skipChildren();
    return false;
  }

  /** Keeps the first fault: the others may be consequences. */
  private void fault(Position at, String problem, String advice) {
    fault = fault == null ? new ArbFault(at, problem, advice) : fault;
  }
}
