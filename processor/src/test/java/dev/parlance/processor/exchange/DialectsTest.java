package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Syntax;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.format.xliff.XliffCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as tools give them back. */
class DialectsTest {
  private static final String SOURCE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="app">
          <body>
            <trans-unit id="close"><source>Close</source></trans-unit>
            <trans-unit id="licence"><source>Read the &lt;link>licence&lt;/link> first, {name}.</source></trans-unit>
            <trans-unit id="two"><source>{n, number} of {n, number, percent}</source></trans-unit>
            <trans-unit id="days"><source>{n, plural, one {# day} other {# days}}</source></trans-unit>
          </body>
        </file>
      </xliff>
      """;

  private static final String LICENCE = "Lisez la <link>licence</link>, {name}.";

  @TempDir
  Path folder;

  private Translations translations;

  @BeforeEach
  void write() {
    translations = Translations.in(folder, Syntax.ICU).with("messages.xlf", SOURCE);
  }

  @Test
  void weblateMovesAttributesAndMarksWhatIsApproved() throws UnreadableCatalogException {
    assertEquals(Map.of("close", "Fermer TRANSLATED", "licence", LICENCE + " REVIEW"), imported("fr.xlf", """
        <?xml version='1.0' encoding='UTF-8'?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file target-language="fr" datatype="plaintext"
          original="messages.xlf" source-language="en"><body>
        <trans-unit xml:space="preserve" resname="licence" id="licence" approved="no">
          <source>Read the <x equiv-text="&lt;link&gt;" id="START_link"/>licence<x id="CLOSE_link"/> first, <x id="name"/>.</source>
          <target state="needs-translation">Lisez la <x id="START_link"/>licence<x id="CLOSE_link"/>, <x id="name"/>.</target>
        </trans-unit>
        <trans-unit id="close" approved="yes"><source>Close</source><target state="new">Fermer</target></trans-unit>
        </body></file></xliff>
        """));
  }

  @Test
  void crowdinFillsInTheSourceAndNumbersUnits() throws UnreadableCatalogException {
    assertEquals(Map.of("licence", LICENCE + " TRANSLATED"), imported("fr.xliff", """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
          <file id="2" original="/messages.xlf" source-language="en" target-language="fr" datatype="xml">
            <body>
              <trans-unit id="41" resname="close">
                <source>Close</source>
                <target state="needs-translation">Close</target>
              </trans-unit>
              <trans-unit id="42" resname="licence" approved="yes">
                <source>Read the <g id="1">licence</g> first, <x id="2"/>.</source>
                <target state="final">Lisez la <g id="1">licence</g>, <x id="2"/>.</target>
                <note>Context</note>
                <context-group purpose="location"><context context-type="x">y</context></context-group>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """));
  }

  @Test
  void memoqAddsSegmentsAndAttributesOfItsOwn() throws UnreadableCatalogException {
    assertEquals(Map.of("licence", LICENCE + " TRANSLATED"), imported("fr.mqxliff", """
        <?xml version="1.0" encoding="utf-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
          <file original="messages.xlf" source-language="en" target-language="fr-FR" datatype="x-memoq">
            <header><mq:tag-groups/></header>
            <body>
              <trans-unit id="licence" mq:status="Confirmed" mq:percent="0">
                <source>Read the <bpt id="1" ctype="x">&lt;link&gt;</bpt>licence<ept id="1">&lt;/link&gt;</ept> first, <ph id="2">{name}</ph>.</source>
                <seg-source><mrk mtype="seg" mid="1">Read the</mrk></seg-source>
                <target xml:space="preserve"><mrk mtype="seg" mid="1">Lisez la <bpt id="1">&lt;link&gt;</bpt>licence</mrk><mrk mtype="seg" mid="2"><ept id="1">&lt;/link&gt;</ept>, <ph id="2">{name}</ph>.</mrk></target>
                <mq:minorversions><mq:minorversion><target>Other</target></mq:minorversion></mq:minorversions>
                <alt-trans><target>Autre</target></alt-trans>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """));
  }

  @Test
  void omegatLeavesStatesAsTheyWereAndSpacesAsItLikes() throws UnreadableCatalogException {
    assertEquals(
        Map.of("licence", LICENCE + " TRANSLATED", "days", "{n, plural, one {# jour} other {# jours}} TRANSLATED"),
        imported("fr.xlf", """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
              <file original="messages.xlf" source-language="en" target-language="FR" datatype="plaintext">
                <body>
                  <trans-unit id="days">
                    <source>{n, plural, one {# day}
                      other {# days}}</source>
                    <target state="new">{n, plural, one {# jour}
                      other {# jours}}</target>
                  </trans-unit>
                  <trans-unit id="close">
                    <source>Close</source>
                    <target state="new">Close</target>
                  </trans-unit>
                  <trans-unit id="licence">
                    <source>
                      Read the  <x id="START_link"/>licence<x id="CLOSE_link"/> first,
                      <x id="name"/>.
                    </source>
                    <target state="new">
                      Lisez la <x id="START_link"/>licence<x id="CLOSE_link"/>,
                      <x id="name"/>.
                    </target>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """));
  }

  @Test
  void codesMayComeInAnotherOrderAndUnderWhatTheyAreShownAs() throws UnreadableCatalogException {
    assertEquals(Map.of("two", "{n, number, percent} de {n, number} TRANSLATED", "licence", LICENCE + " TRANSLATED"),
        imported("fr.xlf", """
            <xliff version="1.2">
              <file original="messages.xlf" source-language="en" target-language="fr" datatype="plaintext">
                <body>
                  <trans-unit id="two">
                    <source><x id="n"/> of <x id="n.2"/></source>
                    <target><x id="n.2"/> de <x id="n"/></target>
                  </trans-unit>
                  <trans-unit id="licence">
                    <target>Lisez la <g id="link">licence</g>, <ph id="7" equiv-text="{name}"/>.</target>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """));
  }

  @Test
  void xliff2OfAConverterIsRead() throws UnreadableCatalogException {
    assertEquals(Map.of("licence", LICENCE + " TRANSLATED", "close", "Fermer REVIEW"), imported("fr.xlf", """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
          <file id="f1">
            <unit id="u1" name="licence">
              <originalData><data id="d1">&lt;link&gt;</data></originalData>
              <segment state="translated">
                <source>Read the <pc id="1" dataRefStart="d1">licence</pc> first, </source>
                <target>Lisez la <pc id="1" dataRefStart="d1">licence</pc>, </target>
              </segment>
              <segment state="final">
                <source><ph id="2" disp="{name}"/>.</source>
                <target><ph id="2" disp="{name}"/>.</target>
              </segment>
            </unit>
            <unit id="u2" name="close">
              <segment state="needs-review-translation"><source>Close</source><target>Fermer</target></segment>
            </unit>
          </file>
        </xliff>
        """));
  }

  @Test
  void spreadsheetsSeparateByWhatTheirCountryDoes() throws UnreadableCatalogException {
    Map<String, String> expected = Map.of("licence", LICENCE + " TRANSLATED", "close", "-fermer\net plus TRANSLATED");
    String table = """
        translation;Source;state;ID
        "Lisez la <link>licence</link>, {name}.";"Read the <link>licence</link> first, {name}.";missing;licence
        "'-fermer
        et plus";Close;x;close
        ;;;
        """;

    assertEquals(expected, imported("fr.csv", table));
    assertEquals(expected, imported("fr.csv", "\ufeff" + table.replace("\n", "\r\n")));
    assertEquals(expected, imported("fr.csv", "sep=;\n" + table));
    assertEquals(expected, imported("fr.txt", table.replace(';', '\t')));
    assertEquals(expected, imported("fr.csv", table.replace("\n", "\r")));
    assertEquals(expected, imported("fr.txt", table.replace(';', '\t').getBytes(UTF_16)));
    assertEquals(Map.of("close", "Fermer \"oui,\" TRANSLATED"),
        imported("fr.csv", "id;source;translation\nclose;Close;\"Fermer \"\"oui,\"\"\"\n"));
  }

  @Test
  void poeditWrapsStringsAndKeepsWhatIsObsolete() throws UnreadableCatalogException {
    assertEquals(Map.of("licence", LICENCE + " REVIEW", "close", "Fer\"mer TRANSLATED"), imported("fr.po", """
        # Translators
        msgid ""
        msgstr ""
        "Project-Id-Version: messages.xlf\\n"
        "Language: fr_FR\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "X-Generator: Poedit 3.0\\n"

        #. note
        #: com.acme.Messages.licence
        #, fuzzy, c-format
        #| msgid "Read"
        msgctxt "licence"
        msgid ""
        "Read the <link>licence"
        "</link> first, {name}."
        msgstr ""
        "Lisez la "
        "<link>licence</link>, {name}."
        msgctxt "close"
        msgid "Close"
        msgstr "Fer\\"mer"

        #, fuzzy
        #~ msgctxt "gone"
        #~ msgid "Gone"
        #~ msgstr "Parti"

        msgctxt "two"
        msgid "{n, number} of {n, number, percent}"
        msgstr ""
        """));
  }

  @Test
  void aFileThatCannotBeReadIsOneSentenceWithALine() {
    assertEquals("3:1: the line is not one of a PO file. Correct it, or export the file again.",
        unreadable("fr.po", "msgid \"a\"\nmsgstr \"b\"\noops\n"));
    assertEquals("3:1: the line is not one of a PO file. Correct it, or export the file again.",
        unreadable("fr.po", "msgctxt \"close\"\nmsgid \"a\"\nmsgstr \"b\n"));
    assertEquals("1:1: the file is in ISO-8859-1, as its header says. Convert it with msgconv --to-code=UTF-8.",
        unreadable("fr.po", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"));
    assertEquals(
        "2:7: the quotation mark that begins this cell is never closed. Close it behind the cell, or write \"\""
            + " for a quotation mark in it.",
        unreadable("fr.csv", "id,translation\nclose,\"Fermer\n"));
    assertEquals(
        "1:1: the first row of the table has no columns “id” and “translation”. Give them back their titles: id,"
            + " source, translation.",
        unreadable("fr.csv", "close,Fermer\n"));
    assertEquals("1:1: the file is not XLIFF: its root is <tmx>. Name a file whose root is <xliff>.",
        unreadable("fr.xlf", "<tmx/>"));
    assertEquals("2", unreadable("fr.xlf", "<xliff version=\"1.2\"><file>\n<body></xliff>").substring(0, 1));
    assertEquals("1:1: the file is empty. Check that it was exported whole.", unreadable("fr.xlf", ""));
    assertThrows(UnreadableCatalogException.class,
        () -> imported("fr.csv", new byte[] {'i', 'd', ',', 't', 'r', 'a', 'n', 's', 'l', 'a', 't', 'i', 'o', 'n', '\n',
          'c', 'l', 'o', 's', 'e', ',', (byte) 0xe9}));
  }

  private String unreadable(String name, String content) {
    UnreadableCatalogException fault =
        assertThrows(UnreadableCatalogException.class, () -> imported(name, content));
    return fault.at().line() + ":" + fault.at().column() + ": " + fault.getMessage();
  }

  private Map<String, String> imported(String name, String content) throws UnreadableCatalogException {
    return imported(name, content.getBytes(UTF_8));
  }

  /** The texts and states of the translation after the import, by ID. */
  private Map<String, String> imported(String name, byte[] content) throws UnreadableCatalogException {
    ExchangeFormat format = ExchangeFormat.of(name, content);
    ImportResult result = Import.of(translations.open("fr", Set.of()), format.read(name, content));
    OpenCatalog after = new XliffCatalogWriter().open(
        new CatalogInput("messages.fr.xlf", result.text().getBytes(UTF_8), true, Syntax.ICU));
    Map<String, String> texts = new TreeMap<>();
    after.entries().forEach(entry -> texts.put(entry.read().id(), entry.read().text() + " " + entry.state()));
    assertEquals(texts.size(), result.taken(), () -> List.of(result.leftOut(), result.text()).toString());
    return texts;
  }
}
