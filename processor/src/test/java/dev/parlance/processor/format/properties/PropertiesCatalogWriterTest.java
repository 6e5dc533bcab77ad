package dev.parlance.processor.format.properties;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Syntax;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.testing.EditedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertiesCatalogWriterTest {
  private static final PropertiesCatalogWriter WRITER = new PropertiesCatalogWriter(new JavaTextSyntax());

  @Test
  void anEntryIsAddedBehindItsNeighbourWithItsSeparator() {
    assertEquals("""
        # Forms
        name = Nom
        new = Nouveau

        # Buttons
        ok: Bien
        also: Aussi
        """, file("""
        # Forms
        name = Nom

        # Buttons
        ok: Bien
        """).add("name", "new", "Nouveau").add("ok", "also", "Aussi").changed());
  }

  @Test
  void entriesAddedAtOnePlaceKeepTheirOrder() {
    assertEquals("a=1\nb=2\nc=3\nd=4\n", file("a=1\nd=4\n").add("a", "b", "2").add("a", "c", "3").changed());
  }

  @Test
  void anEntryThatComesFirstIsAboveTheCommentOfTheNext() {
    assertEquals("# File\n\nb=2\n# About a\na=1\n", file("# File\n\n# About a\na=1\n").add("", "b", "2").changed());
  }

  @Test
  void paddingIsNotCopied() {
    assertEquals("a      = 1\nbb = 2\n", file("a      = 1\n").add("a", "bb", "2").changed());
  }

  @Test
  void blanksBeforeKeysAreCopied() {
    assertEquals("  a=1\n  b=2\n", file("  a=1\n").add("a", "b", "2").changed());
  }

  @Test
  void anEntryWithoutTextIsLeftOut() {
    assertEquals("a=1\n", file("a=1\n").add("a", "b").changed());
    assertEquals("a=1\nb=\n",
        file("a=1\n").add("a", EditedFile.source("b"), Optional.of(MessageText.EMPTY), EntryState.TRANSLATED)
            .changed());
  }

  @Test
  void onlyTheValueIsReplaced() {
    assertEquals("# c\n\tke\\u0079 :  zwei\r\nb=2", file("# c\n\tke\\u0079 :  eins\r\nb=2")
        .text("key", "zwei", EntryState.TRANSLATED).changed());
  }

  @Test
  void aReplacedValueIsOneLineAndOthersStay() {
    String kept = "a = one \\\n    two\n";
    assertEquals(kept + "b = 3\nc=4\n",
        file(kept + "b = \\\n  x \\\n  y\nc=4\n").text("b", "3", EntryState.TRANSLATED).changed());
  }

  @Test
  void aTextThatIsReadAlikeStaysAsItIsWritten() {
    assertEquals("a=caf\\u00e9\\\n  !\n",
        file("a=caf\\u00e9\\\n  !\n").text("a", "caf\u00e9!", EntryState.TRANSLATED).changed());
  }

  @Test
  void aKeyWithoutValueGetsTheSeparatorOfTheFile() {
    assertEquals("a : 1\nb : 2\n", file("a : 1\nb\n").text("b", "2", EntryState.TRANSLATED).changed());
  }

  @Test
  void aKeyIsRenamedAndItsValueStays() {
    assertEquals("a\\ b\\=\\:\\#\\! = caf\\u00e9\n",
        file("key = caf\\u00e9\n").move("key", "a b=:#!", Map.of(), EntryState.TRANSLATED).changed());
  }

  @Test
  void anEntryToReviewIsMarkedOnceAndTheMarkGoesWithTheState() {
    String marked = "# Note\n# parlance: review\na=1\n";
    assertEquals(marked, file("# Note\na=1\n").move("a", "a", Map.of(), EntryState.REVIEW).changed());
    assertEquals(marked, file(marked).move("a", "a", Map.of(), EntryState.REVIEW).changed());
    assertEquals("# Note\na=1\n", file(marked).move("a", "a", Map.of(), EntryState.TRANSLATED).changed());
    assertEquals("# Note\n", file(marked).remove("a").changed());
    assertEquals(List.of(EntryState.REVIEW, EntryState.TRANSLATED, EntryState.TRANSLATED),
        file("# parlance: review, the source was: x\na=1\n# parlance: reviewed\nb=2\n# parlance: review\n\nc=3\n")
            .open()
            .entries().stream().map(FileEntry::state).toList());
    assertEquals("a=1\n# parlance: review\nb=2\n", file("a=1\n")
        .add("a", EditedFile.source("b"), Optional.of(MessageText.of("2")), EntryState.REVIEW).changed());
  }

  @Test
  void lineEndsAreThoseOfTheFile() {
    assertEquals("a=1\r\nb=2\r\n", file("a=1\r\n").add("a", "b", "2").changed());
    assertEquals("a=1\rb=2\r", file("a=1\r").add("a", "b", "2").changed());
  }

  @Test
  void aFileWithoutLastLineEndKeepsToIt() {
    assertEquals("a=1\nb=2", file("a=1").add("a", "b", "2").changed());
    assertEquals("c=3", file("a=1").remove("a").add("a", "c", "3").changed());
    assertEquals("# c\n\nb=2\n", file("# c").add("", "b", "2").changed());
    assertEquals("b=2\n", file("").add("", "b", "2").changed());
  }

  @Test
  void nothingContinuesAnAddedLineOrIsContinuedByIt() {
    assertEquals("a=1\\\n\nb=2", file("a=1\\").add("a", "b", "2").changed());
    assertEquals("a=1\\\n\nb=2\n", file("a=1\\\n").add("a", "b", "2").changed());
    assertEquals("a=1\\\r\n\r\nb=2\r\n", file("a=1\\\r\n").add("a", "b", "2").changed());
    assertEquals("a=3\nb=2\n",
        file("a=1\\\n").text("a", "3", EntryState.TRANSLATED).add("a", "b", "2").changed());
    assertEquals("=\\\n\nb=2\n", file("=\\\n").add("", "b", "2").changed());
  }

  @Test
  void valuesHaveOnlyTheEscapesThatTheyNeed() {
    assertEquals("a=\\  x =:#! \\\\ \\n\\r\\t\u00e9\ud83d\ude00\\ud800 \n",
        file("a=\n").text("a", "  x =:#! \\ \n\r\t\u00e9\ud83d\ude00\ud800 ", EntryState.TRANSLATED).changed());
    assertEquals("a \\=1\n", file("a 2\n").text("a", "=1", EntryState.TRANSLATED).changed());
  }

  @Test
  void aFileThatEscapesWhatIsNotAsciiGoesOnWithIt() {
    assertEquals("a=\\u00E9\nb=\\u20AC\n", file("a=\\u00E9\n").add("a", "b", "\u20ac").changed());
    assertEquals("a=\\u00e9\nb=\u20ac\n#\u00e9\n", file("a=\\u00e9\n#\u00e9\n").add("a", "b", "\u20ac").changed());
  }

  @Test
  void whatLatin1LacksIsEscapedInIt() {
    CatalogInput latin1 = new CatalogInput("m.properties", "a=caf\u00e9\n".getBytes(ISO_8859_1), true);
    assertEquals("a=caf\u00e9\nb=\u00e8\\u20ac\n",
        EditedFile.of(WRITER, latin1).add("a", "b", "\u00e8\u20ac").changed());
  }

  @Test
  void aFileThatIsPartlyNotUtf8IsNotOpened() {
    byte[] damaged = "a=\u00c3\u00a9\nb=\u00e9\n".getBytes(ISO_8859_1);
    CatalogInput input = new CatalogInput("m.properties", damaged, true);
    UnreadableCatalogException unreadable = assertThrows(UnreadableCatalogException.class, () -> WRITER.open(input));
    assertEquals(new Position(2, 3), unreadable.at());
  }

  @Test
  void malformedEntriesStay() {
    assertEquals("a=\\u12\nb=2\nc=3\n", file("a=\\u12\nb=2\n").add("b", "c", "3").changed());
  }

  @Test
  void argumentsOfATextThatIsKeptAreRenamed() {
    assertEquals("b=l''{1,number} {0} '{0}' {1,choice,0#{0}|1#x} \\\n  caf\\u00e9\n",
        file("a=l''{0,number} {1} '{1}' {0,choice,0#{1}|1#x} \\\n  caf\\u00e9\n")
            .move("a", "b", Map.of("0", "1", "1", "0"), EntryState.TRANSLATED).changed());
  }

  @Test
  void argumentsAndTagsOfIcuAreRenamed() {
    PropertiesCatalogWriter icu =
        new PropertiesCatalogWriter(new MarkedUpSyntax(new IcuSyntax(true), new NamedTags(true)));
    assertEquals(
        "a={n, plural, one {# {who}} other {<terms>{ who }</terms>}} {x}\n",
        EditedFile.of(icu, "m.properties",
            "a={count, plural, one {# {user}} other {<link>{ user }</link>}} {na\\\n  me}\n", Syntax.ICU)
            .move("a", "a", Map.of("count", "n", "user", "who", "name", "x", "START_link", "START_terms"),
                EntryState.TRANSLATED)
            .changed());
  }

  @Test
  void placeholdersOfOtherFormatsAreRefused() {
    EditedFile file = file("a=1\n");
    MessageText placeholder = MessageText.builder().placeholder("NAME").build();
    assertFalse(file.open().holds("a", placeholder));
    file.text("a", placeholder, EntryState.TRANSLATED);
    assertThrows(IllegalArgumentException.class, file::changed);
  }

  @Test
  void aSourceCatalogHasDescriptions() {
    CatalogInput source = new CatalogInput("m.properties", "a=1\n".getBytes(UTF_8), false);
    CatalogEntry entry =
        new CatalogEntry("b", MessageText.of("2"), Position.START, Position.START, "One.\nTwo.", "", true);
    assertEquals("a=1\n# One.\n# Two.\nb=2\n", EditedFile.of(WRITER, source)
        .add("a", new SourceEntry(entry, Optional.empty()), Optional.of(entry.text()), EntryState.TRANSLATED)
        .changed());
  }

  @Test
  void anEntryOfTheFileAsItWasOpenedBeforeIsRefused() {
    Change change = new Change.Remove(file("a=1\n").entry("a"));
    assertThrows(IllegalArgumentException.class, () -> file("a=1\n").open().changed(List.of(change)));
  }

  @Test
  void aBlankFileIsOpened() {
    assertEquals("a=1\n", file(WRITER.blank("en", "fr")).add("", "a", "1").changed());
  }

  private static EditedFile file(String text) {
    return EditedFile.of(WRITER, "m.properties", text);
  }
}
