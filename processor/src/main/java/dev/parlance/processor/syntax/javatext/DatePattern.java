package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.syntax.Units;
import dev.parlance.processor.locale.JdkPatterns;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Translates a pattern of {@link java.text.SimpleDateFormat} into one of {@link DateTimeFormatter}. */
final class DatePattern {
  private static final String DATES = "GyYMLwWDdE";
  private static final String TIMES = "aHkKhmsS";
  private static final String ZONES = "zZX";

  /** What a value has instead of the fields that only {@code SimpleDateFormat} has. */
  private static final Map<Character, String> OTHERS =
      Map.of('F', "the week in the month", 'u', "the number of the day");

  /** A month in words as the only field. */
  private static final Pattern ONLY_MONTH = Pattern.compile("(?:'[^']*'|[^A-Za-z'])*MMM+(?:'[^']*'|[^A-Za-z'])*");

  /** A word in place of a style. */
  private static final Pattern WORD = Pattern.compile("\\s*\\p{L}{2,}\\s*");

  private static final int MOST_OF_OFFSET = 3;
  private static final int MOST_OF_TEXT = 4;
  private static final int MOST_OF_MONTH = 4;
  private static final int MILLISECONDS = 3;

  private final Units pattern;
  private final StringBuilder translated = new StringBuilder();
  private boolean hasDate;
  private boolean hasTime;
  private boolean hasZone;
  private boolean monthAlone;

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
    // As in java.text, a month alone has a form of its own, which many languages write otherwise than beside a day.
    monthAlone = ONLY_MONTH.matcher(pattern.characters()).matches();
    StringBuilder literal = new StringBuilder();
    for (int at = 0; at < pattern.length();) {
      char c = pattern.at(at);
      if (c == '\'') {
        at = quoted(at, literal);
      } else if (isLetter(c)) {
        add(literal);
        at = field(at);
      } else {
        literal.append(c);
        at++;
      }
    }
    add(literal);
  }

  /** Adds what the apostrophe at {@code from} quotes, or an apostrophe where there are two; returns where it ends. */
  private int quoted(int from, StringBuilder literal) throws PatternFault {
    if (pattern.is(from + 1, '\'')) {
      literal.append('\'');
      return from + 2;
    }
    for (int at = from + 1; at < pattern.length(); at++) {
      boolean apostrophe = pattern.at(at) == '\'';
      if (apostrophe && !pattern.is(at + 1, '\'')) {
        return at + 1;
      }
      literal.append(pattern.at(at));
      at += apostrophe ? 1 : 0;
    }
    throw fault(from, "an apostrophe of the date's pattern is not closed.");
  }

  /** Moves {@code literal} into the translation, quoted where it has what is reserved there. */
  private void add(StringBuilder literal) {
    translated.append(JdkPatterns.quotedInDates(literal.toString()));
    literal.setLength(0);
  }

  private int field(int at) throws PatternFault {
    char c = pattern.at(at);
    int end = at;
    while (pattern.is(end, c)) {
      end++;
    }
    int count = end - at;
    if (isForeignWord()) {
      throw unknown(at);
    }
    if (OTHERS.containsKey(c)) {
      throw fault(at, "the letter " + c + " of the date's pattern, " + OTHERS.get(c) + ", is not supported.");
    }
    if ((DATES + TIMES + ZONES).indexOf(c) < 0) {
      throw unknown(at);
    }
    if (c == 'X' && count > MOST_OF_OFFSET) {
      throw fault(at, "an offset has at most " + MOST_OF_OFFSET + " letters X.");
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
    c = c == 'M' && monthAlone ? 'L' : c;
    // java.text writes the year of the calendar, without a sign however long it is.
    translated.append(String.valueOf(c).repeat(length));
    return end;
  }

  /** The fault of a letter that is not a field: a word that is not quoted, or a style that is translated. */
  private PatternFault unknown(int at) {
    String written = pattern.characters();
    return WORD.matcher(written).matches()
        ? fault(0, "“" + written.strip() + "” is not a style of dates and times.")
        : new PatternFault(pattern.origin(at),
            "the letter " + written.charAt(at) + " is not a field of dates and times, and java.text refuses it.",
            "Write words between apostrophes, as in d 'de' MMMM.");
  }

  /** Whether the whole pattern is a word with a letter that java.text refuses, as those beyond ASCII are literal. */
  private boolean isForeignWord() {
    String written = pattern.characters();
    return WORD.matcher(written).matches()
        && written.chars().anyMatch(c -> isLetter(c) && (DATES + TIMES + ZONES + "Fu").indexOf(c) < 0);
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
