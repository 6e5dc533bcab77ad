package dev.parlance.processor.format.arb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.format.json.JsonFile;
import dev.parlance.processor.format.json.JsonTexts;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.io.IOException;
import java.util.Optional;

/** Reads the members of an ARB file: texts, and their metadata under {@code @id}, which may be anywhere. */
final class ArbEntries {
  private static final String LOCALE = "@@locale";

  /** The prefix of members that head a part of a file, as a comment would. */
  private static final String SECTION = "@_";

  /** Each takes a look at all texts. */
  private static final int MOST_SUGGESTIONS = 20;

  private final ArbContents contents;
  private final CatalogSink sink;
  private final boolean placeholders;
  private final boolean translation;

  /** How much metadata has no text. */
  private int lost;

  /**
   * A reader of entries.
   *
   * @param contents what the file has beside its texts
   * @param placeholders whether {@code {$NAME}} in a text is a placeholder
   * @param translation whether the file is a translation, whose metadata repeats the source's
   */
  ArbEntries(ArbContents contents, CatalogSink sink, boolean placeholders, boolean translation) {
    this.contents = contents;
    this.sink = sink;
    this.placeholders = placeholders;
    this.translation = translation;
  }

  /** Reads from the brace of the root object, the current token of {@code parser}, to its end. */
  void read(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position at = JsonFile.inside(parser);
      parser.nextToken();
      if (name.equals(LOCALE)) {
        locale(parser);
      } else if (name.startsWith("@")) {
        metadata(name, at, parser);
      } else {
        text(name, at, parser);
      }
    }
  }

  private void locale(JsonParser parser) throws IOException {
    Position inside = JsonFile.inside(parser);
    if (parser.currentToken() == JsonToken.VALUE_STRING && !parser.getText().isBlank()) {
      sink.language(new FileLanguage(LOCALE, parser.getText().strip(), translation, () -> inside));
    } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
      sink.ignored(JsonFile.position(parser),
          JsonFile.words(parser.currentToken()) + " is found where the locale of the file is expected.",
          "Write it in quotes: \"@@locale\": \"en\".");
    }
    parser.skipChildren();
  }

  /** Reports metadata that no text has; that of texts is read already. */
  private void metadata(String name, Position at, JsonParser parser) throws IOException {
    boolean lost = parser.currentToken() == JsonToken.START_OBJECT && !name.startsWith("@@")
        && !name.startsWith(SECTION) && !contents.ids().contains(name.substring(1));
    parser.skipChildren();
    if (lost && !translation) {
      sink.ignored(at, name + " describes a text that the file does not have.",
          suggestion(name.substring(1)).map(meant -> "Did you mean @" + meant + "?")
              .orElse("Remove it, or add the text."));
    }
  }

  /** The text that the metadata of {@code id} may be meant for; looked for as often as somebody will read it. */
  private Optional<String> suggestion(String id) {
    lost++;
    return lost > MOST_SUGGESTIONS ? Optional.empty() : contents.without(id);
  }

  private void text(String id, Position at, JsonParser parser) throws IOException {
    ArbMetadata metadata = contents.metadata().getOrDefault(id, ArbMetadata.NONE);
    Optional<ArbFault> fault = translation ? Optional.empty() : metadata.fault();
    if (fault.isPresent()) {
      parser.skipChildren();
      sink.fault(id, fault.get().at(), fault.get().problem(), fault.get().advice());
    } else {
      JsonTexts.read(parser, id, id, at, placeholders, sink).ifPresent(read -> sink.entry(placeholders
          ? metadata.of(read, read.text()).withLayout() : metadata.of(read, kept(read.text()))));
    }
  }

  /** The {@code text} with the blanks at its edges, which Flutter shows. */
  private static MessageText kept(MessageText text) {
    return text.strip() == text ? text : MessageText.builder().keptCharacters(text.units()).build();
  }
}
