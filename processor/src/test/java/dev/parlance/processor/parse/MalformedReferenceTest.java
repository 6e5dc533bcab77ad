package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** References to other entries that lead nowhere, in a circle, or too far. */
class MalformedReferenceTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("references")
  void eachFaultIsReportedOnceAndTheMethodTakesAnyArguments(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.checkTakesAnyArguments(folder, compiler);
  }

  static Stream<Arguments> references() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("references to no entry", """
            a <x id="ICU" xid="zz"/>
            b x <x id="ICU" xid=""/>
            """, """
            1:3: icu-syntax: the xid “zz” is not the ID of an entry. \
            Correct it, or remove the xid to make the placeholder a value.
            2:5: icu-syntax
            """, "a", "b"),
        FaultyCatalog.of("circles", """
            a <x id="ICU" xid="a"/>
            b <x id="ICU" xid="c"/>
            c <x id="ICU" xid="b"/>
            d <x id="ICU" xid="e"/>
            e <x id="ICU" xid="f"/>
            f {n, plural, other {<x id="ICU" xid="d"/>}}
            """, """
            1:3: icu-syntax: the entry a refers to itself, directly or through others. \
            Remove the xid where the cycle should end.
            3:3: icu-syntax
            6:22: icu-syntax
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("references to a broken entry", """
            a See <x id="ICU" xid="b"/>
            b {n, plural, one {x}}
            c {n, plural, other {<x id="ICU" xid="a"/>}}
            """, "2:3: icu-syntax", "a", "b", "c"),
        FaultyCatalog.of("references forth, 21 deep", IntStream.range(0, 21)
            .mapToObj(i -> "e" + i + " <x id=\"ICU\" xid=\"e" + (i + 1) + "\"/>\n")
            .collect(Collectors.joining()) + "e21 {n, plural, one {x}}\n", """
            21:5: icu-syntax: entries refer to each other more than 20 deep. Write the texts out.
            22:5: icu-syntax
            """, IntStream.range(0, 22).mapToObj(i -> "e" + i).toArray(String[]::new)),
        FaultyCatalog.of("one name for two entries", """
            a <x id="ICU" xid="b"/> or {n, plural, other {<x id="ICU" xid="c"/>}}
            b <x id="ICU" xid="z"/>
            c <x id="ICU" xid="z"/>
            """, """
            1:47: icu-syntax: <x id="ICU"/> refers to the entry c here, and to b further up. \
            Give one of the two another name, such as ICU_1.
            2:3: icu-syntax
            3:3: icu-syntax
            """, "a", "b", "c"));
  }

  @ParameterizedTest
  @EnumSource
  void backwardReferencesAreAsDeepAsForwardOnes(JavaCompilers compiler) {
    String[] catalog = IntStream.range(0, 3_000)
        .mapToObj(i -> "e" + i + (i == 0 ? " {n, plural, other {#}}" : " <x id=\"ICU\" xid=\"e" + (i - 1) + "\"/>"))
        .toArray(String[]::new);

    assertEquals(List.of("ERROR messages.txt:22:5: icu-syntax"),
        CatalogProject.in(folder).catalog(catalog).compile(compiler).places(folder));
  }

  @ParameterizedTest
  @EnumSource
  void textsThatGrowByPowersAreStopped(JavaCompilers compiler) {
    String[] catalog = IntStream.range(0, 1_000).mapToObj(i -> "e" + i + (i == 0 ? " x<x id=\"LINE_BREAK\"/>"
        : " <x id=\"ICU\" xid=\"e%d\"/><x id=\"ICU_1\" xid=\"e%d\"/>".formatted(i - 1, i - 1))).toArray(String[]::new);
    CatalogProject project = CatalogProject.in(folder).catalog(catalog);

    assertEquals(List.of(project.path("messages.txt")
        + ":13:5: malformed-entry: the text and those it refers to have more than 10000 parts. Refer to fewer."),
        project.compile(compiler).errors());
  }

  @ParameterizedTest
  @EnumSource
  void aTextWhoseReferencesMultiplyIsStoppedBeforeItIsCopied(JavaCompilers compiler) {
    assertEquals(List.of("ERROR messages.txt:3:3: malformed-entry"), CatalogProject.in(folder).catalog("a x",
        "b " + references(4_900, "a"), "c " + references(4_900, "b")).compile(compiler).places(folder));
  }

  @ParameterizedTest
  @EnumSource
  void manyTextsThatIncludeALongOneAreStopped(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).catalog("a " + "x<x id=\"LINE_BREAK\"/>".repeat(4_500),
        IntStream.range(0, 112).mapToObj(i -> "b" + i + " " + references(1, "a")).collect(Collectors.joining("\n")));

    assertEquals(List.of(project.path("messages.txt") + ":113:6: malformed-entry: "
        + "the texts of the catalog include more than 1000000 parts of others. Refer to fewer."),
        project.compile(compiler).errors());
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationThatMultipliesReferencesIsSetAside(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a x", "b " + references(1, "a"), "c " + references(1, "b"))
        .file("messages.fr.txt", "a y", "b " + references(1, "a").repeat(200), "c " + references(1, "b").repeat(30))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.", "WARNING messages.fr.txt:3:3: malformed-entry: "
        + "the text and those it refers to have more than 10000 parts. Refer to fewer. "
        + "Until then the text is set aside, and another locale's is shown."), compiled.reports(folder));
    assertEquals("y".repeat(200), compiled.shown("fr", "b"));
    assertEquals("x", compiled.shown("fr", "c"));
  }

  private static String references(int count, String id) {
    return IntStream.range(0, count).mapToObj(i -> "<x id=\"ICU_" + i + "\" xid=\"" + id + "\"/>")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyLinkIsReportedOnlyAtItsOwnEntry(JavaCompilers compiler) {
    assertEquals(List.of("NOTE messages.txt:1:3: empty-link"), CatalogProject.in(folder)
        .catalog("a <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>", "b <x id=\"ICU\" xid=\"a\"/>").compile(compiler)
        .places(folder));
  }
}
