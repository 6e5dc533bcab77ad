package dev.parlance.processor.locale.dates;

import dev.parlance.processor.locale.dates.PatternItems.Item;

/**
 * The search for the pattern of a skeleton in a locale
 * (<a href="https://unicode.org/reports/tr35/tr35-dates.html#Missing_Skeleton_Fields">CLDR, missing skeleton fields</a>):
 * the nearest pattern with these fields; else one for the date and one for the time, to which the fields that they lack
 * are appended.
 */
final class PatternSearch {
  private static final int FRACTION = DateField.FRACTION.bit();
  private static final int SECONDS = DateField.SECOND.bit() | FRACTION;

  private final LocaleDates locale;
  private final SkeletonFields wanted;
  private final boolean localHour;

  private record Nearest(KnownPattern known, Difference difference) {}

  /** @param localHour whether the hour is written as the locale counts it, whatever {@code wanted} says */
  PatternSearch(LocaleDates locale, SkeletonFields wanted, boolean localHour) {
    this.locale = locale;
    this.wanted = wanted;
    this.localHour = localHour;
  }

  String find() {
    Nearest nearest = nearest(DateField.DATES | DateField.TIMES);
    if (nearest.difference.isOfForms()) {
      return adjusted(nearest.known.pattern(), nearest.known, false);
    }
    String date = part(wanted.all() & DateField.DATES);
    String time = part(wanted.all() & DateField.TIMES);
    return date.isEmpty() || time.isEmpty() ? date + time
        : ArgumentPattern.filled(locale.join(wanted.length(DateField.MONTH), wanted.has(DateField.WEEKDAY)), time,
            date);
  }

  private Nearest nearest(int fields) {
    Nearest nearest = null;
    for (KnownPattern known : locale.patterns()) {
      if (hasWholeYear(known.skeleton())) {
        Difference difference = wanted.difference(known.skeleton(), fields);
        if (nearest == null || difference.isNearerThan(nearest.difference)) {
          nearest = new Nearest(known, difference);
        }
      }
    }
    return nearest;
  }

  /** Whether a year of {@code skeleton} has all digits where it is wanted so: only who asks for two gets two. */
  private boolean hasWholeYear(SkeletonFields skeleton) {
    return skeleton.length(DateField.YEAR) != 2 || !wanted.has(DateField.YEAR) || wanted.length(DateField.YEAR) == 2;
  }

  private String part(int fields) {
    if (fields == 0) {
      return "";
    }
    Nearest first = nearest(fields);
    String pattern = adjusted(first.known.pattern(), first.known, false);
    boolean fraction = false;
    int missing = first.difference.missing();
    while (missing != 0) {
      if ((missing & SECONDS) == FRACTION && (fields & SECONDS) == SECONDS) {
        fraction = true;
        pattern = adjusted(pattern, first.known, true);
        missing &= ~FRACTION;
      } else {
        Nearest next = nearest(missing);
        DateField found = DateField.smallest(missing & ~next.difference.missing());
        String more = adjusted(next.known.pattern(), next.known, fraction);
        pattern = ArgumentPattern.filled(locale.append(found), pattern, more, "'" + locale.name(found) + "'");
        missing = next.difference.missing();
      }
    }
    return pattern;
  }

  /** {@code pattern} with its fields in the forms that are wanted, and with a fraction of seconds if there is one. */
  private String adjusted(String pattern, KnownPattern known, boolean fraction) {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("the pattern depends on a number");
    }
    StringBuilder adjusted = new StringBuilder();
    for (Item item : PatternItems.of(pattern)) {
      if (!item.isField()) {
        adjusted.append(item.quoted());
        continue;
      }
      FieldForm form = FieldForm.of(item.letter(), item.length());
      DateField field = form.field();
      if (fraction && field == DateField.SECOND) {
        adjusted.append(item.text()).append(locale.decimalSign())
            .append(String.valueOf(wanted.letter(DateField.FRACTION)).repeat(wanted.length(DateField.FRACTION)));
      } else if (wanted.has(field)) {
        int length = length(item, form, known);
        adjusted.append(String.valueOf(letter(item, field, length)).repeat(length));
      } else {
        adjusted.append(item.text());
      }
    }
    return adjusted.toString();
  }

  /** The length that is wanted; the pattern's own in times, and where the locale has chosen it for what is wanted. */
  private int length(Item item, FieldForm form, KnownPattern known) {
    DateField field = form.field();
    if (field == DateField.HOUR || field == DateField.MINUTE || field == DateField.SECOND) {
      return item.length();
    }
    char letter = wanted.letter(field);
    int length = letter == 'E' ? Math.max(3, wanted.length(field)) : wanted.length(field);
    boolean own = known.chosen() && letter != 'c' && letter != 'e'
        && (known.skeleton().length(field) == length || form.isNumber() != wanted.isNumber(field));
    return own ? item.length() : length;
  }

  /** The letter that is wanted, but the pattern's own where it says in which case words are, or how hours are counted. */
  private char letter(Item item, DateField field, int length) {
    char letter = wanted.letter(field);
    return switch (field) {
      case HOUR -> hour(item.letter(), letter);
      case MONTH -> item.letter();
      case WEEKDAY -> item.letter() == 'E' && length < 3 ? 'e' : item.letter();
      case YEAR -> letter == 'Y' ? letter : item.letter();
      default -> letter;
    };
  }

  private char hour(char written, char letter) {
    char local = locale.hour();
    boolean toTwelve = letter == 'h' || letter == 'K';
    boolean sameCount = toTwelve == (local == 'h' || local == 'K');
    return localHour || sameCount ? local : written;
  }
}
