package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Translates a pattern of {@link java.text.SimpleDateFormat} into one of {@link DateTimeFormatter}. */
final class DatePattern {
  private static final String DATES = "GyYMLwWDdE";
  private static final String TIMES = "aHkKhmsS";
  private static final String ZONES = "zZX";

  /** What a value has instead of the fields that only {@code SimpleDateFormat} has. */
  private static final Map<Character, String> OTHERS =
      Map.of('F', "the week in the month", 'u', "the number of the day");

  private static final int MOST_OF_TEXT = 4;
  private static final int MOST_OF_MONTH = 4;
  private static final int MILLISECONDS = 3;

  private final Units pattern;
  private final StringBuilder translated = new StringBuilder();
  private boolean hasDate;
  private boolean hasTime;
  private boolean hasZone;

  private DatePattern(Units pattern) {
    this.pattern = pattern;
  }

  /** The format that {@code pattern} stands for. */
  static ValueFormat of(Units pattern) throws PatternFault {
    DatePattern reader = new DatePattern(pattern);
    reader.read();
    try {
      DateTimeFormatter.ofPattern(reader.translated.toString(), Locale.ROOT);
    } catch (IllegalArgumentException unknown) {
      throw reader.fault(0, "the pattern “" + pattern.characters() + "” is not one of dates and times.");
    }
    return new ValueFormat("d:=" + reader.translated, reader.type());
  }

  private ParameterType type() throws PatternFault {
    if (hasZone) {
      return ParameterType.ZONED;
    }
    if (!hasDate && !hasTime) {
      throw fault(0, "the pattern “" + pattern.characters() + "” shows nothing of a date or time.");
    }
    return hasDate && hasTime ? ParameterType.DATE_TIME : hasDate ? ParameterType.DATE : ParameterType.TIME;
  }

  private PatternFault fault(int index, String what) {
    return new PatternFault(pattern.origin(index), what,
        "Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.");
  }

  private void read() throws PatternFault {
    for (int at = 0; at < pattern.length();) {
      char c = pattern.at(at);
      if (c == '\'') {
        int end = pattern.characters().indexOf('\'', at + 1);
        if (end < 0) {
          throw fault(at, "an apostrophe of the date's pattern is not closed.");
        }
        translated.append(pattern.characters(), at, end + 1);
        at = end + 1;
      } else if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        at = field(at);
      } else {
        // What is neither a letter nor reserved in both.
        translated.append("[]{}#".indexOf(c) < 0 ? String.valueOf(c) : "'" + c + "'");
        at++;
      }
    }
  }

  private int field(int at) throws PatternFault {
    char c = pattern.at(at);
    int end = at;
    while (pattern.is(end, c)) {
      end++;
    }
    int count = end - at;
    if (OTHERS.containsKey(c)) {
      throw fault(at, "the letter " + c + " of the date's pattern, " + OTHERS.get(c) + ", is not supported.");
    }
    if (c == 'S' && count != MILLISECONDS) {
      throw fault(at, "milliseconds of " + count + " digits are not supported; write SSS.");
    }
    hasDate |= DATES.indexOf(c) >= 0;
    hasTime |= TIMES.indexOf(c) >= 0;
    hasZone |= ZONES.indexOf(c) >= 0;
    int length = c == 'E' || c == 'z' ? Math.min(count, MOST_OF_TEXT)
        : c == 'M' || c == 'L' ? Math.min(count, MOST_OF_MONTH)
        : c == 'Z' || c == 'a' ? 1 : c == 'G' ? (count < MOST_OF_TEXT ? 1 : MOST_OF_TEXT) : count;
    // java.text writes the year of the calendar, without a sign however long it is.
    translated.append(String.valueOf(c).repeat(length));
    return end;
  }
}
