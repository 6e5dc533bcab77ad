package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parameters of a facade that an edit of the catalog could exchange. */
class FacadeOrderTest {
  private static final String BY_ORDER = "facade-order: the parameters of one type match first, last by their order"
      + " only: two arguments may be exchanged when the text is edited. Name them so, and all others as the entry's too.";
  private static final String NUMBERED = "facade-order: only numbers distinguish the parameters link, link1, and tools"
      + " number them anew when the text is edited: two arguments may be exchanged. Give the placeholders names of their own,"
      + " such as START_LINK_TERMS, or have -Aparlance.signatures=FILE watch them.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void twoOfOneTypeThatMatchByOrderOrByNumbersAreANote(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("n <x id=\"LAST\"/><x id=\"FIRST\"/>", "l " + link("START_LINK") + link("START_LINK_1"))
        .methods("@MessageId(\"n\") String n(String a, String b);",
            "@MessageId(\"l\") RichText l(Link link1, Link link);", "@MessageId(\"l\") RichText m(Link a, Link b);");

    assertEquals(
        List.of("NOTE App.java:5: " + BY_ORDER, "NOTE App.java:6: " + NUMBERED, "NOTE App.java:7: " + NUMBERED),
        project.problems(compiler));
  }

  @Test
  void namesAndSingleParametersOfATypeAreNoNote() {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("n <x id=\"LAST\"/><x id=\"FIRST\"/>", "t " + link("START_LINK_TERMS") + link("START_LINK_PRIVACY"),
            "e " + value("INTERPOLATION", "line1") + value("INTERPOLATION_1", "line2"),
            "o <x id=\"A\"/>" + link("START_LINK") + "{n, plural, other {#}}",
            "d " + link("START_LINK") + link("START_TAG_X2") + link("START_TAG_X3"), "u <x id=\"U_1\"/><x id=\"U_2\"/>")
        .methods("@MessageId(\"n\") String n(String last, String first);",
            "@MessageId(\"t\") RichText t(Link terms, Link privacy);",
            "@MessageId(\"e\") String e(String line2, String line1);",
            "@MessageId(\"o\") RichText o(String x, Link y, long z);",
            "@MessageId(\"d\") RichText d(Link link, Element x2, Element x3);",
            "@MessageId(\"u\") String u(String u1, String u2);");

    assertEquals(List.of(), project.problems(JavaCompilers.JAVAC));
  }

  @Test
  void aNumberForAValueAndOneForAPluralAreOfOneType() {
    FacadeProject project = FacadeProject.in(folder).catalog("n <x id=\"PORT\"/>{n, plural, other {#}}")
        .methods("@MessageId(\"n\") String n(int a, int b);", "@MessageId(\"n\") String o(String a, int b);",
            "@MessageId(\"n\") String p(int n, int port);")
        .option("-Aparlance.rules=facade-order:warning");

    assertEquals(List.of("WARNING App.java:5"), project.problems(JavaCompilers.JAVAC).stream()
        .map(problem -> problem.replaceFirst(": facade-order.*", "")).toList());
  }

  private static String link(String name) {
    return "<x id=\"" + name + "\"/>a<x id=\"" + name.replace("START", "CLOSE").replaceFirst("_[0-9]+$", "") + "\"/>";
  }

  private static String value(String name, String expression) {
    return "<x id=\"" + name + "\" equiv-text=\"{{ " + expression + " }}\"/>";
  }
}
