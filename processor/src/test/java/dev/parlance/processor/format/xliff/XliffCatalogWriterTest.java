package dev.parlance.processor.format.xliff;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XliffCatalogWriterTest {
  private static final String SOURCE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="111" datatype="html">
              <source>Read the <x id="START_LINK" ctype="x-a" equiv-text="&lt;a&gt;"/>licence<x id="CLOSE_LINK" ctype="x-a" equiv-text="&lt;/a&gt;"/>.</source>
              <context-group purpose="location">
                <context context-type="sourcefile">app/about.html</context>
                <context context-type="linenumber">4</context>
              </context-group>
              <note priority="1" from="description">Below the logo</note>
            </trans-unit>
            <trans-unit id="222" datatype="html">
              <source>Save</source>
              <context-group purpose="location">
                <context context-type="sourcefile">app/form.html</context>
                <context context-type="linenumber">12</context>
              </context-group>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;

  private static final String FRENCH = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <!-- by hand -->
        <file source-language="en" target-language="fr" datatype="plaintext" original="ng2.template">
          <body>
              <trans-unit  id='110'  datatype="html">
                  <source>Read the <x id="START_LINK"/>license<x id="CLOSE_LINK"/></source>
                  <target   state='final'>Lisez la <x id="START_LINK"/>licence &amp; plus<x id="CLOSE_LINK"/>&#46;</target>
                  <context-group purpose="location">
                      <context context-type="sourcefile">app/about.html</context>
                      <context context-type="linenumber">3</context>
                  </context-group>
                  <note from="translator">vu</note>
              </trans-unit>
              <trans-unit id="99" datatype="html">
                  <source>Gone</source>
                  <target>Parti</target>
              </trans-unit>
          </body>
        </file>
      </xliff>
      """;

  @Test
  void aFileWithoutAChangeIsTheSameToTheCharacter() throws UnreadableCatalogException {
    assertEquals(FRENCH, open(FRENCH, true).changed(List.of()));
    assertEquals(FRENCH.replace("\n", "\r\n"), open(FRENCH.replace("\n", "\r\n"), true).changed(List.of()));
    assertEquals(FRENCH.replace("\n", "\r"), open(FRENCH.replace("\n", "\r"), true).changed(List.of()));
  }

  @Test
  void aTextThatIsKeptStaysAsItIsWrittenUnderTheNewId() throws UnreadableCatalogException {
    OpenCatalog french = open(FRENCH, true);

    assertEquals(FRENCH.replace("id='110'", "id='111'")
        .replace("<source>Read the <x id=\"START_LINK\"/>license<x id=\"CLOSE_LINK\"/></source>",
            "<source>Read the <x id=\"START_LINK\" ctype=\"x-a\" equiv-text=\"&lt;a&gt;\"/>licence"
                + "<x id=\"CLOSE_LINK\" ctype=\"x-a\" equiv-text=\"&lt;/a&gt;\"/>.</source>")
        .replace("state='final'", "state='needs-review-translation'").replace(">3<", ">4<"),
        french.changed(List.of(new Change.Update(french.entries().get(0), source(0), Optional.empty(), Map.of(),
            EntryState.REVIEW))));
  }

  @Test
  void aUnitIsCopiedFromTheSourceWithTheIndentationOfTheTranslation() throws UnreadableCatalogException {
    OpenCatalog french = open(FRENCH, true);

    assertEquals(FRENCH.replace("    </body>", String.join("\n",
        "        <trans-unit id=\"222\" datatype=\"html\">",
        "            <source>Save</source>",
        "            <target state=\"new\"/>",
        "            <context-group purpose=\"location\">",
        "                <context context-type=\"sourcefile\">app/form.html</context>",
        "                <context context-type=\"linenumber\">12</context>",
        "            </context-group>",
        "        </trans-unit>",
        "    </body>")),
        french.changed(List.of(new Change.Add(Optional.of(french.entries().get(1)), source(1), Optional.empty(),
            EntryState.NEW))));
  }

  @Test
  void aUnitIsRemovedWithTheWhiteSpaceBeforeIt() throws UnreadableCatalogException {
    OpenCatalog french = open(FRENCH, true);

    assertEquals(FRENCH.replace("""
                <trans-unit id="99" datatype="html">
                    <source>Gone</source>
                    <target>Parti</target>
                </trans-unit>
        """, ""), french.changed(List.of(new Change.Remove(french.entries().get(1)))));
  }

  @Test
  void aNewTextHasTheInlineElementsOfTheSource() throws UnreadableCatalogException {
    OpenCatalog french = open(FRENCH, true);
    MessageText text = MessageText.builder().placeholder("START_LINK").characters("Licence < \"AGPL\" & co")
        .placeholder("CLOSE_LINK").build();

    OpenCatalog changed = open(french.changed(
        List.of(Change.Update.ofText(french.entries().get(0), source(0), text, EntryState.TRANSLATED))), true);

    assertEquals("[<x id=\"START_LINK\" ctype=\"x-a\" equiv-text=\"&lt;a&gt;\"/>Licence &lt; \"AGPL\" &amp; co"
        + "<x id=\"CLOSE_LINK\" ctype=\"x-a\" equiv-text=\"&lt;/a&gt;\"/>]",
        ((XliffUnit) changed.entries().get(0)).element().children("target").map(each -> each.content()).toList()
            .toString());
  }

  @Test
  void aCharacterOfANewTextThatTheEncodingLacksIsAReference() throws UnreadableCatalogException {
    byte[] latin = FRENCH.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1);
    OpenCatalog french = new XliffCatalogWriter().open(new CatalogInput("messages.xlf", latin, true));
    MessageText text = MessageText.builder().characters("Voilà… 😀").build();

    String changed = french.changed(
        List.of(Change.Update.ofText(french.entries().get(1), source(1), text, EntryState.TRANSLATED)));

    assertEquals("<target>Voilà&#8230; &#128512;</target>",
        changed.substring(changed.lastIndexOf("<target>"), changed.lastIndexOf("</target>") + "</target>".length()));
  }

  @Test
  void placeholdersAreRenamedInATextThatIsKept() throws UnreadableCatalogException {
    OpenCatalog french = open(FRENCH, true);

    String changed = french.changed(List.of(new Change.Update(french.entries().get(0), source(0), Optional.empty(),
        Map.of("START_LINK", "START_LINK_1"), EntryState.TRANSLATED)));

    assertEquals("Lisez la <x id=\"START_LINK_1\"/>licence &amp; plus<x id=\"CLOSE_LINK\"/>&#46;",
        ((XliffUnit) open(changed, true).entries().get(0)).element().child("target").orElseThrow().content());
  }

  @Test
  void aFileWithoutUnitsTakesTheFirst() throws UnreadableCatalogException {
    String blank = new XliffCatalogWriter().blank("en", "fr").replace("</body>", "</body>");
    OpenCatalog empty = open(blank, true);

    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" target-language="fr" datatype="plaintext" original="messages">
            <body>
              <trans-unit id="222" datatype="html">
                <source>Save</source>
                <target>Enregistrer</target>
                <context-group purpose="location">
                  <context context-type="sourcefile">app/form.html</context>
                  <context context-type="linenumber">12</context>
                </context-group>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """, empty.changed(List.of(new Change.Add(Optional.empty(), source(1),
        Optional.of(MessageText.of("Enregistrer")), EntryState.TRANSLATED))));
  }

  @Test
  void xliff2HasItsStatesOnSegments() throws UnreadableCatalogException {
    String german = """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de">
          <file id="ngi18n" original="ng.template">
            <unit id="1">
              <segment state="final">
                <source>Hello <ph id="0" equiv="INTERPOLATION" disp="{{ name }}"/></source>
                <target>Hallo <ph id="0" equiv="INTERPOLATION" disp="{{ name }}"/></target>
              </segment>
            </unit>
          </file>
        </xliff>
        """;
    String source =
        german.replaceAll(" *<target>.*\n", "").replace(" state=\"final\"", "").replace("id=\"1\"", "id=\"2\"")
            .replace("Hello ", "Hello, ");
    OpenCatalog open = open(german, true);

    String marked = open.changed(List.of(new Change.Update(open.entries().get(0),
        SourceEntry.of(open(source, false).entries().get(0)), Optional.empty(), Map.of(), EntryState.REVIEW)));

    assertEquals(german.replace("id=\"1\"", "id=\"2\"").replace("Hello ", "Hello, ")
        .replace("state=\"final\"", "state=\"initial\" subState=\"parlance:review\""), marked);
    FileEntry entry = open(marked, true).entries().get(0);
    assertEquals(EntryState.REVIEW, entry.state());
    assertEquals(german.replace("id=\"1\"", "id=\"2\"").replace("Hello ", "Hello, ")
        .replace("state=\"final\"", "state=\"translated\""),
        open(marked, true).changed(List.of(new Change.Update(entry,
            SourceEntry.of(open(source, false).entries().get(0)), Optional.empty(), Map.of(),
            EntryState.TRANSLATED))));
  }

  @Test
  void notesOfXliff2StayBesideThoseOfTranslators() throws UnreadableCatalogException {
    String german = """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de">
          <file id="f">
            <unit id="1">
              <notes>
                <note category="translator">so ist es</note>
              </notes>
              <segment>
                <source>Save</source>
                <target>Sichern</target>
              </segment>
            </unit>
            <unit id="2">
              <notes>
                <note category="location">a.html:1</note>
              </notes>
              <segment>
                <source>Open</source>
                <target>Öffnen</target>
              </segment>
            </unit>
          </file>
        </xliff>
        """;
    String source = german.replaceAll(" *<target>.*\n", "").replace("category=\"translator\">so ist es",
        "category=\"location\">b.html:7");
    OpenCatalog open = open(german, true);

    assertEquals(german.replace("<notes>\n        <note category=\"translator\"",
        "<notes>\n        <note category=\"location\">b.html:7</note>\n        <note category=\"translator\""),
        open.changed(List.of(new Change.Update(open.entries().get(0),
            SourceEntry.of(open(source, false).entries().get(0)), Optional.empty(), Map.of(), EntryState.TRANSLATED))));
  }

  @Test
  void aUnitOfXliff2WithoutSegmentsIsCopiedWithOne() throws UnreadableCatalogException {
    String source = """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en">
          <file id="f">
            <unit id="1" />
          </file>
        </xliff>
        """;
    OpenCatalog german = open(XliffCatalogWriter.ofVersion2().blank("en", "de"), true);

    String changed = german.changed(List.of(new Change.Add(Optional.empty(),
        SourceEntry.of(open(source, false).entries().get(0)), Optional.empty(), EntryState.NEW)));

    assertEquals("""
            <unit id="1">
              <segment state="initial">
                <source></source>
                <target/>
              </segment>
            </unit>
        """.indent(0), changed.substring(changed.indexOf("    <unit"), changed.indexOf("  </file>")));
  }

  private static SourceEntry source(int index) throws UnreadableCatalogException {
    return SourceEntry.of(open(SOURCE, false).entries().get(index));
  }

  private static OpenCatalog open(String text, boolean translation) throws UnreadableCatalogException {
    return new XliffCatalogWriter().open(new CatalogInput("messages.xlf", text.getBytes(UTF_8), translation));
  }
}
