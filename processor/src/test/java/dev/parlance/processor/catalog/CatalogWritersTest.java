package dev.parlance.processor.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.format.arb.ArbCatalogWriter;
import dev.parlance.processor.format.json.JsonCatalogWriter;
import dev.parlance.processor.format.plain.PlainCatalogWriter;
import dev.parlance.processor.format.properties.PropertiesCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.html.HtmlMarkup;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.testing.EditedFile;
import dev.parlance.processor.testing.LinesReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogWritersTest {
  private static final List<CatalogReader> READERS =
      CatalogReaders.load(CatalogReaders.class.getClassLoader(), Assertions::fail);

  @Test
  void aWriterIsThatOfTheReaderOfTheFile() {
    assertEquals(new PlainCatalogWriter(new AngularSyntax(true)), writer("m.txt", "a b\n"));
    assertEquals(new PropertiesCatalogWriter(new JavaTextSyntax()), writer("m.properties", ""));
    assertEquals(new JsonCatalogWriter(new AngularSyntax(true), false), writer("m.json", "{\"a\": \"b\"}"));
    assertEquals(new JsonCatalogWriter(new AngularSyntax(true), true),
        writer("m.json", "{\"locale\": \"en\", \"translations\": {}}"));
    assertEquals(new ArbCatalogWriter(new FlutterSyntax(false)), writer("m.arb", "{}"));
  }

  @Test
  void aWriterReadsTheSyntaxOfTheAnnotation() {
    CatalogFile file = new CatalogFile("m.properties", new byte[0]);
    CatalogInput input = new CatalogInput(file.path(), file.content(), false);
    assertEquals(
        Optional.of(new PropertiesCatalogWriter(new MarkedUpSyntax(new JavaTextSyntax(), new HtmlMarkup()))),
        CatalogWriters.of(CatalogReaders.choose(READERS, file), input, new TextNotation(Syntax.AUTO, Markup.HTML)));
  }

  @Test
  void aReaderOfAnotherFormatHasNone() {
    CatalogInput input = new CatalogInput("m.json", new byte[0], false);
    assertEquals(Optional.empty(),
        CatalogWriters.of(new SafeCatalogReader(new LinesReader()), input, TextNotation.AUTO));
  }

  @ParameterizedTest
  @CsvSource({"m.txt, 'a b\n', 'a b\nc d\n'", "m.properties, 'a=b\n', 'a=b\nc=d\n'",
    "m.json, '{\"a\":\"b\"}', '{\"a\":\"b\",\"c\":\"d\"}'", "m.arb, '{\"a\":\"b\"}', '{\"a\":\"b\",\"c\":\"d\"}'"})
  void aByteOrderMarkStays(String name, String text, String longer) {
    CatalogWriter writer = writer(name, text);
    CatalogInput input = new CatalogInput(name, ("\ufeff" + text).getBytes(UTF_8), true);
    String changed = EditedFile.of(writer, input).add("a", "c", "d").changed();
    assertEquals(longer, changed);
    assertArrayEquals(("\ufeff" + longer).getBytes(UTF_8), writer.reader().text(input).encode(changed));
  }

  private static CatalogWriter writer(String name, String text) {
    CatalogFile file = new CatalogFile(name, text.getBytes(UTF_8));
    CatalogInput input = new CatalogInput(file.path(), file.content(), false);
    return CatalogWriters.of(CatalogReaders.choose(READERS, file), input, TextNotation.AUTO).orElseThrow();
  }
}
