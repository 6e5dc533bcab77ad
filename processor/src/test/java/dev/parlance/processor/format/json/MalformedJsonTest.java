package dev.parlance.processor.format.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is cut off, in another encoding, no JSON, or has something else where a text belongs. */
class MalformedJsonTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"truncated", "documents", "punctuation", "strings", "values"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> truncated() {
    return FaultyCatalog.underJavac("messages.json",
        FaultyCatalog.of("cut off in a text", "{\n  \"a\": \"A\",\n  \"b\": \"Tex", """
            3:12: catalog-unreadable: the file is not well-formed JSON: it ends too soon. \
            Check that it was exported whole.
            """, "a"),
        FaultyCatalog.of("cut off in an ID", "{\n  \"a\": \"A\",\n  \"b", """
            3:5: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off after an ID", "{\n  \"a\": \"A\",\n  \"b\":", """
            3:7: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off in an escape", "{\n  \"a\": \"A\",\n  \"b\": \"Tex\\u00", """
            3:16: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("cut off after an entry", "{\n  \"a\": \"A\"\n", """
            3:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("Angular's, cut off", "{\"locale\": \"en\", \"translations\": {\n  \"a\": \"A\",\n", """
            3:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("half of a character in a name", "{\"a\": \"A\",\n \"b\\ud83d\": \"B\"}", """
            2:4: catalog-unreadable: the file is not well-formed JSON: \\ud83d is half of a character. \
            Write both halves, such as \\ud83d\\ude00, or none.
            """, "a"),
        FaultyCatalog.of("half of a character and another", "{\"a\": \"A\",\n \"b\\ud83d\\u0041\": \"B\"}", """
            2:4: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("the second half of a character", "{\"a\": \"A\",\n \"\\ude00\": \"B\"}", """
            2:3: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("no bytes", "", """
            1:1: catalog-unreadable: the file is empty. Check that it was exported whole.
            """),
        FaultyCatalog.of("only white space", " \n\t", """
            1:1: catalog-unreadable
            """));
  }

  static Stream<Arguments> documents() {
    return FaultyCatalog.underJavac("messages.json",
        FaultyCatalog.of("Latin-1", "{\"a\": \"A\",\n\"b\": \"gr\u00fc\u00df dich\"}".getBytes(ISO_8859_1), """
            2:9: catalog-unreadable
            """, "a", "b"),
        FaultyCatalog.of("UTF-16 with a byte order mark", "\ufeff{\"a\": \"gr\u00fc\u00df\"}".getBytes(UTF_16LE), """
            1:1: catalog-unreadable: the file is UTF-16. Save it as UTF-8.
            """),
        FaultyCatalog.of("UTF-16 without one", "{\"a\": \"A\"}".getBytes(UTF_16LE), """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("an array", "\n [{\"a\": \"A\"}]", """
            2:2: catalog-unreadable: the root is not an object. \
            Write {"id": "text"}, or Angular's {"locale": "…", "translations": {"id": "text"}}.
            """),
        FaultyCatalog.of("XML", "\n<xliff version=\"1.2\"/>", """
            2:1: catalog-unreadable: the file is XML, but its name is that of a JSON file. \
            Name it by its format, such as messages.xlf.
            """),
        FaultyCatalog.of("an empty object", "{}", """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("an empty object of Angular's", "{\"locale\": \"en\", \"translations\": {}}", """
            1:1: catalog-unreadable
            """),
        FaultyCatalog.of("a word after the root", "{\"a\": \"A\"} x", """
            1:12: catalog-unreadable: something follows the root object. Remove it.
            """, "a"),
        FaultyCatalog.of("an object after the root", "{\"a\": \"A\"}\n{\"b\": \"B\"}", """
            2:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("objects nested 10 000 deep", "{\"b\": \"B\",\n\"a\":" + "{\"a\":".repeat(10_000) + "1"
            + "}".repeat(10_001), """
            2:502: malformed-entry: objects are nested more than 100 deep. Write longer names in fewer objects.
            """, "b"),
        FaultyCatalog.of("a fault after a byte order mark", "\ufeff{\"a\": A}", """
            1:7: catalog-unreadable
            """));
  }

  static Stream<Arguments> punctuation() {
    return FaultyCatalog.underJavac("messages.json",
        FaultyCatalog.of("a trailing comma", "{\n  \"a\": \"A\",\n}", """
            3:1: catalog-unreadable: the file is not well-formed JSON: a comma precedes the }. \
            Remove the comma.
            """, "a"),
        FaultyCatalog.of("no comma", "{\n  \"a\": \"A\"\n  \"b\": \"B\"\n}", """
            3:3: catalog-unreadable: the file is not well-formed JSON: a " is found where a comma is expected. \
            Write a comma after each text but the last.
            """, "a"),
        FaultyCatalog.of("no colon", "{\n  \"a\" \"A\"\n}", """
            2:7: catalog-unreadable: the file is not well-formed JSON: a " is found where a colon is expected. \
            Write a colon between a name and its text.
            """),
        FaultyCatalog.of("a comment", "{\n  \"a\": \"A\", // the first\n  \"b\": \"B\"\n}", """
            2:13: catalog-unreadable: the file is not well-formed JSON: JSON has no comments. Remove it.
            """, "a"),
        FaultyCatalog.of("typographic quotes at an ID", "{\n  \u201ca\u201d: \"A\"\n}", """
            2:3: catalog-unreadable: the file is not well-formed JSON: “ is found where a " is expected. \
            Put each name in quotation marks ".
            """),
        FaultyCatalog.of("typographic quotes at a text", "{\n  \"a\": \u201cA\u201d\n}", """
            2:8: catalog-unreadable
            """),
        FaultyCatalog.of("apostrophes", "{\n  'a': 'A'\n}", """
            2:3: catalog-unreadable
            """),
        FaultyCatalog.of("a text without quotes", "{\n  \"a\": Email\n}", """
            2:8: catalog-unreadable: the file is not well-formed JSON: Email is found where a text is expected. \
            Put each text in quotation marks ".
            """),
        FaultyCatalog.of("a wrong bracket", "{\"a\": \"A\"]", """
            1:10: catalog-unreadable: the file is not well-formed JSON: ] is found where } is expected. \
            Correct it, or export the file again.
            """, "a"));
  }

  static Stream<Arguments> strings() {
    return FaultyCatalog.underJavac("messages.json",
        FaultyCatalog.of("a line break in a text", "{\n  \"a\": \"A\n  \"}", """
            2:10: catalog-unreadable: the file is not well-formed JSON: a line break occurs inside quotation marks. \
            Write " where the text ends, or \\n for a line break.
            """),
        FaultyCatalog.of("a tab in a text", "{\n  \"a\": \"A\tB\"}", """
            2:10: catalog-unreadable: the file is not well-formed JSON: the character U+0009 occurs inside quotation \
            marks. \
            Write \\t.
            """),
        FaultyCatalog.of("NUL in a text", "{\n  \"a\": \"A\u0000\"}", """
            2:10: catalog-unreadable: the file is not well-formed JSON: the character U+0000 occurs inside quotation \
            marks. \
            Remove it.
            """),
        FaultyCatalog.of("NUL between texts", "{\n  \"a\": \"A\", \u0000\"b\": \"B\"}", """
            2:13: catalog-unreadable: the file is not well-formed JSON: the character U+0000 is not allowed. \
            Remove it.
            """, "a"),
        FaultyCatalog.of("an unknown escape", "{\n  \"a\": \"C:\\xyz\"}", """
            2:11: catalog-unreadable: the file is not well-formed JSON: \\x is not an escape sequence. \
            Write \\\\ for a literal \\.
            """),
        FaultyCatalog.of("an escape without digits", "{\n  \"a\": \"C:\\user\"}", """
            2:11: catalog-unreadable: the file is not well-formed JSON: \\u is not followed by four hexadecimal \
            digits. \
            Write \\\\u for a literal \\u.
            """),
        FaultyCatalog.of("an escaped control character", "{\n  \"a\": \"\\\"\\u0007\"}", """
            2:11: malformed-entry
            """, "a"),
        FaultyCatalog.of("surrogates without their other halves",
            "{\n  \"a\": \"x\\ud83d\",\n  \"b\": \"\\ude00\"\n}", """
            2:10: malformed-entry
            3:9: malformed-entry
            """, "a", "b"));
  }

  static Stream<Arguments> values() {
    return FaultyCatalog.underJavac("messages.json",
        FaultyCatalog.of("a number", "{\n  \"a\": 17,\n  \"b\": \"B\"\n}", """
            2:8: malformed-entry: a number is found where the text of a is expected. Write a text, in quotes.
            """, "a", "b"),
        FaultyCatalog.of("a number of 5 000 digits", "{\n  \"a\": " + "1".repeat(5000) + ",\n  \"b\": \"B\"\n}", """
            2:8: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("no number", "{\n  \"a\": NaN,\n  \"b\": \"B\"\n}", """
            2:8: catalog-unreadable
            """),
        FaultyCatalog.of("a boolean", "{\n  \"a\": true,\n  \"b\": \"B\"\n}", """
            2:8: malformed-entry: a boolean is found where the text of a is expected. Write a text, in quotes.
            """, "a", "b"),
        FaultyCatalog.of("an array", "{\n  \"a\": [\"A\", {\"x\": 1}],\n  \"b\": \"B\"\n}", """
            2:8: malformed-entry: an array is found where the text of a is expected. Write a text, in quotes.
            """, "a", "b"),
        FaultyCatalog.of("null", "{\n  \"a\": null,\n  \"b\": \"B\"\n}", """
            2:4: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an object in Angular's",
            "{\"locale\": \"en\", \"translations\": {\n  \"a\": {\"x\": \"A\"},\n  \"b\": \"B\"\n}}", """
            2:8: malformed-entry: an object is found where the text of a is expected. Write a text, in quotes.
            """, "a", "b"),
        FaultyCatalog.of("an array of translations", "{\"locale\": \"en\",\n  \"translations\": []}", """
            2:19: malformed-entry: an array is found where the translations are expected. \
            Write an object of texts: {"id": "text"}.
            """),
        FaultyCatalog.of("an empty ID", "{\n  \"\": \"A\",\n  \"b\": \"B\"\n}", """
            2:4: malformed-entry: the name is empty, so the text has no ID. Write an ID between the quotes.
            """, "b"),
        FaultyCatalog.of("a blank ID", "{\n  \" \": \"A\",\n  \"b\": \"B\"\n}", """
            2:4: malformed-entry: the entry has no ID. Give it one.
            """, "b"),
        FaultyCatalog.of("a name too long", "{\n  \"" + "a".repeat(1001) + "\": {\"x\": \"A\"},\n  \"b\": \"B\"\n}", """
            2:4: malformed-entry: the names down to here make an ID of 1001 characters. Write one of at most 1000.
            """, "b"),
        FaultyCatalog.of("an array that is not closed", "{\n  \"a\": [}", """
            2:9: catalog-unreadable
            """),
        FaultyCatalog.of("one ID twice", "{\n  \"a\": \"A\",\n  \"a\": \"B\"\n}", """
            3:4: duplicate-id
            """, "a"),
        FaultyCatalog.of("one ID twice, once nested",
            "{\n  \"a.b\": \"A\",\n  \"a\": {\n    \"b\": \"A\"\n  }\n}", """
            4:6: duplicate-id
            """, "aB"));
  }
}
