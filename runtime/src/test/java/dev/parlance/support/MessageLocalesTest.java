package dev.parlance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLocalesTest {
  private static SampleLocales portuguese() {
    return new SampleLocales("en pt pt-PT>pt pt-AO>pt-PT fr", "",
        SampleLocales.packed("en 0", "en 1", "en 2", "en 3", ""),
        SampleLocales.packed("pt 0", "pt 1", "pt 2", "", ""),
        SampleLocales.packed("pt-PT 0", "pt-PT 1", "", "", ""),
        SampleLocales.packed("pt-AO 0", "", "", "", ""),
        SampleLocales.packed("fr 0", "", "", "", ""));
  }

  private static Locale locale(String tag) {
    return Locale.forLanguageTag(tag);
  }

  @Test
  void noTextsAreLoadedBeforeAnyLocaleIsAskedFor() {
    SampleLocales locales = portuguese();
    locales.locales();
    assertThrows(NullPointerException.class, () -> locales.of((Locale) null));
    assertEquals(List.of(), locales.loaded());
  }

  @Test
  void aLocaleIsLoadedWhenItIsFirstAskedForAndNoOtherIs() {
    SampleLocales locales = portuguese();
    assertEquals("fr 0", locales.of(Locale.FRENCH).texts().text(0));
    assertEquals(List.of(4), locales.loaded());
    assertEquals("pt-AO 0", locales.of(locale("pt-AO")).texts().text(0));
    assertEquals(List.of(4, 3), locales.loaded());
    assertEquals("fr 0", locales.of(List.of(Locale.CANADA_FRENCH)).texts().text(0));
    assertEquals("fr 0", locales.ofAcceptLanguage("fr").texts().text(0));
    assertEquals(List.of(4, 3), locales.loaded());
  }

  @Test
  void aLocaleIsLoadedWithAsManyParentsAsItsTextNeeds() {
    SampleLocales locales = portuguese();
    TextTable texts = locales.of(locale("pt-AO")).texts();
    assertEquals("pt-PT 1", texts.text(1));
    assertEquals(List.of(3, 2), locales.loaded());
    assertEquals("pt 2", texts.text(2));
    assertEquals(List.of(3, 2, 1), locales.loaded());
    assertEquals("en 3", texts.text(3));
    assertEquals(List.of(3, 2, 1, 0), locales.loaded());
  }

  @ParameterizedTest
  @CsvSource({
    "en,    en 0,    en 1,    en 2, en 3",
    "pt,    pt 0,    pt 1,    pt 2, en 3",
    "pt-PT, pt-PT 0, pt-PT 1, pt 2, en 3",
    "pt-AO, pt-AO 0, pt-PT 1, pt 2, en 3",
    "fr,    fr 0,    en 1,    en 2, en 3",
  })
  void aMissingTextComesFromTheParentsAndInTheEndFromTheSource(
      String tag, String first, String second, String third, String fourth) {
    TextTable texts = portuguese().of(locale(tag)).texts();
    List<String> expected = List.of(first, second, third, fourth, "");
    List<String> constants = new ArrayList<>();
    List<String> formatted = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      constants.add(texts.text(i));
      formatted.add(texts.format(i));
    }
    assertEquals(expected, constants);
    assertEquals(expected, formatted);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, <x>",
    "en, 1, <x>",
    "he, 0, <\u2068x\u2069>",
    "he, 1, <x>",
    "yi, 0, <\u2068x\u2069>",
    "yi, 1, <x>",
    "de, 0, <\u2068x\u2069>",
    "de, 1, [x]",
  })
  void aTextFromAParentKeepsTheDirectionOfThatLocale(String tag, int index, String expected) {
    SampleLocales locales = new SampleLocales("en he yi>he de>he", "",
        SampleLocales.packed("<{0}>", "<{0}>"),
        SampleLocales.packed(PackedTexts.of(2).rightToLeft(), "<{0}>", ""),
        SampleLocales.packed(PackedTexts.of(2).rightToLeft(), "", ""),
        SampleLocales.packed("", "[{0}]"));
    assertEquals(expected, locales.of(locale(tag)).texts().format(index, "x"));
  }

  @Test
  void numbersAreThoseOfTheLocaleAskedFor() {
    SampleLocales locales = new SampleLocales("en de>en ar", "",
        SampleLocales.packed("a"),
        SampleLocales.packed(PackedTexts.of(1).groupSeparator("."), ""),
        SampleLocales.packed(
            PackedTexts.of(1).rightToLeft().zeroDigit("\u0660").groupSeparator("\u066c").minusSign("\u061c-"), "b"));
    assertEquals("-1,234", locales.source().number(-1234));
    assertEquals("-1.234", locales.of(Locale.GERMAN).texts().number(-1234));
    assertEquals("\u061c-\u0661\u066c\u0662\u0663\u0664", locales.of(locale("ar")).texts().number(-1234));
  }

  @Test
  void theLocaleIsTheCatalogsAndNotTheOneAskedFor() {
    SampleLocales locales = portuguese();
    assertEquals(locale("pt"), locales.of(locale("pt-BR-u-nu-latn")).texts().locale());
    assertEquals(locale("pt-AO"), locales.of(locale("pt-AO")).texts().locale());
    assertEquals(Locale.ENGLISH, locales.of(Locale.JAPANESE).texts().locale());
    assertEquals(Locale.ENGLISH, locales.source().locale());
  }

  @Test
  void theLocalesBeginWithTheSource() {
    List<Locale> locales = SampleLocales.withoutTexts("sv de de-AT>de zh-Hant ca-ES-valencia", "").locales();
    assertEquals(
        List.of(locale("sv"), locale("de"), locale("de-AT"), locale("zh-Hant"), locale("ca-ES-valencia")), locales);
    assertThrows(UnsupportedOperationException.class, () -> locales.set(0, Locale.ENGLISH));
  }

  @Test
  void aLocaleHasOneInstanceHoweverItIsAskedFor() {
    SampleLocales locales = portuguese();
    SampleLocales.Messages french = locales.of(Locale.FRENCH);
    assertSame(french, locales.of(Locale.FRANCE));
    assertSame(french, locales.of(List.of(Locale.JAPANESE, Locale.CANADA_FRENCH)));
    assertSame(french, locales.ofAcceptLanguage("ja, fr-BE;q=0.5"));
    assertNotSame(french, locales.of(Locale.JAPANESE));
    assertSame(locales.of(Locale.ENGLISH), locales.of(Locale.JAPANESE));
    assertSame(locales.source(), locales.of(Locale.ENGLISH).texts());
  }

  @Test
  void firstRequestThatFitsIsTaken() {
    SampleLocales locales = portuguese();
    assertEquals("fr", locales.of(List.of(Locale.JAPANESE, Locale.CANADA_FRENCH, locale("pt"))).tag());
    assertEquals("pt", locales.of(List.of(locale("pt"), Locale.FRENCH)).tag());
    assertEquals("en", locales.of(List.of(Locale.US, Locale.FRENCH)).tag());
    assertEquals("en", locales.of(List.of(Locale.JAPANESE, locale("tlh"))).tag());
    assertEquals("en", locales.of(List.of()).tag());
  }

  @Test
  void nullIsRefusedExceptAsAHeader() {
    SampleLocales locales = portuguese();
    assertEquals("locale",
        assertThrows(NullPointerException.class, () -> locales.of((Locale) null)).getMessage());
    assertThrows(NullPointerException.class, () -> locales.of((List<Locale>) null));
    assertThrows(NullPointerException.class, () -> locales.of(Collections.singletonList(null)));
    assertThrows(NullPointerException.class, () -> locales.of(Arrays.asList(Locale.JAPANESE, null)));
    assertEquals("en", locales.ofAcceptLanguage(null).tag());
  }

  @Test
  void threadsThatAskAtOnceGetOneInstance() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 500; round++) {
        SampleLocales locales = portuguese();
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<SampleLocales.Messages> asker = () -> {
          start.await();
          SampleLocales.Messages messages = locales.of(locale("pt-AO"));
          assertEquals("pt 2", messages.texts().text(2));
          assertEquals("en 3", messages.texts().format(3));
          assertEquals("name", assertThrows(NullPointerException.class,
              () -> locales.find(messages.texts(), "greeting", (Object) null)).getMessage());
          return messages;
        };
        Set<SampleLocales.Messages> instances = new HashSet<>();
        for (Future<SampleLocales.Messages> asked : pool.invokeAll(Collections.nCopies(threads, asker))) {
          instances.add(asked.get());
        }
        assertEquals(1, instances.size());
      }
    } finally {
      pool.shutdown();
    }
  }
}
