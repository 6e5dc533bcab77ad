package dev.parlance.processor.locate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The translations that were found.
 *
 * @param byLocale the files, found or unreadable, sorted by canonical tag
 * @param ofSource the file with texts in the source's own locale, which are shown in place of the source catalog's
 * @param missing one sentence per plain path without a file
 * @param errors one sentence per fault in the paths and names
 * @param notes one sentence per fact worth knowing
 * @param skipped one sentence per pattern that catches files by chance
 * @param missed one sentence per pattern that is probably missing, or per place that is not looked in
 * @param misnamed a sentence where the source catalog's name is that of another language
 */
public record TranslationFiles(
    Map<String, LookupResult> byLocale, Optional<LookupResult> ofSource, List<String> missing, List<String> errors,
    List<String> notes, List<String> skipped, List<String> missed, Optional<String> misnamed) {
  /** No translation files. */
  static final TranslationFiles NONE = new TranslationFiles(
      Map.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  /** These files, where others are not read, as {@code sentence} says. */
  TranslationFiles passingOver(String sentence) {
    return new TranslationFiles(byLocale, ofSource, missing, errors, notes, skipped,
        Stream.concat(missed.stream(), Stream.of(sentence)).toList(), misnamed);
  }
}
