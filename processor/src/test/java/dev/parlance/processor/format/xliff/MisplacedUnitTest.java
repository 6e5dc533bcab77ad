package dev.parlance.processor.format.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units, texts and characters where XLIFF has none: each would be lost without a word. */
class MisplacedUnitTest {
  private static final String V1 = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">";
  private static final String V2 = "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">";

  @TempDir
  Path folder;

  @Test
  void eachUnitThatIsNotReadIsReported() {
    Compiled compiled = compile(V1, """
        <z:note xmlns:z="urn:z"><trans-unit id="b"><source>B</source></trans-unit></z:note>
        <file xmlns:z="urn:z"><header><trans-unit id="c"><source>C</source></trans-unit></header><body>
        <z:trans-unit id="d"><source>D</source></z:trans-unit>
        <trans-unit id="a"><source>A</source><trans-unit id="e"><source>E</source></trans-unit></trans-unit>
        </body></file>
        """);

    String move = " Move it into the <body> of its <file>.";
    assertEquals(List.of(
        "ERROR messages.xlf:2:25: malformed-entry: the unit is inside <z:note>, where none is read." + move,
        "ERROR messages.xlf:3:31: malformed-entry: the unit is inside <header>, where none is read." + move,
        "ERROR messages.xlf:4:1: malformed-entry: the unit is not of XLIFF's namespace but of urn:z, so it is not read."
            + " Correct its prefix, or remove it.",
        "ERROR messages.xlf:5:38: malformed-entry: the unit is inside a unit, which holds no other." + move),
        compiled.reports(folder));
  }

  @Test
  void theSameHoldsForXliff2() {
    Compiled compiled = compile(V2, """
        <file id="f"><skeleton><unit id="b"><segment><source>B</source></segment></unit></skeleton>
        <unit id="a"><segment><source>A</source></segment><unit id="c"/></unit>
        <unit id="d"><source>D</source></unit></file>
        """);

    assertEquals(List.of("ERROR messages.xlf:2:24: malformed-entry: the unit is inside <skeleton>, where none is read."
        + " Move it into its <file>.",
        "ERROR messages.xlf:3:51: malformed-entry: the unit is inside a unit, which holds no other."
            + " Move it into its <file>.",
        "ERROR messages.xlf:4:14: malformed-entry: the <source> is outside of a <segment>. Put the unit's texts into a"
            + " <segment>."),
        compiled.reports(folder));
  }

  @Test
  void textOutsideOfTextsIsReported() {
    String advice = ": malformed-entry: the text here is in none of the elements that hold texts. Move it into the"
        + " <source> that it belongs to, or remove it.";

    assertEquals(List.of("ERROR messages.xlf:3:3" + advice, "ERROR messages.xlf:4:20" + advice,
        "ERROR messages.xlf:5:38" + advice), compile(V1, """
            <file><body><group><note>Not a text.</note><context-group><context>nor this</context></context-group>
              Lost &amp; gone
            <trans-unit id="a">Lost<source>A</source><note>Fine</note></trans-unit>
            <trans-unit id="b"><source>B</source>Lost
            </trans-unit></group></body></file>
            """).reports(folder));
    assertEquals(List.of("ERROR messages.xlf:2:27" + advice, "ERROR messages.xlf:3:10" + advice,
        "ERROR messages.xlf:3:36" + advice),
        compile(V2, """
            <file id="f"><notes><!---->Fine<note>Fine</note></notes><unit id="a">Lost
            <segment>Lost<source>A</source>Lost</segment><notes><note>Fine</note></notes></unit></file>
            """.replace("<notes><!---->Fine<note>Fine</note></notes><unit id=\"a\">", "<unit id=\"a\">"))
            .reports(folder));
  }

  @Test
  void theUnitsOfABinaryUnitAreRead() {
    Compiled compiled = compile(V1, """
        <file><body><bin-unit id="dialog" mime-type="x"><bin-source><internal-file>AAAA</internal-file></bin-source>
        <trans-unit id="a"><source>A</source></trans-unit></bin-unit></body></file>
        """);

    assertEquals(List.of(), compiled.reports());
    assertEquals("A", compiled.shown("en", "a"));
  }

  @Test
  void ofTwoTargetsNoneIsTaken() {
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", "a A", "b B")
        .file("messages.fr.xlf", V1 + """
            <file><body><trans-unit id="a"><source>A</source><target>Un</target><target>Deux</target></trans-unit>
            <trans-unit id="b"><source>B</source><target>Trois</target></trans-unit></body></file></xliff>
            """)
        .file("messages.de.xlf", V2 + """
            <file id="f"><unit id="a"><segment><source>A</source><target>1</target><target>2</target></segment></unit>
            <unit id="b"><segment><source>B</source><target order="2">3</target></segment>
            <segment><source>C</source><target order="1">4</target></segment></unit></file></xliff>
            """)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.xlf\", required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.txt has translations in de, fr.",
        "NOTE No text of de can be used, so de is not among the locales.",
        "WARNING messages.de.xlf:1:139: malformed-entry", "WARNING messages.de.xlf:2:41: malformed-entry",
        "WARNING messages.fr.xlf:1:136: malformed-entry"),
        compiled.places(folder));
    assertEquals(List.of("A", "Trois"), List.of(compiled.shown("fr", "a"), compiled.shown("fr", "b")));
  }

  private Compiled compile(String root, String content) {
    return CatalogProject.in(folder).file("messages.xlf", root, content + "</xliff>").annotation("\"messages.xlf\"")
        .compile(JavaCompilers.JAVAC);
  }
}
