package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Links whose texts in a translation are addresses. */
class OtherAddressTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aLinkThatShowsAnAddressWhichTheSourceDoesNotShowIsAWarning(JavaCompilers compiler) {
    Compiled compiled = translated(compiler, "See <x id=\"START_LINK\"/>your bank<x id=\"CLOSE_LINK\"/>.",
        "Voir <x id=\"START_LINK\"/>https://evil.example/<x id=\"CLOSE_LINK\"/>.");

    assertEquals(List.of("NOTE messages.txt has translations in fr.", "WARNING messages.fr.txt:1:8:"
        + " other-address: the text of the link <x id=\"START_LINK\"/> shows the address “https://evil.example”, which the"
        + " source text does not show: readers take it for where the link leads. Translate the link's words, as in “See"
        + " <x id=\"START_LINK\"/>your bank<x id=\"CLOSE_LINK\"/>.”."), compiled.reports(folder));
    assertEquals("Voir <a href=\"/x\">https://evil.example/</a>.", compiled.shown("fr", "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "www.evil.example/a", "EVIL.example:80/?x", "HTTPS://evil.example",
    "x@evil.example",
    "evil。example", "e&#x200b;vil.ex&#xad;ample", "→ evil.example ←", "Allez à http://evil.example !", "ftp://a.b/c",
    "ｅｖｉｌ．example", "Besuche evil.com!", "(evil.co.uk/login)", "192.168.1.1", "info@evil.de",
    "<x id=\"START_BOLD_TEXT\"/>evil<x id=\"CLOSE_BOLD_TEXT\"/>.example"})
  void addressesAreFoundHoweverTheyAreWritten(String text) {
    String bold = text.contains("BOLD") ? "<x id=\"START_BOLD_TEXT\"/>x<x id=\"CLOSE_BOLD_TEXT\"/>" : "x";
    assertEquals(List.of("NOTE messages.txt has translations in fr.", "WARNING messages.fr.txt:1:3: other-address"),
        translated(JavaCompilers.JAVAC,
            "<x id=\"START_LINK\"/>" + bold + "<x id=\"CLOSE_LINK\"/>",
            "<x id=\"START_LINK\"/>" + text + "<x id=\"CLOSE_LINK\"/>").places(folder));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<x id=\"START_LINK\"/>https://a.example/b/<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>http://www.a.example/b<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>a.example<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>https://A.example/<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>the site<x id=\"CLOSE_LINK\"/> (a.example) | <x id=\"START_LINK\"/>a.example<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>your bank<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>votre banque, c.-à-d. la vôtre…<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>your bank<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>1.5 Mo<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>terms<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>規約を読む。続きはこちら<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>terms<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>St.Gallen 1.Januar v.Chr m.in. C.V.Raman Mehr…Details word.It<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>guide<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>README.md datei.txt Node.js setup.sh<x id=\"CLOSE_LINK\"/>",
    "<x id=\"START_LINK\"/>a<x id=\"CLOSE_LINK\"/> | <x id=\"START_LINK\"/>à<x id=\"CLOSE_LINK\"/> https://b.example/"})
  void theSameAddressAndWordsAreNotReported(String source, String french) {
    assertEquals(List.of("NOTE messages.txt has translations in fr."),
        translated(JavaCompilers.JAVAC, source, french).reports(folder));
  }

  private Compiled translated(JavaCompilers compiler, String source, String french) {
    return CatalogProject.in(folder).translated(source, french).compile(compiler);
  }
}
