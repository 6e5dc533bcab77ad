package dev.parlance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.internal.packed.PackedStrings;
import java.util.ArrayList;
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

class OverridingTextsTest {
  private static final String SAME = String.valueOf(PackedFormat.SAME_TEXT);
  private static final String EMPTY = String.valueOf(PackedFormat.EMPTY_TEXT);

  /** Save, OK, a greeting, and a count, in English, German, and of Austria one text. */
  private final SampleLocales library = new SampleLocales("en de de-AT>de", "",
      SampleLocales.packed("Save", "OK", "Hello {0}!",
          "<plural 0><branch one>{#0} file<branch other>{#0} files</plural>"),
      SampleLocales.packed(PackedTexts.of(4).groupSeparator("."), "Speichern", SAME, "Hallo {0}!", ""),
      SampleLocales.packed(PackedTexts.of(4).groupSeparator(" "), "", "", "Servus {0}!", ""));

  private final String entries = PackedStrings.fingerprint(library.entries());

  private SampleOverrides overrides(String locales, String matches, PackedTexts... texts) {
    return new SampleOverrides(library, entries, locales, "en de de-AT>de", matches, texts);
  }

  private String text(String tag, int index) {
    return library.of(Locale.forLanguageTag(tag)).texts().text(index);
  }

  private String format(String tag, int index, Object argument) {
    return library.of(Locale.forLanguageTag(tag)).texts().format(index, argument);
  }

  @Test
  void aLanguageIsAdded() {
    overrides("fr", "",
        SampleLocales.packed(PackedTexts.of(4).groupSeparator(" "), "Enregistrer", "", "Bonjour {0} !", "")).install();

    assertEquals("Enregistrer", text("fr", 0));
    assertEquals("OK", text("fr", 1));
    assertEquals("Bonjour Ada !", format("fr-CH", 2, "Ada"));
    assertEquals("1,234 files", format("fr", 3, 1234L));
    assertEquals("1 234", library.of(Locale.FRENCH).texts().number(1234));
    assertEquals("fr", library.ofAcceptLanguage("it, fr;q=0.5, de;q=0.2").tag());
    assertEquals("fr", library.of(List.of(Locale.ITALIAN, Locale.CANADA_FRENCH)).tag());
    assertEquals(List.of("en", "de", "de-AT", "fr"),
        library.locales().stream().map(Locale::toLanguageTag).toList());
    assertEquals("Speichern", text("de", 0));
  }

  @Test
  void textsAreReplacedAndTheOthersStay() {
    overrides("de en", "", SampleLocales.packed("Sichern", "", "", ""), SampleLocales.packed("", "Okay", "", ""))
        .install();

    assertEquals("Sichern", text("de", 0));
    assertEquals("Hallo Ada!", format("de", 2, "Ada"));
    assertEquals("Okay", text("en", 1));
    assertEquals("Save", text("en", 0));
    assertEquals("en", library.of(Locale.ITALIAN).tag());
  }

  @Test
  void aTextThatIsTheSameInTwoLocalesIsReplacedInOne() {
    overrides("en", "", SampleLocales.packed("", "Okay", "", "{0} files, <b>or so</b>")).install();

    assertEquals("OK", text("de", 1));
    assertEquals("Okay", text("en", 1));
    // German lacks it.
    assertEquals("7 files, or so", format("de", 3, "7"));
  }

  @Test
  void aLocaleTakesMissingTextsFromWhatItsParentShowsNow() {
    overrides("de", "", SampleLocales.packed("Sichern", "", "", "")).install();

    assertEquals("Sichern", text("de-AT", 0));
    assertEquals("OK", text("de-AT", 1));
    assertEquals("Servus Ada!", format("de-AT", 2, "Ada"));
  }

  @Test
  void anAddedLocaleMayBeTheParentOfOneOfTheLibrary() {
    SampleLocales swiss = new SampleLocales("en de-CH", "", SampleLocales.packed("Save", "OK"),
        SampleLocales.packed("", "Okay"));
    new SampleOverrides(swiss, entries, "de", "en de-CH>de", "", SampleLocales.packed("Speichern", "")).install();

    assertEquals("Speichern", swiss.of(Locale.forLanguageTag("de-CH")).texts().text(0));
    assertEquals("Okay", swiss.of(Locale.forLanguageTag("de-CH")).texts().text(1));
    assertEquals("OK", swiss.of(Locale.GERMAN).texts().text(1));
  }

  @Test
  void aTextMayBeReplacedByAnEmptyOneAndByOneWithMarkup() {
    overrides("de", "", SampleLocales.packed(EMPTY, "<b>Gut</b>", "", "")).install();

    assertEquals("", text("de", 0));
    assertEquals("Gut", text("de", 1));
  }

  @Test
  void messagesThatWereHandedOutBeforeKeepTheirTexts() {
    SampleLocales.Messages before = library.of(Locale.GERMAN);
    overrides("de", "", SampleLocales.packed("Sichern", "", "", "")).install();

    assertEquals("Speichern", before.texts().text(0));
    assertNotSame(before, library.of(Locale.GERMAN));
    assertSame(library.of(Locale.GERMAN), library.of(Locale.GERMAN));
  }

  @Test
  void theBundleAndTheSourceShowThem() {
    overrides("en", "", SampleLocales.packed("Store", "", "", "")).install();

    assertEquals("Store", library.source().text(0));
    assertEquals("Store", library.bundle(library.source()).format("greeting", "Ada").orElseThrow());
  }

  @Test
  void aSecondInstallationDoesNothing() {
    SampleOverrides overrides = overrides("fr", "", SampleLocales.packed("Enregistrer", "", "", ""));
    overrides.install();
    SampleLocales.Messages french = library.of(Locale.FRENCH);
    overrides.install();
    overrides.installIn(SampleLocales.Messages.class);

    assertSame(french, library.of(Locale.FRENCH));
  }

  @Test
  void whatIsForAnotherClassIsNotInstalled() {
    overrides("fr", "", SampleLocales.packed("Enregistrer", "", "", "")).installIn(SampleLocales.class);

    assertEquals("en", library.of(Locale.FRENCH).tag());
  }

  @Test
  void severalAddDifferentLanguages() {
    overrides("fr", "", SampleLocales.packed("Enregistrer", "", "", "")).install();
    new SampleOverrides(library, entries, "it", "en de de-AT>de", "", SampleLocales.packed("Salva", "", "", "")) {}
        .install();

    assertEquals("Enregistrer", text("fr", 0));
    assertEquals("Salva", text("it-CH", 0));
    assertEquals(List.of("en", "de", "de-AT", "fr", "it"),
        library.locales().stream().map(Locale::toLanguageTag).toList());
  }

  @Test
  void aVarietyOfALanguageTakesMissingTextsFromWhoeverAddsThatLanguage() {
    overrides("fr", "", SampleLocales.packed("Enregistrer", "D’accord", "", "")).install();
    new Other("fr-CA").install();

    assertEquals("Autre", text("fr-CA", 0));
    assertEquals("D’accord", text("fr-CA", 1));
    assertEquals("Enregistrer", text("fr-BE", 0));
  }

  @Test
  void withoutATextNothingChanges() {
    overrides("", "").install();

    assertEquals("en", library.of(Locale.FRENCH).tag());
    assertEquals(List.of("en", "de", "de-AT"), library.locales().stream().map(Locale::toLanguageTag).toList());
  }

  @Test
  void installingInNullIsAnError() {
    SampleOverrides overrides = overrides("fr", "", SampleLocales.packed("Enregistrer", "", "", ""));

    assertThrows(NullPointerException.class, () -> overrides.installIn(null));
  }

  /** Another class with texts in a locale. */
  private final class Other extends SampleOverrides {
    Other(String locales) {
      super(library, entries, locales, "en de de-AT>de", "", SampleLocales.packed("Autre", "", "", ""));
    }
  }

  @Test
  void twoForOneLocaleAreAnErrorThatNamesBothAndChangesNothing() {
    overrides("fr", "", SampleLocales.packed("Enregistrer", "", "", "")).install();

    IllegalStateException error = assertThrows(IllegalStateException.class, () -> new Other("fr").install());

    assertEquals(SampleOverrides.class.getName() + " and " + Other.class.getName() + " both have texts in fr for "
        + SampleLocales.class.getName() + ". Install one of them.", error.getMessage());
    assertEquals("Enregistrer", text("fr", 0));
  }

  @Test
  void textsForOtherEntriesAreAnError() {
    SampleOverrides overrides = new SampleOverrides(library, "01234567", "fr", "en", "", SampleLocales.packed("a"));

    IllegalStateException error = assertThrows(IllegalStateException.class, overrides::install);

    assertEquals(SampleOverrides.class.getName() + " was compiled for the entries 01234567 of "
        + SampleLocales.class.getName() + ", which has the entries " + entries
        + ". Compile the application again, with the library that it runs with.", error.getMessage());
    assertEquals("en", library.of(Locale.FRENCH).tag());
  }

  @Test
  void aLibraryThatGotALanguageOfItsOwnSinceGoesOnHavingIt() {
    SampleLocales later = new SampleLocales("en de de-AT>de it", "it-CH=it", SampleLocales.packed("Save"),
        SampleLocales.packed("Speichern"), SampleLocales.packed(""), SampleLocales.packed("Salva"));
    new SampleOverrides(later, entries, "fr", "en de de-AT>de", "", SampleLocales.packed("Enregistrer")).install();

    assertEquals("Salva", later.of(Locale.forLanguageTag("it-CH")).texts().text(0));
    assertEquals("Enregistrer", later.of(Locale.FRENCH).texts().text(0));
  }

  @Test
  void racingThreadsInstallOnce() throws Exception {
    int threads = 8;
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<SampleLocales.Messages>> found = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Callable<SampleLocales.Messages> task = () -> {
          start.await();
          overrides("fr", "", SampleLocales.packed("Enregistrer", "", "", "")).install();
          return library.of(Locale.FRENCH);
        };
        found.add(pool.submit(task));
      }
      Set<SampleLocales.Messages> instances = new HashSet<>();
      for (Future<SampleLocales.Messages> each : found) {
        instances.add(each.get());
      }
      assertEquals(1, instances.size());
      assertEquals("Enregistrer", instances.iterator().next().texts().text(0));
    } finally {
      pool.shutdown();
    }
  }
}
