package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facades whose numbers, dates, zones and currencies do not fit: an error where they are declared. */
class TypedValueErrorsTest {
  @TempDir
  Path folder;

  private FacadeProject properties(String... lines) {
    return FacadeProject.in(folder).file("messages.properties", lines).annotation("\"messages.properties\"");
  }

  @Test
  void anInstantWithoutAZoneIsAnError() {
    FacadeProject project = properties("a = {0}", "b = {0,date} {1}").methods("String a(Instant when);",
        "@MessageId(\"a\") String c(Date when);", "String b(Instant when, String who);");

    assertEquals(List.of(
        "ERROR App.java:5: an Instant is shown in a time zone: give the method a ZoneId too.",
        "ERROR App.java:6: a Date is shown in a time zone: give the method a ZoneId too.",
        "ERROR App.java:7: an Instant is shown in a time zone: give the method a ZoneId too."),
        project.problems(JavaCompilers.JAVAC));
  }

  @ParameterizedTest
  @EnumSource
  void aZoneOrACurrencyThatNothingIsShownWithIsAnError(JavaCompilers compiler) {
    FacadeProject project = properties("a = {0}", "b = {0,number,currency}", "c = Words").methods(
        "String a(LocalDate day, ZoneId zone);", "String b(long total, ZoneId zone);", "String c(ZoneId zone);",
        "@MessageId(\"a\") String d(BigDecimal total, Currency currency);", "@MessageId(\"c\") String e(Currency of);",
        "@MessageId(\"a\") String f(Instant when, ZoneId zone, Currency currency);");
    String zone = ": Only an Instant or a java.util.Date is shown in a ZoneId, and the method has none. Remove it.";
    String currency =
        ": A Currency is for a number that the text shows as an amount, such as {0,number,currency}, and it has none. Remove it.";

    assertEquals(List.of("ERROR App.java:5" + zone, "ERROR App.java:6" + zone,
        "ERROR App.java:7" + zone, "ERROR App.java:8" + currency, "ERROR App.java:9" + currency,
        "ERROR App.java:10" + currency,
        "NOTE messages.properties:2:5: pattern-syntax: the amount is shown in the currency of each locale, which is seldom"
            + " that of the amount. Write {0,number,::currency/EUR}, or let a facade's method take a Currency too."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void twoZonesOrTwoCurrenciesAreAnError(JavaCompilers compiler) {
    FacadeProject project = properties("a = {0} {1}", "b = {0,number,currency} {1,number,currency}").methods(
        "String a(Instant from, ZoneId there, Instant to, ZoneId here);",
        "String b(long price, Currency first, long fee, Currency second);");

    assertEquals(List.of(
        "ERROR App.java:5: All instants of a text are shown in one ZoneId, which is there. Remove here.",
        "ERROR App.java:6: All amounts of a text are shown in one Currency, which is first. Remove second."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWholeNumbersAreUngrouped(JavaCompilers compiler) {
    FacadeProject project = properties("a = {0}", "b = {0,number,currency}", "c = {0,date}", "d.x = {0}",
        "e = {0, select, x {X} other {Y}}").methods(
            "String a(@Ungrouped String year);", "@MessageId(\"a\") String f(@Ungrouped BigDecimal year);",
            "String b(@Ungrouped int total, Currency currency);", "String c(@Ungrouped Instant when, ZoneId zone);",
            "@MessageId(\"a\") String g(Instant when, @Ungrouped ZoneId zone);", "enum E { X }",
            "@MessageId(\"d.{e}\") String d(@Ungrouped E e, int year);", "String e(@Ungrouped String word);")
        .type("Other", "class Other {", "  void year(@Ungrouped String year) {}", "}");
    String whole = ": @Ungrouped is for whole numbers: remove it, or take an int or long.";

    assertEquals(List.of("ERROR App.java:5" + whole, "ERROR App.java:6" + whole,
        "ERROR App.java:7: @Ungrouped is not for an amount of money, which total is. Remove it.",
        "ERROR App.java:8" + whole, "ERROR App.java:9: @Ungrouped is for whole numbers. Remove it.",
        "ERROR App.java:11: @Ungrouped is for whole numbers. Remove it.", "ERROR App.java:12" + whole),
        project.problems(compiler));
  }

  @Test
  void companionsAreNotCountedAsParameters() {
    FacadeProject project =
        properties("a = {0} {1}", "b.x = {0}", "c = {0} {1}").methods("String a(Instant when, ZoneId zone);",
            "enum E { X }", "@MessageId(\"b.{e}\") String b(E e, ZoneId zone, Currency currency);",
            "String c(long total, Currency currency);");

    assertEquals(List.of(
        "ERROR App.java:5: The entry a takes (String arg0, String arg1), and the method takes 1 parameter besides the"
            + " ZoneId. Declare the same parameters.",
        "ERROR App.java:7: The entry b.x takes (String arg0), and the method takes 0 parameters besides the enum and the"
            + " ZoneId and the Currency. Declare the same parameters; all entries of the enum must take the same ones.",
        "ERROR App.java:8: the type java.util.Currency cannot serve arg1, which takes a String, a number, a LocalDate,"
            + " LocalTime, LocalDateTime or ZonedDateTime, or an Instant or Date with a ZoneId."),
        project.problems(JavaCompilers.JAVAC));
  }

  @Test
  void aPlaceholderMayBeCalledZoneOrCurrency() {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"WHEN\"/> in <x id=\"ZONE\"/>, <x id=\"CURRENCY\"/>")
        .methods("String a(Instant when, ZoneId at, String zone, String currency);",
            "@MessageId(\"a\") String b(String when, String zone, String currency);")
        .uses("in(\"en\").a(Instant.EPOCH, ZoneId.of(\"UTC\"), \"Greenwich\", \"EUR\").replace('\\u202f', ' ')",
            "in(\"en\").b(\"Now\", \"UTC\", \"EUR\")");

    assertEquals(List.of("Jan 1, 1970, 12:00:00 AM in Greenwich, EUR", "Now in UTC, EUR"),
        project.shown(JavaCompilers.JAVAC));
  }
}
