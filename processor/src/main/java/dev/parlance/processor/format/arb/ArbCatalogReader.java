package dev.parlance.processor.format.arb;

import com.google.auto.service.AutoService;
import dev.parlance.Syntax;
import dev.parlance.processor.format.json.JsonFile;
import dev.parlance.processor.format.json.JsonTextPositions;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.Locale;

/**
 * Reads ARB, <a href="https://github.com/google/app-resource-bundle">JSON of texts</a> with metadata beside them: {@code
 * {"@@locale": "en", "id": "text", "@id": {"description": …, "placeholders": …}}}.
 */
@AutoService(CatalogReader.class)
public final class ArbCatalogReader implements CatalogReader {
  private static final JsonFile.Kind KIND =
      new JsonFile.Kind("an ARB file", "Write {\"@@locale\": \"en\", \"id\": \"text\"}.");

  private final JsonTextPositions positions = new JsonTextPositions();

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".arb");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    JsonFile.read(input, KIND, parser -> new ArbEntries(ArbContents.of(input.text().toString()), sink,
        hasPlaceholders(input), input.translation()).read(parser));
  }

  @Override
  public boolean isLikeFlutter() {
    return true;
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return hasPlaceholders(input) ? "{$" + name + "}" : "{" + name + "}";
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return JsonFile.escaped(characters);
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    return positions.of(input, entry, offset, hasPlaceholders(input));
  }

  /** Whether {@code {$NAME}} is a placeholder, as where Angular has extracted the file. */
  private static boolean hasPlaceholders(CatalogInput input) {
    return input.syntax() == Syntax.ANGULAR;
  }
}
