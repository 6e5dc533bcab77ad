package dev.parlance.processor.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.sync.SyncOptions.Untranslated;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written, damaged or mixed in ways that nobody wants and everybody has. */
class SyncBadInputTest {
  private static final String SOURCE = """
      <?xml version="1.0" encoding="UTF-8" ?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="1000000000000000002" datatype="html">
              <source>Your account was deleted.</source>
            </trans-unit>
            <trans-unit id="1000000000000000003" datatype="html">
              <source>Save &amp; close</source>
            </trans-unit>
            <trans-unit id="1000000000000000004" datatype="html">
              <source>Something new</source>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;
  private static final String FRENCH = """
      <?xml version="1.0" encoding="UTF-8" ?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" target-language="fr" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="1000000000000000001" datatype="html">
              <source>Your acount was deleted.</source>
              <target>Le compte <![CDATA[& <tout>]]> a &eacute;t&#233; supprim&#xe9;</target>
            </trans-unit>
            <trans-unit id="1000000000000000003" datatype="html">
              <source><![CDATA[Save & close]]></source>
              <target><!-- by Anna -->Enregistrer &#38; fermer</target>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """.replace("&eacute;", "é");
  private static final String SYNCED = """
      <?xml version="1.0" encoding="UTF-8" ?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" target-language="fr" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="1000000000000000002" datatype="html">
              <source>Your account was deleted.</source>
              <target state="needs-review-translation">Le compte <![CDATA[& <tout>]]> a ét&#233; supprim&#xe9;</target>
            </trans-unit>
            <trans-unit id="1000000000000000003" datatype="html">
              <source><![CDATA[Save & close]]></source>
              <target><!-- by Anna -->Enregistrer &#38; fermer</target>
            </trans-unit>
            <trans-unit id="1000000000000000004" datatype="html">
              <source>Something new</source>
              <target state="new"/>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;
  private static final String KEPT = "fr: 1 kept under a new ID, 1 to review, 1 without a translation. ";

  @TempDir
  Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsAreThoseOfTheTranslationWhateverThoseOfTheSource(String lineEnd) {
    SyncedFolder folder = xliff(SOURCE, FRENCH.replace("\n", lineEnd));

    assertEquals(List.of(KEPT + "fr.xlf"), folder.sync());

    assertEquals(SYNCED.replace("\n", lineEnd), folder.read("fr.xlf"));
    folder.write("messages.xlf", SOURCE.replace("\n", "\r\n"));
    assertEquals(new SyncRun.Outcome(false, 0), folder.verify());
  }

  @Test
  void aByteOrderMarkAndTheEncodingStay() {
    SyncedFolder folder = xliff("\ufeff" + SOURCE, "\ufeff" + FRENCH);
    assertEquals(List.of(KEPT + "fr.xlf"), folder.sync());
    assertEquals("\ufeff" + SYNCED, folder.read("fr.xlf"));

    folder.write("messages.xlf", SOURCE.replace("new</source>", "new…</source>"));
    for (Charset charset : List.of(UTF_16, ISO_8859_1)) {
      folder.write("fr.xlf", FRENCH.replace("UTF-8", charset.name()).getBytes(charset));
      assertEquals(List.of(KEPT + "fr.xlf"), folder.sync());
      assertEquals(SYNCED.replace("UTF-8", charset.name()).replace("new<", charset == UTF_16 ? "new…<" : "new&#8230;<"),
          new String(folder.bytes("fr.xlf"), charset));
      assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
    }
  }

  @Test
  void linesOfPlainCatalogsAndPropertiesKeepTheirEnds() {
    for (String lineEnd : List.of("\r\n", "\r")) {
      SyncedFolder plain = SyncedFolder.of(temporary, "a.txt", "a One\nb Two\nc Three now\n", "a.fr.txt",
          "\ufeffa Un\nc Trois".replace("\n", lineEnd)).write("old.txt", "a One\nc Three\n").previous("old.txt");
      assertEquals(List.of("fr: 1 to review, 1 without a translation. a.fr.txt"), plain.sync());
      assertEquals("\ufeffa Un\nb\n# parlance: review\nc Trois".replace("\n", lineEnd), plain.read("a.fr.txt"));

      SyncedFolder properties = SyncedFolder
          .of(temporary, "b.properties", "a = One\nc = Three now\n", "b_fr.properties",
              "a = Un\nc = Trois".replace("\n", lineEnd))
          .write("old.properties", "a=One\nc=Three\n").previous("old.properties");
      assertEquals(List.of("fr: 1 to review. b_fr.properties"), properties.sync());
      assertEquals("a = Un\n# parlance: review\nc = Trois".replace("\n", lineEnd), properties.read("b_fr.properties"));
    }
  }

  @Test
  void bytesThatAreNotCharactersAreNotLost() {
    SyncedFolder folder = SyncedFolder.of(temporary, "a.txt", "a One\nb Two\n", "a.fr.txt", "").write("a.fr.txt",
        "a \u00e9\n".getBytes(ISO_8859_1));

    List<String> said = folder.sync();

    assertEquals(1, said.size());
    assertTrue(said.get(0).startsWith("ERROR fr: a.fr.txt"), said::toString);
    assertArrayEquals("a \u00e9\n".getBytes(ISO_8859_1), folder.bytes("a.fr.txt"));
  }

  @Test
  void ofDuplicatesThatAreGoneTheOneThatCountsIsKept() {
    String unit = "<trans-unit id=\"1000000000000000001\"><source>Your acount was deleted.</source><target>";
    SyncedFolder folder =
        xliff(SOURCE, FRENCH.replace("    </body>", unit + "Deux</target></trans-unit>\n    </body>"));
    assertEquals(List.of("fr: 1 kept under a new ID, 1 to review, 1 without a translation, 1 removed. fr.xlf"),
        folder.sync());
    assertEquals(SYNCED, folder.read("fr.xlf"));

    String own = FRENCH.substring(FRENCH.indexOf("<trans-unit"), FRENCH.indexOf("</trans-unit>"));
    folder.write("fr.xlf", FRENCH.replace(own, own.replaceAll("<target>.*", "<target></target>")
        + "</trans-unit>\n      " + own));
    assertEquals(List.of("fr: 1 kept under a new ID, 1 to review, 1 without a translation, 1 removed. fr.xlf"),
        folder.sync());
    assertEquals(SYNCED, folder.read("fr.xlf"));

    SyncedFolder properties = SyncedFolder.of(temporary, "a.properties", "z=Yes\na.new=Log in\n", "a_fr.properties",
        "a=Un\nz=Oui\na=Deux\n").write("old.properties", "a=Log in\nz=Yes\n").previous("old.properties");
    assertEquals(List.of("fr: 1 kept under a new ID, 1 removed. a_fr.properties"), properties.sync());
    assertEquals("z=Oui\na.new=Deux\n", properties.read("a_fr.properties"));
  }

  @Test
  void duplicatesThatAreNotGoneStayAsTheyAre() {
    SyncedFolder folder = SyncedFolder.of(temporary, "a.txt", "a One\nb Two\n", "a.fr.txt", "a Un\na Une\n");

    assertEquals(List.of("fr: 1 without a translation. a.fr.txt"), folder.sync());

    assertEquals("a Un\na Une\nb\n", folder.read("a.fr.txt"));
    assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
  }

  @Test
  void aTranslationMayBeInAnotherFormatThanTheSource() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.xlf", SOURCE, "fr.json", """
        {
          "locale": "fr",
          "translations": {
            "1000000000000000001": "Le compte a été supprimé.",
            "1000000000000000003": "Enregistrer"
          }
        }
        """).write("old.xlf", SOURCE.replace("account", "acount").replace("0002\"", "0001\"")
        .replace("Something new", "Something that was here").replace("0004\"", "0005\"")).previous("old.xlf");

    assertEquals(List.of(KEPT + "fr.json"), folder.sync());

    assertEquals("""
        {
          "locale": "fr",
          "translations": {
            "1000000000000000002": "Le compte a été supprimé.",
            "1000000000000000003": "Enregistrer"
          }
        }
        """, folder.read("fr.json"));
    assertEquals("# To be reviewed, since their source texts changed: one ID per line\n1000000000000000002\n",
        folder.read("fr.json.review"));
  }

  @Test
  void anXliffTranslationOfAPlainSourceHasTheSourceTexts() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.txt",
        "1000000000000000002 Your account was deleted.\n1000000000000000003 Save &amp; close\n"
            + "1000000000000000004 Something new\n",
        "fr.xlf", FRENCH);

    assertEquals(List.of(KEPT + "fr.xlf"), folder.sync());

    assertEquals(SYNCED.replace("0004\" datatype=\"html\"", "0004\""), folder.read("fr.xlf"));
  }

  @Test
  void whatAFormatCannotHoldIsLeftOutAndSaid() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.json",
        "{\"a\": \"One\", \"b c\": \"Two\", \"@d\": \"Three\"}", "fr.txt", "a Un\n").translation("de", "de.arb")
        .write("de.arb", "{\"@@locale\": \"de\", \"a\": \"Eins\"}").untranslated(Untranslated.SOURCE);

    assertEquals(List.of("de: 2 without a translation. de.arb. 1 entry cannot be written in this format: @d.",
        "fr: 2 without a translation. fr.txt. 1 entry cannot be written in this format: b c."), folder.sync());

    assertEquals("a Un\n@d Three\n", folder.read("fr.txt"));
    assertEquals("{\"@@locale\": \"de\", \"a\": \"Eins\", \"b c\": \"Two\"}", folder.read("de.arb"));
  }

  @Test
  void aFileWithAMergeThatIsNotResolvedIsLeftAsItIs() {
    String conflict = "a=Un\n<<<<<<< HEAD\nb=Deux\n=======\nb=Deuxième\n>>>>>>> other\n";
    SyncedFolder folder =
        SyncedFolder.of(temporary, "a.properties", "a=One\nb=Two\nc=Three\n", "a_fr.properties", conflict);

    assertEquals(
        List.of("ERROR fr: a_fr.properties:2: a merge is not resolved here, so the file is left as it is. Resolve it,"
            + " and run the command again."),
        folder.sync());
    assertEquals(conflict, folder.read("a_fr.properties"));
  }

  @Test
  void translationsOfAFaultySourceEntryStay() {
    SyncedFolder folder = SyncedFolder.of(temporary, "a.properties", "a=One\nb=Two \\u12\nc=Three\n", "a_fr.properties",
        "a=Un\nb=Deux\nd=Vieux\n").write("old.properties", "a=One\nb=Two\nd=Something else\n")
        .previous("old.properties");
    assertEquals(List.of(
        "a.properties has entries with a fault, whose translations stay as they are: b. The build says what is wrong with"
            + " them.",
        "fr: 1 without a translation, 1 removed. a_fr.properties"), folder.sync());
    assertEquals("a=Un\nb=Deux\n", folder.read("a_fr.properties"));
  }

  @Test
  void ofAFaultySourceEntryTheNameIsNotKnownSoThatNothingIsGone() {
    String unit = "<trans-unit id=\"1\" resname=\"a\"><source>One</source></trans-unit>\n"
        + "<trans-unit id=\"2\" resname=\"b\"><source>Two</source></trans-unit>\n"
        + "<trans-unit id=\"3\" resname=\"c\"><source>Three</source><source/></trans-unit>\n";
    String french = "<trans-unit id=\"5\" resname=\"a\"><source>One</source><target>Un</target></trans-unit>\n"
        + "<trans-unit id=\"6\" resname=\"c\"><source>Three</source><target>Trois</target></trans-unit>\n";
    String start = "<xliff version=\"1.2\"><file><body>\n";
    SyncedFolder folder = xliff(start + unit + "</body></file></xliff>", start + french + "</body></file></xliff>");

    assertEquals(List.of(
        "messages.xlf has entries with a fault, whose translations stay as they are: 3. The build says what is wrong with"
            + " them.",
        "fr: 1 without a translation. fr.xlf"), folder.sync());

    assertEquals(start + french.replace("</trans-unit>\n<", "</trans-unit>\n<trans-unit id=\"2\" resname=\"b\">"
        + "<source>Two</source><target state=\"new\"/></trans-unit>\n<") + "</body></file></xliff>",
        folder.read("fr.xlf"));
  }

  @Test
  void aFaultyEntryOfATranslationStaysAndIsNotAddedOnceMore() {
    SyncedFolder folder = SyncedFolder.of(temporary, "a.properties", "a=One\nb=Two\nc=Three\n", "a_fr.properties",
        "a=Un\nb=Deux \\u12\n").untranslated(Untranslated.SOURCE);
    assertEquals(List.of("fr: 1 without a translation. a_fr.properties"), folder.sync());
    assertEquals("a=Un\nc=Three\nb=Deux \\u12\n", folder.read("a_fr.properties"));

    SyncedFolder json =
        SyncedFolder.of(temporary, "a.json", "{\"a\": \"One\", \"b\": \"Two\", \"c\": \"Three\"}", "fr.json",
            "{\"a\": \"Un\", \"b\": 2}");
    json.sync();
    assertEquals("{\"a\": \"Un\", \"c\": \"\", \"b\": 2}", json.read("fr.json"));
  }

  @Test
  void aTranslationThatCannotBeReadIsToldAndTheOthersGoOn() {
    SyncedFolder folder =
        SyncedFolder.of(temporary, "a.json", "{\"a\": \"One\", \"b\": \"Two\"}", "fr.json", "{\"a\": \"Un\"")
            .translation("de", "de.json").write("de.json", "{\"a\": \"Eins\"}").translation("it", "it.json")
            .translation("es", "es.json").write("es.json", "{\"x\": \"Otro\"}");

    assertEquals(List.of("de: 1 without a translation. de.json",
        "ERROR es: es.json has no entry of a.json, so it is left as it is. Check that it is a translation of that catalog.",
        "ERROR fr: fr.json:1:11: the file is not well-formed JSON: it ends too soon. Check that it was exported whole.",
        "ERROR it: it.json cannot be read: it does not exist."), folder.sync());

    assertEquals("{\"a\": \"Eins\", \"b\": \"\"}", folder.read("de.json"));
    assertEquals("{\"a\": \"Un\"", folder.read("fr.json"));
    assertEquals(new SyncRun.Outcome(true, 0), folder.verify());
  }

  @Test
  void aSourceThatCannotBeReadChangesNothing() {
    SyncedFolder folder =
        SyncedFolder.of(temporary, "a.json", "{\"a\": \"One\"", "fr.json", "{\"a\": \"Un\", \"b\": \"Deux\"}");

    assertEquals(
        List.of("ERROR a.json:1:12: the file is not well-formed JSON: it ends too soon. Check that it was exported"
            + " whole."),
        folder.sync());

    assertEquals("{\"a\": \"Un\", \"b\": \"Deux\"}", folder.read("fr.json"));
    assertEquals(new SyncRun.Outcome(true, 0), folder.verify());
  }

  @Test
  void aReaderOfAnotherFormatHasNoWriter() {
    SyncedFolder folder =
        SyncedFolder.of(temporary, "a.txt", "a One\nb Two\n", "fr.lang", "a=Un\n").reader(new LangReader());

    assertEquals(List.of("ERROR fr: fr.lang is in a format of which Parlance has no writer, so it is left as it is."),
        folder.sync());

    assertEquals("a=Un\n", folder.read("fr.lang"));
  }

  private SyncedFolder xliff(String source, String french) {
    return SyncedFolder.of(temporary, "messages.xlf", source, "fr.xlf", french);
  }

  /** Reads one entry of files of a team's own. */
  private static final class LangReader implements CatalogReader {
    @Override
    public boolean reads(String fileName, byte[] start) {
      return fileName.endsWith(".lang");
    }

    @Override
    public void read(CatalogInput input, CatalogSink sink) {
      String[] entry = new String(input.content(), UTF_8).strip().split("=");
      sink.entry(CatalogEntry.of(entry[0], MessageText.of(entry[1]), Position.START, Position.START));
    }
  }
}
