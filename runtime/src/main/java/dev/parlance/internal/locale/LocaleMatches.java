package dev.parlance.internal.locale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of a class's locales fits a request, as computed at build time from CLDR's parents, aliases and likely scripts.
 *
 * <p>The table is words {@code request=locale}: {@code nb=no}, {@code zh-TW=zh-Hant}, and {@code sr-ME=} where none
 * fits. A request with a script is looked up with its region and without; one without a script likewise; so only the
 * regions that differ from their language stand in the table. Variants, in lower case, are cut off from the end.
 */
public final class LocaleMatches {
  private static final int NONE = -1;

  private final List<String> tags;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Takes the table.
   *
   * @param tags the locales, by number
   * @param table the words, with spaces between
   */
  public LocaleMatches(List<String> tags, String table) {
    this.tags = List.copyOf(tags);
    for (String word : table.split(" ")) {
      int mark = word.indexOf('=');
      if (mark > 0) {
        numbers.put(word.substring(0, mark), tags.indexOf(word.substring(mark + 1)));
      }
    }
    for (int i = 0; i < tags.size(); i++) {
      numbers.put(tags.get(i), i);
    }
  }

  /** The number of the locale that fits {@code locale} best, or −1 where none does. Extensions mean nothing. */
  public int find(Locale locale) {
    String base = locale.getLanguage();
    if (!locale.getScript().isEmpty()) {
      base += "-" + locale.getScript();
    }
    String region = locale.getCountry().isEmpty() ? base : base + "-" + locale.getCountry();
    if (!locale.getVariant().isEmpty()) {
      String tag = region + "-" + locale.getVariant().replace('_', '-').toLowerCase(Locale.ROOT);
      for (; tag.length() > region.length(); tag = tag.substring(0, tag.lastIndexOf('-'))) {
        Integer number = numbers.get(tag);
        if (number != null) {
          return number;
        }
      }
    }
    Integer number = numbers.get(region);
    return number != null ? number : numbers.getOrDefault(base, NONE);
  }

  /** The tag of the locale with {@code number}. */
  String tag(int number) {
    return tags.get(number);
  }

  /** How many locales there are. */
  int count() {
    return tags.size();
  }
}
