package dev.parlance.processor.syntax.icu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in translations of messages of ICU, in their own notation. */
class IcuTranslationsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "Hi {name} ~ Salut {nom} ~ ERROR 9 ~ unknown-placeholder: the source text has no {nom}. Did you mean {name}?",
    "Hi {name} ~ Salut ~ ERROR 3 ~ missing-placeholder: {name} of the source text is missing. Add it, as in “Hi {name}”.",
    "See <link>x</link> ~ Voir x ~ ERROR 3 ~ missing-placeholder: <link> of the source text is missing. Add it, as in “See <link>x</link>”.",
    "See <link>x</link> ~ Voir <link>x ~ ERROR 8 ~ unbalanced-tag: <link> is never closed. Add </link> after its content.",
    "See <link>x</link> ~ Voir <lien>x</lien> ~ ERROR 8 ~ unknown-placeholder: the source text has no <lien>. Did you mean <link>?",
    "A <b>b</b> ~ Un b ~ WARNING 3 ~ missing-markup: <b> of the source text is missing. Add it, as in “A <b>b</b>”; until then the text is shown as it is.",
    "{n, number} ~ {n, date} ~ ERROR 3 ~ icu-syntax: “n” is formatted as a date here, but the source passes a number. Write {n} or {n,number}.",
    "{n} ~ {n, number} ~ ERROR 3 ~ icu-syntax: “n” is formatted as a number here, but the source passes a String. Write {n}, or write {n,number} in the source.",
    "{n, number, percent} ~ {n, number} ~ WARNING 3 ~ icu-syntax: “n” is shown as a number here, and as a percentage in the source. Write the format of the source.",
    "{n, number, ::currency/EUR .} ~ {n, number, ::currency/USD .} ~ WARNING 3 ~ icu-syntax: “n” is shown in USD here, and in EUR in the source. Write the format of the source.",
    "{n, number, ::scale/100} ~ {n, number, ::.0} ~ WARNING 3 ~ icu-syntax: “n” is shown as a number here, and multiplied by 100 in the source. Write the format of the source.",
    "{n, number, ::currency/EUR} ~ {n} ~ WARNING 3 ~ icu-syntax: “n” is shown as a plain number here, and in EUR in the source. Write the format of the source.",
    "Hi {name} ~ Bonjour d'{name} ~ ERROR 12 ~ icu-syntax: this apostrophe quotes “{name}”, so that it is shown as it is written. Write '' or ’ for an apostrophe.",
    "Hi {name} ~ L'{name} d'ici ~ ERROR 4 ~ icu-syntax: this apostrophe quotes “{name}”, so that it is shown as it is written. Write '' or ’ for an apostrophe.",
    "See <link>x</link> ~ Lire l'<link>accord</link> ~ ERROR 9 ~ icu-syntax: this apostrophe quotes “<link>”, so that it is shown as it is written. Write '' or ’ for an apostrophe.",
    "A <b>b</b> ~ L'<b>ami</b> ~ ERROR 4 ~ icu-syntax: this apostrophe quotes “<b>”, so that it is shown as it is written. Write '' or ’ for an apostrophe.",
    "{n, plural, one {a} other {b}} ~ {m, plural, one {a} other {b}} ~ ERROR 3 ~ icu-syntax: the source text has no plural or select on “m”. Did you mean {n, plural, …}?"})
  void aTranslationIsCheckedInItsNotation(String source, String french, String at, String problem) {
    List<String> reports = CatalogProject.in(folder).catalog("a " + source).file("messages.fr.txt", "a " + french)
        .annotation(
            "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\", syntax = dev.parlance.Syntax.ICU")
        .compile(JavaCompilers.JAVAC).reports(folder).stream().filter(report -> !report.startsWith("NOTE")).toList();

    String[] severity = at.split(" ");
    assertEquals(1, reports.size(), reports::toString);
    assertEquals(severity[0] + " messages.fr.txt:1:" + severity[1] + ": " + problem, reports.get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
    "{a} and {b} ~ {b} et {a}",
    "{d, date, short} ~ {d, date, ::yMMMMd}",
    "{n, number} ~ {n, number, ::.00}",
    "{n, plural, one {a} other {b}} ~ {n, plural, one {a} many {c} other {b}}",
    "Write '{name}' for {name} ~ Écrivez '{name}' pour {name}",
    "<link>x</link> <b>y</b> ~ <b>y</b> <link>x</link>"})
  void anotherOrderOrFormatIsWell(String source, String french) {
    assertEquals(List.of(), CatalogProject.in(folder).catalog("a " + source).file("messages.fr.txt", "a " + french)
        .annotation(
            "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\", syntax = dev.parlance.Syntax.ICU")
        .compile(JavaCompilers.JAVAC).reports(folder).stream().filter(report -> !report.startsWith("NOTE")).toList());
  }
}
