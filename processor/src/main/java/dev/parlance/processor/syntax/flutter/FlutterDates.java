package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.locale.DateSkeleton;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.syntax.SyntaxFault;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads the formats of dates and times that a file declares: skeletons, such as {@code yMMMd}, and patterns. */
final class FlutterDates {
  /** The skeletons that Dart's {@code DateFormat} has, without those that show a zone, which it does not implement. */
  private static final Set<String> SKELETONS = Set.of("d", "E", "EEEE", "LLL", "LLLL", "M", "Md", "MEd", "MMM", "MMMd",
      "MMMEd", "MMMM", "MMMMd", "MMMMEEEEd", "QQQ", "QQQQ", "y", "yM", "yMd", "yMEd", "yMMM", "yMMMd", "yMMMEd",
      "yMMMM",
      "yMMMMd", "yMMMMEEEEd", "yQQQ", "yQQQQ", "H", "Hm", "Hms", "j", "jm", "jms", "m", "ms", "s");

  private static final Set<String> WITH_ZONE = Set.of("jmv", "jmz", "jv", "jz");
  private static final String JOINED = "\\+";

  private FlutterDates() {}

  /** The skeleton of the format {@code packed}; empty where it is not one that Dart has. */
  static Optional<String> skeleton(String packed) {
    return DateSkeleton.fieldsOf(packed).filter(SKELETONS::contains);
  }

  /**
   * The format of {@code placeholder}, a date, as packed texts name it.
   *
   * @param offset the unit where it is shown
   * @throws SyntaxFault where nothing here shows a date in this way
   */
  static String packed(DeclaredPlaceholder placeholder, int offset) throws SyntaxFault {
    String format = placeholder.format().strip();
    if (format.isEmpty()) {
      throw fault(placeholder, offset, "is declared as DateTime without a format, which Flutter refuses",
          "Add \"format\": \"yMMMd\" or the like.");
    }
    // As in Dart, a pattern that is the name of a skeleton is that skeleton.
    if (placeholder.pattern() && !SKELETONS.contains(format)) {
      return DateSkeleton.ofPattern(format).filter(each -> each.type() != ParameterType.ZONED).map(ValueFormat::packed)
          .orElseThrow(() -> fault(placeholder, offset, "has the format “" + format
              + "”, which is not a pattern of dates and times without a zone",
              "Write one such as EEE, d.M.yyyy."));
    }
    for (String part : format.split(JOINED, -1)) {
      if (WITH_ZONE.contains(part)) {
        throw fault(placeholder, offset, "has the format “" + part + "”, which shows a zone, and a DateTime has none",
            "Write jm, or pass the formatted text as a String.");
      }
      if (!SKELETONS.contains(part)) {
        throw fault(placeholder, offset,
            "has the format “" + part + "”, which is not one of dates and times in Flutter",
            "Write one such as yMMMd or jm, several with a + between, or add \"isCustomDateFormat\": true for a pattern.");
      }
    }
    return DateSkeleton.packed(Arrays.asList(format.split(JOINED)));
  }

  private static SyntaxFault fault(DeclaredPlaceholder placeholder, int offset, String what, String advice) {
    return FlutterTokens.fault(offset, "{" + placeholder.name() + "} " + what + ".", advice);
  }
}
