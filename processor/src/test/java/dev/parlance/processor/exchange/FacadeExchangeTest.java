package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.parlance.processor.MessagesProcessor;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.format.plain.PlainCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of a facade, whose methods have names of their own: tools that number units anew keep these. */
class FacadeExchangeTest {
  @TempDir
  Path folder;

  @Test
  void unitsThatAToolNumberedAnewAreFoundByTheNamesOfMethodsExceptWhereOneShowsSeveral()
      throws IOException, UnreadableCatalogException {
    OpenTranslation translation = translation();
    String sent =
        new String(ExchangeFormat.XLIFF.write(Export.of(translation, Selection.PENDING)), UTF_8);

    String back = sent.replace("id=\"page.closed\" resname=\"closed\"", "id=\"41\" resname=\"closed\"")
        .replace("id=\"order.sent\" resname=\"order\"", "id=\"42\" resname=\"order\"")
        .replace("<target state=\"new\"/>", "<target>Texte</target>");
    ImportResult result = Import.of(translation, ExchangeFormat.XLIFF.read("fr.xlf", back.getBytes(UTF_8)));

    assertEquals("page.closed Texte\norder.open Texte\n", result.text());
    assertEquals(List.of("42: the ID is not one of the catalog."),
        result.leftOut().stream().map(note -> note.id() + ": " + note.problem()).toList());
  }

  private OpenTranslation translation() throws IOException, UnreadableCatalogException {
    Files.writeString(folder.resolve("messages.txt"), "page.closed Closed\norder.open Open\norder.sent Sent\n");
    Files.writeString(folder.resolve("messages.fr.txt"), "");
    List<CompiledCatalog> compiled = new ArrayList<>();
    Compiler.javac().withProcessors(new MessagesProcessor(compiled::add, getClass().getClassLoader()))
        .withOptions("-Aparlance.dir=" + folder).compile(JavaFileObjects.forSourceString("test.Shop", """
            package test;
            import dev.parlance.MessageId;
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            interface Shop {
              enum State { OPEN, SENT }
              @MessageId("page.closed") String closed();
              @MessageId("order.{state}") String order(State state);
            }
            """));
    PlainCatalogWriter writer = new PlainCatalogWriter(new AngularSyntax(false));
    CatalogInput input = new CatalogInput("messages.fr.txt", new byte[0], true);
    return OpenTranslation.of(
        compiled.get(0), "fr", writer.reader(), input, writer.open(input), Optional.empty(), Set.of());
  }
}
