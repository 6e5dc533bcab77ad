package dev.parlance.processor.syntax.javatext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of java.text as signatures, and their faults. */
class JavaTextPatternsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "Hello {0}! ~ String arg0",
    "{2} of {0} ~ String arg0, String arg2",
    "{0} {0} ~ String arg0",
    "{10} {2} ~ String arg2, String arg10",
    "{0,number} {0} ~ Number arg0",
    "{0,number,integer} ~ long arg0",
    "{0,number,integer} {0,number} ~ Number arg0",
    "{0,number,integer} {0,choice,0#a|1#b} ~ Number arg0",
    "{0,number,#,##0.00} ~ Number arg0",
    "{0,number,percent} ~ Number arg0",
    "{0,number,::currency/EUR} ~ Number arg0",
    "{0, Number , Integer } ~ long arg0",
    "{0,} ~ String arg0",
    "{0,date} ~ LocalDate arg0",
    "{0,date,full} ~ LocalDate arg0",
    "{0,time} ~ LocalTime arg0",
    "{0,time,short} {0,date} ~ LocalDateTime arg0",
    "{0,time,full} ~ ZonedDateTime arg0",
    "{0,date,yyyy-MM-dd} ~ LocalDate arg0",
    "{0,date,yyyy年M月d日} ~ LocalDate arg0",
    "{0,date,yyyy-MM-dd HH:mm} ~ LocalDateTime arg0",
    "{0,date,HH:mm z} ~ ZonedDateTime arg0",
    "{0,time,HH:mm} ~ LocalTime arg0",
    "{0,choice,0#none|1#one|1<{0} of {2}} ~ Number arg0, String arg2",
    "{0,choice,0#no|1.5#{1,choice,0#x|1#y}} ~ Number arg0, Number arg1",
    "{0, plural, one {# file} other {# files in {1}}} ~ long arg0, String arg1",
    "{n, plural, one {# file} other {{n} files}} ~ long n",
    "{who, select, she {her} other {their}} {0} ~ String arg0, String who",
    "It's '{0}' ~ String arg0",
    "{\u0661} ~ String arg1",
    "{00} ~ String arg0",
    "{min} ${x} #{y} {} {\u00e9t\u00e9} ~ \"\"",
    "a } b ~ \"\""})
  void argumentsAreParametersInTheOrderOfTheirNumbers(String text, String parameters) {
    Compiled compiled = compile(text);

    assertTrue(compiled.success(), compiled.errors().toString());
    assertTrue(compiled.source("test.Messages").replaceAll("\\s+", " ").contains(" text(" + parameters + ") {"),
        compiled.source("test.Messages"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "{0,nombre} ~ 13 ~ “nombre” is not a format of java.text, which refuses the whole text. Did you mean number?",
    "a {0,string} ~ 15 ~ “string” is not a format of java.text, which refuses the whole text. These words are not translated: write number, date, time or choice, or nothing for a plain {0}.",
    "{ 0 } ~ 10 ~ java.text refuses the blank in “{ 0 }”. Write {0}.",
    "{0 } ~ 10 ~ java.text refuses the blank in “{0 }”. Write {0}.",
    "{ 0, number} ~ 10 ~ java.text refuses the blank in “{ 0,”. Write {0,…}.",
    "a {0) b ~ 12 ~ the argument “{0” is not closed by a brace. Write {0}, or '{' where a brace is meant.",
    "a {0 ~ 12 ~ the argument “{0” is not closed by a brace. Write {0}, or '{' where a brace is meant.",
    "{0,number ~ 10 ~ the argument that begins here is never closed. Add the } that ends it, or write '{' for a brace.",
    "{0,choice,0#a ~ 10 ~ the argument that begins here is never closed. Add the } that ends it, or write '{' for a brace.",
    "{10000} ~ 10 ~ the number of the argument is larger than 9999. Number arguments from 0.",
    "{0,choice,} ~ 20 ~ the choice has no part. Write one, as in 0#none|1#one|1<many.",
    "{0,choice,none} ~ 20 ~ this part of the choice has no limit, so it is never shown. Write a number and # before it, as in 0#none|1#one|1<many.",
    "{0,choice,0#a|b} ~ 24 ~ this part of the choice has no limit, so it is never shown. Write a number and # before it, as in 0#none|1#one|1<many.",
    "{0,choice,x#a} ~ 20 ~ “x” is not a number, so the choice cannot be read. Write a number and # before each part, as in 0#none|1#one|1<many.",
    "{0,choice,1#a|0#b} ~ 24 ~ the limits of the choice do not ascend here. Order its parts by their numbers.",
    "{0,number,#.#.#} ~ 20 ~ the pattern “#.#.#” is not one of numbers. Write integer, percent, currency, or a pattern such as #,##0.00.",
    "{0,number,entier} ~ 20 ~ the pattern “entier” is not one of numbers. Write integer, percent, currency, or a pattern such as #,##0.00.",
    "{0,number,::currency/XQX} ~ 20 ~ “::currency/XQX” does not name a currency. Write its code of ISO 4217, as in ::currency/EUR.",
    "{0,number,::compact-short} ~ 20 ~ the skeleton “::compact-short” is not supported. Write ::currency/EUR, a pattern such as #,##0.00, or pass the formatted text.",
    "{0,date,ff} ~ 18 ~ “ff” is not a style of dates and times. Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.",
    "{0,date,d de MMMM} ~ 21 ~ the letter e is not a field of dates and times, and java.text refuses it. Write words between apostrophes, as in d 'de' MMMM.",
    "{0,date,court} ~ 18 ~ “court” is not a style of dates and times. Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.",
    "{0,time,HH XXXX} ~ 21 ~ an offset has at most 3 letters X. Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.",
    "{0,choice,0#no, 1#one, 1<many} ~ 26 ~ a limit, “1#”, is in the text of a part of the choice, so that it is shown. Write | before it, or leave its sign out.",
    "{0,date,médio} ~ 18 ~ “médio” is not a style of dates and times. Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.",
    "{0,date,d 'de} ~ 20 ~ an apostrophe of the date's pattern is not closed. Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.",
    "{0,date,u} ~ 18 ~ the letter u of the date's pattern, the number of the day, is not supported. Write short, medium, long, full, or a pattern such as d MMMM yyyy or HH:mm.",
    "{0,date} {0,number} ~ 19 ~ “0” is a number here, and a date further up. Give one of the two another number.",
    "{n, plural, one {a}} ~ 10 ~ this ICU plural has no branch other {…}. Add it: the word other is not translated.",
    "{n, plural, une {a} other {b}} ~ 22 ~ “une” is not a plural category. Keywords are not translated: write zero, one, two, few, many or other.",
    "{n, plural, one {a} other {b} ~ 10 ~ the ICU plural that begins here is never closed. Add the } that ends it."})
  void whatJavaTextRefusesIsAnErrorWhereItStands(String text, int column, String problem) {
    Compiled compiled = compile(text);

    assertEquals(List.of("messages.json:1:" + column + ": " + rule(text) + ": " + problem), errors(compiled));
  }

  private static String rule(String text) {
    return text.startsWith("{n, plural") ? "icu-syntax" : "pattern-syntax";
  }

  private List<String> errors(Compiled compiled) {
    return compiled.reports(folder).stream().filter(report -> report.startsWith("ERROR "))
        .map(report -> report.substring("ERROR ".length())).toList();
  }

  @Test
  void everyFaultOfATextIsListed() {
    assertEquals(2, errors(compile("{0,nombre} {1,datum} {2}")).size());
  }

  private Compiled compile(String text) {
    return CatalogProject.in(folder)
        .file("messages.json", "{\"text\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}")
        .annotation("value = \"messages.json\", syntax = dev.parlance.Syntax.MESSAGE_FORMAT")
        .compile(JavaCompilers.JAVAC);
  }
}
