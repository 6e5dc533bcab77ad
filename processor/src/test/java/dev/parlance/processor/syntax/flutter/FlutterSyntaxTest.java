package dev.parlance.processor.syntax.flutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Bundled;
import dev.parlance.MessageBundle;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as Flutter's {@code gen-l10n} reads them. */
class FlutterSyntaxTest {
  private static final String TWO_FORMS = "{n, plural, =1{one} other{{n} files}}";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{x}                                   | {}                                   | String",
    "{x}                                   | {'x': {}}                            | String",
    "{x} {y}                               | {'y': {'type': 'Object'}}            | String String",
    "{x}                                   | {'x': {'type': 'String?'}}           | String",
    "{x}                                   | {'x': {'type': 'int'}}               | long",
    "{x}                                   | {'x': {'type': 'int?'}}              | long",
    "{x}                                   | {'x': {'type': 'num'}}               | Number",
    "{x}                                   | {'x': {'type': 'double'}}            | Number",
    "{x}                                   | {'x': {'type': 'DateTime', 'format': 'yMd'}} | LocalDateTime",
    "{x, date, ::yMd}                      | {}                                   | LocalDateTime",
    "{x, time, ::jm}                       | {'x': {'type': 'DateTime'}}          | LocalDateTime",
    "{x, plural, other{{x}}}               | {}                                   | long",
    "{x, plural, other{{x}}}               | {'x': {'type': 'num'}}               | long",
    "{x, plural, other{{x}}}               | {'x': {}}                            | long",
    "{x, select, a{A} other{B}}            | {'x': {'type': 'String'}}            | String",
    "{d} {s} {n}                           | {'n': {'type': 'int'}, 's': {}, 'd': {'type': 'num'}} | long String Number",
    "words                                 | {'n': {'type': 'int'}, 's': {}}      | long String"})
  void parametersHaveTheTypesAndTheOrderOfTheMetadata(String text, String placeholders, String types) {
    FlutterCatalog catalog = FlutterCatalog.of(folder, text, placeholders.replace('\'', '"'));

    assertEquals(List.of(), catalog.compiled().reports(folder));
    assertEquals(types, catalog.types());
  }

  @Test
  void whatIsNotDeclaredFollowsWhatIs() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{b}-{a}-{d}-{c}", "{\"c\": {}, \"d\": {}}");

    assertEquals("B-A-D-C", catalog.printed("en", "C", "D", "A", "B"));
  }

  @Test
  void aTranslationMayHaveWhatIsOnlyDeclared() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "Hello", "{\"name\": {}, \"n\": {\"type\": \"int\"}}", "fr",
        "Bonjour {name} {n}");

    assertEquals("Hello", catalog.printed("en", "Ada", 1_000L));
    assertEquals("Bonjour Ada 1000", catalog.printed("fr", "Ada", 1_000L));
  }

  @Test
  void anApostropheIsItself() {
    assertEquals("It's 'Ada' ''", FlutterCatalog.of(folder, "It's '{x}' ''", "{}").printed("en", "Ada"));
  }

  @Test
  void anApostropheQuotesWhereTheSettingsSaySo() {
    Compiled compiled = CatalogProject.in(folder).file("lib/l10n/app_en.arb",
        "{\"a\": \"It''s '{'{x}'}' or {n, plural, other{'{n}' it's {n} # '#' }}\"}")
        .file("l10n.yaml", "arb-dir: lib/l10n", "use-escaping: true # braces")
        .annotation("\"lib/l10n/app_en.arb\"").compile(JavaCompilers.JAVAC);

    assertEquals("It's {Ada} or {n} it's 2 # '#' ", compiled.shown("en", "a"));
    assertEquals(List.of("NOTE lib/l10n/app_en.arb:1:60: hash-sign"), compiled.places(folder));
  }

  @Test
  void theNearestSettingsCount() {
    CatalogProject project = CatalogProject.in(folder).file("lib/l10n/app_en.arb", "{\"a\": \"''\"}")
        .file("l10n.yaml", "use-escaping: true").annotation("\"lib/l10n/app_en.arb\"");
    assertEquals("'", project.compile(JavaCompilers.JAVAC).shown("en", "a"));

    project.file("lib/l10n.yaml", "use-escaping: false", "#use-escaping: true", "x:", "  use-escaping: true");
    assertEquals("''", project.compile(JavaCompilers.JAVAC).shown("en", "a"));
  }

  @Test
  void aNumberSignIsTextWithANoteInAPlural() {
    FlutterCatalog catalog =
        FlutterCatalog.of(folder, "#1 {n, plural, =1{# file} other{#{n} {n, select, other{# files}}}}", "{}");

    assertEquals(List.of("ERROR app_en.arb:1:45: icu-syntax"), catalog.compiled().places(folder).stream()
        .filter(report -> report.startsWith("ERROR")).toList());
    FlutterCatalog fits = FlutterCatalog.of(folder, "#1 {n, plural, =1{# file} other{#{n} files}}", "{}");
    assertEquals(List.of("NOTE app_en.arb:1:26: hash-sign: the # is shown as it is written: in Flutter it is not the"
        + " number of the plural. Write {n} if the number is meant."), fits.compiled().reports(folder));
    assertEquals("#1 # file", fits.printed("en", 1L));
    assertEquals("#1 #1000 files", fits.printed("en", 1_000L));
  }

  @Test
  void wholeNumbersAreNotGroupedAndHaveTheDigitsOfAscii() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{n}: " + TWO_FORMS, "{\"n\": {\"type\": \"int\"}}", "ar",
        "{n, plural, other{{n}}} ({n})");

    assertEquals("1234567: 1234567 files", catalog.printed("en", 1_234_567L));
    assertEquals("1234567 (1234567)", catalog.printed("ar", 1_234_567L));
  }

  @Test
  void theNumberOfAPluralIsPlainWhereATranslationShowsItElsewhere() {
    FlutterCatalog catalog =
        FlutterCatalog.of(folder, "{n, plural, other{{n}}}", "{}", "fr", "{n}{n, plural, other{ fichiers}}");

    assertEquals("1234567 fichiers", catalog.printed("fr", 1_234_567L));
  }

  @Test
  void numbersArePrintedAsDartDoes() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{x}", "{\"x\": {\"type\": \"num\"}}");

    assertEquals(
        List.of("1234.5", "1.0", "1234567.0", "10000000.0", "0.001", "0.000001", "1e-7", "1.5e-7", "1e+21", "-0.0",
            "100000000000000000000.0", "NaN", "Infinity", "3", "12", "1234567890123456789012", "0.1", "1.50", "0.5"),
        List.of(1234.5, 1.0, 1234567.0, 1e7, 0.001, 0.000001, 1e-7, 1.5e-7, 1e21, -0.0, 1e20, Double.NaN,
            Double.POSITIVE_INFINITY, 3, 12L, new BigInteger("1234567890123456789012"), 0.1f, new BigDecimal("1.50"),
            0.5f).stream().map(number -> catalog.printed("en", number)).toList());
  }

  @Test
  void selectsAndPluralsNest() {
    FlutterCatalog catalog = FlutterCatalog.of(folder,
        "{who, select, she{{n, plural, =0{She has none} =1{She has {what}} other{She has {n}}}} other{They}} go",
        "{\"n\": {\"type\": \"int\"}}");

    assertEquals("long String String", catalog.types());
    assertEquals("She has none go", catalog.printed("en", 0L, "cake", "she"));
    assertEquals("She has cake go", catalog.printed("en", 1L, "cake", "she"));
    assertEquals("They go", catalog.printed("en", 1L, "cake", "he"));
  }

  @Test
  void bracesAreNotForeignSyntaxButOtherNotationsAre() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "{name} <z-link>x</z-link> %s", "{}");

    assertEquals(List.of("WARNING app_en.arb:1:15: foreign-syntax", "WARNING app_en.arb:1:34: foreign-syntax"),
        catalog.compiled().places(folder));
  }

  @Test
  void theBundleTakesAnyArgumentsInTheOrderOfTheMethods() throws ReflectiveOperationException {
    Class<?> type = FlutterCatalog.of(folder, "{name}: " + TWO_FORMS + " {size}",
        "{\"n\": {\"type\": \"int\"}, \"name\": {}, \"size\": {\"type\": \"double\"}}").compiled()
        .load("test.Messages");
    MessageBundle bundle = ((Bundled) type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH)).bundle();

    assertEquals(Optional.of("Ada: 1000 files 1.5"), bundle.format("a", 1_000, "Ada", 1.5));
    assertEquals(Optional.of("Ada: one {size}"), bundle.format("a", 1L, "Ada"));
  }

  @Test
  void adviceIsInFluttersNotation() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "%s of <x id='A'/>", "{}");

    assertEquals(
        List.of("WARNING app_en.arb:1:8: foreign-syntax: “%s” is text here, not a placeholder, so readers see it as"
            + " it is. Write {name} if a value is meant; if not, set -Aparlance.rules=foreign-syntax:off.",
            "NOTE app_en.arb:1:14: typed-html: a placeholder is typed as text: readers see its brackets."
                + " Write {name} if a value is meant."),
        catalog.compiled().reports(folder));
  }

  @Test
  void javadocShowsThePluralAsTheCatalogHasIt() {
    String source = FlutterCatalog.of(folder, TWO_FORMS, "{}").compiled().source("test.Messages");

    assertEquals(true, source.contains("* {n, plural, =1 {one} other {{n} files}}\n"), source);
  }
}
