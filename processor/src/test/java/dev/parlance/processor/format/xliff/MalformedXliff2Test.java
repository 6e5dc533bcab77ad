package dev.parlance.processor.format.xliff;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XLIFF 2 that is cut off, no XML, or without what it takes. */
class MalformedXliff2Test {
  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en">
      <file id="app">
      <unit id="a"><segment><source>A</source></segment></unit>
      """;
  private static final String TAIL = "</file></xliff>\n";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"truncated", "documents", "markup", "units"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> truncated() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("cut off in a tag", HEAD + "<unit id=\"b\"", """
            5:13: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in a value", HEAD + "<unit id=\"b", """
            5:12: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in a text", HEAD + "<unit id=\"b\"><segment><source>Text", """
            5:35: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in an end tag", HEAD + "<unit id=\"b\"><segment><source>Text</sou", """
            5:37: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off after an entry", HEAD, """
            5:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("no bytes", "", """
            1:1: catalog-unreadable
            """));
  }

  static Stream<Arguments> documents() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("entities inside others", """
            <?xml version="1.0"?>
            <!DOCTYPE xliff [
            <!ENTITY a "aaaaaaaaaa">
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            ]>
            <xliff version="2.1"><file id="f">
            """ + unit("a", "&b;") + TAIL, """
            2:1: catalog-unreadable
            """),
        FaultyCatalog.of("an external entity",
            "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><xliff version=\"2.1\">" + unit("a", "&x;"),
            """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("an unknown version", "<xliff xmlns=\"urn:x\" version=\"1.9\"/>", """
            1:31: catalog-unreadable
            """),
        FaultyCatalog.of("no version", "<?xml version=\"1.0\"?>\n<xliff>\n</xliff>", """
            2:1: catalog-unreadable
            """),
        FaultyCatalog.of("another root", "<?xml version=\"1.0\"?>\n<resources></resources>", """
            2:1: catalog-unreadable
            """),
        FaultyCatalog.of("no unit", "<xliff version=\"2.1\"><file id=\"f\"/></xliff>", """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("something after the root", HEAD + TAIL + "<file/>", """
            6:1: catalog-unreadable
            """, "a"));
  }

  static Stream<Arguments> markup() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("typographic quotes",
            HEAD + "<unit id=\u201cb\u201d><segment><source>B</source></segment></unit>" + TAIL, """
            5:10: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("no quotes", HEAD + "<unit id=b><segment><source>B</source></segment></unit>" + TAIL, """
            5:10: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a quote that is not closed",
            HEAD + "<unit id=\"b><segment><source>B</source></segment></unit>" + TAIL, """
            5:13: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("an entity of HTML", HEAD + unit("b", "10&nbsp;km") + TAIL, """
            5:33: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a bare &", HEAD + unit("b", "Tom & Jerry") + TAIL, """
            5:35: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a bare <", HEAD + unit("b", "1 < 2") + TAIL, """
            5:33: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("]]>", HEAD + unit("b", "x ]]> y") + TAIL, """
            5:33: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a wrong end tag",
            HEAD + "<unit id=\"b\"><segment><source>B</target></segment></unit>" + TAIL, """
            5:32: catalog-unreadable
            """, "a"));
  }

  static Stream<Arguments> units() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("a unit without ID",
            HEAD + " <unit\n name=\"b\"><segment><source>B</source></segment></unit>" + unit("c", "C") + TAIL, """
            5:2: malformed-entry: the unit has no id. Give its <unit> the entry's ID.
            """, "a", "c"),
        FaultyCatalog.of("a blank ID", HEAD + unit(" ", "B") + unit("c", "C") + TAIL, """
            5:11: malformed-entry
            """, "a", "c"),
        FaultyCatalog.of("one ID twice",
            HEAD + "<unit\n  id=\"a\"\n  xml:space=\"preserve\"><segment><source>A</source></segment></unit>\n"
                + unit("a", "B") + TAIL,
            """
            6:7: duplicate-id
            8:11: duplicate-id
            """, "a"),
        FaultyCatalog.of("a target without source",
            HEAD + "<unit id=\"b\"><segment><target>B</target></segment></unit>\n" + TAIL, """
            5:11: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("a source without text",
            HEAD + "<unit id=\"b\"><segment><source/></segment></unit>\n" + TAIL, """
            5:11: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an element of HTML in a text", HEAD + unit("b", "x <b>y</b>") + TAIL, """
            5:33: malformed-entry: the element <b> is not allowed. \
            A text holds words and placeholders; write <pc … equivStart="START_…" equivEnd="CLOSE_…"> and </pc>, \
            or &lt; for a literal <.
            """, "a", "b"),
        FaultyCatalog.of("a placeholder of XLIFF 1.2", HEAD + unit("b", "x <x>y</x>") + TAIL, """
            5:33: malformed-entry: the placeholder has no id. Write <ph … equiv="NAME"/>.
            """, "a", "b"),
        FaultyCatalog.of("a link that is not closed", HEAD + unit("b", "x <sc id=\"1\""
            + " equiv=\"START_LINK\"/>y") + TAIL, """
            5:33: unbalanced-tag: <sc … equiv="START_LINK"/> is never closed. \
            Add <ec … equiv="CLOSE_LINK"/> after its content.
            """, "a", "b"),
        FaultyCatalog.of("a body of XLIFF 1.2",
            HEAD + "<body><trans-unit id=\"b\"><source>B</source></trans-unit></body>" + TAIL, """
            5:7: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a unit of XLIFF 1.2", HEAD + "<trans-unit"
            + " id=\"b\"><source>B</source></trans-unit>" + TAIL, """
            5:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("elements nested 10 000 deep",
            HEAD + unit("b", "<pc id=\"1\">".repeat(10_000) + "x" + "</pc>".repeat(10_000)) + TAIL, """
            5:1131: malformed-entry
            """, "a", "b"));
  }

  private static String unit(String id, String text) {
    return "<unit id=\"" + id + "\"><segment><source>" + text + "</source></segment></unit>\n";
  }
}
