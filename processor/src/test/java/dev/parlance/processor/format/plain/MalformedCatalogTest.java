package dev.parlance.processor.format.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not catalogs, and lines that are not entries. */
class MalformedCatalogTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource({"files", "lines", "ids"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> files() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("placeholders nested 5 000 deep", "a " + "<x id=\"START_BOLD_TEXT\"/>".repeat(5000) + "x"
            + "<x id=\"CLOSE_BOLD_TEXT\"/>".repeat(5000) + "\n", """
            1:2503: malformed-entry
            """, "a"),
        FaultyCatalog.of("no bytes", "", """
            1:1: catalog-unreadable: the catalog has no entry. Write one entry per line: the ID, a space, the text.
            """),
        FaultyCatalog.of("only a byte order mark", "\ufeff", """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("only comments and blank lines", "# one\n\n \t\n#two x\n", """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("XML of no format that is known", "\n<?xml version=\"1.0\"?>\n<resources>\n</resources>\n", """
            1:1: catalog-unreadable: the file is XML, but no reader reads XML under this name. \
            Name it by its format, such as messages.xlf, or write one entry per line: the ID, a space, the text.
            """),
        FaultyCatalog.of("JSON", "{\n  \"a\": \"A\",\n  \"b\": \"B\"\n}\n", """
            1:1: catalog-unreadable: the file is JSON, but its name does not end in .json. Rename it.
            """),
        FaultyCatalog.of("Latin-1", "a x\nb gr\u00fc\u00df dich\nc z\u00fc\n".getBytes(ISO_8859_1), """
            2:5: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8.
            """, "a", "b", "c"),
        FaultyCatalog.of("UTF-16, little end first", "\ufeffa x\nb gr\u00fc\u00df\n".getBytes(UTF_16LE), """
            1:1: catalog-unreadable: the file is not UTF-8 from here on; it looks like UTF-16. Save it as UTF-8.
            """),
        FaultyCatalog.of("UTF-16, big end first", "\ufeffa x\nb gr\u00fc\u00df\n".getBytes(UTF_16BE), """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("UTF-8 that ends within a character", bytes("a x\nb y", 0xe2, 0x82), """
            2:4: catalog-unreadable
            """, "a", "b"),
        FaultyCatalog.of("overlong UTF-8", bytes("a x\nb y", 0xc0, 0xaf), """
            2:4: catalog-unreadable
            """, "a", "b"),
        FaultyCatalog.of("a surrogate in UTF-8", bytes("a x\nb y", 0xed, 0xa0, 0x80), """
            2:4: catalog-unreadable
            """, "a", "b"),
        FaultyCatalog.of("not UTF-8 after a byte order mark", bytes("\u00ef\u00bb\u00bfa x", 0xff), """
            1:4: catalog-unreadable
            """, "a"));
  }

  static Stream<Arguments> lines() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("a fault after a byte order mark", "\ufeffa &\n", """
            1:3: malformed-entry
            """, "a"),
        FaultyCatalog.of("lines that end with CR and LF", "a x\r\n\r\nb &\r\n", """
            3:3: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("lines that end with CR", "a x\r\rb &\r", """
            3:3: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("a tab counts as one column", "a\t\tx &\n", """
            1:6: malformed-entry
            """, "a"),
        FaultyCatalog.of("an emoji counts as two columns", "a \ud83d\ude00 &\n", """
            1:6: malformed-entry
            """, "a"),
        FaultyCatalog.of("a space before the ID", " a x\nb y\n", """
            1:1: malformed-entry: the line begins with a space or tab, so it has no ID. \
            Begin it with the entry's ID, or with # to make it a comment.
            """, "b"),
        FaultyCatalog.of("a tab before the ID", "b y\n\ta x\n", """
            2:1: malformed-entry
            """, "b"));
  }

  static Stream<Arguments> ids() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("an ID that makes no method, and a faulty text", "... &\n", """
            1:1: malformed-entry
            1:5: malformed-entry
            """));
  }

  private static byte[] bytes(String start, int... end) {
    StringBuilder all = new StringBuilder(start);
    for (int b : end) {
      all.append((char) b);
    }
    return all.toString().getBytes(ISO_8859_1);
  }
}
