package dev.parlance.internal.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.support.SampleLocales;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how the table is read; its content is tested with the processor, which writes it. */
class LocaleLookupTest {
  private static final SampleLocales LOCALES = SampleLocales.withoutTexts(
      "en he nb sr zh zh-Hant ca ca-ES-valencia",
      "iw=he no=nb sr-Cyrl=sr sr-ME= zh-Hans=zh zh-TW=zh-Hant zh-Hans-TW=zh");

  @ParameterizedTest
  @CsvSource({
    "he, he",
    "he-IL, he",
    "no, nb",
    "no-NO, nb",
    "sr, sr",
    "sr-RS, sr",
    "sr-ME, en",
    "sr-Cyrl-ME, sr",
    "sr-Latn, en",
    "sr-Latn-RS, en",
    "zh-TW, zh-Hant",
    "zh-Hans-TW, zh",
    "zh-Hant-HK, zh-Hant",
    "ca-ES-valencia, ca-ES-valencia",
    "ca-ES-1994, ca",
    "ca-ES-valencia-u-ca-buddhist, ca-ES-valencia",
    "he-x-private, he",
    "ja, en",
    "und, en",
    "und-IL, en",
  })
  void aRequestIsLookedUpWithItsRegionAndThenWithout(String request, String expected) {
    assertEquals(expected, LOCALES.of(Locale.forLanguageTag(request)).tag());
  }

  @Test
  void localesMadeByConstructorsAreUnderstood() {
    assertEquals("he", LOCALES.of(new Locale("iw", "IL")).tag());
    assertEquals("he", LOCALES.of(new Locale("HE")).tag());
    assertEquals("ca-ES-valencia", LOCALES.of(new Locale("ca", "ES", "valencia")).tag());
    assertEquals("ca", LOCALES.of(new Locale("ca", "ES", "x y/z_\ud800")).tag());
    assertEquals("zh-Hant", LOCALES.of(Locale.TAIWAN).tag());
    assertEquals("en", LOCALES.of(new Locale("not a language")).tag());
    assertEquals("en", LOCALES.of(new Locale("", "IL")).tag());
    assertEquals("en", LOCALES.of(Locale.ROOT).tag());
  }

  @ParameterizedTest
  @CsvSource({
    "en-XA, en-XA",
    "en-XA-u-nu-latn, en-XA",
    "en-XA-posix, en",
    "en-Latn-XA, en",
    "en-US, en",
    "ar-XB, ar-XB",
    "ar, en",
    "arb-XB, en",
    "ar-Arab-XB, en",
  })
  void aLocaleThatTheTableGivesAnotherMeaningIsFoundByItsExactTagAlone(String request, String expected) {
    SampleLocales locales =
        SampleLocales.withoutTexts("en fr ar-XB en-XA", "arb>ar en:Latn ar-XB= en-XA=en");
    assertEquals(expected, locales.of(Locale.forLanguageTag(request)).tag());
    assertEquals("fr", locales.ofAcceptLanguage("en;q=0, *").tag());
    assertEquals("en", locales.ofAcceptLanguage("en;q=0, fr;q=0, *").tag());
    assertEquals(expected, locales.ofAcceptLanguage(request + ", *;q=0.1").tag());
  }

  @Test
  void oneLocaleNeedsNoTable() {
    SampleLocales one = SampleLocales.withoutTexts("en", "");
    assertEquals("en", one.of(Locale.FRENCH).tag());
    assertEquals("en", one.of(Locale.UK).tag());
  }
}
