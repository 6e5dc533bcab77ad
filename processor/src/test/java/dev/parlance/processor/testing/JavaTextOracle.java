package dev.parlance.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what a generated class prints with what {@link MessageFormat} prints for the same patterns and arguments. */
public final class JavaTextOracle {
  private static final Pattern SIGNATURE = Pattern.compile(" takes \\((.*)\\), not ");
  private static final Pattern NUMBER = Pattern.compile("\\{(\\d+)[,}]");
  /** How many tuples of arguments there are. */
  public static final int TUPLES = 4;

  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2024, 2, 29, 15, 7, 9, 0, ZoneId.systemDefault());
  private static final String[] WORDS = {"Ada", "l'été <b>{0}</b>", "", "été"};
  private static final double[] NUMBERS = {2, 0.5, 1_234_567.891, 1};
  private static final long[] WHOLE = {2, 1, 1_234_567, 0};

  private final Object messages;
  private final Method find;

  /** The texts of the class {@code type} in {@code locale}. */
  public JavaTextOracle(Class<?> type, Locale locale) {
    try {
      messages = type.getMethod("of", Locale.class).invoke(null, locale);
      find = type.getMethod("find", String.class, Object[].class);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  /**
   * The types of the arguments of the entry {@code id}, whose pattern is {@code source}, by their numbers; empty ones for
   * numbers that it does not have.
   */
  public List<String> types(String id, String source) {
    try {
      // More than any entry takes, so that it says what it takes.
      find.invoke(messages, id, new Object[400]);
      throw new AssertionError(id + " is not an entry");
    } catch (InvocationTargetException refused) {
      Matcher signature = SIGNATURE.matcher(String.valueOf(refused.getCause().getMessage()));
      if (!signature.find()) {
        throw new AssertionError(refused.getCause());
      }
      List<String> shown = signature.group(1).isEmpty() ? List.of() : List.of(signature.group(1).split(", "));
      List<Integer> numbers = NUMBER.matcher(source).results().map(each -> Integer.parseInt(each.group(1))).distinct()
          .sorted().toList();
      if (shown.size() > numbers.size()) {
        throw new AssertionError(shown + " for " + source);
      }
      List<String> types = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        while (types.size() <= numbers.get(i)) {
          types.add("");
        }
        types.set(numbers.get(i), shown.get(i).substring(0, shown.get(i).indexOf(' ')));
      }
      return types;
    } catch (IllegalAccessException failed) {
      throw new AssertionError(failed);
    }
  }

  /** What Parlance prints for {@code id} with the arguments of {@code tuple}. */
  public String printed(String id, List<String> types, int tuple) {
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      if (!types.get(i).isEmpty()) {
        arguments.add(argument(types.get(i), i, tuple));
      }
    }
    try {
      return (String) ((Optional<?>) find.invoke(messages, id, arguments.toArray())).orElseThrow();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(id, failed);
    }
  }

  /** What java.text prints for {@code pattern}: the pattern itself where the entry has no arguments. */
  public static String expected(String pattern, List<String> types, int tuple, Locale locale) {
    if (types.isEmpty()) {
      return pattern;
    }
    Object[] arguments = new Object[types.size()];
    for (int i = 0; i < arguments.length; i++) {
      Object given = types.get(i).isEmpty() ? null : argument(types.get(i), i, tuple);
      arguments[i] = given instanceof LocalDate date ? date(date.atStartOfDay())
          : given instanceof LocalTime time ? date(LocalDate.of(2024, 2, 29).atTime(time))
          : given instanceof LocalDateTime moment ? date(moment)
          : given instanceof ZonedDateTime moment ? Date.from(moment.toInstant()) : given;
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  private static Date date(LocalDateTime moment) {
    return Date.from(moment.atZone(ZoneId.systemDefault()).toInstant());
  }

  private static Object argument(String type, int number, int tuple) {
    ZonedDateTime moment = MOMENT.plusDays(40L * tuple).plusHours(5L * number);
    return switch (type) {
      case "String" -> WORDS[tuple] + number;
      case "Number" -> NUMBERS[tuple] + number;
      case "long" -> WHOLE[tuple] + number;
      case "LocalDate" -> moment.toLocalDate();
      case "LocalTime" -> moment.toLocalTime();
      case "LocalDateTime" -> moment.toLocalDateTime();
      case "ZonedDateTime" -> moment;
      default -> throw new AssertionError(type);
    };
  }
}
