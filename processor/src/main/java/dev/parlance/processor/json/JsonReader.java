package dev.parlance.processor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.auto.service.AutoService;
import dev.parlance.processor.catalog.Utf8;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Reads JSON (RFC 8259, UTF-8): Angular's, {@code {"locale": …, "translations": {id: text}}}, and objects of texts, in
 * which an object inside another makes IDs with dots.
 */
@AutoService(CatalogReader.class)
public final class JsonReader implements CatalogReader {
  /** The last file that positions were asked of, and the last text: findings come text by text. */
  private CatalogInput looked;

  private FileText file;
  private int textStart = -1;
  private MessageText text;

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    Utf8 decoded = Utf8.decode(input.content());
    decoded.check("");
    try (JsonParser parser = parser(decoded.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableCatalogException(Position.START, "the root is no object.",
            "Write {\"id\": \"text\"}, or Angular's {\"locale\": \"…\", \"translations\": {\"id\": \"text\"}}.");
      }
      new JsonEntries(parser, sink, isAngular(decoded.text())).read();
      if (parser.nextToken() != null) {
        throw new UnreadableCatalogException(JsonEntries.position(parser), "something follows the root object.",
            "Remove it.");
      }
    } catch (JsonProcessingException malformed) {
      JsonLocation at = malformed.getLocation();
      throw new UnreadableCatalogException(
          at == null ? Position.START : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
          "the file is no well-formed JSON: " + malformed.getOriginalMessage() + ".", "Correct it, or export it again.");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    if (entry.text().isEmpty()) {
      return entry.textAt();
    }
    if (looked != input) {
      looked = input;
      file = FileText.of(input.content());
      textStart = -1;
    }
    int start = file.offset(entry.textAt());
    if (textStart != start) {
      textStart = start;
      text = JsonText.tracked(file.toString(), start);
    }
    return file.position(text.origin(offset));
  }

  private static JsonParser parser(String text) throws IOException {
    return JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build().createParser(text);
  }

  /** Whether the root has translations, and nothing else but a locale. */
  private static boolean isAngular(String text) throws IOException {
    boolean translations = false;
    try (JsonParser parser = parser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("translations") && value == JsonToken.START_OBJECT) {
          translations = true;
        } else if (!name.equals("locale") || value != JsonToken.VALUE_STRING) {
          return false;
        }
        parser.skipChildren();
      }
    } catch (JsonProcessingException malformed) {
      // Told when it is read.
    }
    return translations;
  }
}
