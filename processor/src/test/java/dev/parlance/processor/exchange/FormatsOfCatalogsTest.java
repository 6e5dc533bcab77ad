package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.format.arb.ArbCatalogWriter;
import dev.parlance.processor.format.json.JsonCatalogWriter;
import dev.parlance.processor.format.plain.PlainCatalogWriter;
import dev.parlance.processor.format.properties.PropertiesCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.testing.CompiledFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of catalogs in each format, out to translators and, translated, back into a file of that format. */
class FormatsOfCatalogsTest {
  @TempDir
  Path folder;

  @Test
  void plainCatalogs() throws UnreadableCatalogException {
    assertTranslated("txt", Syntax.ANGULAR, new PlainCatalogWriter(new AngularSyntax(false)), """
        hello Hello <x id="NAME"/> &amp; all!
        bye Bye
        """, """
        bye Salut
        """, "Bonjour {$NAME} & tous !", """
        hello Bonjour <x id="NAME"/> &amp; tous !
        bye Salut
        """);
  }

  @Test
  void properties() throws UnreadableCatalogException {
    assertTranslated("properties", Syntax.MESSAGE_FORMAT, new PropertiesCatalogWriter(new JavaTextSyntax()), """
        # A greeting
        hello = Hello {0}!
        bye = Bye
        """, """
        # Fin
        bye = Salut
        """, "L''été, {0} !", """
        hello = L''été, {0} !
        # Fin
        bye = Salut
        """);
  }

  @Test
  void json() throws UnreadableCatalogException {
    assertTranslated("json", Syntax.ICU, new JsonCatalogWriter(new IcuSyntax(true), false), """
        {
          "hello": "Hello <b>{name}</b>!",
          "bye": "Bye"
        }
        """, """
        {
          "bye": "Salut"
        }
        """, "Bonjour <b>{name}</b> \"!\"", """
        {
          "hello": "Bonjour <b>{name}</b> \\"!\\"",
          "bye": "Salut"
        }
        """);
  }

  @Test
  void arb() throws UnreadableCatalogException {
    assertTranslated("arb", Syntax.AUTO, new ArbCatalogWriter(new FlutterSyntax(false)), """
        {
          "@@locale": "en",
          "hello": "Hello {name}!",
          "@hello": {"placeholders": {"name": {"type": "String"}}},
          "bye": "Bye"
        }
        """, """
        {
          "@@locale": "fr",
          "bye": "Salut"
        }
        """, "Bonjour {name} !", """
        {
          "@@locale": "fr",
          "hello": "Bonjour {name} !",
          "bye": "Salut"
        }
        """);
  }

  @Test
  void aFileWithoutAnEntryIsAsGoodAsNone() throws UnreadableCatalogException {
    assertTranslated("txt", Syntax.ANGULAR, new PlainCatalogWriter(new AngularSyntax(false)), "hello Hello\n", "",
        "Bonjour", "hello Bonjour\n");
    assertTranslated("json", Syntax.ICU, new JsonCatalogWriter(new IcuSyntax(true), false), "{\"hello\": \"Hello\"}",
        "{\n}\n", "Bonjour", "{\n  \"hello\": \"Bonjour\"\n}\n");
  }

  /** Sends the text {@code hello} out, which the French file lacks, and takes {@code translation} back for it. */
  private void assertTranslated(String extension, Syntax syntax, CatalogWriter writer, String source, String french,
      String translation, String expected) throws UnreadableCatalogException {
    CompiledFolder catalogs = new CompiledFolder(folder).with("messages." + extension, source)
        .with("messages_fr." + extension, french);
    CompiledCatalog catalog = catalogs.compile("messages." + extension, "messages_{locale}." + extension,
        new TextNotation(syntax, Markup.AUTO));
    CatalogInput input = new CatalogInput("messages_fr." + extension, french.getBytes(UTF_8), true, syntax);
    OpenTranslation opened = OpenTranslation.of(catalog, "fr", writer.reader(), input, writer.open(input),
        Optional.of(writer.open(new CatalogInput("messages." + extension, source.getBytes(UTF_8), false, syntax))),
        Set.of());
    String sent = new String(ExchangeFormat.PO.write(Export.of(opened, Selection.PENDING)), UTF_8);

    String translated = sent.replaceFirst("(?s)msgstr \"\"\n$",
        Matcher.quoteReplacement("msgstr \"" + translation.replace("\"", "\\\"") + "\"\n"));
    ImportResult result = Import.of(opened, ExchangeFormat.PO.read("fr.po", translated.getBytes(UTF_8)));

    assertEquals(List.of(), result.leftOut());
    assertEquals(expected, result.text());
  }
}
