package dev.parlance.processor.locale;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of {@code dates.txt} and {@code time-habits.txt}, from what ICU4J's generator of patterns has. */
final class IcuDates {
  private static final String GREGORIAN = "gregorian";

  /** The letters of the generator's fields, in its order. */
  private static final String FIELDS = "GyQMwWEdDFaHmsSv";
  private static final List<String> JOINS = List.of("full", "long", "medium", "short");

  private IcuDates() {}

  /** The lines of {@code dates.txt}. */
  static List<String> lines() {
    return IcuLocaleItems.lines(locale -> {
      Map<String, String> items = ofCalendar(locale, GREGORIAN);
      DateTimePatternGenerator generator = generator(locale, GREGORIAN);
      for (int i = 0; i < FIELDS.length(); i++) {
        if (generator.getAppendItemFormat(i).contains("{2}")) {
          items.put("name:" + FIELDS.charAt(i), generator.getAppendItemName(i));
        }
      }
      items.put("sign:decimal", String.valueOf(new DecimalFormatSymbols(locale).getDecimalSeparator()));
      return items;
    });
  }

  /** The lines of the file of {@code calendar}, {@code dates-persian.txt}. */
  static List<String> lines(String calendar) {
    return IcuLocaleItems.lines(locale -> ofCalendar(locale, calendar));
  }

  private static DateTimePatternGenerator generator(ULocale locale, String calendar) {
    return DateTimePatternGenerator.getInstance(locale.setKeywordValue("calendar", calendar));
  }

  private static Map<String, String> ofCalendar(ULocale locale, String calendar) {
    DateTimePatternGenerator generator = generator(locale, calendar);
    Map<String, String> items = new TreeMap<>();
    ((Map<?, ?>) read(generator, "skeleton2pattern")).forEach((skeleton, value) -> {
      String pattern = (String) read(value, "pattern");
      // ICU4J shows in this way what has plural forms, and then fails.
      items.put(((boolean) read(value, "skeletonWasSpecified") ? "" : "~") + skeleton,
          pattern.equals("(table)") ? "" : pattern);
    });
    for (int i = 0; i < FIELDS.length(); i++) {
      items.put("append:" + FIELDS.charAt(i), generator.getAppendItemFormat(i));
    }
    for (int style = 0; style < JOINS.size(); style++) {
      items.put("join:" + JOINS.get(style), generator.getDateTimeFormat(style));
    }
    return items;
  }

  /** The calendars that ICU uses where no locale says so, but for the Gregorian one, each with its regions. */
  static Map<String, Set<String>> calendars() {
    Map<String, Set<String>> calendars = new TreeMap<>();
    for (String region : ULocale.getISOCountries()) {
      calendars.computeIfAbsent(
          Calendar.getKeywordValuesForLocale("calendar", new ULocale("und", region), true)[0], key -> new TreeSet<>())
          .add(region);
    }
    calendars.remove(GREGORIAN);
    return calendars;
  }

  /** The lines of {@code time-habits.txt}. */
  static List<String> habits() {
    Map<String, Set<String>> hours = new TreeMap<>();
    ((Map<?, ?>) read(DateTimePatternGenerator.class, "LOCALE_TO_ALLOWED_HOUR")).forEach((region, value) -> {
      String[] letters = (String[]) value;
      hours
          .computeIfAbsent("hours " + letters[0] + " " + (letters.length > 1 ? letters[1] : "H"),
              key -> new TreeSet<>())
          .add(region.toString().replace('_', '-'));
    });
    calendars().forEach((calendar, regions) -> hours.put("calendar " + calendar, regions));
    return hours.entrySet().stream().map(each -> each.getKey() + " " + String.join(" ", each.getValue())).toList();
  }

  /** The private field {@code name} of {@code owner}, an object or a class. */
  private static Object read(Object owner, String name) {
    try {
      Field field = (owner instanceof Class<?> type ? type : owner.getClass()).getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("ICU4J keeps its patterns elsewhere", changed);
    }
  }
}
