package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries that refer to no entry, to themselves, or to one with a fault. */
class MalformedReferenceTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void aFaultIsToldWhereItIsAlone(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> aFaultIsToldWhereItIsAlone() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("an ID of no entry", "a one\nb <x id=\"ICU\" xid=\"c\"/> <x id=\"PH\"/>\n", """
            2:3: icu-syntax: the xid c is the ID of no entry. \
            Correct it, or leave the xid out to take the text as a value.
            """, "a", "b"),
        FaultyCatalog.of("an ID of no entry in a branch", "a {n, plural, other {<x id=\"ICU_1\" xid=\"\"/>}}\n", """
            1:22: icu-syntax: the xid  is the ID of no entry. \
            Correct it, or leave the xid out to take the text as a value.
            """, "a"),
        FaultyCatalog.of("an entry that refers to itself", "a one <x id=\"ICU\" xid=\"a\"/>\n", """
            1:7: icu-syntax: the entry a refers to itself, directly or through others. \
            Leave the xid out where the circle should end.
            """, "a"),
        FaultyCatalog.of("a circle", """
            a <x id="ICU" xid="b"/>
            b <x id="ICU" xid="c"/>
            c <x id="ICU" xid="a"/> <x id="START_LINK"/>d<x id="CLOSE_LINK"/>
            """, """
            3:3: icu-syntax: the entry a refers to itself, directly or through others. \
            Leave the xid out where the circle should end.
            """, "a", "b", "c"),
        FaultyCatalog.of("a reference to an entry with a fault", """
            a <x id="ICU" xid="b"/>
            b <x id="START_LINK"/>c
            """, """
            2:3: unbalanced-tag: <x id="START_LINK"/> is never closed. Add <x id="CLOSE_LINK"/> after what it holds.
            """, "a", "b"));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyLinkIsToldAtItsOwnEntryAlone(JavaCompilers compiler) {
    assertEquals(List.of("NOTE messages.txt:1:3: empty-link: the link <x id=\"START_LINK\"/> has no text. Put its text"
            + " before its CLOSE, or give it one in code with Link.label; else it shows its address."),
        CatalogProject.in(folder).catalog(
            "a <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>", "b <x id=\"ICU\" xid=\"a\"/>").compile(compiler)
            .reports(folder));
  }
}
