package dev.parlance.processor.format.arb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.format.json.JsonFile;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.suggest.SpellingSuggestion;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an ARB file has, found before its texts are read, since metadata may follow its text.
 *
 * @param ids the IDs of its texts
 * @param metadata the metadata of each text that has any, by its ID
 */
record ArbContents(Set<String> ids, Map<String, ArbMetadata> metadata) {
  /** What the file {@code text} has, as far as it is well-formed. */
  static ArbContents of(String text) throws IOException, UnreadableCatalogException {
    ArbContents contents = new ArbContents(new HashSet<>(), new HashMap<>());
    JsonFile.scan(text, contents::add);
    return contents;
  }

  private void add(JsonParser parser) throws IOException {
    String name = parser.currentName();
    Position at = JsonFile.inside(parser);
    parser.nextToken();
    if (name.startsWith("@@")) {
      parser.skipChildren();
    } else if (!name.startsWith("@")) {
      ids.add(name);
      parser.skipChildren();
    } else {
      String id = name.substring(1);
      ArbMetadata read = ArbMetadataReader.read(parser, id);
      if (metadata.put(id, read) != null) {
        metadata.put(id, ArbMetadata.faulty(new ArbFault(at, name + " occurs twice.", "Remove one of them.")));
      }
    }
  }

  /** The ID of a text without metadata that {@code id} may be meant as. */
  Optional<String> without(String id) {
    return SpellingSuggestion.to(id,
        ids.stream().filter(each -> !metadata.containsKey(each)).collect(Collectors.toSet()));
  }
}
