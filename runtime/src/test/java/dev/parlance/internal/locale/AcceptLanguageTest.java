package dev.parlance.internal.locale;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.support.SampleLocales;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The locales are en, the source, de, fr, fr-CA, he, pt-BR (which pt finds), zh and zh-Hant (which zh-TW finds). */
class AcceptLanguageTest {
  private static final SampleLocales LOCALES =
      SampleLocales.withoutTexts("en de fr fr-CA he pt-BR zh zh-Hant", "iw=he pt=pt-BR zh-TW=zh-Hant");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "fr                                        | fr",
    "FR                                        | fr",
    "fr-FR                                     | fr",
    "fr-CA                                     | fr-CA",
    "Fr-cA                                     | fr-CA",
    "fr_CA                                     | fr-CA",
    "fr_FR                                     | fr",
    "fr-*                                      | fr",
    "fr-CA-*                                   | fr-CA",
    "iw                                        | he",
    "iw-IL                                     | he",
    "pt                                        | pt-BR",
    "zh-TW                                     | zh-Hant",
    "zh-tw                                     | zh-Hant",
    "zh-hant-tw                                | zh-Hant",
    "de-DE-u-co-phonebk                        | de",
    "de-DE-x-anything                          | de",
    "de, fr                                    | de",
    "fr, de                                    | fr",
    "ja, fr, de                                | fr",
    "fr;q=0.5, de;q=0.8                        | de",
    "fr;q=0.5, de                              | de",
    "fr;q=0.5, de;q=0.5                        | fr",
    "fr;q=0.899, de;q=0.9                      | de",
    "fr;q=0.001, de;q=0.002                    | de",
    "fr;q=1, de;q=1.000                        | fr",
    "fr;q=0.9,de;q=0.95                        | de",
    "fr;Q=0.5, de;q=0.6                        | de",
    "fr;q=0., de;q=0.1                         | de",
    "fr;q=1., de                               | fr",
    "'  fr  ;  q=0.5  ,  de  ;  q=0.6  '       | de",
    "'\tfr\t;\tq=0.5\t,\tde\t;\tq=0.6\t'       | de",
    "'fr;q=0.5,,,de;q=0.6,'                    | de",
    "ja;q=1, en;q=0.3, fr;q=0.2                | en",
    "da, en-GB;q=0.8, en;q=0.7                 | en",
    "*                                         | en",
    "ja, *;q=0.1                               | en",
    "*, fr;q=0.5                               | fr",
    "*,fr                                      | fr",
    "*;q=0.5, fr                               | fr",
    "*, en;q=0.5                               | en",
    "*;q=0.5, ja, fr;q=0.1                     | fr",
    "*, ja;q=0.5                               | en",
    "*, en;q=0, ja                             | de",
    "fr-*-CA                                   | fr-CA",
    "zh-*                                      | zh",
    "zh-*-TW                                   | zh-Hant",
    "zh_*_TW                                   | zh-Hant",
    "de-*-DE-*                                 | de",
    "*-CH, de;q=0.1                            | de",
    "*-CH, en;q=0                              | de",
  })
  void heaviestRangeThatFitsIsTaken(String header, String expected) {
    assertEquals(expected, LOCALES.ofAcceptLanguage(header).tag());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "fr;q=0                                    | en",
    "fr;q=0, *                                 | en",
    "en;q=0, *                                 | de",
    "en;q=0.000, *;q=0.5                       | de",
    "en;q=0, de;q=0, *                         | fr",
    "*, en;q=0, de;q=0, fr;q=0                 | he",
    "EN;q=0, De;q=0, fr-ca;q=0, *              | fr",
    "en;q=0, de;q=0, fr;q=0, he;q=0, *         | pt-BR",
    "en;q=0, de;q=0, fr_CA;q=0, *              | fr",
    "en-*;q=0, *                               | de",
    "en;q=0, de;q=0, fr;q=0, fr-CA;q=0.1, *    | fr-CA",
    "fr;q=0, fr-CA                             | fr-CA",
    "fr-CA, fr;q=0                             | fr-CA",
    "fr;q=0, fr-CA;q=0.1, de;q=0.2             | de",
    "fr;q=0, fr-BE, de;q=0.5                   | de",
    "fr-CA;q=0, fr                             | fr",
    "fr-CA;q=0, fr-CA, de;q=0.5                | de",
    "fr, fr;q=0, de;q=0.1                      | de",
    "pt-BR;q=0, pt, de;q=0.1                   | de",
    "pt-PT;q=0, pt                             | pt-BR",
    "zh;q=0, zh-TW, de;q=0.1                   | de",
    "zh;q=0, zh-Hant-TW, de;q=0.1              | de",
    "zh;q=0, zh-Hant, de;q=0.1                 | zh-Hant",
    "f;q=0, fr                                 | fr",
    "*;q=0                                     | en",
    "*;q=0, fr                                 | fr",
    "fr, *;q=0                                 | fr",
    "ja, *;q=0                                 | en",
    "en;q=0                                    | en",
    "en;q=0, ja                                | en",
    "*, en;q=0, de;q=0, fr;q=0, he;q=0, pt;q=0, zh;q=0 | en",
  })
  void localeOfWeightZeroIsExcludedUnlessItIsTheOnlyOne(String header, String expected) {
    assertEquals(expected, LOCALES.ofAcceptLanguage(header).tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", ",", ";", ";;;", ",;,;", ";q=1", "q=1", "=", "-", "_", "--", "-fr", "*-", "**", "*-CH", "fr fr", "f*",
    "fr/CA", "fr;q", "fr;q=", "fr;q=abc", "fr;q=2", "fr;q=1.001", "fr;q=-1", "fr;q=0,5", "fr;q=.5", "fr;q=5",
    "fr;q=00.5",
    "fr;q=NaN", "fr;q=Infinity", "fr;q=1e3", "fr;q=0x1", "fr;q=\u0661", "fr;level=1", "fr;;q=1", "*;q=abc",
    "f\u0000r", "\u0000", "\ud83d\ude00", "\ud800", "\udc00fr", "fr\ud800", "fr;q=\ud800", "fr\u00e9", "\ufeff",
    "\u0130w",
    "\r\nX: y", "toolonglanguage", "a", "1", "x-fr", "i-fr", "und", "und-FR", "root", "C", "POSIX",
  })
  void garbageIsSkipped(String garbage) {
    assertEquals("en", LOCALES.ofAcceptLanguage(garbage).tag());
    assertEquals("de", LOCALES.ofAcceptLanguage(garbage + ",de;q=0.1").tag());
    assertEquals("de", LOCALES.ofAcceptLanguage("de;q=0.1," + garbage).tag());
  }

  @Test
  void aMissingHeaderMeansTheSource() {
    assertEquals("en", LOCALES.ofAcceptLanguage(null).tag());
  }

  @Test
  void theWeightOfALocaleIsThatOfTheRangeAndNotOfTheLocale() {
    SampleLocales locales = SampleLocales.withoutTexts("de en", "");
    assertEquals("en", locales.ofAcceptLanguage("en-GB;q=0.8, de;q=0.5").tag());
    assertEquals("de", locales.ofAcceptLanguage("*").tag());
    assertEquals("en", locales.ofAcceptLanguage("*, de;q=0").tag());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "4089 | de, fr;q=0.5 | de",
    "4093 | de;q=0.5     | en",
    "4094 | de           | de",
    "4095 | de           | en",
    "4087 | de;q=0.5,fr  | de",
    "4090 | de-x-a,fr    | de",
    "4091 | de-x-a,fr    | en",
  })
  void onlyTheRangesWithinTheFirst4096CharactersCount(int spaces, String ranges, String expected) {
    assertEquals(expected, LOCALES.ofAcceptLanguage(" ".repeat(spaces) + ranges + ",fr".repeat(10_000)).tag());
  }

  @Test
  void aHeaderOf4096CharactersCountsWholly() {
    assertEquals("de", LOCALES.ofAcceptLanguage(" ".repeat(4094) + "de").tag());
    assertEquals("en", LOCALES.ofAcceptLanguage(" ".repeat(4095) + "de").tag());
  }

  @Test
  void onlyTheFirstHundredWellFormedRangesCount() {
    assertEquals("de", LOCALES.ofAcceptLanguage("fr fr,,".repeat(200) + "ja,".repeat(99) + "de").tag());
    assertEquals("en", LOCALES.ofAcceptLanguage("ja,".repeat(100) + "de").tag());
    assertEquals("fr", LOCALES.ofAcceptLanguage("fr,".repeat(100) + "fr;q=0").tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*,", "*;q=0.5,*,", "*,en-x,", "*,xx-YY,"})
  void theLocalesAreWalkedOncePerHeaderHoweverManyStarsItHas(String repeated) {
    List<String> tags = IntStream.range(0, 1200).mapToObj(number -> "en-x" + number).toList();
    List<Integer> walked = new ArrayList<>();
    LocaleLookup lookup = new LocaleLookup(tags, "") {
      @Override
      public String tag(int number) {
        walked.add(number);
        return super.tag(number);
      }
    };
    assertEquals(-1, AcceptLanguage.best("en;q=0," + repeated.repeat(49), lookup));
    assertEquals(IntStream.range(0, 1200).boxed().toList(), walked);
  }

  /** The seed is fixed, so that a failure comes again. */
  @Test
  void noHeaderThrows() {
    String[] parts = {
      "fr", "de", "en", "pt-BR", "zh-Hant-TW", "*", "-", "_", ",", ",", ",", ";", ";q=", "q=", "0", "1", "0.5", "1.000",
      ".", " ", "\t", "\u0000", "\ud83d", "\ude00", "é", "\u0130", "x-", "u-nu-", "abcdefgh", "*;q=abc",
      "i-klingon", "=",
    };
    Random random = new Random(20261123);
    List<Locale> locales = LOCALES.locales();
    for (int run = 0; run < 50_000; run++) {
      StringBuilder header = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        header.append(parts[random.nextInt(parts.length)]);
      }
      String text = header.toString();
      Locale found = assertDoesNotThrow(() -> LOCALES.ofAcceptLanguage(text).texts().locale(), text);
      assertTrue(locales.contains(found), text);
    }
  }
}
