package dev.parlance.processor.syntax.flutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and metadata that Flutter refuses, or that nothing here shows as it does. */
class MalformedFlutterTest {
  private static final String ICU = " Or write syntax = Syntax.ICU in the annotation.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Hi {name                       | 11 | the argument that begins here is never closed."
        + " Add the } that ends it, or write '{' for a brace, once l10n.yaml has use-escaping: true.",
    "Hi {}                          | 11 | the braces have no name."
        + " Write one, as in {name}, or '{' for a brace, once l10n.yaml has use-escaping: true.",
    "Hi {first name}                | 18 | a comma or } is missing after the name “first”."
        + " Write {first}, or '{' for a brace, once l10n.yaml has use-escaping: true.",
    "{n, plural, =1{one}}           | 8  | this ICU plural has no branch other {…}."
        + " Add it: the word other is not translated.",
    "{n, plural, =1{one} other{#}   | 8  | the ICU plural that begins here is never closed. Add the } that ends it.",
    "{n, plural, some{x} other{y}}  | 20 | “some” is not a plural category."
        + " Keywords are not translated: write zero, one, two, few, many or other.",
    "{n, plural, =1{x} =1{z} other{y}}  | 26 | the branch =1 occurs twice. Remove one of them.",
    "{n, plural, =3{x} other{y}}    | 20 | Flutter has no branch =3, but =0, =1 and =2."
        + " Write few, many or other." + ICU,
    "{n, plural, offset:1 =1{x} other{y}} | 8 | Flutter has no offset in a plural. Remove it." + ICU,
    "{n, selectordinal, other{y}}   | 8  | Flutter has no selectordinal. Write a plural or a select." + ICU,
    "{n, number}                    | 8  | Flutter formats no number in a text."
        + " Write {n}, and declare it as {\"type\": \"num\", \"format\": \"decimalPattern\"}." + ICU,
    "{d, date, short}               | 8  | Flutter reads dates and times in a text only by a skeleton that it knows."
        + " Write {d, date, ::yMMMd} or the like." + ICU,
    "{d, date, ::yyyyMMdd}          | 8  | Flutter reads dates and times in a text only by a skeleton that it knows."
        + " Write {d, date, ::yMMMd} or the like." + ICU,
    "{n, plurl, other{y}}           | 12 | “plurl” is not a keyword of ICU. Did you mean plural?"})
  void eachFaultOfATextIsReportedWhereItIs(String text, int column, String report) {
    assertEquals(List.of("ERROR app_en.arb:1:" + column + ": icu-syntax: " + report),
        FlutterCatalog.of(folder, text, "{}").compiled().reports(folder));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{x, plural, other{y}} | {'x': {'type': 'String'}}   | a plural chooses by “x”, which is declared as String."
        + " Declare it as {'type': 'int'}.",
    "{x, plural, other{y}} | {'x': {'type': 'double'}}   | a plural chooses by “x”, which is declared as double."
        + " Declare it as {'type': 'int'}.",
    "{x, plural, other{y}} | {'x': {'type': 'Integer'}}  | a plural chooses by “x”, which is declared as Integer."
        + " Declare it as {'type': 'int'}.",
    "{x, select, other{y}} | {'x': {'type': 'int'}}      | a select chooses by “x”, which is declared as int."
        + " Declare it as {'type': 'String'}.",
    "{x, date, ::yMd}      | {'x': {'type': 'String'}}   | a date is shown for “x”, which is declared as String."
        + " Declare it as {'type': 'DateTime'}.",
    "{x}                   | {'x': {'type': 'DateTime'}} | {x} is declared as DateTime without a format, which Flutter"
        + " refuses. Add 'format': 'yMMMd' or the like.",
    "{x} | {'x': {'type': 'DateTime', 'format': 'yyyy'}} | {x} has the format “yyyy”, which is not one of dates and times"
        + " in Flutter. Write one such as yMMMd or jm, several with a + between, or add 'isCustomDateFormat': true for a"
        + " pattern.",
    "{x} | {'x': {'type': 'DateTime', 'format': 'yMd+jmz'}} | {x} has the format “jmz”, which shows a zone, and a DateTime"
        + " has none. Write jm, or pass the formatted text as a String.",
    "{x} | {'x': {'type': 'DateTime', 'format': 'yMd+'}} | {x} has the format “”, which is not one of dates and times in"
        + " Flutter. Write one such as yMMMd or jm, several with a + between, or add 'isCustomDateFormat': true for a"
        + " pattern.",
    "{x} | {'x': {'type': 'DateTime', 'format': 'bad', 'isCustomDateFormat': true}} | {x} has the format “bad”, which is"
        + " not a pattern of dates and times without a zone. Write one such as EEE, d.M.yyyy.",
    "{x} | {'x': {'type': 'int', 'format': 'compact'}} | {x} has the format “compact”, which nothing in Java shows as Dart"
        + " does. Write decimalPattern, or declare a String and pass the formatted text.",
    "{x} | {'x': {'type': 'int', 'format': 'decimal'}} | {x} has the format “decimal”, which is not one of numbers in"
        + " Flutter. Write decimalPattern, or declare a String and pass the formatted text.",
    "{x} | {'x': {'type': 'num', 'format': 'currency'}} | {x} is an amount in the currency of each locale, which is seldom"
        + " that of the amount. Write {'name': 'EUR'} among the optionalParameters.",
    "{x} | {'x': {'type': 'num', 'format': 'currency', 'optionalParameters': {'symbol': '€'}}} | {x} has a symbol, but"
        + " neither a currency nor decimalDigits. Write {'name': 'EUR'} among the optionalParameters.",
    "{x} | {'x': {'type': 'num', 'format': 'currency', 'optionalParameters': {'name': 'euro'}}} | {x} is in “euro”, which"
        + " is not the code of a currency. Write {'name': 'EUR'} among the optionalParameters.",
    "{x} | {'x': {'type': 'num', 'format': 'currency', 'optionalParameters': {'customPattern': '#'}}} | {x} has a"
        + " customPattern. Remove it, or declare a String and pass the formatted text.",
    "{x} | {'x': {'type': 'num', 'format': 'simpleCurrency', 'optionalParameters': {'name': 'MGA'}}} | {x} is in “MGA”,"
        + " whose symbol in Dart is not known here. Write the format currency, with the symbol among the"
        + " optionalParameters.",
    "{x} | {'x': {'type': 'num', 'format': 'decimalPatternDigits', 'optionalParameters': {'decimalDigits': -1}}} | {x} has"
        + " “-1” decimalDigits. Write a number such as 2."},
      quoteCharacter = '`')
  void eachFaultOfWhatIsDeclaredIsReportedWhereItIsUsed(String text, String placeholders, String report) {
    FlutterCatalog catalog = FlutterCatalog.of(folder, text, placeholders.replace('\'', '"'), "fr", text);

    assertEquals(List.of("NOTE app_en.arb has translations in fr.",
        "ERROR app_en.arb:1:8: icu-syntax: " + report.replace('\'', '"')),
        catalog.compiled().reports(folder));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Int | Did you mean int?", "Datetime | Did you mean DateTime?",
    "Color | Declare one of DateTime, Object, String, double, int, num, or pass the text to show."})
  void aTypeThatIsNotKnownIsAWarningAndItsParameterAString(String type, String advice) {
    FlutterCatalog catalog =
        FlutterCatalog.of(folder, "A {x}", "{\"x\": {\"type\": \"" + type + "\"}}", "fr", "B {x}");

    assertEquals("String", catalog.types());
    assertEquals(List.of("NOTE app_en.arb has translations in fr.", "WARNING app_en.arb:1:10: icu-syntax: the type “"
        + type + "” of {x} is not known here, so its parameter is a String. " + advice),
        catalog.compiled().reports(folder));
  }

  @Test
  void aBranchThatALaterOneOverridesIsAWarning() {
    FlutterCatalog catalog =
        FlutterCatalog.of(folder, "{n, plural, =1{first} one{second} other{{n}}}", "{}");

    assertEquals(List.of("WARNING app_en.arb:1:20: icu-syntax: this branch is never shown, since one further on is for"
        + " the same numbers. Remove one of them."), catalog.compiled().reports(folder));
    assertEquals("second", catalog.printed("en", 1L));
  }

  @Test
  void aBraceThatClosesNothingIsAWarning() {
    FlutterCatalog catalog = FlutterCatalog.of(folder, "a } b", "{}");

    assertEquals(
        List.of("WARNING app_en.arb:1:10: icu-syntax: this } closes nothing, so readers see it. Remove it, add the"
            + " { that it closes, or write '}' if it is meant, once l10n.yaml has use-escaping: true."),
        catalog.compiled().reports(folder));
  }

  @Test
  void aTranslationThatLosesAPluralOrAPlaceholderIsADefect() {
    assertEquals(List.of("ERROR app_fr.arb:1:8: icu-syntax"), errors("{n, plural, other{{n}}}", "sans"));
    assertEquals(List.of("ERROR app_fr.arb:1:8: missing-placeholder"), errors("{x} {y}", "{x}"));
    assertEquals(List.of("ERROR app_fr.arb:1:12: unknown-placeholder"), errors("{x}", "{x} {z}"));
    assertEquals(List.of("ERROR app_fr.arb:1:20: icu-syntax"),
        errors("{n, plural, other{y}}", "{n, plural, autre{y}}"));
  }

  @Test
  void settingsThatLeadElsewhereAreRefused() throws java.io.IOException {
    Path inside = folder.resolve("app");
    java.nio.file.Files.createDirectories(inside);
    java.nio.file.Files.writeString(folder.resolve("secret"), "use-escaping: true");
    java.nio.file.Files.createSymbolicLink(inside.resolve("l10n.yaml"), folder.resolve("secret"));

    assertEquals(1, CatalogProject.in(inside).file("app_en.arb", "{\"a\": \"A\"}").annotation("\"app_en.arb\"")
        .compile(JavaCompilers.JAVAC).errors().stream().filter(error -> error.contains("l10n.yaml is not read: "))
        .count());
  }

  private List<String> errors(String english, String french) {
    return FlutterCatalog.of(folder, english, "{}", "fr", french).compiled().places(folder).stream()
        .filter(report -> report.startsWith("ERROR")).toList();
  }
}
