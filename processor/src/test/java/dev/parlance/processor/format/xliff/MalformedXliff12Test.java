package dev.parlance.processor.format.xliff;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XLIFF 1.2 that is cut off, in another encoding, no XML, or without what it takes. */
class MalformedXliff12Test {
  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="app" source-language="en" datatype="plaintext"><body>
      <trans-unit id="a"><source>A</source></trans-unit>
      """;
  private static final String TAIL = "</body></file></xliff>\n";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"truncated", "tags", "encodings", "documents", "markup", "units"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> truncated() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("cut off in a tag", HEAD + "<trans-unit id=\"b\"", """
            5:19: catalog-unreadable: the file is not well-formed XML: it ends too soon. \
            Check that it was exported whole.
            """, "a"),
        FaultyCatalog.of("cut off in a value", HEAD + "<trans-unit id=\"b", """
            5:18: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in a text", HEAD + "<trans-unit id=\"b\"><source>Text", """
            5:32: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in a reference", HEAD + "<trans-unit id=\"b\"><source>Tom &am", """
            5:35: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in an end tag", HEAD + "<trans-unit id=\"b\"><source>Text</sou", """
            5:34: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off after an entry", HEAD, """
            5:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("no bytes", "", """
            1:1: catalog-unreadable: the file is empty. Check that it was exported whole.
            """),
        FaultyCatalog.of("only white space", " \n\n", """
            1:1: catalog-unreadable
            """));
  }

  static Stream<Arguments> tags() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("an end tag that is too long",
            HEAD + unit("b", "B").replace("</trans-unit>", "</trans-units>") + TAIL, """
            5:38: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a unit of XLIFF 2",
            HEAD + "<unit id = \"b\"><segment><source>B</source></segment></unit>" + TAIL, """
            5:1: catalog-unreadable: <unit> is not a unit of XLIFF 1.2, the version that the file declares. \
            Declare the right version in its <xliff>, or export it again.
            """, "a"));
  }

  static Stream<Arguments> encodings() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("Latin-1 that says it is UTF-8",
            (HEAD + unit("b", "gr\u00fc\u00df dich") + unit("c", "C") + TAIL).getBytes(ISO_8859_1), """
            5:30: catalog-unreadable
            """, "a", "b", "c"),
        FaultyCatalog.of("UTF-8 that says it is UTF-16", HEAD.replace("UTF-8", "UTF-16") + TAIL, """
            1:31: catalog-unreadable: the file declares the encoding UTF-16, but uses another. \
            Save it as UTF-8, and write encoding="UTF-8".
            """, "a"),
        FaultyCatalog.of("UTF-8 that says it is ASCII",
            HEAD.replace("UTF-8", "US-ASCII") + unit("b", "gr\u00fc\u00df") + TAIL, """
            5:30: catalog-unreadable: the file is not US-ASCII from here on. \
            Save it as UTF-8, and write encoding="UTF-8".
            """, "a", "b"),
        FaultyCatalog.of("an unknown encoding", HEAD.replace("UTF-8", "UTF-9") + TAIL, """
            1:31: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("UTF-16 with a fault", ("\ufeff" + HEAD + "<trans-unit>\n").getBytes(UTF_16LE), """
            6:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("UTF-8 that ends within a character",
            (HEAD + "<trans-unit id=\"b\"><source>x\u00e2\u0082").getBytes(ISO_8859_1), """
            5:29: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("a fault after a byte order mark", ("\ufeff" + HEAD + "&" + TAIL).getBytes(UTF_8), """
            5:1: catalog-unreadable
            """, "a"));
  }

  static Stream<Arguments> documents() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("entities inside others", """
            <?xml version="1.0"?>
            <!DOCTYPE xliff [
            <!ENTITY a "aaaaaaaaaa">
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            ]>
            <xliff version="1.2"><file><body>
            """ + unit("a", "&b;") + TAIL, """
            2:1: catalog-unreadable: the file has a DOCTYPE, which is not read. Remove it.
            """),
        FaultyCatalog.of("an external entity",
            "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\">" + unit("a", "&x;"),
            """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("an external DTD",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff SYSTEM \"http://localhost:1/x.dtd\">\n"
                + "<xliff version=\"1.2\"/>",
            """
            2:1: catalog-unreadable
            """),
        FaultyCatalog.of("an unknown version", "<xliff xmlns=\"urn:x\" version=\"3.0\"/>", """
            1:31: catalog-unreadable: XLIFF 3.0 is not known. Export the file as XLIFF 1.2 or 2.0.
            """),
        FaultyCatalog.of("no version", "<?xml version=\"1.0\"?>\n<xliff>\n</xliff>", """
            2:1: catalog-unreadable: the <xliff> has no version. Export the file as XLIFF 1.2 or 2.0.
            """),
        FaultyCatalog.of("another root", "<?xml version=\"1.0\"?>\n<resources id=\"1\"></resources>", """
            2:1: catalog-unreadable: the file is not XLIFF: its root is <resources>. \
            Name a file whose root is <xliff>.
            """),
        FaultyCatalog.of("JSON", "{\"a\": \"A\"}", """
            1:1: catalog-unreadable: the file is not well-formed XML: it begins with “{"a": "A"}”. \
            Check that it is the right file.
            """),
        FaultyCatalog.of("no unit", "<xliff version=\"1.2\"><file><body/></file></xliff>", """
            1:1: catalog-unreadable: the catalog has no entry. \
            Check that it is the right file, and that it was exported whole.
            """),
        FaultyCatalog.of("something after the root", HEAD + TAIL + "<file/>", """
            6:1: catalog-unreadable: the file is not well-formed XML: something follows the root element. \
            Remove it.
            """, "a"),
        FaultyCatalog.of("a declaration that is not at the start", "\n" + HEAD + TAIL, """
            2:1: catalog-unreadable: the file is not well-formed XML: the XML declaration is allowed only at the \
            start of a file. \
            Remove what is before it.
            """));
  }

  static Stream<Arguments> markup() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("typographic quotes",
            HEAD + "<trans-unit id=\u201cb\u201d><source>B</source></trans-unit>" + TAIL, """
            5:16: catalog-unreadable: the file is not well-formed XML: the value of id begins with “ instead of ". \
            Write id="…".
            """, "a"),
        FaultyCatalog.of("no quotes", HEAD + "<trans-unit id=b><source>B</source></trans-unit>" + TAIL, """
            5:16: catalog-unreadable: the file is not well-formed XML: the value of id has no quotation marks. \
            Write id="…".
            """, "a"),
        FaultyCatalog.of("a quote that is not closed",
            HEAD + "<trans-unit id=\"b><source>B</source></trans-unit>" + TAIL, """
            5:19: catalog-unreadable: the file is not well-formed XML: an attribute's value contains a <. \
            Write " where the value ends, or &lt; for a literal <.
            """, "a"),
        FaultyCatalog.of("one attribute twice", HEAD + "<trans-unit id=\"b\" id=\"c\"/>" + TAIL, """
            5:1: catalog-unreadable: the file is not well-formed XML: <trans-unit> has the attribute id twice. \
            Remove one.
            """, "a"),
        FaultyCatalog.of("a prefix that is not declared", HEAD + "<its:note/>" + TAIL, """
            5:1: catalog-unreadable: the file is not well-formed XML: the prefix its: is not declared. \
            Declare it, as in xmlns:its="…", or remove it.
            """, "a"),
        FaultyCatalog.of("an entity of HTML", HEAD + unit("b", "10&nbsp;km") + TAIL, """
            5:30: catalog-unreadable: the file is not well-formed XML: &nbsp; is not an entity of XML, which has amp, \
            lt, gt, quot and apos. \
            Write &#160;.
            """, "a"),
        FaultyCatalog.of("another entity", HEAD + unit("b", "caf&eacute;") + TAIL, """
            5:31: catalog-unreadable: the file is not well-formed XML: &eacute; is not an entity of XML, which has \
            amp, lt, gt, quot and apos. \
            Write the character itself, or its number as in &#160;.
            """, "a"),
        FaultyCatalog.of("a bare &", HEAD + unit("b", "Tom & Jerry") + TAIL, """
            5:32: catalog-unreadable: the file is not well-formed XML: & does not start an entity reference. \
            Write &amp; for a literal &.
            """, "a"),
        FaultyCatalog.of("a bare <", HEAD + unit("b", "1 < 2") + TAIL, """
            5:30: catalog-unreadable: the file is not well-formed XML: < does not start an element. \
            Write &lt; for a literal <.
            """, "a"),
        FaultyCatalog.of("a number of no character", HEAD + unit("b", "x&#0;") + TAIL, """
            5:29: catalog-unreadable: the file is not well-formed XML: &#0; is not the number of a character. \
            Write it as in &#160; or &#xA0;.
            """, "a"),
        FaultyCatalog.of("NUL", HEAD + unit("b", "x\u0000") + TAIL, """
            5:29: catalog-unreadable: the file is not well-formed XML: the character U+0000 is not allowed in XML. \
            Remove it.
            """, "a"),
        FaultyCatalog.of("a control character", HEAD + unit("b", "x\u0007") + TAIL, """
            5:29: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("]]>", HEAD + unit("b", "x ]]> y") + TAIL, """
            5:30: catalog-unreadable: the file is not well-formed XML: ]]> is not allowed in an XML text. \
            Write ]]&gt;.
            """, "a"),
        FaultyCatalog.of("a wrong end tag", HEAD + "<trans-unit id=\"b\"><source>B</target></trans-unit>" + TAIL, """
            5:29: catalog-unreadable: the file is not well-formed XML: </target> is found where </source> is expected. \
            Correct it, or export the file again.
            """, "a"),
        FaultyCatalog.of("names of 5 000 letters", HEAD + "<" + "n".repeat(5000) + "/>" + TAIL, """
            5:5002: catalog-unreadable: the file is not well-formed XML: it has more attributes, or longer names, \
            than the JDK's parser reads. \
            Correct it, or export the file again.
            """, "a"));
  }

  static Stream<Arguments> units() {
    return FaultyCatalog.underJavac("messages.xlf",
        FaultyCatalog.of("a unit without ID",
            HEAD + " <trans-unit\n resname=\"b\"><source>B</source></trans-unit>" + unit("c", "C") + TAIL, """
            5:2: malformed-entry: the unit has no id. Give its <trans-unit> the entry's ID.
            """, "a", "c"),
        FaultyCatalog.of("a blank ID", HEAD + unit(" ", "B") + unit("c", "C") + TAIL, """
            5:17: malformed-entry
            """, "a", "c"),
        FaultyCatalog.of("one ID twice",
            HEAD + "<trans-unit\n  id=\"a\"\n  xml:space=\"preserve\"><source>A</source></trans-unit>\n"
                + unit("a", "B") + TAIL,
            """
            6:7: duplicate-id
            8:17: duplicate-id
            """, "a"),
        FaultyCatalog.of("a target without source",
            HEAD + "<trans-unit id=\"b\"><target>B</target></trans-unit>\n" + TAIL, """
            5:17: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("a source without text", HEAD + "<trans-unit id=\"b\"><source/></trans-unit>\n" + TAIL, """
            5:17: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("a placeholder without ID", HEAD + unit("b", "x <x ctype=\"x-br\"/>") + TAIL, """
            5:30: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an element without ID", HEAD + unit("b", "x <g ctype=\"bold\">y</g>") + TAIL, """
            5:30: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an element of HTML in a text", HEAD + unit("b", "x <b>y</b>") + TAIL, """
            5:30: malformed-entry: the element <b> is not allowed. \
            A text holds words and placeholders; write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            """, "a", "b"),
        FaultyCatalog.of("elements nested 10 000 deep",
            HEAD + unit("b", "<g id=\"1\">".repeat(10_000) + "x" + "</g>".repeat(10_000)) + TAIL, """
            5:1028: malformed-entry
            """, "a", "b"));
  }

  private static String unit(String id, String text) {
    return "<trans-unit id=\"" + id + "\"><source>" + text + "</source></trans-unit>\n";
  }
}
