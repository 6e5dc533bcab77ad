package dev.parlance.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.support.SampleLocales;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DateFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Formatted values in the JDK's locales, compared with what java.text prints. */
class JavaTextTest {
  private static final int SAMPLE = 60;

  /** Packed formats, and the patterns that mean the same to java.text. */
  private static final String[][] NUMBERS = {
    {"{0 n}", "{0,number}"},
    {"{0 n:integer}", "{0,number,integer}"},
    {"{0 n:percent}", "{0,number,percent}"},
    {"{0 n:currency}", "{0,number,currency}"},
    {"{0 n:=#,##0.00}", "{0,number,#,##0.00}"},
    {"{0 n:=0.###E0}", "{0,number,0.###E0}"},
  };

  private static final String[][] DATES = {
    {"{0 d:short}", "{0,date,short}"},
    {"{0 d:medium}", "{0,date}"},
    {"{0}", "{0,date}"},
    {"{0 d:long}", "{0,date,long}"},
    {"{0 d:full}", "{0,date,full}"},
    {"{0 d:=yyyy-MM-dd EEE MMM}", "{0,date,yyyy-MM-dd EEE MMM}"},
  };

  private static final String[][] TIMES = {
    {"{0 t:short}", "{0,time,short}"},
    {"{0 t:medium}", "{0,time}"},
    {"{0 t:long}", "{0,time,long}"},
    {"{0 t:full}", "{0,time,full}"},
    {"{0 d:=HH:mm:ss a}", "{0,time,HH:mm:ss a}"},
  };

  private static final List<Number> VALUES = List.of(0, 1, -1, 12, 999, 1000, 12_345, 1_234_567L, Long.MAX_VALUE,
      Long.MIN_VALUE, 0.5, 1.5, 2.5, -0.0, 0.12345, -1234.5678, 1e10, 1e300, Double.MIN_VALUE, Double.NaN,
      Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.25f, new BigDecimal("1234567890123456789.125"),
      new BigDecimal("1E+20"), new BigDecimal("1E-20"), new BigInteger("123456789012345678901234567890"));

  /** The beginnings of the tags of locales in which java.time formats dates or times otherwise than java.text. */
  private static final List<String> EXCEPTIONS = List.of(
      // CLDR's form of a weekday that stands alone, for the full style: torstai, not torstaina.
      "fi", "smn",
      // The era: AD in JDK 17, or its abbreviation.
      "lo", "ti", "th",
      // The abbreviated part of the day, in JDK 17.
      "my",
      // The place of the zone, in JDK 25.
      "zh-Hant-MY",
      // What java.text has of old data, in JDK 17.
      "zh-SG", "sr-BA", "sr-CS",
      // Japan's calendar, which has styles of its own.
      "ja-JP-u-ca-japanese");

  @Test
  void numbersEqualThoseOfJavaText() {
    assertEquals(Map.of(), numbers(sample()));
  }

  @Test
  void datesAndTimesEqualThoseOfJavaText() {
    assertSame(datesAndTimes(sample()));
  }

  @Test
  @Tag("slow")
  void numbersEqualThoseOfJavaTextInAllLocales() {
    assertEquals(Map.of(), numbers(locales()));
  }

  @Test
  @Tag("slow")
  void datesAndTimesEqualThoseOfJavaTextInAllLocales() {
    assertSame(datesAndTimes(locales()));
  }

  private static void assertSame(Map<String, String> differences) {
    differences.keySet().removeIf(key -> EXCEPTIONS.stream().anyMatch(
        tag -> key.startsWith(tag + " ") || key.startsWith(tag + "-")));
    assertEquals(Map.of(), differences);
  }

  private static List<Locale> locales() {
    return Stream.of(Locale.getAvailableLocales())
        .filter(locale -> !locale.getLanguage().isEmpty())
        .sorted(Comparator.comparing(Locale::toLanguageTag)).toList();
  }

  private static List<Locale> sample() {
    List<Locale> all = locales();
    List<Locale> sample = new ArrayList<>();
    for (int i = 0; i < all.size(); i += SAMPLE) {
      sample.add(all.get(i));
    }
    for (String tag : new String[] {"en", "de-CH", "ar-EG", "fa", "he", "hi", "bn", "my", "ne", "th-TH", "ja-JP"}) {
      sample.add(Locale.forLanguageTag(tag));
    }
    sample.add(new Locale("ja", "JP", "JP"));
    sample.add(new Locale("th", "TH", "TH"));
    return sample;
  }

  private static Map<String, String> numbers(List<Locale> locales) {
    Differences differences = new Differences();
    for (Locale locale : locales) {
      for (String[] pair : NUMBERS) {
        Compared compared = new Compared(locale, pair);
        for (Number value : VALUES) {
          differences.add(compared, value, value);
        }
      }
    }
    return differences.found;
  }

  private static Map<String, String> datesAndTimes(List<Locale> locales) {
    Differences differences = new Differences();
    ZoneId zone = ZoneId.of("Europe/Berlin");
    List<ZonedDateTime> values = new ArrayList<>();
    for (int year = 1900; year <= 2100; year += 25) {
      for (int month = 1; month <= 12; month += 3) {
        LocalDate day = LocalDate.of(year, month, month + 3);
        values.add(day.atTime(LocalTime.of(month * 5 % 24, year % 60, month)).atZone(zone));
      }
    }
    for (Locale locale : locales) {
      for (String[] pair : DATES) {
        Compared compared = new Compared(locale, pair);
        for (ZonedDateTime value : values) {
          differences.add(compared, value.toLocalDate(), Date.from(value.toInstant()));
        }
      }
      for (String[] pair : TIMES) {
        Compared compared = new Compared(locale, pair);
        for (ZonedDateTime value : values) {
          differences.add(compared, value, Date.from(value.toInstant()));
        }
      }
    }
    return differences.found;
  }

  private static final class Compared {
    private final Locale locale;
    private final String packed;
    private final TextTable table;
    private final MessageFormat format;

    Compared(Locale locale, String[] pair) {
      this.locale = locale;
      this.packed = pair[0];
      this.table = SampleLocales.table(locale.toLanguageTag(), SampleLocales.packed(packed));
      this.format = new MessageFormat(pair[1], locale);
      if (format.getFormats()[0] instanceof DateFormat dates) {
        dates.setTimeZone(TimeZone.getTimeZone("Europe/Berlin"));
        format.setFormat(0, dates);
      }
    }
  }

  /** The first difference of each locale and format. */
  private static final class Differences {
    private final Map<String, String> found = new TreeMap<>();

    void add(Compared compared, Object value, Object legacy) {
      String expected = compared.format.format(new Object[] {legacy});
      String actual;
      try {
        actual = compared.table.format(0, value);
      } catch (RuntimeException e) {
        actual = e.toString();
      }
      if (!expected.equals(actual)) {
        found.putIfAbsent(compared.locale.toLanguageTag() + " " + compared.packed,
            value + ": " + actual + " for " + expected);
      }
    }
  }
}
