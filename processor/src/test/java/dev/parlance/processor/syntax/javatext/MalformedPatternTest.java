package dev.parlance.processor.syntax.javatext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faulty and odd patterns in {@code .properties}: where they are reported, behind escapes and in continued lines. */
class MalformedPatternTest {
  private static final String WITHOUT_BRACES = "-Aparlance.rules=literal-brace:off";

  private final StringBuilder file = new StringBuilder();
  private final List<String> expected = new ArrayList<>();
  private int line = 1;
  private int number = 10;

  @TempDir
  Path folder;

  /** A text with its reports: the line, counted from its own, the column and the rule; a text without any is sound. */
  private void text(String text, String... reports) {
    file.append('k').append(number++).append(" = ").append(text).append('\n');
    for (String report : reports) {
      int colon = report.indexOf(':');
      expected.add("messages.properties:" + (line + Integer.parseInt(report.substring(0, colon)))
          + report.substring(colon));
    }
    line += (int) text.chars().filter(c -> c == '\n').count() + 1;
  }

  private void check(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("messages.properties", file.toString())
        .annotation("\"messages.properties\"").option("-Aparlance.detail=true").option(WITHOUT_BRACES)
        .compile(compiler);

    assertEquals(expected, compiled.places(folder).stream().filter(each -> each.contains(".properties:"))
        .map(each -> each.substring(each.indexOf(' ') + 1)).toList());
    assertTrue(compiled.reports().stream().noneMatch(each -> each.message().contains("Internal error")));
  }

  @ParameterizedTest
  @EnumSource
  void faultsAreReportedWhereTheyStand(JavaCompilers compiler) {
    text("\\u0061\\u0062 {0,nombre}", "0:23: pattern-syntax");
    text("a\\\n    b {0,\\\n    nombre}", "2:5: pattern-syntax");
    text("\\ttab {0,choice,0#a|x#b}", "0:27: pattern-syntax");
    text("\\u007b0 ) x", "0:7: pattern-syntax");
    text("it''s {0,choice,1#a|\\\n  1#b}", "1:3: pattern-syntax");
    text("{0,number,#.\\\n   #.#}", "0:17: pattern-syntax");
    text("\\ud83d\\ude00 \ud83d\ude00 {0,zahl}", "0:26: pattern-syntax");
    text("{0,numbr} {1,Nummer} {2,dato}", "0:10: pattern-syntax", "0:20: pattern-syntax", "0:31: pattern-syntax");
    text("{0,string} and {1,text} and {0,string}", "0:10: pattern-syntax", "0:25: pattern-syntax");
    text("{0\\n}", "0:7: pattern-syntax");
    text("{0, number,} {1 ,number}", "0:20: pattern-syntax");
    text("{\\u0660} {\\u0661,zahl}", "0:24: pattern-syntax");
    text("{10000} {99999999999999999999}", "0:7: pattern-syntax");
    text("{0,plural}", "0:10: pattern-syntax");
    check(compiler);
  }

  @Test
  void formatsAreReadAsTheJdkReadsThem() {
    text("{0,date,d 'de}", "0:17: pattern-syntax");
    text("{0,date,FF}", "0:15: pattern-syntax");
    text("{0,date,SS}", "0:15: pattern-syntax");
    text("{0,date,''}", "0:15: pattern-syntax");
    text("{0,date,MMM 'o''clock}", "0:19: pattern-syntax");
    text("{0,time,longest}", "0:15: pattern-syntax");
    text("{0,date,}{0,number,}", "0:16: pattern-syntax");
    text("{0,number,::currency/}", "0:17: pattern-syntax");
    text("{0,number,::.00}", "0:17: pattern-syntax");
    text("{0,number,'#}", "0:17: pattern-syntax");
    text("{0,number,integer,x}", "0:17: pattern-syntax");
    text("{0,number,#;#;#}", "0:17: pattern-syntax");
    text("{0,}{0,,}{0, }");
    text("{0,number,'}'#} {1,date,d '{' M}");
    text("{0,number,'a}'#}{1,date,d 'a{' M}");
    check(JavaCompilers.JAVAC);
  }

  @Test
  void choicesHaveAscendingLimitsWithTexts() {
    text("{0}{0,choice,}", "0:20: pattern-syntax");
    text("{0,choice,0#a|1#b", "0:7: pattern-syntax");
    text("{0,choice,NaN#a}", "0:17: pattern-syntax");
    text("{0,choice,0#a|1}", "0:21: pattern-syntax");
    text("{0,choice,|0#a}", "0:17: pattern-syntax");
    text("{0,choice,#a}", "0:17: pattern-syntax");
    text("{0,choice,1<a|1#b}", "0:21: pattern-syntax");
    text("{0,choice,\u221e#a|\u221e<b}", "0:21: pattern-syntax");
    text("{0,choice,0#a {1,nombre}|1#b}", "0:24: pattern-syntax");
    text("{0,choice,0#'{'1,nombre}|1#b}", "0:20: pattern-syntax");
    text("{0,choice,0#a {1 }|1#b}", "0:21: pattern-syntax");
    text("{0,choice,0#\\u0061 {1,choice,1#x|0#y}|1#b}", "0:40: pattern-syntax");
    text("{0,choice,0#l''{1}'|1#b}", "0:22: quoted-argument");
    text("{0,choice,0#l''{1}''|1#b}", "0:22: quoted-argument");
    text("{0,choice,0#a|}");
    text("{0,choice,-\u221e#a|-1#b|\\\n  1e3#c}");
    check(JavaCompilers.JAVAC);
  }

  @Test
  void pluralsAndSelectsAreThoseOfIcu() {
    text("{n, plural, one {a", "0:7: icu-syntax");
    text("{n, plural, one {a'{'} other {'}", "0:7: icu-syntax");
    text("{n, plural,", "0:7: icu-syntax");
    text("{n, plural, }", "0:7: icu-syntax");
    text("{n, plural, =x {a} other {b}}", "0:20: icu-syntax");
    text("{n, plural, one {a} one {b} other {c}}", "0:27: icu-syntax");
    text("{n, plural, offset:x one {a} other {b}}", "0:26: icu-syntax");
    text("{n, plural, one {{1,zahl}} other {b}}", "0:27: pattern-syntax");
    text("{n, select, other}", "0:19: icu-syntax");
    text("{0,select,a}", "0:17: icu-syntax");
    text("{0, plural, one {{0,date}} other {a}}", "0:24: pattern-syntax");
    text("{0,selectordinal, one {a} other {b}}");
    text("{Zero, plural, one {{Zero,number}} other {a}}");
    check(JavaCompilers.JAVAC);
  }

  @Test
  void nothingIsTooDeepOrTooMuch() {
    text("{0,choice,0#".repeat(1_000) + "a" + "}".repeat(1_000), "0:1207: pattern-syntax");
    text("{n, plural, other {".repeat(1_000) + "a" + "}}".repeat(1_000), "0:1907: pattern-syntax");
    text("{n, plural, other {{0,choice,0#".repeat(1_000), "0:26: pattern-syntax");
    text("{0,choice,0#".repeat(1_000), "0:7: pattern-syntax");
    text("{".repeat(5_000) + "0" + "}".repeat(5_000));
    text("'{".repeat(2_001));
    text("'{0}' ".repeat(1_000), "0:8: quoted-argument");
    text("{0}'".repeat(1_000), "0:11: quoted-argument");
    text("{n, plural, other {".repeat(1_000), "0:1907: pattern-syntax");
    text(IntStream.range(0, 260).mapToObj(i -> "{" + i + "}").collect(Collectors.joining()), "0:7: malformed-entry");
    text("{9999} {0}");
    check(JavaCompilers.JAVAC);
  }

  @Test
  void theCurrencyOfALocaleIsWorthANoteInTheSource() {
    text("{0,number,currency}{1,number, Currency }", "0:7: pattern-syntax");
    text("{0,number,::currency/EUR}");
    check(JavaCompilers.JAVAC);
  }

  @Test
  void anIndexOfATranslationMustBeOneOfTheSource() {
    assertEquals(List.of(
        "messages_ru.properties:1:9: unknown-placeholder", "messages_ru.properties:2:5: unknown-placeholder",
        "messages_ru.properties:4:3: unknown-placeholder", "messages_ru.properties:5:5: pattern-syntax",
        "messages_ru.properties:6:12: unknown-placeholder", "messages_ru.properties:7:5: missing-placeholder",
        "messages_ru.properties:8:5: pattern-syntax", "messages_ru.properties:8:17: unknown-placeholder",
        "messages_ru.properties:9:12: pattern-syntax",
        "messages_ru.properties:10:15: pattern-syntax"),
        translated("{0}", "{0} {1}", "{9999}", "\\u0430\\\n  {2} {0}", "{10000}", "it''s '{1}' {0}", "a",
            "{0,choice,0#{3}|1#b}", "{0} {0,nombre}", "{0,choice,a#b}"));
  }

  private List<String> translated(String source, String... russian) {
    StringBuilder texts = new StringBuilder();
    StringBuilder translations = new StringBuilder();
    for (int i = 0; i < russian.length; i++) {
      texts.append((char) ('a' + i)).append(" = ").append(source).append('\n');
      translations.append((char) ('a' + i)).append(" = ").append(russian[i]).append('\n');
    }
    return CatalogProject.in(folder).file("messages.properties", texts.toString())
        .file("messages_ru.properties", translations.toString())
        .annotation("value = \"messages.properties\", translations = \"messages{_locale}.properties\"")
        .compile(JavaCompilers.JAVAC).places(folder).stream().filter(each -> each.startsWith("ERROR "))
        .map(each -> each.substring("ERROR ".length())).toList();
  }

  @Test
  void aFaultThatIsNotAnErrorLeavesItsEntryOut() {
    for (String severity : List.of("warning", "note", "off")) {
      Compiled compiled = CatalogProject.in(folder).file("messages.properties", "a = {0,nombre}", "b = {0}")
          .annotation("\"messages.properties\"").option("-Aparlance.rules=pattern-syntax:" + severity)
          .source("test.Caller", "package test;", "class Caller {", "  String b = new Messages().b(\"x\");",
              "  String a = new Messages().a(\"x\");", "}")
          .compile(JavaCompilers.JAVAC);

      assertEquals(1, compiled.errors().size(), compiled.errors()::toString);
      assertEquals("Caller.java", compiled.reports().stream().filter(each -> each.kind() == Diagnostic.Kind.ERROR)
          .map(each -> each.file().substring(each.file().lastIndexOf('/') + 1)).findFirst().orElseThrow());
      assertTrue(!compiled.source("test.Messages").contains(" a("));
    }
  }

  @Test
  void theNotesOnApostrophesAndBracesMayBeSetOtherwise() {
    CatalogProject project = CatalogProject.in(folder)
        .file("messages.properties", "a = it's {0}", "b = '{0}'", "c = {min}", "d = {0,number,currency}")
        .annotation("\"messages.properties\"");
    assertEquals(List.of("NOTE messages.properties:1:7: apostrophe", "NOTE messages.properties:3:5: literal-brace",
        "NOTE messages.properties:4:5: pattern-syntax", "WARNING messages.properties:2:6: quoted-argument"),
        project.compile(JavaCompilers.JAVAC).places(folder).stream().sorted().toList());

    Compiled quiet = project.option("-Aparlance.rules=apostrophe:off,literal-brace:off,quoted-argument:off,"
        + "pattern-syntax:off").compile(JavaCompilers.JAVAC);
    assertEquals(List.of(), quiet.places(folder));
    assertTrue(quiet.source("test.Messages").contains(" d("), "a note does not leave an entry out");

    Compiled strict = CatalogProject.in(folder).annotation("\"messages.properties\"")
        .option("-Aparlance.rules=apostrophe:error,literal-brace:warning,quoted-argument:note")
        .compile(JavaCompilers.JAVAC);
    assertEquals(List.of("ERROR messages.properties:1:7: apostrophe", "NOTE messages.properties:2:6: quoted-argument",
        "NOTE messages.properties:4:5: pattern-syntax", "WARNING messages.properties:3:5: literal-brace"),
        strict.places(folder).stream().sorted().toList());
  }
}
