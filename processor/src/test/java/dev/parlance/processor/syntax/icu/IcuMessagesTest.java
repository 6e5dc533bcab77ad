package dev.parlance.processor.syntax.icu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of ICU as signatures, and their faults. */
class IcuMessagesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "Hello {name}! ~ String name",
    "{b} of {a} ~ String a, String b",
    "{ name } {name} ~ String name",
    "{first_name} ~ String firstName",
    "{0} {1} ~ String value0, String value1",
    "{n, number} ~ Number n",
    "{n,number,integer} ~ long n",
    "{n, number, percent} ~ Number n",
    "{n, number, ::percent .0} ~ Number n",
    "{n, number, ::currency/EUR} ~ Number n",
    "{n, number, #,##0.00} ~ Number n",
    "{d, date} ~ LocalDate d",
    "{d, date, full} ~ LocalDate d",
    "{d, date, ::yMMMd} ~ LocalDate d",
    "{d, date, ::yMMMdjm} ~ LocalDateTime d",
    "{d, date, yyyy-MM-dd HH:mm} ~ LocalDateTime d",
    "{t, time} ~ LocalTime t",
    "{t, time, full} ~ ZonedDateTime t",
    "{t, time, ::Hmz} ~ ZonedDateTime t",
    "{d, date, short} {d, time, short} ~ LocalDateTime d",
    "{n, plural, one {# file} other {# files in {place}}} ~ long n, String place",
    "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}} ~ long n",
    "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} ~ long n",
    "{who, select, she {her} other {{n, plural, one {a} other {b}}}} ~ String who, long n",
    "{n, plural, one {{n}} other {{n, number}}} ~ long n",
    "It''s '{name}' {name} ~ String name",
    "d'accord ~ \"\"",
    "1 < 2 & <3 ~ \"\"",
    "See <link>the terms</link> ~ Link link",
    "See <a>the <b>terms</b></a> ~ Link a",
    "<termsLink>Terms</termsLink> and <link-privacy>privacy</link-privacy> ~ Link linkPrivacy, Link termsLink",
    "<badge>{n, plural, one {# <b>new</b>} other {# <b>new</b>}}</badge> ~ Tag badge, long n",
    "<icon/> <img> <img/> <img></img> ~ Tag icon, Tag img",
    "<0>a</0> <1>b</1> ~ Tag tag0, Tag tag1",
    "a<br>b<br/>c<br></br>d ~ \"\""})
  void argumentsAndTagsAreParameters(String text, String parameters) {
    Compiled compiled = compile(text);

    assertTrue(compiled.success(), compiled.errors().toString());
    assertTrue(compiled.source("test.Messages").replaceAll("\\s+", " ").contains(" text(" + parameters + ") {"),
        compiled.source("test.Messages"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "{} ~ 10 ~ icu-syntax: the braces have no name. Write one, as in {name}, or '{' for a brace.",
    "a { , number} ~ 12 ~ icu-syntax: the braces have no name. Write one, as in {name}, or '{' for a brace.",
    "{user.name} ~ 11 ~ icu-syntax: “user.name” is not a name in ICU. Write letters, digits and _, or '{' for a brace.",
    "{first name} ~ 17 ~ icu-syntax: a comma or } is missing after the name “first”. Write {first}, or '{' for a brace.",
    "Hello {name ~ 16 ~ icu-syntax: the argument that begins here is never closed. Add the } that ends it, or write '{' for a brace.",
    "Hello { ~ 16 ~ icu-syntax: the argument that begins here is never closed. Add the } that ends it, or write '{' for a brace.",
    "{n, number, ::.00 ~ 10 ~ icu-syntax: the argument that begins here is never closed. Add the } that ends it, or write '{' for a brace.",
    "{n, nombre} ~ 14 ~ icu-syntax: “nombre” is not a keyword of ICU. Did you mean number?",
    "{n, } ~ 14 ~ icu-syntax: the word behind the comma is missing. These words are not translated: write number, date, time, plural, selectordinal or select.",
    "{n, spellout} ~ 14 ~ icu-syntax: the format “spellout” of ICU is not supported. Write {n}, and pass the formatted text.",
    "{n, number ::.00} ~ 21 ~ icu-syntax: a comma or } is missing here. Write {n, number}, or a comma and a style.",
    "{n, number, ::compact-short} ~ 21 ~ icu-syntax: the skeleton “::compact-short” has “compact-short”, which is not supported. Write a precision (::.00), percent, currency/EUR, group-off or scale/0.01, or pass the formatted text.",
    "{n, number, ::currency/XQX} ~ 21 ~ icu-syntax: the skeleton “::currency/XQX” does not name a currency. Write its code of ISO 4217, as in ::currency/EUR.",
    "{n, number, ::percent scale/100} ~ 21 ~ icu-syntax: the skeleton “::percent scale/100” has a percentage with a scale, which ICU and FormatJS read differently. Write ::percent, which shows 0.5 as 50%.",
    "{n, number, entier} ~ 21 ~ icu-syntax: “entier” is not a style or pattern of numbers. Write integer, percent, a skeleton such as ::.00, or a pattern such as #,##0.00.",
    "{d, date, court} ~ 19 ~ icu-syntax: “court” is not a style or pattern of dates and times. Write short, medium, long, full, or a skeleton such as ::yMMMd.",
    "{d, date, ::yNd} ~ 19 ~ icu-syntax: the skeleton “::yNd” is not one of dates and times. Write one such as ::yMMMd or ::Hm, or pass the formatted text.",
    "{n, plural} ~ 10 ~ icu-syntax: this ICU plural has no branches. Write {n, plural, one {…} other {…}}.",
    "{n, plural, one {a}} ~ 10 ~ icu-syntax: this ICU plural has no branch other {…}. Add it: the word other is not translated.",
    "{n, plural, une {a} other {b}} ~ 22 ~ icu-syntax: “une” is not a plural category. Keywords are not translated: write zero, one, two, few, many or other.",
    "{n, plural, one {a} other {b} ~ 10 ~ icu-syntax: the ICU plural that begins here is never closed. Add the } that ends it.",
    "{n, plural, one {a {x} other {b}} ~ 10 ~ icu-syntax: the ICU plural that begins here is never closed. Add the } that ends it.",
    "{n, plural, one {a} one {b} other {c}} ~ 30 ~ icu-syntax: the branch one occurs twice. Remove one of them.",
    "{w, select, a b {c} other {d}} ~ 22 ~ icu-syntax: this ICU select is not well-formed here. Between its branches write a word, then the text in braces.",
    "{n, plural, one {a} other {b}} {n, select, a {b} other {c}} ~ 41 ~ icu-syntax: “n” is the word of a select here, and the number of a plural further up. Give one of the two another name.",
    "{d, date} {d, number} ~ 20 ~ icu-syntax: “d” is a number here, and a date further up. Give one of the two another name.",
    "See <link>the terms ~ 14 ~ unbalanced-tag: <link> is never closed. Add </link> after its content.",
    "See the terms</link> ~ 23 ~ unbalanced-tag: </link> closes nothing. Remove it, or add <link> before its content.",
    "<b>x <i>y</b> z</i> ~ 19 ~ unbalanced-tag: </b> closes <b> while <i>, opened inside it, is still open. Close <i> first.",
    "<b>{n, plural, one {x</b>} other {y}} ~ 31 ~ unbalanced-tag: </b> is inside a branch, but <b> is outside. Put both inside, or both outside.",
    "{n, plural, one {<b>x} other {y}}</b> ~ 27 ~ unbalanced-tag: <b> is never closed. Add </b> after its content.",
    "{d, date, ::yw} ~ 19 ~ icu-syntax: the skeleton “::yw” is not one of dates and times. Write one such as ::yMMMd or ::Hm, or pass the formatted text.",
    "{n, number, ::percent currency/EUR} ~ 21 ~ icu-syntax: the skeleton “::percent currency/EUR” has “percent” and “currency/EUR”, of which only one can be shown. Remove one of them.",
    "{n, number, ::.00 .0} ~ 21 ~ icu-syntax: the skeleton “::.00 .0” has “.00” and “.0”, of which only one can be shown. Remove one of them.",
    "{n, number, ::currency/XXX} ~ 21 ~ icu-syntax: the skeleton “::currency/XXX” does not name a currency. Write its code of ISO 4217, as in ::currency/EUR.",
    "{n, plural, one {l'# file} other {b}} ~ 28 ~ icu-syntax: this apostrophe quotes what follows, and with it the } of an argument, which is never closed. Write '' or ’ for an apostrophe.",
    "<br>x</br> ~ 15 ~ unbalanced-tag: </br> closes an element that has no content. Write <br> alone.",
    "</icon/> ~ 10 ~ malformed-entry: the tag “</icon/>” has a slash at both ends. Remove one of them.",
    "<a href='/x'>y</a> ~ 10 ~ malformed-entry: a tag has attributes here, which texts do not have. Write only its name, such as <link>, and pass a Link or an Element with the attributes; or write '<' for the character."})
  void whatIcuRefusesIsAnErrorWhereItStands(String text, int column, String problem) {
    assertEquals("messages.json:1:" + column + ": " + problem,
        String.join("\n", errors(compile(text))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "name} ~ 14 ~ this } closes nothing, so readers see it. Remove it, add the { that it closes, or write '}' if it is meant.",
    "'{name} a ~ 10 ~ the quotation that this apostrophe opens is never closed, so nothing behind it is a placeholder. Close it with another one, or write '' for an apostrophe."})
  void whatIcuReadsOtherwiseThanMeantIsAWarning(String text, int column, String problem) {
    Compiled compiled = compile(text);

    assertTrue(compiled.success(), compiled.errors().toString());
    assertEquals(List.of("WARNING messages.json:1:" + column + ": icu-syntax: " + problem), compiled.reports(folder));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "L'{item} d'{name} est là ~ {item}", "Read l'<link>accord</link> d'ici ~ <link>", "l'<b>ami</b> d'Ada ~ <b>"})
  void anApostropheOfAWordThatQuotesAPlaceholderIsAWarning(String text, String quoted) {
    Compiled compiled = compile(text);

    assertTrue(compiled.success(), compiled.errors().toString());
    assertTrue(compiled.reports(folder).get(0).startsWith("WARNING messages.json:1:" + (text.indexOf('\'') + 10)
        + ": quoted-argument: this apostrophe quotes “" + quoted + "”, so that it is shown as it is written."
        + " Write '' or ’ for an apostrophe."), compiled.reports(folder)::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Write '{name}' or '<b>' or '{' for it", "a '<link>here</link>'", "d'accord, it''s {name}"})
  void whatIsQuotedOnPurposeIsText(String text) {
    assertEquals(List.of(), compile(text).reports(folder));
  }

  @Test
  void whatFormatJsExtractedIsReadAsItIs() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.json", """
            {"hak27d": {"defaultMessage": "Hello {name}", "description": "of {page}", "start": 1, "file": {"a": "b"}},
             "menu": {"open": "Open", "description": "A description"}}""")
        .annotation("value = \"messages.json\", syntax = dev.parlance.Syntax.ICU").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
    String generated = compiled.source("test.Messages");
    assertTrue(generated.contains("String hak27d(String name)"), generated);
    assertTrue(generated.contains("of {page}"), generated);
    assertTrue(generated.contains("String menuOpen()") && generated.contains("String menuDescription()"), generated);
    assertFalse(generated.contains("hak27dDescription") || generated.contains("hak27dFileA"), generated);
  }

  @Test
  void everyFaultOfATextIsListed() {
    assertEquals(3, errors(compile("{} {a, number, x} <b>")).size());
  }

  private List<String> errors(Compiled compiled) {
    return compiled.reports(folder).stream().filter(report -> report.startsWith("ERROR "))
        .map(report -> report.substring("ERROR ".length())).toList();
  }

  private Compiled compile(String text) {
    return CatalogProject.in(folder)
        .file("messages.json", "{\"text\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}")
        .annotation("value = \"messages.json\", syntax = dev.parlance.Syntax.ICU").compile(JavaCompilers.JAVAC);
  }
}
