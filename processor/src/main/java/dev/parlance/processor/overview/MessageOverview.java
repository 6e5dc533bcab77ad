package dev.parlance.processor.overview;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message.
 *
 * @param id its ID
 * @param line the line of the source catalog that it is in, counted from 1
 * @param description the note for translators; may be empty
 * @param meaning what distinguishes it from others with its text; may be empty
 * @param methods the methods that show it
 * @param text the source text, with the parameters that the text has
 * @param translations its translations, by locale
 * @param uses where it is used; empty where that was not looked for
 */
public record MessageOverview(String id, int line, String description, String meaning, List<MethodOverview> methods,
    Message text, Map<String, TranslationOverview> translations, Optional<Uses> uses) {
  /** Copies the collections. */
  public MessageOverview {
    methods = List.copyOf(methods);
    translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
  }

  /** The overview of {@code entry}. */
  static MessageOverview of(
      CheckedEntry entry, List<MethodOverview> methods, Map<String, TranslationOverview> translations) {
    CatalogEntry read = entry.entry().read();
    return new MessageOverview(read.id(), entry.entry().line(), read.description().strip(), read.meaning().strip(),
        methods, entry.printed(), translations, Optional.empty());
  }

  /** This message with {@code found} as its uses. */
  MessageOverview using(Uses found) {
    return new MessageOverview(
        id, line, description, meaning, methods, text, translations, Optional.of(found));
  }
}
