package dev.parlance.processor.locale.dates;

import java.util.regex.Pattern;

/**
 * Replaces the letters of skeletons that stand for the hour as a region counts it
 * (<a href="https://unicode.org/reports/tr35/tr35-dates.html#dfst-hour">CLDR, hour</a>): {@code j} for the usual one,
 * {@code C} for the one that people like best, {@code J} for the usual one without a part of the day.
 */
final class HourLetters {
  private static final Pattern RUN = Pattern.compile("j+|C+");

  private HourLetters() {}

  /** {@code skeleton} with letters of hours; {@code J} is {@code H}, which the pattern replaces. */
  static String resolved(String skeleton, TimeHabits.Hours hours) {
    return RUN.matcher(skeleton).replaceAll(run -> run.group().charAt(0) == 'j'
        ? written(hours.letter(), 'a', run.group().length())
        : written(hours.best().charAt(0), period(hours.best()), run.group().length())).replace('J', 'H');
  }

  private static char period(String best) {
    char last = best.charAt(best.length() - 1);
    return last == 'b' || last == 'B' ? last : 'a';
  }

  /** The hour of a run of {@code length}: an even one has two digits, each two more a longer part of the day. */
  private static String written(char hour, char period, int length) {
    int periods = hour == 'H' || hour == 'k' ? 0 : length <= 2 ? 1 : 3 + (length - 1) / 2;
    return String.valueOf(period).repeat(periods) + String.valueOf(hour).repeat(length % 2 == 0 ? 2 : 1);
  }
}
