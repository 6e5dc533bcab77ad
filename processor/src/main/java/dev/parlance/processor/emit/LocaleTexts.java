package dev.parlance.processor.emit;

import dev.parlance.processor.check.CheckedEntry;
import dev.parlance.processor.check.Translation;
import dev.parlance.processor.locale.LocaleConventions;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of one locale as they are packed.
 *
 * @param tag the locale
 * @param parent the locale other than the source whose texts stand in for those it lacks
 * @param conventions how it writes
 * @param packed a text for each entry; empty where it lacks one, or where the one that stands in is the same
 */
public record LocaleTexts(
    String tag, Optional<String> parent, LocaleConventions conventions, List<String> packed) {
  /** Copies the list. */
  public LocaleTexts {
    packed = List.copyOf(packed);
  }

  /** The texts of the source and of each of {@code translations}, the source first, the others by tag. */
  public static List<LocaleTexts> of(
      String sourceTag, List<CheckedEntry> entries, List<Translation> translations, LocaleMatcher matcher) {
    List<String> tags = Stream.concat(Stream.of(sourceTag), translations.stream().map(Translation::locale)).toList();
    Map<String, LocaleConventions> conventions = LocaleConventions.of(tags);
    Map<String, Translation> byLocale = new HashMap<>();
    translations.forEach(translation -> byLocale.put(translation.locale(), translation));

    List<LocaleTexts> all = new ArrayList<>();
    all.add(new LocaleTexts(sourceTag, Optional.empty(), conventions.get(sourceTag), source(entries)));
    translations.stream().sorted(Comparator.comparing(Translation::locale)).forEach(translation -> {
      List<Translation> chain = translation.withParents(byLocale, matcher);
      all.add(new LocaleTexts(translation.locale(),
          chain.size() > 1 ? Optional.of(chain.get(1).locale()) : Optional.empty(),
          conventions.get(translation.locale()), entries.stream().map(entry -> packed(entry, chain)).toList()));
    });
    return all;
  }

  private static List<String> source(List<CheckedEntry> entries) {
    return entries.stream()
        .map(entry -> entry.broken() ? "" : Programs.pack(entry.message(), entry.message().parameters())).toList();
  }

  private static String packed(CheckedEntry entry, List<Translation> chain) {
    Message text = chain.get(0).text(entry).orElse(null);
    if (text == null || entry.broken()) {
      return "";
    }
    Message standsIn = entry.message();
    for (int i = chain.size() - 1; i > 0; i--) {
      standsIn = chain.get(i).text(entry).orElse(standsIn);
    }
    // With a parameter, the same words may still be written by another locale's conventions.
    String packed = Programs.pack(text, entry.message().parameters());
    boolean same = text.parameters().isEmpty() && packed.equals(Programs.pack(standsIn, entry.message().parameters()));
    return same ? "" : packed;
  }
}
