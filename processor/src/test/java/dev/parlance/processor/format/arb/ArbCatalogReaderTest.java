package dev.parlance.processor.format.arb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ARB as Flutter, Angular and translation tools write it. */
class ArbCatalogReaderTest {
  private static final String FOUND = "NOTE app_en.arb has translations in fr.";

  @TempDir
  Path folder;

  @Test
  void metadataIsNoEntryAndItsDescriptionIsTheEntrys() throws UnreadableCatalogException {
    List<CatalogEntry> entries = entries("""
        {"@@locale": "en", "@@last_modified": "2026-11-30", "@@x-tool": {"deep": [1, {"a": null}]},
         "hello": "Hello", "@hello": {"description": "Greets", "context": "home", "x-id": 7, "type": "text"},
         "bye": "Bye", "@bye": {}, "last": "Last"}
        """);

    assertEquals(List.of("hello Greets", "bye ", "last "),
        entries.stream().map(entry -> entry.id() + " " + entry.description()).toList());
    assertEquals(new Position(2, 3), entries.get(0).at());
    assertEquals(new Position(2, 12), entries.get(0).textAt());
  }

  @Test
  void placeholdersAreDeclaredInTheOrderOfTheMetadata() throws UnreadableCatalogException {
    CatalogEntry entry = entries("""
        {"@total": {"placeholders": {
           "price": {"type": "double", "format": "currency", "example": "12.5", "description": "what it costs",
             "optionalParameters": {"decimalDigits": 2, "symbol": "€", "list": [1], "none": null}},
           "name": {},
           "day": {"type": "DateTime", "format": "d.M.", "isCustomDateFormat": "true"},
           "time": {"type": "DateTime?", "format": "jm", "isCustomDateFormat": false, "x-a": {}}}},
         "total": "{name} {price}"}
        """).get(0);

    assertEquals(List.of(
        new DeclaredPlaceholder("price", "double", "currency", false,
            Map.of("decimalDigits", "2", "symbol", "€", "none", "null")),
        DeclaredPlaceholder.of("name", ""),
        new DeclaredPlaceholder("day", "DateTime", "d.M.", true, Map.of()),
        new DeclaredPlaceholder("time", "DateTime?", "jm", false, Map.of())), entry.placeholders());
  }

  @Test
  void aPlaceWithinATextIsFoundBehindEscapes() {
    Compiled compiled = project("{\n \"a\": \"\\u0041\\n\\t\\\\ {n\"}", "{\"a\": null}");

    assertEquals("ERROR app_en.arb:2:21: icu-syntax", compiled.places(folder).get(2));
  }

  @Test
  void blanksAtTheEdgesOfATextAreShown() {
    Compiled compiled = project("{\"a\": \" to \", \"b\": \"\\t{x}\\n\"}", "{\"a\": \" à \"}");

    assertEquals(" to ", compiled.shown("en", "a"));
    assertEquals(" à ", compiled.shown("fr", "a"));
    assertEquals("\tAda\n", compiled.shown("en", "b"));
  }

  @Test
  void aTranslationMayHaveNoTextAtAll() {
    Compiled compiled = project("{\"a\": \"A\"}", "{}\n");

    assertEquals(List.of(FOUND, "NOTE No text of fr can be used, so fr is not among the locales.",
        "WARNING app_en.arb:1:8: missing-translation"), compiled.places(folder));
    assertTrue(compiled.success());
  }

  @Test
  void aLocaleThatDiffersIsANote() {
    Compiled compiled = project("{\"@@locale\": \"en_US\", \"a\": \"A\"}", "{\"@@locale\": \"de\", \"a\": \"B\"}");

    assertEquals(List.of(FOUND, "NOTE app_fr.arb:1:15: wrong-language: @@locale is de, but by its name the file is for"
        + " fr. Rename the file, or correct it."), compiled.reports(folder));
  }

  @Test
  void metadataWithoutATextIsAWarningButForSectionsAndComments() {
    Compiled compiled = project("""
        {"greeting": "Hello", "@greting": {"placeholders": {}}, "@_FORM": {}, "@comment": "the form", "@@x": {},
         "other": "Other", "@other": {}, "@gone": {"description": "d"}}
        """, "{\"@greeting\": {}, \"@nothing\": {}, \"other\": \"Autre\", \"greeting\": \"Bonjour\"}");

    assertEquals(List.of(FOUND,
        "WARNING app_en.arb:1:24: malformed-entry: @greting describes a text that the file does not have."
            + " Did you mean @greeting?",
        "WARNING app_en.arb:2:35: malformed-entry: @gone describes a text that the file does not have."
            + " Remove it, or add the text."),
        compiled.reports(folder));
  }

  @Test
  void metadataOfATranslationIsNotChecked() {
    Compiled compiled = project("{\"a\": \"A {x}\"}",
        "{\"a\": \"B {x}\", \"@a\": {\"description\": 1, \"placeholders\": {\"x\": {\"type\": 2}}}}");

    assertEquals(List.of(FOUND), compiled.reports(folder));
    assertEquals("B Ada", compiled.shown("fr", "a"));
  }

  @Test
  void advisesInTheNotationOfTheFile() {
    Compiled compiled = project("{\"a\": \"A \\\"{who}\\\"\"}", "{\"a\": \"B {whom}\"}");

    assertEquals("ERROR app_fr.arb:1:10: unknown-placeholder: the source text has no {whom}. Did you mean {who}?"
        + " With required = {} in the annotation, faulty translations are set aside and do not fail the build.",
        compiled.reports(folder).get(2));
    assertEquals("ERROR app_fr.arb:1:8: missing-placeholder: {who} of the source text is missing. Add it, as in"
        + " “A \\\"{who}\\\"”. With required = {} in the annotation, faulty translations are set aside and do not fail"
        + " the build.",
        project("{\"a\": \"A \\\"{who}\\\"\"}", "{\"a\": \"B\"}").reports(folder).get(2));
  }

  @Test
  void whatAngularExtractsIsReadInItsSyntax() {
    String catalog = "{\"@@locale\": \"en\", \"8602814243662345124\": \"Under the {$START_LINK}licence{$CLOSE_LINK} of"
        + " {$INTERPOLATION}\", \"@8602814243662345124\": {\"meaning\": \"m\", \"x-locations\": []}}";
    Compiled compiled = CatalogProject.in(folder).file("messages.arb", catalog)
        .annotation("value = \"messages.arb\", syntax = dev.parlance.Syntax.ANGULAR").compile(JavaCompilers.JAVAC);

    assertEquals("Under the <a href=\"/x\">licence</a> of Ada", compiled.shown("en", "m8602814243662345124"));
  }

  @Test
  void inFluttersSyntaxAPlaceholderOfAngularIsAnErrorThatNamesTheSyntax() {
    assertEquals(List.of("ERROR messages.arb:1:18: icu-syntax: “$INTERPOLATION” is not a name in ICU. Write"
        + " syntax = Syntax.ANGULAR in the annotation if Angular has extracted it."),
        CatalogProject.in(folder).file("messages.arb", "{\"hello\":\"Hello {$INTERPOLATION}\"}")
            .annotation("\"messages.arb\"").compile(JavaCompilers.JAVAC).reports(folder));
  }

  @Test
  void aSyntaxThatTheAnnotationNamesIsThatOfTheTexts() {
    Compiled compiled = CatalogProject.in(folder).file("messages.arb", """
        {"a": "It''s '{'{n, plural, one {# file} other {# files}}", "@a": {"placeholders": {"n": {"type": "double"}}}}
        """).annotation("value = \"messages.arb\", syntax = dev.parlance.Syntax.ICU").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
    assertEquals("It's {2 files", compiled.shown("en", "a"));
  }

  private Compiled project(String english, String french) {
    return CatalogProject.in(folder).file("app_en.arb", english).file("app_fr.arb", french)
        .annotation("value = \"app_en.arb\", translations = \"app_{locale}.arb\"").compile(JavaCompilers.JAVAC);
  }

  private static List<CatalogEntry> entries(String arb) throws UnreadableCatalogException {
    List<CatalogEntry> entries = new ArrayList<>();
    new ArbCatalogReader().read(new CatalogInput("/app_en.arb", arb.getBytes(StandardCharsets.UTF_8), false),
        new CatalogSink() {
          @Override
          public void entry(CatalogEntry entry) {
            entries.add(entry);
          }

          @Override
          public void fault(String id, Position at, String problem, String advice) {
            throw new AssertionError(problem);
          }
        });
    return entries;
  }
}
