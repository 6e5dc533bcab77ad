package dev.parlance.processor.format.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Syntax;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.testing.EditedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainCatalogWriterTest {
  private static final PlainCatalogWriter WRITER = new PlainCatalogWriter(new AngularSyntax(false));

  @Test
  void entriesAreAddedWithTheSeparatorOfTheirNeighbour() {
    assertEquals("""
        # Catalog

        new Nouveau
        a    Un
        b Deux
        tab\tTab
        c\tTrois
        d

        z
        """, file("""
        # Catalog

        a    Un
        tab\tTab

        z
        """).add("", "new", "Nouveau").add("a", "b", "Deux").add("tab", "c", "Trois").add("tab", "d").changed());
  }

  @Test
  void onlyTheTextIsReplacedAndBlanksAroundItStay() {
    assertEquals("a \t zwei  \r\nb x\r\n",
        file("a \t eins  \r\nb x\r\n").text("a", "zwei", EntryState.TRANSLATED).changed());
  }

  @Test
  void anEntryWithoutTextGetsOneAndLosesIt() {
    assertEquals("a\nb Deux\n", file("a\nb\n").text("b", "Deux", EntryState.TRANSLATED).changed());
    assertEquals("a\n", file("a Un\n").text("a", MessageText.EMPTY, EntryState.NEW).changed());
    assertEquals("a x\nb y", file("a").text("a", "x", EntryState.TRANSLATED).add("a", "b", "y").changed());
  }

  @Test
  void statesAreTextsAndComments() {
    String marked = "# parlance: review, the source was: x\n# of people\na Un\nb\n# parlance: review\nc Trois\n";
    assertEquals(List.of(EntryState.REVIEW, EntryState.NEW, EntryState.REVIEW),
        file(marked).open().entries().stream().map(FileEntry::state).toList());
    assertEquals("# of people\na Un\nb\n# parlance: review\nc Trois\n",
        file(marked).move("a", "a", Map.of(), EntryState.TRANSLATED).changed());
    assertEquals("# of people\nb\n# parlance: review\nc Trois\n", file(marked).remove("a").changed());
    assertEquals(marked, file(marked).move("b", "b", Map.of(), EntryState.REVIEW).changed());
  }

  @Test
  void textsAreWrittenAsXml() {
    MessageText text = MessageText.builder().characters(" = <b> & ]]> \r\n").placeholder("NAME")
        .placeholder("START_LINK", "<a href=\"x\">", "").characters("x").placeholder("CLOSE_LINK")
        .piece(new Piece.Reference("ICU", "12", "{n, plural}")).characters(" ").build();
    assertEquals("a &#32;= &lt;b> &amp; ]]&gt; &#13;&#10;<x id=\"NAME\"/>"
        + "<x id=\"START_LINK\" equiv-text=\"&lt;a href=&quot;x&quot;>\"/>x<x id=\"CLOSE_LINK\"/>"
        + "<x id=\"ICU\" xid=\"12\" equiv-text=\"{n, plural}\"/>&#32;\n",
        file("a\n").text("a", text, EntryState.TRANSLATED).changed());
    assertEquals("a &#61; b\n", file("a\n").text("a", "= b", EntryState.TRANSLATED).changed());
  }

  @Test
  void placeholdersOfATextThatIsKeptAreRenamedInTheirTags() {
    assertEquals("b &#72;i <x equiv-text=' id=\"A\"' id='B'></x> {VAR_2, plural, other {<x id=\"C\"  />{B} x}}\n",
        file("a &#72;i <x equiv-text=' id=\"A\"' id='A'></x> {VAR, plural, other {<x id=\"B\"  />{A} x}}\n")
            .move("a", "b", Map.of("A", "B", "B", "C", "VAR", "VAR_2"), EntryState.TRANSLATED).changed());
  }

  @Test
  void aCloseIsRenamedWithItsStart() {
    assertEquals("a <x id=\"START_TAG_P\"/>x<x id=\"CLOSE_TAG_P\"/><x id=\"START_LINK_2\"/>y<x id=\"CLOSE_LINK\"/>\n",
        file("a <x id=\"START_TAG_B\"/>x<x id=\"CLOSE_TAG_B\"/><x id=\"START_LINK\"/>y<x id=\"CLOSE_LINK\"/>\n")
            .move("a", "a", Map.of("START_TAG_B", "START_TAG_P", "START_LINK", "START_LINK_2"), EntryState.TRANSLATED)
            .changed());
  }

  @Test
  void inIcuEachCharacterIsItself() {
    PlainCatalogWriter icu = new PlainCatalogWriter(new IcuSyntax(true));
    EditedFile file = EditedFile.of(icu, "m.txt", "a {x} & y\n", Syntax.ICU);
    assertEquals("b {y} & y\nc <b>{z}</b> &amp;\n",
        file.move("a", "b", Map.of("x", "y"), EntryState.TRANSLATED).add("a", "c", "<b>{z}</b> &amp;").changed());
    assertFalse(file.open().holds("a", MessageText.of("two\nlines")));
    assertFalse(file.open().holds("a", MessageText.of("edge ")));
    assertFalse(file.open().holds("a", MessageText.of("= b")));
    assertFalse(file.open().holds("a", MessageText.builder().placeholder("NAME").build()));
  }

  @Test
  void whatALineCannotHaveIsRefused() {
    OpenCatalog file = file("a b\n").open();
    for (String id : List.of("", " ", "a b", "a\tb", "a\nb", "a\rb", "#a", "<?xml", "{", "\ufeffa", "key:", "key=",
        "a=b",
        "\ud800")) {
      assertFalse(file.holds(id, MessageText.of("x")), id);
      assertThrows(IllegalArgumentException.class, () -> file("a b\n").add("a", id, "x").changed(), id);
    }
    assertTrue(file.holds("a#<{:b", MessageText.of("x")));
    assertFalse(file.holds("a", MessageText.of("\ud800")));
  }

  @Test
  void aFileWithoutEntriesIsOpened() {
    assertEquals("a Un\n", file(WRITER.blank("en", "fr")).add("", "a", "Un").changed());
    assertEquals("# c\n\n  \na Un\n", file("# c\n\n  \n").add("", "a", "Un").changed());
  }

  @Test
  void aFileThatIsNotUtf8IsNotOpened() {
    for (String file : List.of("a caf\u00e9\n", "# caf\u00e9\n")) {
      CatalogInput input = new CatalogInput("m.txt", file.getBytes(ISO_8859_1), true);
      assertThrows(UnreadableCatalogException.class, () -> WRITER.open(input));
    }
  }

  @Test
  void malformedEntriesStay() {
    assertEquals(" no ID\na: b\nc d\ne f\ng h\n", file(" no ID\na: b\nc d\ng h\n").add("c", "e", "f").changed());
  }

  @Test
  void aTranslationToReviewIsAddedWithItsMark() {
    assertEquals("a x\r\n# parlance: review\r\nb y", file("a x\r\n").add("a", EditedFile.source("b"),
        Optional.of(MessageText.of("y")), EntryState.REVIEW).changed().strip());
  }

  private static EditedFile file(String text) {
    return EditedFile.of(WRITER, "m.txt", text);
  }
}
