package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enums whose constants are spelled otherwise than the catalog's words, and braces that name none. */
class FacadeSpellingTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void constantsFindTheBranchesOfEachLocaleInAnySpelling(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a {s, select, Male {M} inTransit {T} other {o}}", "b {s, select, male {m} other {<x id=\"s\"/>}}")
        .translation("fr", "a {s, select, Male {FM} inTransit {FT} other {Fo}}",
            "b {s, select, male {fm} other {<x id=\"s\"/>}}")
        .methods("enum G { MALE, IN_TRANSIT, X_Y }", "@MessageId(\"a\") String a(G g);",
            "@MessageId(\"b\") String b(G g);")
        .uses("in(\"en\").a(App.G.MALE)", "in(\"en\").a(App.G.IN_TRANSIT)", "in(\"fr\").a(App.G.IN_TRANSIT)",
            "in(\"en\").a(App.G.X_Y)", "in(\"en\").b(App.G.MALE)", "in(\"en\").b(App.G.X_Y)");

    assertEquals(List.of("M", "T", "FT", "o", "m", "X_Y"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theEntriesOfAFamilyMayBeSpelledInSeveralWays(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("o.NEW New", "o.in_transit Moving", "o.sentOut Sent", "other.new Wrong")
        .methods("enum S { NEW, IN_TRANSIT, SENT_OUT }", "@MessageId(\"o.{s}\") String one(S s);",
            "@MessageId({\"p.{s}\", \"o.{s}\"}) String second(S s);")
        .uses("in(\"en\").one(App.S.NEW)", "in(\"en\").one(App.S.IN_TRANSIT)", "in(\"en\").second(App.S.SENT_OUT)");

    assertEquals(List.of("New", "Moving", "Sent"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void bracesThatNameNoEnumAreAnErrorThatSaysSo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("o.new New")
        .methods("enum S { NEW }", "@MessageId(\"o.{status}\") String a(S s);",
            "@MessageId(\"o.{s}\") String b(String s);");

    assertEquals(List.of(
        "ERROR App.java:6: stale-id: the catalog has no entry o.{status}, and the method has no parameter status of an"
            + " enum type, whose constants could be used there. Name one so, or correct the ID.",
        "ERROR App.java:7: stale-id: the catalog has no entry o.{s}, and the method has no parameter s of an enum type,"
            + " whose constants could be used there. Name one so, or correct the ID."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anIdOnAMethodWithABodyAndATextForAFamilyAreErrors(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("o.new New")
        .methods("enum S { NEW }", "@MessageId(\"o.new\") default String a() { return \"\"; }",
            "@MessageId(value = \"o.{s}\", text = \"New\") String b(S s);");

    assertEquals(List.of(
        "ERROR App.java:6: @MessageId is for the abstract methods of an interface with @MessageCatalog. Remove it here.",
        "ERROR App.java:7: a text is pinned, and the entries for the constants of S are several. Remove the text."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void numbersOfManyZerosAreNotWrittenOut(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a <x id=\"n\"/>")
        .methods("@MessageId(\"a\") String a(BigDecimal n);")
        .uses("in(\"en\").a(new java.math.BigDecimal(\"1E+2000000000\"))",
            "in(\"en\").a(new java.math.BigDecimal(\"1E+3\"))");

    assertEquals(List.of("1E+2000000000", "1,000"), project.shown(compiler));
  }
}
