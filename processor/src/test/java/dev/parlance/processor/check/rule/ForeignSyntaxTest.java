package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another tool reads as a placeholder, a tag or a plural. */
class ForeignSyntaxTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void eachKindIsOneWarningAtItsFirstPlaceWithTheirNumberAndWhatToWrite(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a Hello {{name}}, {{ user.last | upper }}!", "b {{other}}",
        "c ${total}", "d {0} of {1}", "e {first} - {last}", "f %s", "g %1", "h See &lt;link>this&lt;/link>.",
        "i &lt;0>x&lt;/0>", "item_one {n}", "item_other x", "box.one x", "box.other x", "form[0] x", "form[1] x")
        .compile(compiler);

    String off = "; if not, set -Aparlance.rules=foreign-syntax:off.";
    String value = "is text here, not a placeholder, so readers see it as it is";
    String keys = "are entries of their own here, not one plural: no number chooses between them."
        + " Write one entry with the text {count, plural, one {…} other {…}} if they are a plural" + off;
    assertEquals(List.of(
        "1:9: “{{name}}” " + value + "; 2 texts of this catalog have such placeholders."
            + " Write <x id=\"name\"/> if a value is meant" + off,
        "3:3: “${total}” " + value + ". Write <x id=\"total\"/> if a value is meant" + off,
        "4:3: “{0}” " + value + ". Write <x id=\"NAME\"/> if a value is meant" + off,
        "5:3: “{first}” " + value + "; 2 texts of this catalog have such placeholders."
            + " Write <x id=\"first\"/> if a value is meant" + off,
        "6:3: “%s” " + value + ". Write <x id=\"NAME\"/> if a value is meant" + off,
        "7:3: “%1” " + value + ". Write <x id=\"NAME\"/> if a value is meant" + off,
        "8:7: “<link>” is text here, not a tag, so readers see it as it is; 2 texts of this catalog have such tags."
            + " Write <x id=\"START_LINK\"/>…<x id=\"CLOSE_LINK\"/> if markup is meant" + off,
        "10:1: “item_one” and “item_other” " + keys, "12:1: “box.one” and “box.other” " + keys,
        "14:1: “form[0]” and “form[1]” " + keys),
        compiled.reports(folder).stream().map(report -> report
            .replaceFirst("^WARNING messages.txt:", "").replaceFirst(" foreign-syntax:", "")).toList());
  }

  @Test
  void placesAndAdviceAreThoseOfEachFormat() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.json", "{", "  \"hi\": \"Hello {{name}}!\",", "  \"box\": {", "    \"one\": \"a\",",
            "    \"other\": \"b {n, plural, other {{{count}} c}}\"", "  }", "}")
        .annotation("\"messages.json\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.json:2:16: foreign-syntax", "WARNING messages.json:4:6: foreign-syntax"),
        compiled.places(folder));
    assertEquals("Write {$name} if a value is meant",
        compiled.reports(folder).get(0).replaceFirst(".*2 texts[^.]*\\. ([^;]*);.*", "$1"));
    assertEquals("b {{count}} c", compiled.shown("en", "boxOther"));
  }

  @Test
  void whereIdsAreDigestsItIsANote() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("1234567890123456789 {first} - {last}", "2234567890123456789 %d", "b {0}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt:1:21: foreign-syntax", "NOTE messages.txt:2:21: foreign-syntax",
        "NOTE messages.txt:3:3: foreign-syntax"), compiled.places(folder));
  }

  @Test
  void xliffsPluralModuleIsNotReadInSilence() {
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf",
        "<xliff version=\"2.2\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\"",
        " xmlns:pgs=\"urn:oasis:names:tc:xliff:pgs:1.0\"><file id=\"f\">", "<group id=\"g\" pgs:switch=\"plural:n\">",
        "<unit id=\"a\" pgs:case=\"one\"><segment><source>One</source></segment></unit>",
        "<unit id=\"b\" pgs:case=\"other\"><segment><source>Many</source></segment></unit></group></file></xliff>")
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.xlf:4:11: foreign-syntax"), compiled.places(folder));
  }

  @Test
  void whatOnlyLooksLikeItIsText() {
    Compiled compiled = CatalogProject.in(folder).catalog("a 100% sure, 50 % d'accord, 20%discount, %20, %%s", "b {}",
        "c { a b } {,}", "d [a-z]{3} \\d{2}", "e a &lt; b > c, &lt;3, &lt;me@example.org>, &lt;https://x.org>",
        "f {a,b}",
        "some_one x", "any_other y", "other z", "_one x", "_other y", "form[1] x", "g %1.5, %A",
        "h {n, plural, other {x}}").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationHasNoneThatTheSourceLacks(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog("a Hello {{name}}!", "b %s %d", "c Words",
        "d {n, plural, one {x} other {y}}", "e 9% of <x id=\"NAME\"/>", "f Say &lt;name>")
        .file("messages.fr.txt", "a Bonjour {{nom}}, {{moi}} !", "b %d %s", "c {mots}",
            "d {n, plural, one {x} other {y {autre} {n}}}", "e %9 de <x id=\"NAME\"/> {NAME}",
            "f Dis &lt;name>")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .compile(compiler);

    String lacks = " is text here, and the source text does not have it. Write ";
    assertEquals(List.of("1:11: “{{nom}}”" + lacks + "it as in “Hello {{name}}!”.",
        "3:3: “{mots}”" + lacks + "it as in “Words”.",
        "4:32: “{autre}”" + lacks + "it as in “{n, plural, one {x} other {y}}”.",
        "5:24: “{NAME}”" + lacks + "<x id=\"NAME\"/>."),
        compiled.reports(folder).stream().filter(report -> report.startsWith("WARNING messages.fr.txt:"))
            .map(report -> report.substring("WARNING messages.fr.txt:".length()).replaceFirst(" foreign-syntax:", ""))
            .toList());
    assertEquals("Bonjour {{nom}}, {{moi}} !", compiled.shown("fr", "a"));
  }

  @Test
  void bestEffortLocalesCountIt() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog(Stream.iterate(1, i -> i + 1).limit(21).map(i -> "e" + i + "x Words").toArray(String[]::new))
        .file("messages.fr.txt",
            Stream.iterate(1, i -> i + 1).limit(21).map(i -> "e" + i + "x %s").toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals("NOTE messages.fr.txt:1:5: fr: 21 texts have placeholders of another tool.",
        compiled.reports(folder).get(2));
  }
}
