package dev.parlance.processor.check.rule;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IDs that cannot name a method, and IDs without a text. */
class MalformedIdTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("ids")
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("namesInJson")
  void aNameInJsonIsAnIdOfItsOwnKind(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> namesInJson() {
    return FaultyCatalog.underJavac("messages.json",
        FaultyCatalog.of("controls", """
            {"a": "A", "b\\u001bc": "B", "d\\n": "D",
             "\\ud83d\\ude00": "H"}
            """, """
            1:13: malformed-entry: the ID has the control character U+001B as its character 2. Remove it.
            1:30: malformed-entry: the ID has the control character U+000A as its character 2. Remove it.
            2:3: malformed-entry
            """, "a"),
        FaultyCatalog.of("markup in an ID", "{\"<b>\": \"B\", \"a<x\": \"A &\", \"...\": \"C\"}", """
            1:29: malformed-entry
            """, "b", "aX"));
  }

  static Stream<Arguments> ids() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("an ID without a text", "a\nb y\n", """
            1:1: malformed-entry: the ID a has no text. Write its text, or remove it.
            """, "a", "b"),
        FaultyCatalog.of("an ID with spaces only", "a  \t \nb y", """
            1:1: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("IDs of _ only", "_ x\n__ y\n", """
            1:1: malformed-entry: the ID _ has no letter or digit, so no method can be named after it. \
            Give it an ID such as contact.email.
            2:1: malformed-entry
            """),
        FaultyCatalog.of("IDs of punctuation only", "... x\na y\n\u20ac z\n", """
            1:1: malformed-entry
            3:1: malformed-entry
            """, "a"),
        FaultyCatalog.of("control characters in IDs", "a\u0007b x\nbc\u007f y\n\u0085 z\nd z\n", """
            1:2: malformed-entry: the ID has the control character U+0007 in column 2. Remove it.
            2:3: malformed-entry: the ID has the control character U+007F in column 3. Remove it.
            3:1: malformed-entry: the ID has the control character U+0085 in column 1. Remove it.
            """, "d"),
        FaultyCatalog.of("a line without ID that begins with markup",
            "<x id=\"name\"/> says hello\nHello<x id=\"name\"/>!\n<b>bold</b> text\na x\n", """
            1:1: malformed-entry: the line begins with markup, so it has no ID. \
            Begin it with the entry's ID and a space.
            2:1: malformed-entry
            3:1: malformed-entry
            """, "a"),
        FaultyCatalog.of("an ID of 1 001 characters", "i".repeat(1001) + " x\na y\n", """
            1:1: malformed-entry: the ID is 1001 characters long. Write one of at most 1000.
            """, "a"));
  }
}
