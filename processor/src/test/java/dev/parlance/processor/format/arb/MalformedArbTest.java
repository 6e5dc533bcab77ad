package dev.parlance.processor.format.arb;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ARB that is cut off, is not ARB, or has something else where a text or metadata belongs. */
class MalformedArbTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"documents", "texts", "metadata", "placeholders"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> documents() {
    return FaultyCatalog.underJavac("app_en.arb",
        FaultyCatalog.of("cut off in metadata", "{\n  \"a\": \"A\",\n  \"@a\": {\"placeholders\": {\"n\"", """
            3:30: catalog-unreadable: the file is not well-formed JSON: it ends too soon. \
            Check that it was exported whole.
            """, "a"),
        FaultyCatalog.of("a comment", "{ // texts\n \"a\": \"A\"}", """
            1:3: catalog-unreadable: the file is not well-formed JSON: JSON has no comments. Remove it.
            """),
        FaultyCatalog.of("a comma before the end", "{\"a\": \"A\",\n}", """
            2:1: catalog-unreadable
            """, "a"),
        FaultyCatalog.of("an array", "[]", """
            1:1: catalog-unreadable: the root is not an object. Write {"@@locale": "en", "id": "text"}.
            """),
        FaultyCatalog.of("XML", "<resources/>", """
            1:1: catalog-unreadable: the file is XML, but its name is that of an ARB file. \
            Name it by its format, such as messages.xlf.
            """),
        FaultyCatalog.of("nothing but metadata", "{\"@@locale\": \"en\"}", """
            1:1: catalog-unreadable: the catalog has no entry. \
            Check that it is the right file, and that it was exported whole.
            """));
  }

  static Stream<Arguments> texts() {
    return FaultyCatalog.underJavac("app_en.arb",
        FaultyCatalog.of("a nested object", "{\"a\": \"A\",\n\"menu\": {\"file\": \"File\"}}", """
            2:9: malformed-entry: an object is found where the text of menu is expected. Write a text, in quotes.
            """, "a", "menu"),
        FaultyCatalog.of("a number", "{\"a\": 1}", """
            1:7: malformed-entry: a number is found where the text of a is expected. Write a text, in quotes.
            """, "a"),
        FaultyCatalog.of("a name without characters", "{\"a\": \"A\", \"\": \"B\"}", """
            1:13: malformed-entry
            """, "a"),
        FaultyCatalog.of("a text twice", "{\"a\": \"A\",\n \"a\": \"B\"}", """
            2:3: duplicate-id: duplicate ID a: line 1 defines it with a different text. Remove one of them.
            """, "a"));
  }

  static Stream<Arguments> metadata() {
    return FaultyCatalog.underJavac("app_en.arb",
        FaultyCatalog.of("a text for metadata", "{\"a\": \"A\", \"@a\": \"the first letter\", \"b\": \"B\"}", """
            1:18: malformed-entry: a text is found where the resource attribute @a is expected. \
            Write {"description": "…"}, or {}.
            """, "a", "b"),
        FaultyCatalog.of("a description that is not a text", "{\"a\": \"A\", \"@a\": {\"description\": [\"x\"]}}", """
            1:34: malformed-entry: the description of a is an array. Write a text, in quotes.
            """, "a"),
        FaultyCatalog.of("metadata twice", "{\"a\": \"A\", \"@a\": {},\n\"@a\": {}}", """
            2:2: malformed-entry: @a occurs twice. Remove one of them.
            """, "a"));
  }

  static Stream<Arguments> placeholders() {
    return FaultyCatalog.underJavac("app_en.arb",
        FaultyCatalog.of("an array of placeholders", "{\"a\": \"{x}\", \"@a\": {\"placeholders\": [\"x\"]}}", """
            1:37: malformed-entry: an array is found where an object of the placeholders of a is expected. \
            Write {"name": {"type": "String"}}.
            """, "a"),
        FaultyCatalog.of("a placeholder that is a text",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": \"String\"}}}", """
                1:43: malformed-entry: a text is found where the placeholder x of a is expected. \
                Write {"type": "String"}, or {}.
                """, "a"),
        FaultyCatalog.of("a placeholder twice",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {},\n \"x\": {\"type\": \"int\"}}}}", """
                2:3: malformed-entry: the placeholder x of a is declared twice. Remove one of them.
                """, "a"),
        FaultyCatalog.of("a type that is not a text",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {\"type\": {}}}}}", """
                1:52: malformed-entry: the type of the placeholder x of a is an object. Write a text, in quotes.
                """, "a"),
        FaultyCatalog.of("a flag that is none",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {\"isCustomDateFormat\": \"yes\"}}}}", """
                1:66: malformed-entry: the isCustomDateFormat of the placeholder x of a is neither true nor false. \
                Write true or false.
                """, "a"),
        FaultyCatalog.of("options that are none",
            "{\"a\": \"{x}\", \"@a\": {\"placeholders\": {\"x\": {\"optionalParameters\": 2}}}}", """
                1:66: malformed-entry: a number is found where an object, the optionalParameters of the placeholder x \
                of a, is expected. Write {"decimalDigits": 2}.
                """, "a"));
  }
}
