package dev.parlance.processor.locale.dates;

import dev.parlance.processor.locale.cldr.CldrTable;
import dev.parlance.processor.locale.cldr.LikelySubtags;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows how hours are counted in a region, and which calendar is in use. */
final class TimeHabits {
  /** CLDR's; the table is read at the first use. */
  static final TimeHabits CLDR = new TimeHabits();

  private static final Hours UNKNOWN = new Hours('H', "H");

  private final Map<String, Hours> hours = new HashMap<>();
  private final Map<String, String> calendars = new HashMap<>();

  /**
   * How hours are counted.
   *
   * @param letter the letter of the hour in patterns
   * @param best the hour that people like best, with the letter of the part of the day where it is not {@code a}
   */
  record Hours(char letter, String best) {}

  private TimeHabits() {
    CldrTable.read("time-habits.txt").forEach(words -> {
      boolean ofHours = words.get(0).equals("hours");
      words.subList(ofHours ? 3 : 2, words.size()).forEach(region -> {
        if (ofHours) {
          hours.put(region, new Hours(words.get(1).charAt(0), words.get(2)));
        } else {
          calendars.put(region, words.get(1));
        }
      });
    });
  }

  /** How hours are counted in the locale {@code tag}. */
  Hours hours(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    Locale full = locale.getCountry().isEmpty() ? LikelySubtags.CLDR.added(locale) : locale;
    String region = full.getCountry().isEmpty() ? "001" : full.getCountry();
    Hours ofRegion = hours.getOrDefault(region, UNKNOWN);
    return hours.getOrDefault(full.getLanguage() + "-" + region, ofRegion);
  }

  /** The calendars of regions that do not use the Gregorian one. */
  Set<String> calendars() {
    return Set.copyOf(calendars.values());
  }

  /** The calendar of the locale {@code tag} where it is not the Gregorian one; else empty. */
  String calendar(String tag) {
    return calendars.getOrDefault(LikelySubtags.CLDR.added(Locale.forLanguageTag(tag)).getCountry(), "");
  }
}
