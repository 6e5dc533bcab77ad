package dev.parlance.processor.format.arb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.testing.EditedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArbCatalogWriterTest {
  private static final ArbCatalogWriter WRITER = new ArbCatalogWriter(new FlutterSyntax(false));

  @Test
  void anEntryIsAddedBehindTheMetadataOfItsNeighbour() {
    assertEquals("""
        {
          "@@locale": "fr",
          "@@author": "x",
          "first": "Avant",
          "a": "Un",
          "@a": {"description": "d"},
          "b": "Deux"
        }
        """, file("""
        {
          "@@locale": "fr",
          "@@author": "x",
          "a": "Un",
          "@a": {"description": "d"}
        }
        """).add("", "first", "Avant").add("a", "b", "Deux").add("a", "left out").changed());
  }

  @Test
  void metadataGoesWithItsText() {
    String file = "{\"@b\": {\"x\": 1}, \"a\": \"1\", \"@a\": {\"description\": \"d\"}, \"b\": \"2\"}";
    assertEquals("{\"@b\": {\"x\": 1}, \"b\": \"2\"}", file(file).remove("a").changed());
    assertEquals("{\"a\": \"1\", \"@a\": {\"description\": \"d\"}}", file(file).remove("b").changed());
    assertEquals("{\"@c\": {\"x\": 1}, \"a\": \"1\", \"@a\": {\"description\": \"d\"}, \"c\": \"2\"}",
        file(file).move("b", "c", Map.of(), EntryState.TRANSLATED).changed());
  }

  @Test
  void metadataStaysWithAnotherTextOfTheSameId() {
    assertEquals("{\"a\": \"2\", \"@a\": {}}", file("{\"a\": \"1\", \"a\": \"2\", \"@a\": {}}").remove("a").changed());
  }

  @Test
  void aMarkForReviewIsAddedOnceAndRemovedAgain() {
    String plain = "{\n  \"a\": \"1\",\n  \"b\": \"2\"\n}\n";
    String marked = "{\n  \"a\": \"1\",\n  \"@a\": {\n    \"x-parlance-review\": true\n  },\n  \"b\": \"2\"\n}\n";
    assertEquals(marked, file(plain).move("a", "a", Map.of(), EntryState.REVIEW).changed());
    assertEquals(marked, file(marked).move("a", "a", Map.of(), EntryState.REVIEW).changed());
    assertEquals(plain, file(marked).move("a", "a", Map.of(), EntryState.TRANSLATED).changed());
    assertEquals(plain.replace("\"a\"", "\"z\""),
        file(marked).move("a", "z", Map.of(), EntryState.TRANSLATED).changed());
    assertEquals(marked.replace("\"a\"", "\"z\"").replace("@a", "@z"),
        file(plain).move("a", "z", Map.of(), EntryState.REVIEW).changed());
    assertEquals(List.of(EntryState.REVIEW, EntryState.TRANSLATED),
        file(marked).open().entries().stream().map(FileEntry::state).toList());
    assertEquals(EntryState.NEW, file("{\"a\": \"\", \"@a\": {\"x-parlance-review\": true}}").entry("a").state());
  }

  @Test
  void aMarkKeepsOtherMetadata() {
    String described = "{\"a\": \"1\", \"@a\": {\"description\": \"d\"}}";
    String marked = "{\"a\": \"1\", \"@a\": {\"description\": \"d\", \"x-parlance-review\": true}}";
    assertEquals(marked, file(described).move("a", "a", Map.of(), EntryState.REVIEW).changed());
    assertEquals(described, file(marked).move("a", "a", Map.of(), EntryState.TRANSLATED).changed());
    assertEquals("{\"a\": \"1\", \"@a\": {\"x-parlance-review\": true}}",
        file("{\"a\": \"1\", \"@a\": {\"x-parlance-review\": false}}").move("a", "a", Map.of(), EntryState.REVIEW)
            .changed());
    assertEquals("{\"a\": \"1\", \"@a\": {\"x-parlance-review\": true}}",
        file("{\"a\": \"1\", \"@a\": null}").move("a", "a", Map.of(), EntryState.REVIEW).changed());
    assertEquals("{\"a\": \"1\", \"@a\": {\"x-parlance-review\": true}}",
        file("{\"a\": \"1\", \"@a\": {}}").move("a", "a", Map.of(), EntryState.REVIEW).changed());
  }

  @Test
  void aTranslationToReviewIsAddedWithItsMark() {
    assertEquals("{\"@@locale\": \"fr\", \"a\": \"1\", \"@a\": {\"x-parlance-review\": true}}",
        file("{\"@@locale\": \"fr\"}")
            .add("", EditedFile.source("a"), Optional.of(MessageText.of("1")), EntryState.REVIEW).changed());
  }

  @Test
  void blanksAtTheEdgesAreWrittenAsTheyAre() {
    assertEquals("{\"a\": \" \\\"1\\\"\\n\"}",
        file("{\"a\": \"\"}").text("a", " \"1\"\n", EntryState.TRANSLATED).changed());
  }

  @Test
  void argumentsOfATextThatIsKeptAreRenamed() {
    assertEquals("{\"a\": \"{n, plural, =1{one {who}} other{# {n}\\u0021}} {day, date, ::yMMMd}\"}",
        file("{\"a\": \"{count, plural, =1{one {name}} other{# {count}\\u0021}} {d, date, ::yMMMd}\"}")
            .move("a", "a", Map.of("count", "n", "name", "who", "d", "day"), EntryState.TRANSLATED).changed());
  }

  @Test
  void aSourceCatalogHasMetadata() {
    CatalogInput source = new CatalogInput("app_en.arb", "{\n  \"@@locale\": \"en\"\n}\n".getBytes(UTF_8), false);
    CatalogEntry entry =
        new CatalogEntry("a", MessageText.of("{n}"), Position.START, Position.START, "About a", "", true)
            .withPlaceholders(List.of(new DeclaredPlaceholder("n", "int", "currency", false,
                Map.of("symbol", "€", "decimalDigits", "2")), DeclaredPlaceholder.of("m", "")));
    assertEquals("""
        {
          "@@locale": "en",
          "a": "{n}",
          "@a": {
            "description": "About a",
            "placeholders": {
              "n": {
                "type": "int",
                "format": "currency",
                "optionalParameters": {
                  "decimalDigits": 2,
                  "symbol": "€"
                }
              },
              "m": {}
            }
          }
        }
        """, EditedFile.of(WRITER, source)
        .add("", new SourceEntry(entry, Optional.empty()), Optional.of(entry.text()), EntryState.TRANSLATED).changed());
  }

  @Test
  void aBlankFileNamesItsLocale() {
    assertEquals("{\n  \"@@locale\": \"pt_BR\",\n  \"a\": \"1\"\n}\n",
        file(WRITER.blank("en", "pt-BR")).add("", "a", "1").changed());
  }

  @Test
  void idsOfMetadataAndPlaceholdersOfOtherFormatsAreRefused() {
    EditedFile file = file("{}");
    assertFalse(file.open().holds("@a", MessageText.of("x")));
    assertFalse(file.open().holds("a", MessageText.builder().placeholder("NAME").build()));
    assertTrue(file.open().holds("a.b c", MessageText.of("{$x}")));
  }

  private static EditedFile file(String text) {
    return EditedFile.of(WRITER, "app_fr.arb", text);
  }
}
