package dev.parlance.internal.locale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the locale of a class that fits a request, by a table computed at build time from CLDR's parents, aliases and
 * likely scripts.
 *
 * <p>The table consists of words {@code request=locale}: {@code nb=no}, {@code zh-TW=zh-Hant}, and {@code sr-ME=} where
 * no locale fits. A request is looked up with its region and then without it, so the table lists only the regions whose
 * result differs from that of their language. Variants, in lower case, are cut off one by one from the end.
 */
public class LocaleLookup {
  private static final int NONE = -1;

  private final List<String> tags;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Reads the table.
   *
   * @param tags the locales, by number
   * @param table the words, separated by spaces
   */
  public LocaleLookup(List<String> tags, String table) {
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

  /** The number of the locale that fits {@code locale} best, or −1 where none does. Extensions are ignored. */
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

  /** The number of locales. */
  int count() {
    return tags.size();
  }
}
