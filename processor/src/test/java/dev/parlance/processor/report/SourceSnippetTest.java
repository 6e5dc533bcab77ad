package dev.parlance.processor.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The line of the catalog below a message, with a caret below the fault. */
class SourceSnippetTest {
  private static final String BARE_AMPERSAND =
      "malformed-entry: & does not start an entity reference. Write &amp; for a literal &.";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theLineFollowsTheMessageWithACaret(String name, byte[] catalog, String expected) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      CatalogProject project = CatalogProject.in(folder).file("messages.txt", catalog);
      Compiled compiled = project.compile(compiler);

      String message = compiled.reports().get(0).message().replace("\n" + compiler.indentation(), "\n");
      assertEquals(project.path("messages.txt") + ":" + expected, message);
    }
  }

  static Stream<Arguments> theLineFollowsTheMessageWithACaret() {
    return Stream.of(
        arguments("at the beginning", "a\n", """
            1:1: malformed-entry: the ID a has no text. Write its text, or remove it.
            a
            ^"""),
        arguments("in the middle of some lines", "# a\nb one\nc P2P & Privacy\nd two\n", """
            3:7: %s
            c P2P & Privacy
                  ^""".formatted(BARE_AMPERSAND)),
        arguments("after an emoji, which is one column on the screen", "a \ud83d\ude00 &\n", """
            1:6: %s
            a \ud83d\ude00 &
                ^""".formatted(BARE_AMPERSAND)),
        arguments("after tabs", "a\t\tx & y\n", """
            1:6: %s
            a\t\tx & y
             \t\t  ^""".formatted(BARE_AMPERSAND)),
        arguments("after a byte order mark", "\ufeffa &\n", """
            1:3: %s
            a &
              ^""".formatted(BARE_AMPERSAND)),
        arguments("no excerpt of an empty file", "", """
            1:1: catalog-unreadable: the catalog has no entry. Write one entry per line: the ID, a space, the text."""),
        arguments("no excerpt of a blank line", "  \n", """
            1:1: catalog-unreadable: the catalog has no entry. Write one entry per line: the ID, a space, the text."""),
        arguments("control characters are not printed", "a \u202eone\u001b[31m two\n", """
            1:7: malformed-entry: the character U+001B is not allowed in a text. Remove it.
            a \\u202eone\\u001b[31m two
                       ^"""),
        arguments("nor in the sentence", "\u202e... x\n", """
            1:1: malformed-entry: the ID \\u202e... has no letter or digit, so no method can be named after it. \
            Give it an ID such as contact.email.
            \\u202e... x
            ^"""),
        arguments("what other programs take for the end of a line is not one",
            "a \u0085b\u000bc\u000cd\u2028e\u2029f\u0000g &\r", """
            1:5: malformed-entry: the character U+000B is not allowed in a text. Remove it.
            a \\u0085b\\u000bc\\u000cd\\u2028e\\u2029f\\u0000g &
                     ^"""),
        arguments("half of a surrogate pair cannot be in UTF-8, but an invisible character can",
            "a b\u200b\u2060\ufeff &", """
            1:8: %s
            a b\\u200b\\u2060\\ufeff &
                                  ^""".formatted(BARE_AMPERSAND)),
        Arguments.of("not UTF-8", "a x\nb gr\u00fcn\n".getBytes(ISO_8859_1), """
            2:5: catalog-unreadable: the file is not UTF-8 from here on. Save it as UTF-8.
            b gr\ufffdn
                ^"""),
        arguments("near the beginning of a long line", "a & " + "x".repeat(500) + "\n", """
            1:3: %s
            a & %s\u2026
              ^""".formatted(BARE_AMPERSAND, "x".repeat(58))),
        arguments("far into a long line", "a " + "x".repeat(500) + "& " + "y".repeat(500) + "\n", """
            1:503: %s
            \u2026%s& %s\u2026
             %s^""".formatted(BARE_AMPERSAND, "x".repeat(100), "y".repeat(58), " ".repeat(100))),
        arguments("at the end of a long line of emojis", "a " + "\ud83d\ude00".repeat(200) + "&\n", """
            1:403: %s
            \u2026%s&
             %s^""".formatted(BARE_AMPERSAND, "\ud83d\ude00".repeat(50), " ".repeat(50))),
        arguments("a long ID", "a".repeat(1000) + "\n", """
            1:1: malformed-entry: the ID %s\u2026 Write its text, or remove it.
            %s\u2026
            ^""".formatted("a".repeat(393), "a".repeat(60))));
  }

  private static Arguments arguments(String name, String catalog, String expected) {
    return Arguments.of(name, catalog.getBytes(UTF_8), expected);
  }
}
