package dev.parlance.internal.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleFormatTest {
  private static String number(Consumer<LocaleFormat.Builder> settings, long value) {
    LocaleFormat.Builder builder = new LocaleFormat.Builder();
    settings.accept(builder);
    return builder.build(Locale.ROOT).number(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0 | 0",
    "7 | 7",
    "-7 | -7",
    "999 | 999",
    "-999 | -999",
    "1000 | 1,000",
    "-1000 | -1,000",
    "12345 | 12,345",
    "999999 | 999,999",
    "1000000 | 1,000,000",
    "9223372036854775807 | 9,223,372,036,854,775,807",
    "-9223372036854775808 | -9,223,372,036,854,775,808",
  })
  void digitsAreGroupedByThree(long value, String expected) {
    assertEquals(expected, LocaleFormat.PLAIN.number(value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "999 | 999",
    "1000 | 1,000",
    "99999 | 99,999",
    "100000 | 1,00,000",
    "-1234567 | -12,34,567",
    "9223372036854775807 | 92,23,37,20,36,85,47,75,807",
    "-9223372036854775808 | -92,23,37,20,36,85,47,75,808",
  })
  void groupOfThreeFollowsGroupsOfTwo(long value, String expected) {
    assertEquals(expected, number(format -> format.groupSizes(3, 2), value));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1234567, 1234567", "-9223372036854775808, -9223372036854775808"})
  void digitsAreNotGrouped(long value, String expected) {
    assertEquals(expected, number(format -> format.groupSizes(0, 0), value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ar-EG   | \u0660       | \u066c | \u061c-       | \u061c-\u0661\u066c\u0662\u0663\u0664\u066c\u0660\u0669\u0668",
    "fa      | \u06f0       | \u066c | \u200e\u2212  | "
        + "\u200e\u2212\u06f1\u066c\u06f2\u06f3\u06f4\u066c\u06f0\u06f9\u06f8",
    "ks      | \u06f0       | \u066c | \u200e-\u200e | "
        + "\u200e-\u200e\u06f1\u066c\u06f2\u06f3\u06f4\u066c\u06f0\u06f9\u06f8",
    "he      | 0            | ,      | \u200e-       | \u200e-1,234,098",
    "fr      | 0            | '\u202f' | -           | -1\u202f234\u202f098",
    "ff-Adlm | \ud83a\udd50 | \u2e41 | -             | "
        + "-\ud83a\udd51\u2e41\ud83a\udd52\ud83a\udd53\ud83a\udd54\u2e41\ud83a\udd50\ud83a\udd59\ud83a\udd58",
    "ccp     | \ud804\udd36 | ,      | -             | "
        + "-\ud804\udd37,\ud804\udd38\ud804\udd39\ud804\udd3a,\ud804\udd36\ud804\udd3f\ud804\udd3e",
  })
  void digitsSeparatorAndMinusAreTheLocales(
      String locale, String zero, String separator, String minus, String expected) {
    assertEquals(expected, number(format -> {
      format.zeroDigit(zero);
      format.groupSeparator(separator);
      format.minusSign(minus);
    }, -1_234_098), locale);
  }
}
