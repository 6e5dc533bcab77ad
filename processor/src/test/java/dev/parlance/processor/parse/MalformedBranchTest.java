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
            1:20: unbalanced-tag
            2:41: unbalanced-tag: <x id="CLOSE_LINK"/> is inside a branch, but <x id="START_LINK"/> is outside. \
            Put both inside, or both outside.
            3:41: unbalanced-tag
            4:20: unbalanced-tag
            5:20: unbalanced-tag
            5:51: unbalanced-tag
            6:44: unbalanced-tag: <x id="CLOSE_TAG_B_C"/> closes nothing. Did you mean <x id="CLOSE_TAG_B-C"/>?
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("markup that a branch may not have", """
            a {n, plural, one {<b>x</b>} other {y}}
            b {n, plural, one {& x} other {y}}
            c {n, plural, one {x} other {<x id="PH">}}
            """, """
            1:20: malformed-entry
            2:20: malformed-entry
            3:30: malformed-entry
            """, "a", "b", "c"),
        FaultyCatalog.of("markup that swallows braces", """
            a {n, plural, one {<x id="PH"} other {y}}
            b {n, plural, one {<b x} other {y}}
            c {n, plural, one {<!-- x} other {y}}
            """, """
            1:30: malformed-entry
            2:20: malformed-entry
            3:20: malformed-entry
            """, "a", "b", "c"),
        FaultyCatalog.of("two causes", """
            a {n, plural, one {&nbsp;x}}
            b <x id=“PH” equiv-text="{{a}}"/> {n, plural, one {x}}
            """, """
            1:3: icu-syntax
            1:20: malformed-entry
            2:9: malformed-entry
            2:35: icu-syntax
            """, "a", "b"));
  }
}
