package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.auto.service.AutoService;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Reads JSON (RFC 8259, UTF-8): Angular's, {@code {"locale": …, "translations": {id: text}}}, and objects of texts,
 * whose nested objects form IDs with dots.
 */
@AutoService(CatalogReader.class)
public final class JsonCatalogReader implements CatalogReader {
  /** The last file and text whose positions were asked for, cached because findings come text by text. */
  private CatalogInput last;

  private int textStart = -1;
  private MessageTextBuilder text;

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    FileText file = input.text();
    String text = file.toString();
    if (text.isBlank()) {
      throw new UnreadableCatalogException(Position.START, "the file is empty.", "Check that it was exported whole.");
    }
    if (file.isUtf16()) {
      throw new UnreadableCatalogException(Position.START, "the file is UTF-16.", "Save it as UTF-8.");
    }
    int root = text.length() - text.stripLeading().length();
    file.checkNoHtml();
    if (text.charAt(root) == '<') {
      throw new UnreadableCatalogException(file.position(root), "the file is XML, but its name is that of a JSON file.",
          "Name it by its format, such as messages.xlf.");
    }
    // The parser reports a comment.
    if ("{/".indexOf(text.charAt(root)) < 0) {
      throw new UnreadableCatalogException(file.position(root), "the root is not an object.",
          "Write {\"id\": \"text\"}, or Angular's {\"locale\": \"…\", \"translations\": {\"id\": \"text\"}}.");
    }
    read(file, sink, input);
    file.checkEncoding();
  }

  private static void read(FileText file, CatalogSink sink, CatalogInput input) throws UnreadableCatalogException {
    try (JsonParser parser = parser(file.toString())) {
      try {
        parser.nextToken();
        new JsonEntries(parser, sink, isAngular(file.toString()), input).read();
      } catch (JsonProcessingException malformed) {
        // A file in a wrong encoding is seldom well-formed, so the encoding is checked first.
        file.checkEncoding();
        throw JsonFault.of(malformed, parser, file);
      }
      checkEnd(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void checkEnd(JsonParser parser) throws IOException, UnreadableCatalogException {
    Position at;
    try {
      if (parser.nextToken() == null) {
        return;
      }
      at = JsonEntries.position(parser);
    } catch (JsonProcessingException malformed) {
      at = JsonFault.position(malformed, parser);
    }
    throw new UnreadableCatalogException(at, "something follows the root object.", "Remove it.");
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return "{$" + name + "}";
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return characters.replace("\\", "\\\\").replace("\"", "\\\"")
        .replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    if (entry.text().isEmpty()) {
      return entry.textAt();
    }
    if (last != input) {
      last = input;
      textStart = -1;
    }
    FileText file = input.text();
    int start = file.offset(entry.textAt());
    if (textStart != start) {
      textStart = start;
      text = JsonText.tracked(file.toString(), start, JsonEntries.hasPlaceholders(input));
    }
    return file.position(text.origin(offset));
  }

  private static JsonParser parser(String text) throws IOException {
    return JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        // The text is in memory already: limits for its parts would only hide what is wrong with them.
        .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE).maxNestingDepth(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE)
            .build())
        .build().createParser(text);
  }

  /** Whether the root object has translations and a locale, or only translations. */
  private static boolean isAngular(String text) throws IOException, UnreadableCatalogException {
    boolean translations = false;
    boolean locale = false;
    boolean others = false;
    try (JsonParser parser = parser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (name.equals("@@locale")) {
          throw new UnreadableCatalogException(JsonEntries.position(parser),
              "the file is ARB, as its @@locale says, and no reader reads that format.",
              "Convert it to JSON of texts, without @@locale and @ members, or write a reader for the processor path.");
        }
        JsonToken value = parser.nextToken();
        boolean isTranslations = name.equals("translations") && value != JsonToken.VALUE_STRING;
        boolean isLocale = name.equals("locale") && value != JsonToken.START_OBJECT;
        translations |= isTranslations;
        locale |= isLocale;
        others |= !isTranslations && !isLocale;
        parser.skipChildren();
      }
    } catch (JsonProcessingException malformed) {
      // The fault is reported when the file is read.
    }
    return translations && (locale || !others);
  }
}
