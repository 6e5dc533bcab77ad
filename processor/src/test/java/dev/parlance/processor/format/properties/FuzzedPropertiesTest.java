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
  private static final List<String> PIECES = List.of("\\", "\\", "\\\\", "\n", "\n", "\r", "\r\n", "\f", "\t", " ", "  ",
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
    public void fault(String id, Position at, String problem, String advice) {
      faults.add(at);
    }
  }
}
