package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ExportedUnit;
import dev.parlance.processor.exchange.unit.Reason;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for translators, each with all that its format can hold. */
class ExportTest {
  private static final String SOURCE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="ng2.template">
          <body>
            <trans-unit id="save" datatype="html">
              <source>Save</source>
              <note from="description">A button, max 8 characters</note>
              <note from="meaning">verb</note>
            </trans-unit>
            <trans-unit id="licence" datatype="html">
              <source>Read the <x id="START_LINK" equiv-text="&lt;a href=&quot;/licence&quot;&gt;"/>licence<x id="CLOSE_LINK"/> &amp; more.</source>
            </trans-unit>
            <trans-unit id="videos" datatype="html">
              <source>{VAR_PLURAL, plural, =1 {One video} other {<x id="INTERPOLATION" equiv-text="{{ count }}"/> videos}}</source>
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
            <trans-unit id="licence">
              <source>Read the <x id="START_LINK"/>licence<x id="CLOSE_LINK"/> &amp; more.</source>
              <target>Lisez la <x id="START_LINK"/>licence.</target>
            </trans-unit>
            <trans-unit id="cancel">
              <source>Cancel</source>
              <target state="needs-review-translation">Annuler</target>
            </trans-unit>
            <trans-unit id="close">
              <source>Close</source>
              <target>Fermer</target>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;

  @TempDir
  Path folder;

  @Test
  void theFileHasWhatIsMissingDefectiveOrToBeReviewed() throws UnreadableCatalogException {
    ExportedFile file = Export.of(french(), Selection.PENDING);

    assertEquals("messages.xlf", file.original());
    assertEquals("com.acme.Messages", file.type());
    assertEquals("en", file.sourceLocale());
    assertEquals("fr", file.locale());
    assertEquals(List.of("save MISSING", "licence DEFECTIVE", "videos MISSING", "cancel REVIEW"),
        file.units().stream().map(unit -> unit.id() + " " + unit.reason()).toList());
    assertEquals(8, file.units().get(0).maxLength().orElseThrow());
    assertEquals(
        List.of("Problem: <x id=\"START_LINK\"/> is never closed. Add <x id=\"CLOSE_LINK\"/> after its content."),
        file.units().get(1).notes());
    assertEquals(
        List.of("A plural by the number “VAR_PLURAL”: translate what is in the braces; fr has one, many, other."),
        file.units().get(2).notes());
  }

  @Test
  void theFileHasEverythingIfThatIsAskedFor() throws UnreadableCatalogException {
    List<ExportedUnit> units = Export.of(french(), Selection.ALL).units();

    assertEquals(List.of("save", "licence", "videos", "cancel", "close"),
        units.stream().map(ExportedUnit::id).toList());
    assertEquals(Reason.TRANSLATED, units.get(4).reason());
  }

  @Test
  void xliffHasEachCodeAsAnElement() throws UnreadableCatalogException {
    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="messages.xlf" source-language="en" target-language="fr" datatype="plaintext">
            <body>
              <trans-unit id="save" resname="save" maxwidth="8" size-unit="char" xml:space="preserve">
                <source>Save</source>
                <target state="new"/>
                <note from="description">A button, max 8 characters</note>
                <note from="meaning">verb</note>
              </trans-unit>
              <trans-unit id="licence" resname="licence" xml:space="preserve">
                <source>Read the <x id="START_LINK" equiv-text="&lt;a href=&quot;/licence&quot;&gt;"/>licence<x id="CLOSE_LINK" equiv-text="{CLOSE_LINK}"/> &amp; more.</source>
                <target state="needs-review-translation">Lisez la <x id="START_LINK" equiv-text="{START_LINK}"/>licence.</target>
                <note from="parlance">Problem: &lt;x id="START_LINK"/&gt; is never closed. Add &lt;x id="CLOSE_LINK"/&gt; after its content.</note>
              </trans-unit>
              <trans-unit id="videos" resname="videos" xml:space="preserve">
                <source>{VAR_PLURAL, plural, =1 {One video} other {<x id="INTERPOLATION" equiv-text="{{ count }}"/> videos}}</source>
                <target state="new"/>
                <note from="parlance">A plural by the number “VAR_PLURAL”: translate what is in the braces; fr has one, many, other.</note>
              </trans-unit>
              <trans-unit id="cancel" resname="cancel" xml:space="preserve">
                <source>Cancel</source>
                <target state="needs-review-translation">Annuler</target>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """, written(ExchangeFormat.XLIFF));
  }

  @Test
  void csvHasARowPerText() throws UnreadableCatalogException {
    assertEquals("\ufeff" + """
        id,method,source,translation,state,description,meaning,max length,note
        save,save,Save,,missing,"A button, max 8 characters",verb,8,
        licence,licence,Read the {$START_LINK}licence{$CLOSE_LINK} & more.,Lisez la {$START_LINK}licence.,defective,,,,\
        "Problem: <x id=""START_LINK""/> is never closed. Add <x id=""CLOSE_LINK""/> after its content."
        videos,videos,"{VAR_PLURAL, plural, =1 {One video} other {{$INTERPOLATION} videos}}",,missing,,,,\
        "A plural by the number “VAR_PLURAL”: translate what is in the braces; fr has one, many, other."
        cancel,cancel,Cancel,Annuler,review,,,,
        """.replace("\n", "\r\n"), written(ExchangeFormat.CSV));
  }

  @Test
  void poHasTheIdAsContext() throws UnreadableCatalogException {
    assertEquals("""
        msgid ""
        msgstr ""
        "Project-Id-Version: messages.xlf\\n"
        "Language: fr\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "X-Generator: Parlance\\n"
        "X-Source-Language: en\\n"

        #. A button, max 8 characters
        #. Meaning: verb
        #. At most 8 characters.
        #: com.acme.Messages.save
        msgctxt "save"
        msgid "Save"
        msgstr ""

        #. Problem: <x id="START_LINK"/> is never closed. Add <x id="CLOSE_LINK"/> after its content.
        #: com.acme.Messages.licence
        #, fuzzy
        msgctxt "licence"
        msgid "Read the {$START_LINK}licence{$CLOSE_LINK} & more."
        msgstr "Lisez la {$START_LINK}licence."

        #. A plural by the number “VAR_PLURAL”: translate what is in the braces; fr has one, many, other.
        #: com.acme.Messages.videos
        msgctxt "videos"
        msgid "{VAR_PLURAL, plural, =1 {One video} other {{$INTERPOLATION} videos}}"
        msgstr ""

        #: com.acme.Messages.cancel
        #, fuzzy
        msgctxt "cancel"
        msgid "Cancel"
        msgstr "Annuler"
        """, written(ExchangeFormat.PO));
  }

  private String written(ExchangeFormat format) throws UnreadableCatalogException {
    return new String(format.write(Export.of(french(), Selection.PENDING)), UTF_8);
  }

  private OpenTranslation french() throws UnreadableCatalogException {
    return new Translations(folder).with("messages.xlf", SOURCE).with("messages.fr.xlf", FRENCH).open("fr", Set.of());
  }
}
