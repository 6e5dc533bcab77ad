package dev.parlance.internal.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedLookupTest {
  private static final List<String> TAGS = List.of("en", "de", "pt", "pt-PT", "de-AT", "en-XA", "it");

  /** A class in English, German and Portuguese, and two applications: one adds Portugal, the other Austria and Italian. */
  private final LocaleLookup lookup = new CombinedLookup(TAGS, List.of(
      new LocaleLookup(List.of("en", "de", "pt", "en-XA"), "en-XA=en gsw>de"),
      new LocaleLookup(List.of("en", "de", "pt", "pt-PT"), "pt-AO,pt-MZ=pt-PT"),
      new LocaleLookup(List.of("en", "de", "pt", "de-AT", "it"), "de-LI=de-AT")));

  @ParameterizedTest
  @CsvSource({"en, en", "en-GB, en", "de, de", "de-CH, de", "de-AT, de-AT", "de-LI, de-AT", "pt-BR, pt", "pt-PT, pt-PT",
    "pt-AO, pt-PT", "it-CH, it", "fr,", "en-XA, en-XA", "gsw, de"})
  void whatFitsBestByAnyTableIsFound(String request, String expected) {
    int found = lookup.find(Locale.forLanguageTag(request));

    assertEquals(expected, found < 0 ? null : TAGS.get(found));
  }

  /** Two applications, each of which adds a locale that is like the one of the other. */
  @ParameterizedTest
  @CsvSource({"cs, sk, sk=cs, cs=sk, sk, sk", "cs, sk, sk=cs, cs=sk, cs-CZ, cs", "pt, pt-PT, , pt=pt-PT, pt-PT, pt-PT",
    "pt, pt-PT, , pt=pt-PT, pt-BR, pt", "fr, fr-CA, , fr=fr-CA, fr-CA, fr-CA", "fr, fr-CA, , fr=fr-CA, fr-BE, fr",
    "nb, nn, nn=nb, nb=nn, nn-NO, nn", "zh-Hant, yue, yue=zh-Hant, , yue-HK, yue",
    "es-MX, es-ES, es=es-MX, es=es-ES, es-AR, es-ES"})
  void theOrderOfTheTablesDoesNotMatter(
      String one, String other, String ofOne, String ofOther, String request, String expected) {
    LocaleLookup first = new LocaleLookup(List.of("en", one), ofOne == null ? "" : ofOne);
    LocaleLookup second = new LocaleLookup(List.of("en", other), ofOther == null ? "" : ofOther);
    LocaleLookup source = new LocaleLookup(List.of("en"), "");
    List<String> tags = List.of("en", one, other);

    for (List<LocaleLookup> tables : List.of(List.of(source, first, second), List.of(source, second, first))) {
      assertEquals(expected, tags.get(new CombinedLookup(tags, tables).find(Locale.forLanguageTag(request))));
    }
  }

  @Test
  void aPseudoLocaleOfTheClassIsForNoOne() {
    assertEquals(6, AcceptLanguage.best("en;q=0,de;q=0,pt;q=0,*", lookup));
  }

  @Test
  void headersFindAddedLocales() {
    assertEquals(3, AcceptLanguage.best("fr, pt-AO;q=0.5", lookup));
  }
}
