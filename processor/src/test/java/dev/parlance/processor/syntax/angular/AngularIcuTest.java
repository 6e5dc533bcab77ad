package dev.parlance.processor.syntax.angular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plurals and selects as Angular reads them, where that is not as ICU does. */
class AngularIcuTest {
  @TempDir
  Path folder;

  /** How a format writes a text of characters, and in a branch the placeholder {@code NAME}. */
  private enum Format {
    PLAIN("messages.txt", "%s", "ID TEXT", "\n", "<x id=\"NAME\"/>"),
    XLIFF("messages.xlf", "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file"
        + " source-language=\"en\" datatype=\"html\" original=\"o\"><body>%s</body></file></xliff>",
        "<trans-unit id=\"ID\"><source>TEXT</source></trans-unit>", "", "<x id=\"NAME\"/>"),
    JSON("messages.json", "{%s}", "\"ID\": \"TEXT\"", ", ", "{NAME}"),
    ANGULAR_JSON("messages.json", "{\"locale\": \"en\", \"translations\": {%s}}", "\"ID\": \"TEXT\"", ", ",
        "{NAME}");

    final String file;
    final String catalog;
    final String entry;
    final String separator;
    final String name;

    Format(String file, String catalog, String entry, String separator, String name) {
      this.file = file;
      this.catalog = catalog;
      this.entry = entry;
      this.separator = separator;
      this.name = name;
    }
  }

  /** Branches with what they show; in each {@code N} stands for the placeholder {@code NAME}, which is Ada. */
  private static final Map<String, String> APOSTROPHES = Map.ofEntries(
      Map.entry("d'N", "d'Ada"),
      Map.entry("l'N et d'N", "l'Ada et d'Ada"),
      Map.entry("l'N et l'ami", "l'Ada et l'ami"),
      Map.entry("d'# et l'ami", "d'2 et l'ami"),
      Map.entry("d'#", "d'2"),
      Map.entry("the users'", "the users'"),
      Map.entry("l''N", "l'Ada"),
      Map.entry("it's '{' and '}' of N", "it's { and } of Ada"),
      Map.entry("'{x} it''s y' N", "{x} it's y Ada"),
      Map.entry("'{'N'}'", "{Ada}"),
      Map.entry("'}}'", "}}"),
      Map.entry("'#'", "#"),
      Map.entry("a'}}{''}'b", "a}}{'}b"),
      Map.entry("'{a b}", "'{a b}"),
      Map.entry("N' ", "Ada' "));

  @ParameterizedTest
  @EnumSource
  void anApostropheQuotesOnlyWhereTheQuotationIsClosedInItsBranch(Format format) {
    List<String> branches = APOSTROPHES.keySet().stream().sorted().toList();
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < branches.size(); i++) {
      entries.append(i == 0 ? "" : format.separator).append(format.entry.replace("ID", "e" + (char) ('a' + i))
          .replace("TEXT", "{VAR_PLURAL, plural, =1 {one} other {" + branches.get(i).replace("N", format.name) + "}}"));
    }
    Compiled compiled = CatalogProject.in(folder).file(format.file, format.catalog.formatted(entries))
        .annotation("\"" + format.file + "\"").compile(JavaCompilers.JAVAC);

    for (int i = 0; i < branches.size(); i++) {
      String shown = compiled.shown("en", "e" + (char) ('a' + i));
      assertEquals(APOSTROPHES.get(branches.get(i)), shown, branches.get(i));
    }
  }

  @Test
  void anApostropheBeforeTheEndOfABranchQuotesNoOther() {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a {n, plural, one {the user's} other {the users'}} files",
        "b {n, plural, =2 {the users'} other {a friend's}} files",
        "c {g, select, x {the users'} other {the users'}} and a friend's",
        "d {n, plural, other {{g, select, Ada {the users'} other {it's}}}} it's",
        "e {n, plural, other {l'{g, select, other {amie d'une}}}}").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("the users' files", "the users' files", "the users' and a friend's", "the users' it's",
        "l'amie d'une"), Stream.of("a", "b", "c", "d", "e").map(name -> compiled.shown("en", name)).toList());
  }

  @ParameterizedTest
  @EnumSource(JavaCompilers.class)
  void aNumberSignBeforeADigitOrLetterIsItselfWithANoteInSourceAndTranslation(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .translated("{n, plural, =1 {Ticket #1} other {# tickets #A #é #-#}}",
            "{n, plural, one {Billet #1} other {# billets}}")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "NOTE messages.fr.txt:1:27: hash-sign: the # directly before “1” is shown as it is, not as the number."
            + " Write a space behind it, or a placeholder, if the number is meant.",
        "NOTE messages.txt:1:26: hash-sign: the # directly before “1” is shown as it is, not as the number."
            + " Write a space behind it, or a placeholder, if the number is meant.",
        "NOTE messages.txt:1:47: hash-sign: the # directly before “A” is shown as it is, not as the number."
            + " Write a space behind it, or a placeholder, if the number is meant.",
        "NOTE messages.txt:1:50: hash-sign: the # directly before “é” is shown as it is, not as the number."
            + " Write a space behind it, or a placeholder, if the number is meant."),
        compiled.reports(folder));
    assertEquals("2 tickets #A #é 2-2", compiled.shown("en", "a"));
  }

  @Test
  void endingsOfOrdinalsAndLettersWithoutCaseFollowTheNumber() {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a {n, selectordinal, two {#nd} other {#th}}", "b {n, plural, other {第#位}}", "c {n, plural, other {#개}}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("2nd", "第2位", "2개"),
        Stream.of("a", "b", "c").map(name -> compiled.shown("en", name)).toList());
  }

  @Test
  void aNameInBracesInABranchIsThePlaceholderOrVariableOfTheMessage() {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a {count, plural, one {{count} file} other {{ count } files}}",
        "b <x id=\"OWNER\"/>: {count, plural, one {x} other {{OWNER} has {count} and {other}}}",
        "c {n, plural, other {{START_LINK}x{CLOSE_LINK}}} <x id=\"START_LINK\"/>y<x id=\"CLOSE_LINK\"/>",
        "d {count} {count, plural, other {'{count}'}}",
        "e {g, select, other {{g} {n, plural, other {{g} {n}}}}}")
        .option("-Aparlance.rules=foreign-syntax:off").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("2 files", "Ada: Ada has 2 and {other}", "<a href=\"/x\">x</a> <a href=\"/x\">y</a>",
        "{count} {count}", "Ada Ada 2"),
        Stream.of("a", "b", "c", "d", "e").map(name -> compiled.shown("en", name)).toList());
  }

  @Test
  void aTranslationMayWriteTheSourcesNamesInBraces() {
    Compiled compiled = CatalogProject.in(folder)
        .translated("<x id=\"OWNER\"/> {n, plural, one {# file} other {# files}}",
            "{n, plural, one {{n} fichier de {OWNER}} other {{n} fichiers d'{OWNER}}}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in fr."), compiled.reports(folder));
    assertEquals("2 fichiers d'Ada", compiled.shown("fr", "a"));
  }

  @Test
  void anArgumentThatIcuFormatsIsAnErrorWithAndWithoutAThirdPart() {
    Compiled compiled = CatalogProject.in(folder).catalog("a It costs {price, number}.",
        "b {sum, number, ::currency/EUR}", "c At {t, time}.", "d On {day, date, short}.", "e {n, spellout}",
        "f {n, ordinal}", "g {n, duration, x}", "h {n, choice, 0#none|1#one}", "i {n, plural, other {{d, time}}}",
        "j {n, plural}").compile(JavaCompilers.JAVAC);

    String fault = " of ICU: nothing would format the value. Write";
    assertEquals(List.of("1:20: “number”", "2:9: “number”", "3:10: “time”", "4:12: “date”", "5:7: “spellout”",
        "6:7: “ordinal”", "7:7: “duration”", "8:7: “choice”", "9:26: “time”", "10:3: no branch"),
        compiled.reports(folder).stream().map(report -> report
            .replaceFirst("^ERROR messages.txt:", "").replaceFirst(fault + ".*", "")
            .replaceFirst("icu-syntax: (?:Angular's catalogs have no|this ICU plural has) ", "")
            .replaceFirst(" other \\{.*", "")).toList());
  }

  @ParameterizedTest
  @EnumSource(JavaCompilers.class)
  void theAdviceNamesThePlaceholderInTheNotationOfTheFile(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.json", "{\"a\": \"{price, number}\", \"b\": \"{n, plural, other {{d, date, short} it's #}}\"}")
        .annotation("\"messages.json\"").compile(compiler);

    assertEquals(List.of(
        "ERROR messages.json:1:16: icu-syntax: Angular's catalogs have no “number” of ICU: nothing would format the"
            + " value. Write {$price} and pass a formatted value, or # for the number in a plural.",
        "ERROR messages.json:1:55: icu-syntax: Angular's catalogs have no “date” of ICU: nothing would format the"
            + " value. Write {$d} and pass a formatted value."),
        compiled.reports(folder));
  }

  @Test
  void twoWordsInBracesAreText() {
    Compiled compiled =
        CatalogProject.in(folder).catalog("a {first, last} {a, b}", "b {n, plural, other {{first, last}}}")
            .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals("{first, last}", compiled.shown("en", "b"));
  }

  @ParameterizedTest
  @EnumSource(JavaCompilers.class)
  void underDigestIdsASelectWithoutOtherIsAWarningAndAnUnknownWordShowsNothing(JavaCompilers compiler) {
    String text = "5049271850459382541 You: {VAR_SELECT, select, Ada {one apple} pear {one pear}}.";
    Compiled compiled = CatalogProject.in(folder).catalog(text, text.replace("Ada", "kiwi").replaceFirst("5", "6"))
        .file("messages.fr.txt", text.replace("one", "une")).annotation("value = \"messages.txt\","
            + " translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.rules=missing-translation:off").compile(compiler);

    String warning = " icu-syntax: this ICU select has no branch other {…}: any other word shows nothing."
        + " Add it: the word other is not translated.";
    assertEquals(List.of("WARNING messages.fr.txt:1:26:" + warning, "WARNING messages.txt:1:26:" + warning,
        "WARNING messages.txt:2:26:" + warning),
        compiled.reports(folder).stream().filter(report -> report.contains("icu-syntax")).toList());
    assertEquals(List.of("You: one apple.", "You: .", "You: une apple."),
        List.of(compiled.shown("en", "m5049271850459382541"), compiled.shown("en", "m6049271850459382541"),
            compiled.shown("fr", "m5049271850459382541")));
  }

  @Test
  void anOptionSaysHowASelectWithoutOtherIsReported() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("6049271850459382541 {VAR_SELECT, select, kiwi {one kiwi}}").option("-Aparlance.rules=icu-syntax:off")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals("", compiled.shown("en", "m6049271850459382541"));
  }

  @Test
  void aLanguageWithOneCategoryNeedsNoPlural() {
    Compiled compiled = CatalogProject.in(folder).catalog("a {n, plural, one {One file} other {Files}}")
        .file("messages.ja.txt", "a ファイル")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in ja."), compiled.reports(folder));
    assertEquals("ファイル", compiled.shown("ja", "a"));
  }
}
