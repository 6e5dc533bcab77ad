package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.report.Count;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Optional;

/**
 * Rule {@code stale-translation}, in translations whose file has the source texts too: texts that were made from
 * another one than the source catalog has, one note per translation.
 *
 * <p>Example: {@code <source>Free for ever</source>} in {@code messages.fr.xlf} where the source has {@code Free for 14
 * days}.
 */
public final class StaleTranslation {
  private static final int EXAMPLES = 3;

  private StaleTranslation() {}

  /** Whether {@code translation} was made from another text than that of {@code original}. */
  public static boolean isStale(CheckedEntry original, Entry translation) {
    MessageText from = translation.read().counterpart();
    return !from.isEmpty() && !original.broken() && !from.isLike(original.entry().text())
        && !isKey(from, translation);
  }

  /** Whether {@code from} is the ID or the name of {@code translation}, as in files whose source texts are keys. */
  private static boolean isKey(MessageText from, Entry translation) {
    String key = from.units().strip();
    return from.isCharacters() && (key.equals(translation.id()) || key.equals(translation.read().name()));
  }

  /** The note on {@code stale}, entries of {@code translation}; empty where there are none. */
  public static Optional<Finding> find(List<Entry> stale, Catalog translation, Scope scope) {
    if (stale.isEmpty()) {
      return Optional.empty();
    }
    Entry first = stale.get(0);
    Count count = new Count(stale.size(), (stale.size() == 1 ? "1 translation was made from another text" : stale.size()
        + " translations were made from other texts") + " than the source has now",
        stale.stream().limit(EXAMPLES).map(Entry::label).toList());
    return Optional.of(Finding.counting(Rule.STALE_TRANSLATION, scope, translation.place(first, 0), count,
        (stale.size() == 1 ? "It was made from " : "The first was made from ")
            + Sentence.quoted(translation.notation().write(first.read().counterpart().strip()))
            + ": check whether it still fits, then correct the source text in this file."));
  }
}
