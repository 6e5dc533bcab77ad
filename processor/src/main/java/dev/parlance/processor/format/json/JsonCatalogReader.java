package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.auto.service.AutoService;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.util.Locale;

/**
 * Reads JSON (RFC 8259, UTF-8): Angular's, {@code {"locale": …, "translations": {id: text}}}, and objects of texts,
 * whose nested objects form IDs with dots.
 */
@AutoService(CatalogReader.class)
public final class JsonCatalogReader implements CatalogReader {
  private static final JsonFile.Kind KIND = new JsonFile.Kind("a JSON file",
      "Write {\"id\": \"text\"}, or Angular's {\"locale\": \"…\", \"translations\": {\"id\": \"text\"}}.");

  private final JsonTextPositions positions = new JsonTextPositions();

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    JsonFile.read(input, KIND,
        parser -> new JsonEntries(parser, sink, isAngular(input.text().toString()), input).read());
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return "{$" + name + "}";
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return JsonFile.escaped(characters);
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    return positions.of(input, entry, offset, JsonEntries.hasPlaceholders(input));
  }

  /** The members of a root object, as far as they distinguish Angular's JSON. */
  private static final class Members {
    private boolean translations;
    private boolean locale;
    private boolean others;

    private void add(JsonParser parser) throws IOException, UnreadableCatalogException {
      String name = parser.currentName();
      if (name.equals("@@locale")) {
        throw new UnreadableCatalogException(JsonFile.position(parser),
            "the file is ARB, as its @@locale says, but its name is that of a JSON file.",
            "Name it as in app_en.arb.");
      }
      JsonToken value = parser.nextToken();
      boolean isTranslations = name.equals("translations") && value != JsonToken.VALUE_STRING;
      boolean isLocale = name.equals("locale") && value != JsonToken.START_OBJECT;
      translations |= isTranslations;
      locale |= isLocale;
      others |= !isTranslations && !isLocale;
      parser.skipChildren();
    }
  }

  /** Whether the root object has translations and a locale, or only translations. */
  static boolean isAngular(String text) throws IOException, UnreadableCatalogException {
    Members members = new Members();
    JsonFile.scan(text, members::add);
    return members.translations && (members.locale || !members.others);
  }
}
