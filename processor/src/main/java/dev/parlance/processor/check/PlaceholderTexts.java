package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Map;

/**
 * Completes translations by texts of placeholders alone, which nobody has to translate: a locale that lacks one shows
 * what it has for the messages that the text includes.
 *
 * <p>Example: {@code <x id="ICU" xid="files"/>}, in a locale that only translates {@code files}.
 */
public final class PlaceholderTexts {
  private PlaceholderTexts() {}

  /**
   * Adds the texts that {@code translations} lack.
   *
   * @param entries the entries of {@code source}
   * @param matcher the matcher among all locales
   */
  public static void complete(
      Catalog source, List<CheckedEntry> entries, List<CheckedTranslation> translations, LocaleMatcher matcher) {
    List<CheckedEntry> including = entries.stream().filter(entry -> !entry.broken() && !entry.entry().hasWords()
        && entry.message().any(Part.Included.class::isInstance)).toList();
    if (including.isEmpty()) {
      return;
    }
    Map<String, CheckedTranslation> byLocale = CheckedTranslation.byLocale(translations);
    translations.stream().filter(CheckedTranslation::hasTexts).forEach(translation -> {
      List<CheckedTranslation> chain = translation.withParents(byLocale, matcher);
      including.stream().filter(entry -> chain.stream().noneMatch(each -> each.has(entry)))
          .forEach(entry -> add(entry, source, translation));
    });
  }

  private static void add(CheckedEntry entry, Catalog source, CheckedTranslation translation) {
    translation.add(entry, entry.message());
    translation.addCopy(entry);
    translation.addReferring(entry,
        problem -> EntryFindings.of(List.of(problem), entry.entry(), source, translation.scope()).get(0));
  }
}
