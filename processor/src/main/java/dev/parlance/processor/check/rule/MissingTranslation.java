package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule {@code missing-translation}: texts of the source that a locale has neither itself nor from a parent other than
 * the source.
 *
 * <p>Example: {@code save}, which neither {@code messages.fr-CA.txt} nor {@code messages.fr.txt} has.
 *
 * <p>Nothing is missing where the language is the source's: British English says what differs from English, no more.
 */
public final class MissingTranslation {
  private static final int EXAMPLES = 5;

  private MissingTranslation() {}

  /**
   * The gaps of {@code translations}: one finding per locale.
   *
   * @param source the source catalog
   * @param entries its entries
   * @param sourceTag its locale
   * @param matcher the matcher among all locales
   * @param strict whether each gap of a required locale is a finding of its own, instead of one for all
   */
  public static List<Finding> find(Catalog source, List<CheckedEntry> entries, String sourceTag,
      List<CheckedTranslation> translations, LocaleMatcher matcher, boolean strict) {
    Map<String, CheckedTranslation> byLocale = new HashMap<>();
    translations.forEach(translation -> byLocale.put(translation.locale(), translation));
    List<Finding> findings = new ArrayList<>();
    for (CheckedTranslation translation : translations) {
      boolean sameLanguage = LocaleTags.language(translation.locale()).equals(LocaleTags.language(sourceTag));
      if (!sameLanguage && translation.size() != entries.size()) {
        List<CheckedEntry> gaps = gaps(entries, translation.withParents(byLocale, matcher));
        boolean singly = strict && translation.scope().tier() == Scope.Tier.REQUIRED;
        findings.addAll(singly ? singly(source, gaps, translation)
            : gaps.isEmpty() ? List.of() : List.of(together(source, gaps, entries.size(), translation)));
      }
    }
    return findings;
  }

  private static List<CheckedEntry> gaps(List<CheckedEntry> entries, List<CheckedTranslation> withParents) {
    return entries.stream()
        .filter(entry -> !entry.broken() && entry.entry().read().translatable())
        .filter(entry -> withParents.stream().noneMatch(each -> each.has(entry)))
        .toList();
  }

  private static List<Finding> singly(Catalog source, List<CheckedEntry> gaps, CheckedTranslation translation) {
    return gaps.stream().map(gap -> finding(source, gap, translation, gap.entry().subject(),
        "the text of " + gap.entry().id() + " is missing in " + translation.locale() + ".",
        "Translate it in " + translation.path() + ".")).toList();
  }

  private static Finding together(
      Catalog source, List<CheckedEntry> gaps, int entries, CheckedTranslation translation) {
    String examples = String.join(", ", gaps.stream().limit(EXAMPLES).map(gap -> gap.entry().id()).toList());
    return finding(source, gaps.get(0), translation, Finding.Subject.NONE,
        gaps.size() + " of " + entries + " texts are missing in " + translation.locale() + ": " + examples
            + (gaps.size() > EXAMPLES ? ", …" : "") + ".",
        "Translate them in " + translation.path() + "; until then, another locale's texts are shown.");
  }

  private static Finding finding(Catalog source, CheckedEntry gap, CheckedTranslation translation,
      Finding.Subject subject,
      String problem, String advice) {
    return new Finding(
        Rule.MISSING_TRANSLATION, translation.scope(), source.place(gap.entry(), 0), subject, problem, advice);
  }
}
