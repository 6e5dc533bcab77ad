package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the texts that a locale has neither itself nor from a parent other than the source.
 *
 * <p>Nothing is missing where the language is the source's: British English says what differs from English, no more.
 */
public final class GapCheck {
  private static final int EXAMPLES = 5;

  private final Catalog source;
  private final List<CheckedEntry> entries;
  private final boolean strict;
  private final Consumer<Finding> findings;

  private GapCheck(Catalog source, List<CheckedEntry> entries, boolean strict, Consumer<Finding> findings) {
    this.source = source;
    this.entries = entries;
    this.strict = strict;
    this.findings = findings;
  }

  /**
   * Hands the gaps of {@code translations} to {@code findings}.
   *
   * @param source the source catalog
   * @param entries its entries
   * @param sourceTag its locale
   * @param matcher the matcher among all locales
   * @param strict whether each gap of a required locale is a finding of its own, instead of one for all
   */
  public static void check(Catalog source, List<CheckedEntry> entries, String sourceTag,
      List<Translation> translations, LocaleMatcher matcher, boolean strict, Consumer<Finding> findings) {
    GapCheck check = new GapCheck(source, entries, strict, findings);
    Map<String, Translation> byLocale = new HashMap<>();
    translations.forEach(translation -> byLocale.put(translation.locale(), translation));
    for (Translation translation : translations) {
      if (!LocaleTags.language(translation.locale()).equals(LocaleTags.language(sourceTag))) {
        check.check(translation, translation.withParents(byLocale, matcher));
      }
    }
  }

  private void check(Translation translation, List<Translation> withParents) {
    if (translation.size() == entries.size()) {
      return;
    }
    List<CheckedEntry> gaps = entries.stream()
        .filter(entry -> !entry.broken() && entry.entry().read().translatable())
        .filter(entry -> withParents.stream().noneMatch(each -> each.has(entry)))
        .toList();
    String file = translation.path();
    if (gaps.isEmpty()) {
      return;
    }
    if (strict && translation.scope().tier() == Scope.Tier.REQUIRED) {
      for (CheckedEntry gap : gaps) {
        report(translation.scope(), gap, gap.entry().subject(),
            "the text of " + gap.entry().id() + " is missing in " + translation.locale() + ".",
            "Translate it in " + file + ".");
      }
      return;
    }
    String examples = String.join(", ", gaps.stream().limit(EXAMPLES).map(gap -> gap.entry().id()).toList());
    report(translation.scope(), gaps.get(0), Finding.Subject.NONE,
        gaps.size() + " of " + entries.size() + " texts are missing in " + translation.locale() + ": " + examples
            + (gaps.size() > EXAMPLES ? ", …" : "") + ".",
        "Translate them in " + file + "; another locale's stand in for them.");
  }

  private void report(Scope scope, CheckedEntry entry, Finding.Subject subject, String problem, String advice) {
    CatalogLocation place = source.place(entry.entry(), 0);
    findings.accept(new Finding(Rule.MISSING_TRANSLATION, scope, place, subject, problem, advice));
  }
}
