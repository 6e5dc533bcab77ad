package dev.parlance.processor.locale.dates;

import dev.parlance.processor.locale.cldr.LocaleItems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How a locale writes dates and times. */
public final class LocaleDates {
  private static final LocaleItems CLDR = new LocaleItems("dates.txt");
  private static final Map<String, LocaleDates> BY_TAG = new ConcurrentHashMap<>();

  /** What begins the name of an item that is a skeleton which is read off its pattern. */
  private static final char READ_OFF = '~';

  private final Map<String, String> items;
  private final Map<String, String> ofCalendar;
  private final TimeHabits.Hours hours;
  private final List<KnownPattern> patterns;

  /** Loaded where a locale's region has another calendar. */
  private static final class OtherCalendars {
    static final Map<String, LocaleItems> CLDR = TimeHabits.CLDR.calendars().stream()
        .collect(Collectors.toMap(calendar -> calendar, calendar -> new LocaleItems("dates-" + calendar + ".txt")));
  }

  private LocaleDates(Map<String, String> items, Map<String, String> ofCalendar, TimeHabits.Hours hours) {
    this.items = items;
    this.ofCalendar = ofCalendar;
    this.hours = hours;
    this.patterns = ofCalendar.entrySet().stream().filter(item -> item.getKey().indexOf(':') < 0)
        .map(item -> known(item.getKey(), item.getValue()))
        .sorted(Comparator.comparing(KnownPattern::skeleton).reversed())
        .toList();
  }

  private static KnownPattern known(String name, String pattern) {
    boolean chosen = name.charAt(0) != READ_OFF;
    return new KnownPattern(SkeletonFields.of(chosen ? name : name.substring(1)), pattern, chosen);
  }

  /** The dates of the locale {@code tag}, in the calendar of its region. */
  public static LocaleDates of(String tag) {
    return BY_TAG.computeIfAbsent(tag, LocaleDates::read);
  }

  private static LocaleDates read(String tag) {
    String calendar = TimeHabits.CLDR.calendar(tag);
    Map<String, String> items = CLDR.of(tag);
    Map<String, String> ofCalendar = calendar.isEmpty() ? items : OtherCalendars.CLDR.get(calendar).of(tag);
    return new LocaleDates(items, ofCalendar, TimeHabits.CLDR.hours(tag));
  }

  /**
   * The pattern, in letters of CLDR, that shows the fields of {@code skeleton}: of {@code yMMMd} in German
   * {@code d. MMM y}.
   *
   * @throws IllegalArgumentException where no pattern shows them
   */
  public String pattern(String skeleton) {
    return new PatternSearch(this, SkeletonFields.of(HourLetters.resolved(skeleton, hours)), skeleton.indexOf('J') >= 0)
        .find();
  }

  /** The patterns that the locale has, those of more and larger fields first. */
  List<KnownPattern> patterns() {
    return patterns;
  }

  /** The letter of the hour. */
  char hour() {
    return hours.letter();
  }

  /** What is between seconds and their fraction. */
  String decimalSign() {
    return items.get("sign:decimal");
  }

  /** How a date and a time are joined where the month has {@code monthLength} letters, and maybe the weekday is shown. */
  String join(int monthLength, boolean weekday) {
    String width = switch (monthLength) {
      case 3 -> "medium";
      case 4 -> weekday ? "full" : "long";
      default -> "short";
    };
    return ofCalendar.get("join:" + width);
  }

  /** How {@code field}, for which no pattern has a place, is appended to a pattern. */
  String append(DateField field) {
    return ofCalendar.get("append:" + field.letter());
  }

  /** The name of {@code field}. */
  String name(DateField field) {
    return items.getOrDefault("name:" + field.letter(), "");
  }
}
