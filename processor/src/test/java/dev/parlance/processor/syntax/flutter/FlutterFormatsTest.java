package dev.parlance.processor.syntax.flutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates and times in the formats that the metadata declares. */
class FlutterFormatsTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 3, 14, 5, 9);

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "'decimalPattern'                                                           | 1,234,567.891   | 1.234.567,891",
    "'decimalPatternDigits'                                                     | 1,234,567.891   | 1.234.567,891",
    "'decimalPatternDigits', 'optionalParameters': {'decimalDigits': 2}         | 1,234,567.89    | 1.234.567,89",
    "'decimalPatternDigits', 'optionalParameters': {'decimalDigits': 0}         | 1,234,568       | 1.234.568",
    "'percentPattern'                                                           | 123,456,789%    | 123.456.789_%",
    "'decimalPercentPattern', 'optionalParameters': {'decimalDigits': 1}        | 123,456,789.1%  | 123.456.789,1_%",
    "'currency', 'optionalParameters': {'symbol': '€', 'decimalDigits': 2}      | €1,234,567.89   | 1.234.567,89_€",
    "'currency', 'optionalParameters': {'name': 'USD'}                          | USD1,234,567.89 | 1.234.567,89_USD",
    "'currency', 'optionalParameters': {'name': 'JPY', 'symbol': 'it~s'}      | it's1,234,568   | 1.234.568_it's",
    "'simpleCurrency', 'optionalParameters': {'name': 'CAD'}                    | $1,234,567.89   | 1.234.567,89_$"})
  void numbersAreShownInTheFormatInEachLocale(String format, String english, String german) {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{x}",
        "{\"x\": {\"type\": \"double\", \"format\": " + format.replace('\'', '"').replace('~', '\'') + "}}", "de",
        "{x}");

    assertEquals(english, catalog.printed("en", 1_234_567.891));
    assertEquals(german, catalog.printed("de", 1_234_567.891).replace('\u00a0', '_'));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"yMd | 11/3/2026 | 3.11.2026", "yMMMd | Nov 3, 2026 | 3. Nov. 2026",
    "yMMMMEEEEd | Tuesday, November 3, 2026 | Dienstag, 3. November 2026", "jm | 2:05_PM | 14:05",
    "Hms | 14:05:09 | 14:05:09",
    "yMMMd+jm | Nov 3, 2026 2:05_PM | 3. Nov. 2026 14:05", "QQQQ | 4th quarter | 4. Quartal",
    "y+E | 2026 Tue | 2026 Di",
    "LLLL | November | November"})
  void datesAreShownByTheirSkeletonsInEachLocale(String format, String english, String german) {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{x}",
        "{\"x\": {\"type\": \"DateTime\", \"format\": \"" + format + "\"}}", "de", "{x}");

    assertEquals(english, catalog.printed("en", MOMENT).replace('\u202f', '_'));
    assertEquals(german, catalog.printed("de", MOMENT));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"EEE, d.M.yyyy | Tue, 3.11.2026 | Di, 3.11.2026",
    "HH:mm 'Uhr' | 14:05 Uhr | 14:05 Uhr", "yMMMd | Nov 3, 2026 | 3. Nov. 2026"})
  void aPatternIsTheSameInEachLocaleUnlessItIsTheNameOfASkeleton(String format, String english, String german) {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{x}",
        "{\"x\": {\"type\": \"DateTime\", \"format\": \"" + format + "\", \"isCustomDateFormat\": \"true\"}}", "de",
        "{x}");

    assertEquals(english, catalog.printed("en", MOMENT));
    assertEquals(german, catalog.printed("de", MOMENT).replace("Di.", "Di"));
  }

  @Test
  void aDateInATextHasASkeletonOfItsOwn() {
    FlutterCatalog catalog =
        FlutterCatalog.of(folder, "{x, date, ::yMMMd} {x, time, ::Hm}", "{}", "de",
            "{x, date, ::yMMMMd} {x, time, ::Hm}");

    assertEquals("Nov 3, 2026 14:05", catalog.printed("en", MOMENT));
    assertEquals("3. November 2026 14:05", catalog.printed("de", MOMENT));
  }

  @Test
  void theFormatOfAPluralsNumberIsThatOfItsPlaces() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{n, plural, other{{n} files}}",
        "{\"n\": {\"type\": \"int\", \"format\": \"decimalPattern\"}}", "de", "{n, plural, other{{n} Dateien}}");

    assertEquals("1,234 files", catalog.printed("en", 1234L));
    assertEquals("1.234 Dateien", catalog.printed("de", 1234L));
  }

  @Test
  void aTranslationsOwnFormatCountsThere() throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .file("app_en.arb",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {\"type\": \"DateTime\", \"format\": \"yMd\"}}}}")
        .file("app_de.arb",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {\"format\": \"yMMMMd\"}, \"y\": {\"format\": \"?\"}}}}")
        .file("app_fr.arb", "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {}}}}")
        .annotation("value = \"app_en.arb\", translations = \"app_{locale}.arb\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE app_en.arb has translations in de, fr."), compiled.reports(folder));
    Class<?> type = compiled.load("test.Messages");
    Method of = type.getMethod("of", Locale.class);
    Method a = type.getMethod("a", LocalDateTime.class);
    assertEquals("3. November 2026", a.invoke(of.invoke(null, Locale.GERMAN), MOMENT));
    assertEquals("03/11/2026", a.invoke(of.invoke(null, Locale.FRENCH), MOMENT));
  }
}
