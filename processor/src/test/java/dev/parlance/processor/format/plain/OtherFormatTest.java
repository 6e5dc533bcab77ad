package dev.parlance.processor.format.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of other formats: none is taken for a plain catalog. */
class OtherFormatTest {
  private static final String READ =
      "Plain catalogs, XLIFF, JSON, ARB and .properties are read, and what a reader of your own on the processor path takes.";

  private static final String RENAME = "Name it .properties if it is a Java resource bundle.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aFileIsRefusedByItsNameOnce(JavaCompilers compiler) {
    assertEquals(List.of("ERROR messages.toml:1:1: catalog-unreadable: the name ends in .toml, and no"
        + " reader reads that format (TOML). " + READ
        + " Convert the file, or rename it if it is a plain catalog."),
        CatalogProject.in(folder).file("messages.toml", "a A", "b B").file("messages_fr.toml", "a A")
            .annotation("value = \"messages.toml\", translations = \"messages_{locale}.toml\"")
            .compile(compiler).reports(folder).stream().filter(report -> report.startsWith("ERROR")).toList());
  }

  @ParameterizedTest
  @CsvSource({"yml, YAML", "YAML, YAML", "po, gettext's", "pot, gettext's", "ftl, Fluent's",
    "strings, Apple's", "resx, .NET's", "toml, TOML", "xmb, Google's XMB", "xtb, Google's XTB", "csv, a table"})
  void theFormatsThatUsersHaveAreKnownByName(String extension, String called) {
    PlainCatalogReader reader = new PlainCatalogReader();
    CatalogInput input = new CatalogInput("/x.y/m." + extension, "a A".getBytes(StandardCharsets.UTF_8), true);
    UnreadableCatalogException refused =
        assertThrows(UnreadableCatalogException.class, () -> reader.read(input, null));
    assertTrue(refused.problem().endsWith("(" + called + ")."), refused.problem());
  }

  @Test
  void aFileWhoseLinesAreThoseOfPropertiesIsRefusedOnce() {
    Compiled compiled = compile("# comment", "hello=Hello {0}", "bye = Good bye", "a A", "error.required: Required");

    assertEquals(List.of("ERROR messages.txt:2:6: catalog-unreadable: the file looks like .properties: 3 of 4 lines"
        + " have a = behind the ID. " + RENAME + " In a plain catalog a space separates ID and text."),
        compiled.reports(folder));
    assertEquals(List.of("ERROR messages.txt:1:5: catalog-unreadable: the file looks like .properties or YAML: 1 of 1"
        + " line has a : behind the ID. " + RENAME + " In a plain catalog a space separates ID and text."),
        compile("save: Save").reports(folder));
  }

  @Test
  void aSingleSuchLineIsMalformed() {
    Compiled compiled = compile("a A", "b=B", "c = C", "d: D", "e E", "f F", "g G");

    String stands = " is between the ID and the text, where a space belongs. Remove it";
    assertEquals(List.of(
        "ERROR messages.txt:2:2: malformed-entry: a =" + stands + ", or write &#61; if the text begins with it.",
        "ERROR messages.txt:3:3: malformed-entry: a =" + stands + ", or write &#61; if the text begins with it.",
        "ERROR messages.txt:4:2: malformed-entry: a :" + stands + "."), compiled.reports(folder));
  }

  @Test
  void textsAndIdsWithSuchSignsAreNoFinding() {
    Compiled compiled = compile("a.b Note: see below", "equals =", "colon :", "suffix : <x id=\"PH\"/>", "x:y a = b",
        "sum &#61; <x id=\"PH\"/>", "XUFAKrxLKna5cZ2REBfFkg== Digest");

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("Note: see below", "=", ":", "a = b"), List.of(compiled.shown("en", "aB"),
        compiled.shown("en", "equals_"), compiled.shown("en", "colon"), compiled.shown("en", "xY")));
  }

  @Test
  void arbUnderTheNameOfJsonIsRefusedByItsLocale() {
    assertEquals(List.of("ERROR messages.json:2:3: catalog-unreadable: the file is ARB, as its @@locale says, but"
        + " its name is that of a JSON file. Name it as in app_en.arb."),
        CatalogProject.in(folder).file("messages.json", "{", "  \"@@locale\": \"en\",", "  \"hello\": \"Hello\",",
            "  \"@hello\": {\"description\": \"Greets\"}", "}").annotation("\"messages.json\"")
            .compile(JavaCompilers.JAVAC).reports(folder));
  }

  @Test
  void anHtmlPageIsNoCatalogWhateverItsName() {
    String page = "<!DOCTYPE html>\n<html><head><title>Error</title></head><body><p>Not found<br></body></html>\n";
    Compiled compiled = CatalogProject.in(folder).catalog("a A").file("messages.de.xlf", page)
        .file("messages.fr.json", "<!-- x -->\n" + page.replace("DOCTYPE", "doctype"))
        .file("messages.it.txt", "\n<html lang=\"en\">" + page)
        .file("messages.es.xlf", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")
        .annotation("value = \"messages.txt\", required = {}, translations = {\"messages.de.xlf\","
            + " \"messages.fr.json\", \"messages.it.txt\", \"messages.es.xlf\"}")
        .compile(JavaCompilers.JAVAC);

    String html = ": catalog-unreadable: the file is an HTML page, such as an error page that a download saved in"
        + " place of the file. Download or export it again. None of its texts is used until then.";
    assertEquals(List.of("WARNING messages.de.xlf:1:1" + html, "WARNING messages.es.xlf:1:22" + html,
        "WARNING messages.fr.json:2:1" + html, "WARNING messages.it.txt:2:1" + html),
        compiled.reports(folder).stream().filter(report -> report.startsWith("WARNING")).toList());
  }

  private Compiled compile(String... lines) {
    return CatalogProject.in(folder).catalog(lines).compile(JavaCompilers.JAVAC);
  }
}
