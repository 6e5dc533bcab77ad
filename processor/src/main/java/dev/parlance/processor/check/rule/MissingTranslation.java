package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.report.Count;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rule {@code missing-translation}: texts of the source that a locale has neither itself nor from a parent other than
 * the source.
 *
 * <p>Example: {@code save}, which neither {@code messages.fr-CA.txt} nor {@code messages.fr.txt} has.
 *
 * <p>A text of placeholders alone is never missing. Nothing is missing where the language is the source's: British English says what differs from English, no more.
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
    Map<String, CheckedTranslation> byLocale = CheckedTranslation.byLocale(translations);
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

  /** Whether {@code entry} has anything to translate. */
  public static boolean isNeeded(CheckedEntry entry) {
    return !entry.broken() && entry.entry().read().translatable() && entry.hasWords();
  }

  private static List<CheckedEntry> gaps(List<CheckedEntry> entries, List<CheckedTranslation> withParents) {
    return entries.stream()
        .filter(MissingTranslation::isNeeded)
        .filter(entry -> withParents.stream().noneMatch(each -> each.has(entry)))
        .toList();
  }

  private static List<Finding> singly(Catalog source, List<CheckedEntry> gaps, CheckedTranslation translation) {
    return gaps.stream().map(gap -> new Finding(Rule.MISSING_TRANSLATION, translation.scope(),
        source.place(gap.entry(), 0), gap.entry().subject(),
        "the text of " + gap.entry().label() + " is missing in " + translation.locale() + ".",
        "Translate it in " + translation.path() + ".")).toList();
  }

  private static Finding together(
      Catalog source, List<CheckedEntry> gaps, int entries, CheckedTranslation translation) {
    boolean one = gaps.size() == 1;
    String which = one ? "1 text is" : gaps.size() == entries ? "all " + entries + " texts are"
        : gaps.size() + " of " + entries + " texts are";
    Count count = new Count(gaps.size(), which + " missing in " + translation.locale(),
        gaps.stream().limit(EXAMPLES).map(gap -> gap.entry().label()).toList());
    return Finding.counting(Rule.MISSING_TRANSLATION, translation.scope(), source.place(gaps.get(0).entry(), 0), count,
        "Translate " + (one ? "it" : "them") + " in " + translation.path()
            + "; until then, another locale's " + (one ? "text is" : "texts are") + " shown.");
  }

}
