package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.Syntax;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.syntax.Nesting;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads the texts in an object and in the objects that it contains. */
final class JsonEntries {
  private final JsonParser parser;
  private final CatalogSink sink;
  private final boolean angular;
  private final boolean translation;
  private final boolean placeholders;
  private final boolean icu;

  /** The prefix of the IDs in each open object, the innermost first. */
  private final Deque<String> prefixes = new ArrayDeque<>();

  /** The entry that FormatJS extracted as an object, <code>{"defaultMessage": …, "description": …}</code>, until its end. */
  private Optional<CatalogEntry> extracted = Optional.empty();

  JsonEntries(JsonParser parser, CatalogSink sink, boolean angular, CatalogInput input) {
    this.parser = parser;
    this.sink = sink;
    this.angular = angular;
    this.translation = input.translation();
    this.placeholders = hasPlaceholders(input);
    this.icu = input.syntax() == Syntax.ICU;
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
        extracted.ifPresent(sink::entry);
        extracted = Optional.empty();
      } else {
        member();
      }
    }
  }

  private void member() throws IOException {
    String name = parser.currentName();
    Position at = JsonFile.inside(parser);
    JsonToken value = parser.nextToken();
    boolean envelope = angular && prefixes.size() == 1;
    if (envelope) {
      envelope(name, value);
      return;
    }
    if (extracted.isPresent() || icu && name.equals("defaultMessage") && prefixes.element().endsWith(".")) {
      extracted(name, value, at);
      return;
    }
    String id = prefixes.element() + name;
    if (value != JsonToken.START_OBJECT || angular || name.isEmpty() || id.length() > JsonTexts.LONGEST_ID) {
      JsonTexts.read(parser, id, name, at, placeholders, sink)
          .ifPresent(entry -> sink.entry(angular ? entry.withLayout() : entry));
    } else if (prefixes.size() > Nesting.DEEPEST) {
      parser.skipChildren();
      sink.fault("", at, "objects are nested more than " + Nesting.DEEPEST + " deep.",
          "Write longer names in fewer objects.");
    } else {
      prefixes.push(id + ".");
    }
  }

  /** Reads a member of what FormatJS extracted: the text, notes on it, or where it is. */
  private void extracted(String name, JsonToken value, Position at) throws IOException {
    if (extracted.isEmpty()) {
      String prefix = prefixes.element();
      extracted = JsonTexts.read(parser, prefix.substring(0, prefix.length() - 1), name, at, placeholders, sink);
    } else if (name.equals("description") && value == JsonToken.VALUE_STRING) {
      CatalogEntry entry = extracted.get();
      extracted = Optional.of(new CatalogEntry(
          entry.id(), entry.text(), entry.at(), entry.textAt(), parser.getText(), "", true));
    } else {
      parser.skipChildren();
    }
  }

  /** Reads a member of Angular's root object. */
  private void envelope(String name, JsonToken value) throws IOException {
    if (value == JsonToken.START_OBJECT && name.equals("translations")) {
      prefixes.push("");
      return;
    }
    Position at = JsonFile.position(parser);
    if (value == JsonToken.VALUE_STRING && name.equals("locale") && !parser.getText().isBlank()) {
      Position inside = JsonFile.inside(parser);
      sink.language(new FileLanguage("\"locale\"", parser.getText().strip(), translation, () -> inside));
    }
    parser.skipChildren();
    if (name.equals("translations")) {
      sink.fault("", at, JsonFile.words(value) + " is found where the translations are expected.",
          "Write an object of texts: {\"id\": \"text\"}.");
    }
  }
}
