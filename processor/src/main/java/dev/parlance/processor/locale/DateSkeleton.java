package dev.parlance.processor.locale;

import dev.parlance.processor.locale.dates.LocaleDates;
import dev.parlance.processor.locale.dates.PatternItems;
import dev.parlance.processor.locale.dates.PatternItems.Item;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A skeleton of dates and times: the fields that are shown, such as {@code yMMMd}, which each locale orders as it does.
 *
 * @see <a href="https://unicode.org/reports/tr35/tr35-dates.html#availableFormats_appendItems">CLDR, skeletons</a>
 */
public record DateSkeleton(String fields) {
  /** What begins the format of a skeleton, which each locale resolves. */
  static final String PREFIX = "d::";

  private static final String JOINED = "+";
  private static final String DATES = "GyYuQqMLwWdDEec";
  private static final String TIMES = "abBhHkKjJCmsS";
  private static final String ZONES = "zZOvVXx";
  private static final int LONGEST = 40;

  /** The skeleton {@code fields}; empty where it has none, or a letter that is not a field. */
  public static Optional<DateSkeleton> of(String fields) {
    boolean known = !fields.isEmpty() && fields.length() <= LONGEST
        && fields.chars().allMatch(c -> (DATES + TIMES + ZONES).indexOf(c) >= 0);
    DateSkeleton skeleton = new DateSkeleton(fields);
    return known && type(fields) != null && skeleton.pattern("en").isPresent() ? Optional.of(skeleton)
        : Optional.empty();
  }

  /** The format of a pattern of ICU, such as {@code d.M.yyyy}; empty where it is none. */
  public static Optional<ValueFormat> ofPattern(String pattern) {
    String letters = unquoted(pattern);
    ParameterType type = type(letters);
    return type == null ? Optional.empty()
        : translated(pattern).map(translation -> new ValueFormat("d:=" + translation, type));
  }

  /** The fields of the skeleton that the format {@code packed} is; empty where it is another format. */
  public static Optional<String> fieldsOf(String packed) {
    return packed.startsWith(PREFIX) ? Optional.of(packed.substring(PREFIX.length())) : Optional.empty();
  }

  /** The format of several skeletons, the fields of each, as packed texts name it: they are shown with a space between. */
  public static String packed(List<String> skeletons) {
    return PREFIX + String.join(JOINED, skeletons);
  }

  /** The format as packed texts name it. */
  public ValueFormat format() {
    return new ValueFormat(PREFIX + fields, type(fields));
  }

  /** The format of {@code skeletons}, joined, as the runtime reads it, by the patterns of the locale {@code tag}. */
  static String resolved(String skeletons, String tag) {
    return "d:=" + Arrays.stream(skeletons.split(Pattern.quote(JOINED))).map(DateSkeleton::new)
        .map(each -> each.pattern(tag).or(() -> each.pattern("en")).orElseThrow()).collect(Collectors.joining(" "));
  }

  private Optional<String> pattern(String tag) {
    try {
      return translated(LocaleDates.of(tag).pattern(fields));
    } catch (IllegalArgumentException conflicting) {
      // No pattern has two forms of the hour or of the zone, or the week beside the month.
      return Optional.empty();
    }
  }

  /** The type of a value that has {@code letters} as fields; null where they are none. */
  private static ParameterType type(String letters) {
    boolean date = letters.chars().anyMatch(c -> DATES.indexOf(c) >= 0);
    boolean time = letters.chars().anyMatch(c -> TIMES.indexOf(c) >= 0);
    if (letters.chars().anyMatch(c -> ZONES.indexOf(c) >= 0)) {
      return ParameterType.ZONED;
    }
    return date && time ? ParameterType.DATE_TIME
        : date ? ParameterType.DATE : time ? ParameterType.TIME : null;
  }

  private static String unquoted(String pattern) {
    return PatternItems.of(pattern).stream().filter(Item::isField).map(Item::text).collect(Collectors.joining());
  }

  /** The {@code pattern} of ICU as one of {@link DateTimeFormatter}; empty where that has not all of its fields. */
  private static Optional<String> translated(String pattern) {
    String translated = PatternItems.of(pattern).stream().map(item -> item.isField()
        ? field(item.letter(), item.length()) : JdkPatterns.quotedInDates(item.text())).collect(Collectors.joining());
    try {
      DateTimeFormatter.ofPattern(translated, Locale.ROOT);
      return Optional.of(translated);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** The field {@code letter}, written {@code count} times, in the letters of java.time. */
  private static String field(char letter, int count) {
    return switch (letter) {
      case 'a', 'b' -> "a";
      case 'V' -> "VV";
      default -> String.valueOf(letter).repeat(count);
    };
  }
}
