package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import takes, what it leaves out, and what it says. */
class ImportTest {
  private static final String SOURCE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="save" datatype="html">
              <source>Save</source>
              <note from="description">A button, max 8 characters</note>
            </trans-unit>
            <trans-unit id="licence" datatype="html">
              <source>Read the <x id="START_LINK" equiv-text="&lt;a&gt;"/>licence<x id="CLOSE_LINK"/> first.</source>
            </trans-unit>
            <trans-unit id="cancel" datatype="html">
              <source>Cancel</source>
            </trans-unit>
            <trans-unit id="close" datatype="html">
              <source>Close</source>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;

  private static final String FRENCH = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" target-language="fr" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="cancel" datatype="html">
              <source>Cancel</source>
              <target state="needs-review-translation">Annuler</target>
            </trans-unit>
            <trans-unit id="close" datatype="html">
              <source>Close</source>
              <target state="translated">Fermer</target>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;

  private static final String LICENCE = """
              <trans-unit id="licence" datatype="html">
                <source>Read the <x id="START_LINK" equiv-text="&lt;a&gt;"/>licence<x id="CLOSE_LINK"/> first.</source>
                <target>Lisez d’abord la <x id="START_LINK" equiv-text="&lt;a&gt;"/>licence<x id="CLOSE_LINK"/>.</target>
              </trans-unit>
        """;

  @TempDir
  Path folder;

  private Translations translations;

  @BeforeEach
  void write() {
    translations = new Translations(folder).with("messages.xlf", SOURCE).with("messages.fr.xlf", FRENCH);
  }

  @Test
  void textsThatPassTheChecksAreAddedWhereTheSourceHasThem() throws UnreadableCatalogException {
    ImportResult result = csv("""
        id,source,translation
        licence,Read the {$START_LINK}licence{$CLOSE_LINK} first.,Lisez d’abord la {$START_LINK}licence{$CLOSE_LINK}.
        save,Save,Garder
        """);

    assertEquals(List.of(), result.leftOut());
    assertEquals(2, result.taken());
    assertEquals(0, result.unchanged());
    assertEquals(FRENCH.replace("    <body>\n", """
            <body>
              <trans-unit id="save" datatype="html">
                <source>Save</source>
                <target>Garder</target>
              </trans-unit>
        """ + LICENCE), result.text());
  }

  @Test
  void textsThatFailAreListedWithLineAndReasonAndLeftOut() throws UnreadableCatalogException {
    ImportResult result = csv("""
        id,source,translation
        save,Save,Enregistrer
        licence,Read the {$START_LINK}licence{$CLOSE_LINK} first.,Lisez d’abord la licence.
        gone,Gone,Parti
        cancel,Cancel it,Annuler
        close,Close,{$START_LINK}Fermer

        close,Close,Clore
        """);

    assertEquals(List.of(
        "2: save: the translation shows 11 characters, and the description says that it may show 8. Shorten it.",
        "3: licence: <x id=\"START_LINK\"/> of the source text is missing. Add it, as in “Read the <x"
            + " id=\"START_LINK\"/>licence<x id=\"CLOSE_LINK\"/> first.”.",
        "4: gone: the ID is not one of the catalog. It may be of another version or another catalog.",
        "5: cancel: it was made from another source text: “Cancel it”. Export it again, and look whether it still fits.",
        "8: close: the ID is that of a text at line 6 too, which counts. Remove one of them."),
        shown(result.leftOut()));
    assertEquals(1, result.taken());
    assertEquals(FRENCH.replace(">Fermer<", ">{$START_LINK}Fermer<"), result.text());
  }

  @Test
  void aTextThatTheFileHasAlreadyIsUnchanged() throws UnreadableCatalogException {
    ImportResult result = csv("""
        id,source,translation,state
        cancel,Cancel,Annuler,review
        close,Close,Fermer,translated
        save,Save,,missing
        """);

    assertEquals(FRENCH, result.text());
    assertEquals(0, result.taken());
    assertEquals(2, result.unchanged());
    assertEquals(1, result.open());
    assertEquals(List.of(), shown(result.leftOut()));
  }

  @Test
  void aTextThatSomeoneLookedAtIsNoLongerMarked() throws UnreadableCatalogException {
    assertEquals(FRENCH.replace("needs-review-translation", "translated"), csv("""
        id,source,translation,state
        cancel,Cancel,Annuler,translated
        """).text());
    assertEquals(FRENCH.replace("needs-review-translation\">Annuler", "translated\">Abandonner"), csv("""
        id,source,translation,state
        cancel,Cancel,Abandonner,review
        """).text());
  }

  @Test
  void aTextThatTheFileMarksForReviewIsMarked() throws UnreadableCatalogException {
    ImportResult result = po("""
        msgid ""
        msgstr "Language: fr\\n"

        #, fuzzy
        msgctxt "close"
        msgid "Close"
        msgstr "Clore"
        """);

    assertEquals(
        FRENCH.replace("<target state=\"translated\">Fermer", "<target state=\"needs-review-translation\">Clore"),
        result.text());
    assertEquals(Set.of("close"), result.toReview());
  }

  @Test
  void textsToBeReviewedAreCountedWhereTheFormatHasNoStates() throws UnreadableCatalogException {
    OpenTranslation french = translations.open("fr", Set.of("close", "other"));

    ImportResult result = Import.of(french, ExchangeFormat.CSV.read("fr.csv", """
        id,source,translation,state
        close,Close,Clore,translated
        """.getBytes(UTF_8)));

    assertEquals(Set.of("other"), result.toReview());
  }

  @Test
  void aFileOfAnotherCatalogIsRefused() {
    assertEquals("0 of the 2 IDs in the file are IDs of " + folder.resolve("messages.xlf")
        + ". Import it into the catalog that it is of.", refusal("""
            id,translation
            a,Un
            b,Deux
            """));
  }

  @Test
  void aFileOfAnotherLocaleIsRefused() {
    assertEquals("the file is in de, not in fr. Import it into the translation of its own locale.",
        assertThrows(UnreadableCatalogException.class, () -> po("""
            msgid ""
            msgstr "Language: de\\n"

            msgctxt "close"
            msgid "Close"
            msgstr "Zu"
            """)).getMessage());
  }

  @Test
  void aFileWithoutATextIsRefused() {
    assertEquals("the file has no text. Check that it is the right file, and that it was exported whole.",
        refusal("id,translation\n"));
  }

  @Test
  void aTranslationThatDoesNotExistYetIsMade() throws UnreadableCatalogException {
    ImportResult result = Import.of(translations.open("de", Set.of()), ExchangeFormat.CSV.read("de.csv", """
        id,source,translation
        close,Close,Schließen
        """.getBytes(UTF_8)));

    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" target-language="de" datatype="plaintext" original="messages">
            <body>
              <trans-unit id="close" datatype="html">
                <source>Close</source>
                <target>Schließen</target>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """, result.text());
  }

  @Test
  void whatWentOutComesBackWithoutAChange() throws UnreadableCatalogException {
    for (ExchangeFormat format : ExchangeFormat.values()) {
      OpenTranslation french = translations.open("fr", Set.of());
      byte[] sent = format.write(Export.of(french, Selection.ALL));

      ImportResult result = Import.of(french, format.read("fr", sent));

      assertEquals(FRENCH, result.text());
      assertEquals(2, result.unchanged());
      assertEquals(2, result.open());
      assertEquals(List.of(), result.leftOut());
    }
  }

  private String refusal(String table) {
    return assertThrows(UnreadableCatalogException.class, () -> csv(table)).getMessage();
  }

  private ImportResult csv(String table) throws UnreadableCatalogException {
    return Import.of(translations.open("fr", Set.of()), ExchangeFormat.CSV.read("fr.csv", table.getBytes(UTF_8)));
  }

  private ImportResult po(String file) throws UnreadableCatalogException {
    return Import.of(translations.open("fr", Set.of()), ExchangeFormat.PO.read("fr.po", file.getBytes(UTF_8)));
  }

  private static List<String> shown(List<ImportNote> notes) {
    return notes.stream().map(ImportNote::toString).toList();
  }
}
