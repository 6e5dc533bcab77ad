package dev.parlance.processor.locate;

import java.util.List;
import java.util.Map;

/**
 * The translations that were found.
 *
 * @param byLocale them, found or unreadable, by canonical tag, sorted
 * @param missing what to say of the plain paths where no file is
 * @param errors what is wrong with the paths and names, a sentence each
 * @param notes what is worth knowing, a sentence each
 */
public record TranslationFiles(
    Map<String, LookupResult> byLocale, List<String> missing, List<String> errors, List<String> notes) {
  /** No translation, and nothing to say. */
  static final TranslationFiles NONE = new TranslationFiles(Map.of(), List.of(), List.of(), List.of());
}
