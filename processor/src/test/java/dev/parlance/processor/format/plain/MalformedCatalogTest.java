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

/** Files that are no catalogs, lines that are no entries, and IDs that make no method. */
class MalformedCatalogTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource({"files", "lines", "ids"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> files() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("a line without ID that begins with markup",
            "<x id=\"name\"/> says hello\nHello<x id=\"name\"/>!\n<b>bold</b> text\na x\n", """
            1:1: malformed-entry: the line begins with markup, so it has no ID. \
            Begin it with the entry's ID and a space.
            2:1: malformed-entry: the line begins with markup, so it has no ID. \
            Begin it with the entry's ID and a space.
            3:1: malformed-entry: the line begins with markup, so it has no ID. \
            Begin it with the entry's ID and a space.
            """, "a"),
        FaultyCatalog.of("an ID of 1 001 characters", "i".repeat(1001) + " x\na y\n", """
            1:1: malformed-entry: the ID is 1001 characters long. Write one of at most 1000.
            """, "a"),
        FaultyCatalog.of("placeholders nested 5 000 deep", "a " + "<x id=\"START_BOLD_TEXT\"/>".repeat(5000) + "x"
            + "<x id=\"CLOSE_BOLD_TEXT\"/>".repeat(5000) + "\n", """
            1:2503: malformed-entry: placeholders are nested more than 100 deep. Close some before opening more.
            """, "a"),
        FaultyCatalog.of("no bytes", "", """
            1:1: catalog-unreadable: the catalog has no entry. Write one entry per line: the ID, a space, the text.
            """),
        FaultyCatalog.of("only a byte order mark", "\ufeff", """
            1:1: catalog-unreadable: the catalog has no entry. Write one entry per line: the ID, a space, the text.
            """),
        FaultyCatalog.of("only comments and blank lines", "# one\n\n \t\n#two x\n", """
            1:1: catalog-unreadable: the catalog has no entry. Write one entry per line: the ID, a space, the text.
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
            1:1: catalog-unreadable: the file is not UTF-8 from here on; it looks like UTF-16. Save it as UTF-8.
            """),
        FaultyCatalog.of("UTF-8 that ends within a character", bytes("a x\nb y", 0xe2, 0x82), """
            2:4: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8.
            """, "a", "b"),
        FaultyCatalog.of("overlong UTF-8", bytes("a x\nb y", 0xc0, 0xaf), """
            2:4: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8.
            """, "a", "b"),
        FaultyCatalog.of("a surrogate in UTF-8", bytes("a x\nb y", 0xed, 0xa0, 0x80), """
            2:4: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8.
            """, "a", "b"),
        FaultyCatalog.of("not UTF-8 after a byte order mark", bytes("\u00ef\u00bb\u00bfa x", 0xff), """
            1:4: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8.
            """, "a"));
  }

  static Stream<Arguments> lines() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("a fault after a byte order mark", "\ufeffa &\n", """
            1:3: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            """, "a"),
        FaultyCatalog.of("lines that end with CR and LF", "a x\r\n\r\nb &\r\n", """
            3:3: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            """, "a", "b"),
        FaultyCatalog.of("lines that end with CR", "a x\r\rb &\r", """
            3:3: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            """, "a", "b"),
        FaultyCatalog.of("a tab counts as one column", "a\t\tx &\n", """
            1:6: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            """, "a"),
        FaultyCatalog.of("an emoji counts as two columns", "a \ud83d\ude00 &\n", """
            1:6: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            """, "a"),
        FaultyCatalog.of("a space before the ID", " a x\nb y\n", """
            1:1: malformed-entry: the line begins with a space or tab, so it has no ID. \
            Begin it with the entry's ID, or with # to make it a comment.
            """, "b"),
        FaultyCatalog.of("a tab before the ID", "b y\n\ta x\n", """
            2:1: malformed-entry: the line begins with a space or tab, so it has no ID. \
            Begin it with the entry's ID, or with # to make it a comment.
            """, "b"),
        FaultyCatalog.of("an ID without a text", "a\nb y\n", """
            1:1: malformed-entry: the ID a has no text. Write its text, or remove it.
            """, "a", "b"),
        FaultyCatalog.of("an ID with spaces only", "a  \t \nb y", """
            1:1: malformed-entry: the ID a has no text. Write its text, or remove it.
            """, "a", "b"),
        FaultyCatalog.of("one ID and text twice", "a x\na x\n", """
            2:1: duplicate-id: the ID a stands already in line 1, with the same text. Remove one of them.
            """, "a"),
        FaultyCatalog.of("one ID with two texts", "a x\n# b\na y\n", """
            3:1: duplicate-id: the ID a stands already in line 1, with another text. Remove one of them.
            """, "a"),
        FaultyCatalog.of("one ID three times", "a x\na y\na x\n", """
            2:1: duplicate-id: the ID a stands already in line 1, with another text. Remove one of them.
            3:1: duplicate-id: the ID a stands already in line 1, with the same text. Remove one of them.
            """, "a"));
  }

  static Stream<Arguments> ids() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("two IDs with one method name", "a.b x\na-b y\n", """
            1:1: name-collision: a.b and a-b in line 2 both become the method aB(). Rename one of them.
            2:1: name-collision: a-b and a.b in line 1 both become the method aB(). Rename one of them.
            """, "aB", "aB2"),
        FaultyCatalog.of("three IDs with one method name", "a.b x\na-b y\naB z\n", """
            1:1: name-collision: a.b and a-b in line 2 both become the method aB(). Rename one of them.
            2:1: name-collision: a-b and a.b in line 1 both become the method aB(). Rename one of them.
            3:1: name-collision: aB and a.b in line 1 both become the method aB(). Rename one of them.
            """, "aB", "aB2", "aB3"),
        FaultyCatalog.of("a taken name, and that name with _", "wait x\nwait_ y\n", """
            1:1: name-collision: wait and wait_ in line 2 both become the method wait_(). Rename one of them.
            2:1: name-collision: wait_ and wait in line 1 both become the method wait_(). Rename one of them.
            """, "wait_", "wait_2"),
        FaultyCatalog.of("a keyword, and that keyword with _", "class_ x\nclass y\n", """
            1:1: name-collision: class_ and class in line 2 both become the method class_(). Rename one of them.
            2:1: name-collision: class and class_ in line 1 both become the method class_(). Rename one of them.
            """, "class_", "class_2"),
        FaultyCatalog.of("IDs of _ only", "_ x\n__ y\n", """
            1:1: malformed-entry: the ID _ has no letter or digit, so no method can be named by it. \
            Give it an ID such as contact.email.
            2:1: malformed-entry: the ID __ has no letter or digit, so no method can be named by it. \
            Give it an ID such as contact.email.
            """),
        FaultyCatalog.of("IDs of punctuation only", "... x\na y\n\u20ac z\n", """
            1:1: malformed-entry: the ID ... has no letter or digit, so no method can be named by it. \
            Give it an ID such as contact.email.
            3:1: malformed-entry: the ID \u20ac has no letter or digit, so no method can be named by it. \
            Give it an ID such as contact.email.
            """, "a"),
        FaultyCatalog.of("control characters in IDs", "a\u0007b x\nbc\u007f y\n\u0085 z\nd z\n", """
            1:2: malformed-entry: the ID has a control character. Remove it.
            2:3: malformed-entry: the ID has a control character. Remove it.
            3:1: malformed-entry: the ID has a control character. Remove it.
            """, "d"),
        FaultyCatalog.of("an ID that makes no method, and a faulty text", "... &\n", """
            1:1: malformed-entry: the ID ... has no letter or digit, so no method can be named by it. \
            Give it an ID such as contact.email.
            1:5: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
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
