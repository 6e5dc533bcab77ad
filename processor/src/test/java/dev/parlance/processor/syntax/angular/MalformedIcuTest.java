package dev.parlance.processor.syntax.angular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plurals and selects in the source that are written wrong. */
class MalformedIcuTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource({"braces", "keywords", "selectors", "names", "positions"})
  void eachFaultIsReportedOnceAndTheMethodTakesAnyArguments(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.checkTakesAnyArguments(folder, compiler);
  }

  static Stream<Arguments> braces() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("no other", """
            a {n, plural, one {x}}
            b {n, select, x {y}}
            c {n, selectordinal, one {x}}
            d {n, plural,}
            e {n, plural, one {x} other {{m, select, f {y}}}}
            f {n, plural, one {{m, select, f {y}}} other {x}}
            """, """
            1:3: icu-syntax: this ICU plural has no branch other {…}. Add it: the word other is not translated.
            2:3: icu-syntax: this ICU select has no branch other {…}. Add it: the word other is not translated.
            3:3: icu-syntax: this ICU selectordinal has no branch other {…}. Add it: the word other is not translated.
            4:3: icu-syntax
            5:30: icu-syntax
            6:20: icu-syntax
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("braces that are never closed", """
            a {n, plural, one {x} other {y}
            b {n, plural, one {x} other {y
            c {n, plural, other {a { b}}
            d {n, select, x {y
            e {n, plural, one {x} other {y} and {m, plural, one {x} other {y}}
            f {n, plural, one {x {m, plural, other {y} other {z}}
            """, """
            1:3: icu-syntax: the ICU plural that begins here is never closed. Add the } that ends it.
            2:29: icu-syntax: the brace that opens here is never closed. Add the } that ends it.
            3:3: icu-syntax
            4:17: icu-syntax
            5:3: icu-syntax
            6:19: icu-syntax
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("quotations that are never closed", """
            a {n, plural, one {it '{is} other {y}}
            b {n, select, x {it'}
            """, """
            1:3: icu-syntax: the ICU plural that begins here is never closed. \
            Add the } that ends it, or '{' for a literal {: an apostrophe alone does not quote it.
            2:3: icu-syntax
            """, "a", "b"));
  }

  static Stream<Arguments> keywords() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("words that ICU has not", """
            a {n, pluriel, one {x} other {y}}
            b {n, Plural, one {x} other {y}}
            c {n, number, integer}
            d {n, date, short}
            e {n, plural, one {x} other {{m, pluriel, other {y}}}}
            f {n,Plural,one {x}} {m, plural, one {x}}
            """, """
            1:7: icu-syntax: “pluriel” is not a keyword of ICU. Write plural, selectordinal or select.
            2:7: icu-syntax
            3:7: icu-syntax
            4:7: icu-syntax
            5:34: icu-syntax
            6:6: icu-syntax
            6:22: icu-syntax
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("translated categories", """
            a {n, plural, one {x} autres {y}}
            b {n, plural, one {x} autres {y} other {z}}
            c {n, selectordinal, One {x} other {z}}
            d {n, plural, eins {x} zwei {y} other {z}}
            e {n, select, feminin {x} autre {y}}
            """, """
            1:23: icu-syntax: “autres” is not a plural category. \
            Keywords are not translated: write zero, one, two, few, many or other.
            2:23: icu-syntax
            3:22: icu-syntax
            4:15: icu-syntax
            4:24: icu-syntax
            5:3: icu-syntax
            """, "a", "b", "c", "d", "e"));
  }

  static Stream<Arguments> selectors() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("branches that stand twice", """
            a {n, plural, =1 {x} =1 {y} other {z}}
            b {n, plural, =1 {x} =01 {y} other {z}}
            c {n, plural, one {x} one {y} other {z}}
            d {n, select, x {x} x {y} other {z}}
            e {n, select, other {x} other {y}}
            """, """
            1:22: icu-syntax: the branch =1 occurs twice. Remove one of them.
            2:22: icu-syntax
            3:23: icu-syntax
            4:21: icu-syntax
            5:25: icu-syntax
            """, "a", "b", "c", "d", "e"),
        FaultyCatalog.of("numbers that are not whole", """
            a {n, plural, =1.5 {x} other {z}}
            b {n, plural, =x {x} other {z}}
            c {n, plural, one {x} = {y} other {z}}
            d {n, plural, =99999999999999999999 {x} other {z}}
            e {n, plural, =+1 {x} other {z}}
            f {n, plural, =\u0661 {x} other {z}}
            """, """
            1:16: icu-syntax: “1.5” is not a whole number. Write one, such as 1.
            2:16: icu-syntax
            3:24: icu-syntax
            4:16: icu-syntax
            5:16: icu-syntax
            6:16: icu-syntax
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("offsets", """
            a {n, plural, one {x} offset:1 other {y}}
            b {n, plural, offset:x other {y}}
            c {n, plural, offset: other {y}}
            d {n, plural, offset:1.5 other {y}}
            e {n, plural, offset:1 offset:2 other {y}}
            f {n, select, offset:1 other {y}}
            g {n, plural, offset:1 {x} other {y}}
            """, """
            1:23: icu-syntax: the offset follows a branch. Move it before the first one.
            2:22: icu-syntax
            3:23: icu-syntax
            4:22: icu-syntax
            5:24: icu-syntax
            6:15: icu-syntax
            7:24: icu-syntax
            """, "a", "b", "c", "d", "e", "f", "g"),
        FaultyCatalog.of("what is no branch", """
            a {n, plural, one {x} text other {z}}
            b {n, plural, one many {x} other {z}}
            c {n, select, a b {x} other {z}}
            d {n, plural, {x} other {y}}
            e {n, select, x {x} {y} other {z}}
            f {n, plural, one}
            g {n, select, x {y} other}
            h {n, plural, one {x} other, {y}}
            """, """
            1:23: icu-syntax: this ICU plural is not well-formed here. \
            Between its branches write =1, one, few or the like, then the text in braces.
            2:15: icu-syntax
            3:15: icu-syntax: this ICU select is not well-formed here. \
            Between its branches write a word, then the text in braces.
            4:15: icu-syntax
            5:21: icu-syntax
            6:15: icu-syntax
            7:21: icu-syntax
            8:23: icu-syntax
            """, "a", "b", "c", "d", "e", "f", "g", "h"),
        FaultyCatalog.of("placeholders between branches", """
            a {n, plural, one {x} <x id="PH"/> other {z}}
            b {n, select, <x id="PH"/>a {x} other {z}}
            c {n, plural, on<x id="PH"/>e {x} other {y}}
            """, """
            1:23: icu-syntax: a placeholder is between the branches of this ICU plural. Move it into a branch.
            2:15: icu-syntax: a placeholder is between the branches of this ICU select. Move it into a branch.
            3:17: icu-syntax
            """, "a", "b", "c"));
  }

  static Stream<Arguments> names() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("one name for two things", """
            a {n, plural, other {y}} {n, select, other {z}}
            b {n, select, other {y}} {n, plural, other {z}}
            c {n, plural, other {{n, select, other {z}}}}
            d {START_LINK, plural, other {<x id="START_LINK"/>y<x id="CLOSE_LINK"/>}}
            e <x id="START_LINK"/>{START_LINK, plural, other {y}}<x id="CLOSE_LINK"/>
            f {TAG_IMG, select, other {y}} <x id="TAG_IMG"/>
            """, """
            1:26: icu-syntax: “n” is the word of a select here, and the number of a plural further up. \
            Give one of the two another name.
            2:26: icu-syntax: “n” is the number of a plural here, and the word of a select further up. \
            Give one of the two another name.
            3:22: icu-syntax
            4:31: icu-syntax: “START_LINK” is a tag here, and the number of a plural further up. \
            Give one of the two another name.
            5:23: icu-syntax: “START_LINK” is the number of a plural here, and a tag further up. \
            Give one of the two another name.
            6:32: icu-syntax: “TAG_IMG” is a tag here, and the word of a select further up. \
            Give one of the two another name.
            """, "a", "b", "c", "d", "e", "f"));
  }

  static Stream<Arguments> positions() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("what stands before", """
            a Text before {n, plural, one {x}} and after
            b &amp; &#65; 😀 {n, plural, one {x}}
            c &amp; {n, plural, one {x} other {&amp; &#65; 😀 {m, plural, one {y}}}}
            d <x id="PH" equiv-text="{{ a }}"/>{n, plural, one {x}}
            e \t&#123;n, plural, one {x}}
            f {n, plural, one &#123;x} &#97;utres {y&#125;}
            """, """
            1:15: icu-syntax
            2:18: icu-syntax
            3:51: icu-syntax
            4:36: icu-syntax
            5:4: icu-syntax
            6:28: icu-syntax
            """, "a", "b", "c", "d", "e", "f"),
        FaultyCatalog.of("two in one text", """
            a {n, plural, one {x} other {y}} and {m, plural, one {x}}
            b {n, plural, one {x}} and {m, select, x {x}}
            c {n, plural, autres {x}} and {m, plural, =x {x}} and {k, pluriel, one {x}}
            d {n, plural, one {x}} and {m, plural, one {x} other {y}
            """, """
            1:38: icu-syntax
            2:3: icu-syntax
            2:28: icu-syntax
            3:15: icu-syntax
            3:44: icu-syntax
            3:59: icu-syntax
            4:3: icu-syntax
            4:28: icu-syntax
            """, "a", "b", "c", "d"));
  }

  @ParameterizedTest
  @EnumSource
  void aNumberSignOutsideAPluralIsText(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a No. #1", "b {g, select, other {#1}}", "c {n, plural, other {# {g, select, other {#}}}}",
        "d {g, select, other {{n, plural, other {#}}}}").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("No. #1", "#1", "2 #", "2"),
        Stream.of("a", "b", "c", "d").map(name -> compiled.shown("en", name)).toList());
  }

  @Test
  void theClassOfFaultyEntriesCompilesWithItsCallers() {
    CatalogProject faulty = CatalogProject.in(folder).catalog(
        "a {n, plural, one {x}}", "b See <x id=\"ICU\" xid=\"a\"/>", "c {n, plural, one {x} other {<x id=\"PH\"/>}}");
    CatalogProject callers = CatalogProject.in(folder).option("-proc:none").source("test.Caller", "package test;",
        "class Caller {",
        "  String all(Messages m) { return m.a() + m.a(1, \"x\") + m.b(2L) + m.c(1, \"x\") + m.number(1); }",
        "}");
    faulty.compile(JavaCompilers.JAVAC).sources()
        .forEach((file, content) -> callers.source(file.replace(".java", "").replace('/', '.'), content));

    assertEquals(List.of(), callers.compile(JavaCompilers.JAVAC).reports());
  }
}
