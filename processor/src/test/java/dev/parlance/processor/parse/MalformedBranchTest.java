package dev.parlance.processor.parse;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup inside branches that is not allowed, not well-formed, or does not pair. */
class MalformedBranchTest {
  private static final String NO_OTHER = "icu-syntax: this ICU plural has no branch other {…}."
      + " Add it: the word other is not translated.\n";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("markup")
  void eachFaultIsReportedOnceAndTheMethodTakesAnyArguments(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.checkTakesAnyArguments(folder, compiler);
  }

  static Stream<Arguments> markup() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("tags that do not pair in a branch", """
            a {n, plural, one {<x id="START_LINK"/>x} other {y}}
            b <x id="START_LINK"/>{n, plural, one {x<x id="CLOSE_LINK"/>} other {y<x id="CLOSE_LINK"/>}}
            c <x id="START_LINK"/>{n, plural, one {x<x id="CLOSE_LINK"/>} other {y}}<x id="CLOSE_LINK"/>
            d {n, plural, one {<x id="START_LINK"/>x} other {y}}<x id="CLOSE_LINK"/>
            e {n, plural, one {<x id="START_LINK"/>x} other {y<x id="CLOSE_LINK"/>}}
            f {n, plural, one {<x id="START_TAG_B-C"/>x<x id="CLOSE_TAG_B_C"/>} other {y}}
            """, """
            1:20: unbalanced-tag: <x id="START_LINK"/> is never closed. Add <x id="CLOSE_LINK"/> after its content.
            2:41: unbalanced-tag: <x id="CLOSE_LINK"/> is inside a branch, but <x id="START_LINK"/> is outside. \
            Put both inside, or both outside.
            3:41: unbalanced-tag: <x id="CLOSE_LINK"/> is inside a branch, but <x id="START_LINK"/> is outside. \
            Put both inside, or both outside.
            4:20: unbalanced-tag: <x id="START_LINK"/> is never closed. Add <x id="CLOSE_LINK"/> after its content.
            5:20: unbalanced-tag: <x id="START_LINK"/> is never closed. Add <x id="CLOSE_LINK"/> after its content.
            5:51: unbalanced-tag: <x id="CLOSE_LINK"/> closes nothing. \
            Remove it, or add <x id="START_LINK"/> before its content.
            6:44: unbalanced-tag: <x id="CLOSE_TAG_B_C"/> closes nothing. Did you mean <x id="CLOSE_TAG_B-C"/>?
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("markup that a branch may not have", """
            a {n, plural, one {<b>x</b>} other {y}}
            b {n, plural, one {& x} other {y}}
            c {n, plural, one {x} other {<x id="PH">}}
            """, """
            1:20: malformed-entry: the element <b> is not allowed. A text holds words and placeholders; \
            write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            2:20: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            3:30: malformed-entry: the placeholder's tag is not closed: a placeholder has no content. \
            Write <x id="NAME"/>, or <x id="NAME"></x> with nothing between.
            """, "a", "b", "c"),
        FaultyCatalog.of("markup that swallows braces", """
            a {n, plural, one {<x id="PH"} other {y}}
            b {n, plural, one {<b x} other {y}}
            c {n, plural, one {<!-- x} other {y}}
            """, """
            1:30: malformed-entry: a space is missing before this attribute. Write <x id="NAME"/>.
            2:20: malformed-entry: the element <b> is not allowed. A text holds words and placeholders; \
            write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            3:20: malformed-entry: an XML comment is not allowed. Remove it; a line that begins with # is a comment.
            """, "a", "b", "c"),
        FaultyCatalog.of("two causes", """
            a {n, plural, one {&nbsp;x}}
            b <x id=“PH” equiv-text="{{a}}"/> {n, plural, one {x}}
            """,
            "1:3: " + NO_OTHER
                + "1:20: malformed-entry: &nbsp; is not an entity of XML, which has amp, lt, gt, quot and apos."
                + " Write &#160;.\n"
                + "2:9: malformed-entry: the value of id does not begin with a straight quote. Write <x id=\"NAME\"/>.\n"
                + "2:35: " + NO_OTHER,
            "a", "b"));
  }
}
