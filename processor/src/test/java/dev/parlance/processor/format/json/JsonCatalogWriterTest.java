package dev.parlance.processor.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Syntax;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.testing.EditedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonCatalogWriterTest {
  private static final JsonCatalogWriter WRITER = new JsonCatalogWriter(new AngularSyntax(false), false);
  private static final JsonCatalogWriter ICU =
      new JsonCatalogWriter(new MarkedUpSyntax(new IcuSyntax(true), new NamedTags(true)), false);

  @Test
  void entriesOfAngularAreAddedAmongTheTranslations() {
    assertEquals("""
        {
          "locale": "fr",
          "translations": {
            "0": "Zéro",
            "1": "Un {$NAME}",
            "2": "Deux"
          }
        }
        """, file("""
        {
          "locale": "fr",
          "translations": {
            "1": "Un {$NAME}"
          }
        }
        """).add("", "0", "Zéro").add("1", "2", "Deux").add("1", "left out").changed());
  }

  @Test
  void aBlankFileIsOfTheKindOfItsSource() {
    CatalogInput angular = new CatalogInput("m.json", "{\"locale\":\"en\",\"translations\":{}}".getBytes(UTF_8), false);
    JsonCatalogWriter like = JsonCatalogWriter.like(angular, new AngularSyntax(false));
    assertTrue(like.leavesOutUntranslated());
    assertEquals("{\n  \"locale\": \"fr\",\n  \"translations\": {\n    \"a\": \"b\"\n  }\n}\n",
        EditedFile.of(like, "m.json", like.blank("en", "fr")).add("", "a", "b").changed());
    assertFalse(WRITER.leavesOutUntranslated());
    assertEquals("{\n  \"a\": \"b\"\n}\n", file(WRITER.blank("en", "fr")).add("", "a", "b").changed());
  }

  @Test
  void anEntryWithoutTextIsEmptyUnlessAngularLeavesItOut() {
    assertEquals("{\"a\":\"b\",\"c\":\"\"}", file("{\"a\":\"b\"}").add("a", "c").changed());
    assertEquals(List.of(EntryState.NEW, EntryState.NEW, EntryState.TRANSLATED),
        file("{\"a\": \"\", \"b\": null, \"c\": \"x\"}").open().entries().stream().map(FileEntry::state).toList());
    assertEquals("{\"b\": \"x\"}", file("{\"b\": null}").text("b", "x", EntryState.TRANSLATED).changed());
  }

  @Test
  void membersOnOneLineStayOnOneLine() {
    assertEquals("{\"z\":\"0\",\"a\":\"1\",\"b\":\"2\"}",
        file("{\"a\":\"1\"}").add("", "z", "0").add("a", "b", "2").changed());
    assertEquals("{ \"a\": \"1\", \"b\": \"2\" }", file("{ \"a\": \"1\" }").add("a", "b", "2").changed());
    assertEquals("{\"a\": \"1\",\"c\": \"3\",\"b\": \"2\"}",
        file("{\"a\": \"1\",\"b\": \"2\"}").add("a", "c", "3").changed());
  }

  @Test
  void theLayoutOfNeighboursIsKept() {
    assertEquals("{\r\n\t\"a\" : \"1\",\r\n\t\"c\" : \"3\",\r\n\r\n\t\"b\" : \"2\"\r\n}",
        file("{\r\n\t\"a\" : \"1\",\r\n\r\n\t\"b\" : \"2\"\r\n}").add("a", "c", "3").changed());
    assertEquals("{\r\"a\": \"1\",\r\"b\": \"2\"\r}\r", file("{\r\"a\": \"1\"\r}\r").add("a", "b", "2").changed());
    assertEquals("{\n  \"a\": \"1\", \"c\": \"3\"\n  , \"b\": \"2\"\n}",
        file("{\n  \"a\": \"1\"\n  , \"b\": \"2\"\n}").add("a", "c", "3").changed());
  }

  @Test
  void emptyObjectsAreFilled() {
    assertEquals("{\n  \"a\": \"1\",\n  \"b\": \"2\"\n}", file("{}").add("", "a", "1").add("", "b", "2").changed());
    assertEquals("{\n  \"a\": \"1\"\n}\n", file("{\n}\n").add("", "a", "1").changed());
    assertEquals("{\"locale\":\"fr\",\"translations\":{\"a\":\"1\",\"b\":\"2\"}}",
        file("{\"locale\":\"fr\",\"translations\":{}}").add("", "a", "1").add("", "b", "2").changed());
  }

  @Test
  void commasAreRightAfterARemoval() {
    String three = "{\n  \"a\": \"1\",\n  \"b\": \"2\",\n  \"c\": \"3\"\n}\n";
    assertEquals("{\n  \"b\": \"2\",\n  \"c\": \"3\"\n}\n", file(three).remove("a").changed());
    assertEquals("{\n  \"a\": \"1\",\n  \"c\": \"3\"\n}\n", file(three).remove("b").changed());
    assertEquals("{\n  \"a\": \"1\"\n}\n", file(three).remove("b").remove("c").changed());
    assertEquals("{\n  \"c\": \"3\"\n}\n", file(three).remove("a").remove("b").changed());
    assertEquals("{}\n", file(three).remove("a").remove("b").remove("c").changed());
    assertEquals("{\n  \"d\": \"4\",\n  \"e\": \"5\"\n}\n",
        file(three).remove("a").remove("b").remove("c").add("a", "d", "4").add("c", "e", "5").changed());
    assertEquals("{\n  \"d\": \"4\",\n  \"c\": \"3\"\n}\n",
        file(three).remove("a").remove("b").add("a", "d", "4").changed());
    assertEquals("{\n  \"a\": \"1\",\n  \"d\": \"4\"\n}\n",
        file(three).remove("b").remove("c").add("b", "d", "4").changed());
  }

  @Test
  void objectsThatLoseTheirLastEntryAreRemoved() {
    assertEquals("{\"a\": \"1\"}", file("{\"a\": \"1\", \"b\": {\"c\": {\"d\": \"2\"}}}").remove("b.c.d").changed());
    assertEquals("{\"translations\": {}}", file("{\"translations\": {\"a\": \"1\"}}").remove("a").changed());
    assertEquals("{\"b\": {\"x\": 1}}", file("{\"b\": {\"c\": \"2\", \"x\": 1}}").remove("b.c").changed());
  }

  @Test
  void anEntryGoesIntoTheObjectsOfItsId() {
    assertEquals("""
        {
          "form": {
            "name": "Nom",
            "error": {
              "required": "Requis",
              "long": "Trop long"
            },
            "mail": "Mail"
          },
          "list": {
            "empty": "Rien"
          },
          "ok": "Bien"
        }
        """, file("""
        {
          "form": {
            "name": "Nom",
            "mail": "Mail"
          },
          "ok": "Bien"
        }
        """).add("form.name", "form.error.required", "Requis").add("form.name", "form.error.long", "Trop long")
        .add("form.mail", "list.empty", "Rien").changed());
  }

  @Test
  void idsThatAreNoPathAreOneName() {
    assertEquals("{\"a\":{\"b\":\"1\"},\"x..y\":\"2\",\"z\":\"3\"}",
        file("{\"a\":{\"b\":\"1\"}}").add("a.b", "x..y", "2").add("a.b", "z", "3").changed());
    assertEquals("{\"a\":{\"b\":\"1\",\"b.c\":\"2\"}}",
        file("{\"a\":{\"b\":\"1\"}}").add("a.b", "a.b.c", "2").changed());
    assertEquals("{\"a.b\":\"1\",\"a.c\":\"2\"}", file("{\"a.b\":\"1\"}").add("a.b", "a.c", "2").changed());
  }

  @Test
  void thePathIsThatOfASourceOfJson() {
    EditedFile source = file("{\"a.x\": {\"b\": \"1\"}, \"c.d\": \"2\"}");
    assertEquals("{\"z\": {\"y\": \"0\"}, \"a.x\": {\"b\": \"Un\"}, \"c.d\": \"Deux\"}", file("{\"z\": {\"y\": \"0\"}}")
        .add("z.y", SourceEntry.of(source.entry("a.x.b")), Optional.of(MessageText.of("Un")), EntryState.TRANSLATED)
        .add("z.y", SourceEntry.of(source.entry("c.d")), Optional.of(MessageText.of("Deux")), EntryState.TRANSLATED)
        .changed());
  }

  @Test
  void anEntryIsRenamedInItsObjectAndMovedToAnother() {
    assertEquals("{\"a\": {\"c\": \"\\u0031\"}}",
        file("{\"a\": {\"b\": \"\\u0031\"}}").move("a.b", "a.c", Map.of(), EntryState.TRANSLATED).changed());
    assertEquals("{\"x\": \"0\", \"c\": {\"b\": \"\\u0031\"}}",
        file("{\"x\": \"0\", \"a\": {\"b\": \"\\u0031\"}}").move("a.b", "c.b", Map.of(), EntryState.TRANSLATED)
            .changed());
  }

  @Test
  void onlyTheStringIsReplaced() {
    assertEquals("{ \"\\u0061\" :\t\"\\\"\\\\/\\n\\r\\t\\b\\f\\u0001\u20ac\ud83d\ude00\" , \"b\":\"\\/\" }",
        file("{ \"\\u0061\" :\t\"x\" , \"b\":\"\\/\" }")
            .text("a", "\"\\/\n\r\t\b\f\u0001\u20ac\ud83d\ude00", EntryState.TRANSLATED).changed());
  }

  @Test
  void aFileThatEscapesWhatIsNotAsciiGoesOnWithIt() {
    assertEquals("{\"a\":\"\\u00e9\",\"b\":\"\\u20ac\\ud83d\\ude00\"}",
        file("{\"a\":\"\\u00e9\"}").add("a", "b", "\u20ac\ud83d\ude00").changed());
    assertEquals("{\"a\":\"\\\\u00e9\",\"b\":\"\u20ac\"}",
        file("{\"a\":\"\\\\u00e9\"}").add("a", "b", "\u20ac").changed());
  }

  @Test
  void placeholdersAreWrittenAndRenamed() {
    MessageText text = MessageText.builder().characters("Hi ").placeholder("NAME", "{{ name }}", "").build();
    assertEquals("{\"a\":\"x\",\"b\":\"Hi {$NAME}\"}", file("{\"a\":\"x\"}")
        .add("a", EditedFile.source("b"), Optional.of(text), EntryState.TRANSLATED).changed());
    assertEquals("{\"a\":\"\\u0048i { $A } {$B} {N, plural, other {{C} '{C'}}}\"}",
        file("{\"a\":\"\\u0048i { $A } {$A} {VAR, plural, other {{B} '{C'}}}\"}")
            .move("a", "a", Map.of("A", "B", "B", "C", "VAR", "N"), EntryState.TRANSLATED).changed());
  }

  @Test
  void whatFormatJsExtractedStaysAnObject() {
    String file = "{\n  \"a\": {\n    \"defaultMessage\": \"Hi {name}\",\n    \"description\": \"d\"\n  }\n}\n";
    CatalogEntry entry = new CatalogEntry(
        "b", MessageText.of("<b>x</b>"), Position.START, Position.START, "About \"b\"", "", true);
    assertEquals("""
        {
          "c": {
            "defaultMessage": "Hi {who}",
            "description": "d"
          },
          "b": {
            "defaultMessage": "<b>x</b>",
            "description": "About \\"b\\""
          }
        }
        """, EditedFile.of(ICU, "m.json", file, Syntax.ICU)
        .move("a", "c", Map.of("name", "who"), EntryState.TRANSLATED)
        .add("a", new SourceEntry(entry, Optional.empty()), Optional.of(entry.text()), EntryState.TRANSLATED)
        .changed());
    assertEquals(file.replace("Hi {name}", "Salut"),
        EditedFile.of(ICU, "m.json", file, Syntax.ICU).text("a", "Salut", EntryState.TRANSLATED).changed());
    assertEquals("{}\n", EditedFile.of(ICU, "m.json", file, Syntax.ICU).remove("a").changed());
  }

  @Test
  void whatWouldBeReadOtherwiseIsRefused() {
    OpenCatalog file = file("{}").open();
    assertFalse(file.holds("a", MessageText.of("{$A}")));
    assertFalse(file.holds("@@locale", MessageText.of("en")));
    assertFalse(file.holds("", MessageText.of("x")));
    assertFalse(file.holds("a", MessageText.of("\ud800")));
    assertFalse(file.holds("x".repeat(1001), MessageText.of("x")));
    assertTrue(file.holds("x".repeat(1000), MessageText.of("{A}")));
    assertThrows(IllegalArgumentException.class, () -> file("{}").add("", "a", "{$A}").changed());
  }

  @Test
  void aFileThatIsNotWellFormedIsNotOpened() {
    for (String text : List.of("", "[]", "{\"a\": \"b\",}", "{\"locale\": \"fr\", \"translations\": 1}")) {
      CatalogInput input = new CatalogInput("m.json", text.getBytes(UTF_8), true);
      assertThrows(UnreadableCatalogException.class, () -> WRITER.open(input), text);
    }
  }

  @Test
  void faultyMembersStay() {
    assertEquals("{\"\": \"x\", \"a\": [1, {\"b\": 2}], \"c\": \"1\", \"d\": \"2\"}",
        file("{\"\": \"x\", \"a\": [1, {\"b\": 2}], \"c\": \"1\"}").add("c", "d", "2").changed());
  }

  private static EditedFile file(String text) {
    return EditedFile.of(WRITER, "m.json", text);
  }
}
