package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import dev.parlance.processor.locale.dates.LocaleDates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Skeletons of dates become the patterns that ICU4J makes of them. The seeds are fixed. */
class IcuDatesTest {
  /** How many locales are tried besides ICU's. */
  private static final int MORE = Integer.getInteger("parlance.locales", 200);

  private static final List<String> USUAL = List.of("yMMMd", "yMMMMEEEEd", "yMd", "MMMd", "MEd", "yQQQ", "GyMMMd", "jm",
      "jms", "Hms", "hm", "Jm", "Cm", "yMMMdjm", "yMMMMEEEEdjmz", "Ed", "EHm", "Bhm", "yw", "mmssSSS", "yMMMMdHmsSSS");

  /** Letters of one field, with the greatest number that is tried. */
  private static final String[] FIELDS =
      {"GGGGG", "yyyy", "YYYY", "uuuu", "QQQQ", "qqqq", "MMMMM", "MMMM", "LLLL", "ww", "W", "EEEEEE", "eeeee", "ccccc",
        "dd",
        "DDD", "F", "aaaaa", "bbbb", "BBBBB", "hh", "HH", "kk", "KK", "jjjjjj", "J", "CCCC", "mm", "ss", "SSSS", "zzzz",
        "ZZZZZ", "OOOO", "vvvv", "VVVV", "XXXX", "xxxx"};

  private static String skeleton(Random random) {
    List<String> fields = new ArrayList<>(List.of(FIELDS));
    Collections.shuffle(fields, random);
    StringBuilder skeleton = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (String field : fields.subList(0, count)) {
      skeleton.append(field, 0, 1 + random.nextInt(field.length()));
    }
    return skeleton.toString();
  }

  /** The pattern with quotes around all that is quoted anyhow. */
  private static String form(String pattern) {
    StringBuilder form = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean apostrophe = c == '\'' && pattern.startsWith("''", i);
      if (c == '\'' && !apostrophe) {
        quoted = !quoted;
      } else {
        boolean field = !quoted && (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        form.append(field ? String.valueOf(c) : "<" + c + ">");
        i += apostrophe ? 1 : 0;
      }
    }
    return form.toString().replace("><", "");
  }

  private static String pattern(UnaryOperator<String> patterns, String skeleton) {
    try {
      return form(patterns.apply(skeleton));
    } catch (IllegalArgumentException none) {
      return "none";
    }
  }

  @Tag("long")
  @Test
  void patternsOfSkeletonsAreIcusInEveryLocale() {
    Random random = new Random(20261130);
    List<String> different = new ArrayList<>();
    for (String tag : IcuRequests.tags(random, MORE)) {
      DateTimePatternGenerator icu = DateTimePatternGenerator.getInstance(ULocale.forLanguageTag(tag));
      LocaleDates ours = LocaleDates.of(tag);
      Stream.concat(USUAL.stream(), Stream.generate(() -> skeleton(random)).limit(25)).forEach(skeleton -> {
        String expected = pattern(icu::getBestPattern, skeleton);
        String actual = pattern(ours::pattern, skeleton);
        if (!expected.equals(actual)) {
          different.add(tag + " " + skeleton + ": ICU4J has " + expected + ", and Parlance " + actual);
        }
      });
    }
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
  }

  /** ICU4J would take those of the machine’s locale. */
  @Test
  void aLocaleOfWhichCldrHasNoDataHasTheRootsPatterns() {
    assertEquals("y MMM d HH:mm", LocaleDates.of("tlh").pattern("yMMMdHm"));
    assertEquals("y MMM d h:mm a", LocaleDates.of("de-Cyrl-US").pattern("yMMMdjm"));
  }
}
