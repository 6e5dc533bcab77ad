package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Syntax;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Files for translators, read by the schema, the library and the program that others check such files by. */
class ReadByOtherToolsTest {
  private static final String SOURCE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="app">
          <body>
            <trans-unit id="formula" xml:space="preserve">
              <source>=HYPERLINK({link})</source>
              <note from="description">-1, + or
      @all, max. 20 characters</note>
            </trans-unit>
            <trans-unit id="@lines" xml:space="preserve">
              <source>First "line";
      second\\line&#9;tab, {name}</source>
              <note from="meaning">'=meaning</note>
            </trans-unit>
            <trans-unit id="twice" xml:space="preserve">
              <source>{name} and {name}, <x id="IMAGE" equiv-text="&lt;img&gt;"/><x id="IMAGE"/> at {day, date, long}</source>
            </trans-unit>
            <trans-unit id="plural" xml:space="preserve">
              <source>{n, plural, one {# day} other {# days}}</source>
              <target/>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;

  @TempDir
  Path folder;

  @Test
  void xliffIsValidByTheStrictSchemaOfOasis() throws UnreadableCatalogException, SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(getClass().getResource("/net/sf/okapi/lib/verification/xliff-core-1.2-strict.xsd"))
        .newValidator().validate(new StreamSource(new ByteArrayInputStream(written(ExchangeFormat.XLIFF))));
  }

  @Test
  void csvIsReadByALibraryAndNoCellIsAFormula() throws UnreadableCatalogException, IOException {
    String csv = new String(written(ExchangeFormat.CSV), UTF_8);
    assertEquals('\ufeff', csv.charAt(0));
    List<CSVRecord> records;
    try (CSVParser parser = CSVParser.parse(new StringReader(csv.substring(1)), CSVFormat.RFC4180)) {
      records = parser.getRecords();
    }

    assertEquals(List.of(
        List.of("id", "method", "source", "translation", "state", "description", "meaning", "max length", "note"),
        List.of("formula", "formula", "'=HYPERLINK({link})", "'=LIEN({link})", "review",
            "'-1, + or\\n@all, max. 20 characters", "", "20", ""),
        List.of("'@lines", "lines", "First \"line\";\\nsecond\\line\ttab, {name}", "", "missing", "", "''=meaning", "",
            ""),
        List.of("twice", "twice", "{name} and {name}, {$IMAGE}{$IMAGE} at {day, date, long}", "", "missing", "", "", "",
            ""),
        List.of("plural", "plural", "{n, plural, one {# day} other {# days}}", "", "missing", "", "", "",
            "A plural by the number “n”: translate what is in the braces; pt-BR has one, many, other.")),
        records.stream().map(row -> row.stream().map(cell -> cell.replace("\n", "\\n")).toList()).toList());
  }

  @Test
  @EnabledIf("hasMsgfmt")
  void poPassesTheChecksOfGettext() throws UnreadableCatalogException, IOException, InterruptedException {
    Path po = Files.write(folder.resolve("export.po"), written(ExchangeFormat.PO));

    Process msgfmt = new ProcessBuilder("msgfmt", "-v", "-c", "--check-header", "-o", "/dev/null", po.toString())
        .redirectErrorStream(true).start();
    String printed = new String(msgfmt.getInputStream().readAllBytes(), UTF_8);

    assertEquals(0, msgfmt.waitFor(), printed);
    assertEquals("0 translated messages, 1 fuzzy translation, 3 untranslated messages.",
        printed.lines().filter(line -> !line.contains("header field")).reduce("", String::concat));
  }

  static boolean hasMsgfmt() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "msgfmt")));
  }

  private byte[] written(ExchangeFormat format) throws UnreadableCatalogException {
    OpenTranslation translation = Translations.in(folder, Syntax.ICU).with("messages.xlf", SOURCE)
        .with("messages.pt-BR.xlf", """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
              <file source-language="en" target-language="pt-BR" datatype="plaintext" original="app">
                <body>
                  <trans-unit id="formula">
                    <source>=HYPERLINK({link})</source>
                    <target state="needs-review-translation">=LIEN({link})</target>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """).open("pt-BR", Set.of());
    ExportedFile file = Export.of(translation, Selection.PENDING);
    return format.write(file);
  }
}
