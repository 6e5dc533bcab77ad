package dev.parlance.processor.format.properties;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.Fuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Random files are read as {@link Properties} reads them. */
class FuzzedPropertiesTest {
  private static final List<String> PIECES =
      List.of("\\", "\\", "\\\\", "\n", "\n", "\r", "\r\n", "\f", "\t", " ", "  ",
          "=", ":", "#", "!", "a", "b", "key", "value", "\\u0041", "\\u00e9", "\\u000a", "\\u0020", "\\ud83d\\ude00",
          "\\n", "\\r", "\\t", "\\f", "\\:", "\\=", "\\ ", "\\#", "é", "\ud83d\ude00", "\u2028", "\u0085", "\u00a0",
          "\0", "\ufffd", "{0}", "'", "\\\n  ", "\\\r\n\t", "\n# c\n", "\n\n", "a=b\n");
  private static final List<String> MALFORMED = List.of("\\u", "\\u12", "\\u004", "\\u00g0", "\\uu0041", "\\u٣٣٣٣");

  @Test
  void keysAndValuesAreThoseOfProperties() throws IOException, UnreadableCatalogException {
    Fuzz fuzz = Fuzz.of("properties");
    for (int i = 0; i < Fuzz.count(20_000, 2_000_000); i++) {
      String file = file(fuzz, PIECES);
      Properties expected = new Properties();
      expected.load(new StringReader(file));

      Read read = Read.of(file.getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of(), read.faults, file);
      assertEquals(expected, read.texts(), file);
    }
  }

  @Test
  void aFileHasAFaultWherePropertiesThrows() throws UnreadableCatalogException {
    Fuzz fuzz = Fuzz.of("malformed properties");
    for (int i = 0; i < Fuzz.count(5_000, 500_000); i++) {
      String file = file(fuzz, fuzz.once(2) ? MALFORMED : PIECES) + fuzz.pick(MALFORMED) + file(fuzz, PIECES);
      Read read = Read.of(file.getBytes(StandardCharsets.UTF_8));
      if (read.faults.isEmpty()) {
        Properties expected = new Properties();
        assertDoesNotThrow(() -> expected.load(new StringReader(file)), file);
        assertEquals(expected, read.texts(), file);
      } else {
        assertThrows(IllegalArgumentException.class, () -> new Properties().load(new StringReader(file)), file);
        FileText text = FileText.utf8(file.getBytes(StandardCharsets.UTF_8));
        read.faults.forEach(at -> assertEquals("\\u", text.toString().substring(text.offset(at), text.offset(at) + 2)));
      }
    }
  }

  /** A unit of a value that the file has as it is stands where its position says. */
  @Test
  void eachUnitOfAValueIsWhereItsPositionSays() throws UnreadableCatalogException {
    Fuzz fuzz = Fuzz.of("places in properties");
    for (int i = 0; i < Fuzz.count(3_000, 300_000); i++) {
      String file = file(fuzz, PIECES);
      Read read = Read.of(file.getBytes(StandardCharsets.UTF_8));
      FileText text = FileText.utf8(file.getBytes(StandardCharsets.UTF_8));
      for (CatalogEntry entry : read.entries) {
        String units = entry.text().units();
        int before = text.offset(entry.textAt());
        for (int unit = 0; unit <= units.length(); unit++) {
          int at = text.offset(read.reader.position(read.input, entry, unit));
          int from = before;
          assertTrue(at >= from, file);
          before = at;
          if (unit < units.length() && text.toString().charAt(at) != '\\') {
            assertEquals(units.charAt(unit), text.toString().charAt(at), file);
          }
        }
      }
    }
  }

  @Test
  void charactersInAdviceAreReadAsTheyWere() throws UnreadableCatalogException {
    Fuzz fuzz = Fuzz.of("characters of properties");
    for (int i = 0; i < Fuzz.count(1_000, 200_000); i++) {
      String characters = fuzz.name(8, List.of("\\", " ", "é", "=", "\n", "\ud83d\ude00", "\f", "#"));
      byte[] start = (fuzz.once(2) ? "# \u00e9\nk=" : "k=").getBytes(StandardCharsets.ISO_8859_1);
      CatalogInput input = new CatalogInput("m.properties", start, false);
      String written = new PropertiesCatalogReader().characters(input, characters);
      boolean latin1 = start.length > 2;
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.writeBytes(start);
      file.writeBytes(written.getBytes(latin1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));

      assertEquals(characters, Read.of(file.toByteArray()).texts().get("k"), written);
    }
  }

  /** Bytes of UTF-8 and Latin-1: what is not UTF-8 is found, and only in the entries that have it. */
  @Test
  void damagedEntriesAreLeftOutAndAllOthersAreRead() throws IOException, UnreadableCatalogException {
    Fuzz fuzz = Fuzz.of("bytes of properties");
    List<String> bytes =
        List.of("é", "\u00e9", "\u00c3", "\u00a9", "\u00e2\u0082", "\u00e2\u0082\u00ac", "\u00ff", "\u00f0\u009f",
            "a", "=", "\n", "\n", "k=", "\\");
    for (int i = 0; i < Fuzz.count(5_000, 500_000); i++) {
      String latin1 = file(fuzz, bytes);
      byte[] file = latin1.getBytes(StandardCharsets.ISO_8859_1);
      boolean asLatin1 = latin1.chars().anyMatch(c -> c >= 0x80)
          && new String(file, StandardCharsets.UTF_8).chars().filter(c -> c >= 0x80).allMatch(c -> c == 0xfffd);
      Properties expected = new Properties();
      expected.load(new StringReader(asLatin1 ? latin1 : new String(file, StandardCharsets.UTF_8)));
      Read read = Read.of(file);

      assertEquals(asLatin1 ? 1 : 0, read.encodings, latin1);
      read.entries.forEach(entry -> assertTrue(!entry.text().units().contains("\ufffd"), latin1));
      if (expected.toString().contains("\ufffd")) {
        assertTrue(read.damaged > 0, latin1);
      } else if (read.damaged == 0) {
        assertEquals(expected, read.texts(), latin1);
      }
    }
  }

  private static String file(Fuzz fuzz, List<String> pieces) {
    StringBuilder file = new StringBuilder();
    for (int left = fuzz.random().nextInt(14); left > 0; left--) {
      file.append(fuzz.pick(pieces));
    }
    // A zero at the start is a sign of UTF-16.
    return file.indexOf("\0") < 0 ? file.toString() : "xx" + file;
  }

  /** A file that was read. */
  private static final class Read implements CatalogSink {
    final PropertiesCatalogReader reader = new PropertiesCatalogReader();
    final List<CatalogEntry> entries = new ArrayList<>();
    final List<Position> faults = new ArrayList<>();
    final CatalogInput input;
    int damaged;
    int encodings;

    private Read(CatalogInput input) {
      this.input = input;
    }

    static Read of(byte[] file) throws UnreadableCatalogException {
      Read read = new Read(new CatalogInput("m.properties", file, false));
      read.reader.read(read.input, read);
      return read;
    }

    Map<String, String> texts() {
      Map<String, String> texts = new HashMap<>();
      entries.forEach(entry -> texts.put(entry.id(), Entry.of(entry).text().units()));
      return texts;
    }

    @Override
    public void entry(CatalogEntry entry) {
      entries.add(entry);
    }

    @Override
    public void damaged(String id, Position at, String problem, String advice) {
      // A file that is hardly Latin-1 is damaged as a whole, and read as such.
      if (problem.contains("as which it is read")) {
        encodings++;
      } else {
        damaged++;
      }
    }

    @Override
    public void encoding(Position at, String sentence) {
      encodings++;
    }

    @Override
    public void fault(String id, Position at, String problem, String advice) {
      faults.add(at);
    }
  }
}
