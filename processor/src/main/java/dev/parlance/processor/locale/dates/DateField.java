package dev.parlance.processor.locale.dates;

/** The fields of dates and times, the largest first; sets of them are bits, in which a smaller field is a higher bit. */
enum DateField {
  ERA('G'), YEAR('y'), QUARTER('Q'), MONTH('M'), WEEK('w'), WEEK_OF_MONTH('W'), WEEKDAY('E'), DAY('d'),
  DAY_OF_YEAR('D'), WEEKDAY_OF_MONTH('F'), DAY_PERIOD('a'), HOUR('H'), MINUTE('m'), SECOND('s'), FRACTION('S'),
  ZONE('v');

  /** The fields of dates. */
  static final int DATES = DAY_PERIOD.bit() - 1;
  /** The fields of times, with the zone. */
  static final int TIMES = -DAY_PERIOD.bit();

  private static final DateField[] ALL = values();

  private final char letter;

  DateField(char letter) {
    this.letter = letter;
  }

  /** The letter that names the field in tables. */
  char letter() {
    return letter;
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean isIn(int fields) {
    return (fields & bit()) != 0;
  }

  /** The smallest field of {@code fields}, which are some. */
  static DateField smallest(int fields) {
    return ALL[Integer.SIZE - 1 - Integer.numberOfLeadingZeros(fields)];
  }
}
