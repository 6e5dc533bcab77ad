package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A method for the entries of an enum's constants. */
class EnumFamilyTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void constantsAreFoundInIdsInOneOfThreeForms(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("hyphens.in-transit.title In transit", "hyphens.lost.title Lost", "lower.in_transit In transit",
            "lower.lost Lost", "IN_TRANSIT In transit", "LOST Lost")
        .type("Status", "public enum Status { IN_TRANSIT, LOST }")
        .methods("@MessageId(\"hyphens.{status}.title\") String hyphens(Status status);",
            "@MessageId(\"lower.{it}\") RichText lower(Status it);",
            "@MessageId(\"{status}\") String bare(Status status);")
        .uses("in(\"en\").hyphens(Status.IN_TRANSIT)", "in(\"en\").lower(Status.LOST)", "in(\"en\").bare(Status.LOST)",
            "in(\"en\").bare(Status.IN_TRANSIT)");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("In transit", "Lost", "Lost", "In transit"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theEnumMayBeNestedAndHaveBodies(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("s.a A", "s.b B").translation("de", "s.a Ä", "s.b B!")
        .type("Order", "public class Order { public enum Status { A { @Override int n() { return 1; } }, B;",
            "  int n() { return 0; } } }")
        .methods("@MessageId(\"s.{status}\") String status(Order.Status status);")
        .uses("in(\"de\").status(Order.Status.A)", "in(\"de\").status(Order.Status.B)");

    assertEquals(List.of("Ä", "B!"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void eachEntryHasItsParametersInAnOrderOfItsOwn(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("e.sent To <x id=\"TO\"/> from <x id=\"FROM\"/>", "e.got From <x id=\"FROM\"/> to <x id=\"TO\"/>")
        .methods("enum Event { SENT, GOT }", "@MessageId(\"e.{event}\")",
            "String event(String from, Event event, String to);")
        .uses("in(\"en\").event(\"A\", App.Event.SENT, \"B\")", "in(\"en\").event(\"A\", App.Event.GOT, \"B\")");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("To B from A", "From A to B"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anEnumMayBeASelectOfTheFamilysEntriesToo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("e.x {by, select, me {I} other {They}} x", "e.y {by, select, me {I} other {They}} y")
        .methods("enum Kind { X, Y }", "enum By { ME, OTHERS }",
            "@MessageId(\"e.{kind}\") String text(Kind kind, By by);")
        .uses("in(\"en\").text(App.Kind.X, App.By.ME)", "in(\"en\").text(App.Kind.Y, App.By.OTHERS)");

    assertEquals(List.of("I x", "They y"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void missingConstantsAreReportedAllAtOnce(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("order.sent Sent", "order.received Received")
        .methods("enum Status { SENT, LOST, IN_TRANSIT, RECEIVED }", "@MessageId(", "  \"order.{status}\")",
            "String status(Status status);", "@MessageId(\"order.{it}\") String other(One it);")
        .type("One", "enum One { SENT, RECEIVE }");

    assertEquals(List.of(
        "ERROR App.java:7: stale-id: the catalog has no entry order.lost, order.in-transit, which Status asks for. Add"
            + " them, or remove the constants.",
        "ERROR App.java:9: stale-id: the catalog has no entry order.receive, which One asks for. Add it, or remove the"
            + " constants. Did you mean order.received “Received”, messages.txt:2?"),
        project.problems(compiler));
  }

  @ParameterizedTest
  @CsvSource({"s.OPEN, s.IN_WORK, s.ALL_DONE", "s.open, s.in_work, s.all_done", "s.open, s.inWork, s.allDone",
    "s.Open, s.InWork, s.AllDone", "s.open, s.in-work, s.all-done", "s.OPEN, s.IN-WORK, s.ALL-DONE",
    "s.OPEN, x, s.ALL_DONE", "s.open, x, s.all-done", "x, y, s.all-done"})
  void missingEntriesAreNamedAsTheirSiblingsAre(String open, String inWork, String missing) {
    FacadeProject project = FacadeProject.in(folder).catalog(open + " Open", inWork + " In work")
        .methods("enum Status { OPEN, IN_WORK, ALL_DONE }", "@MessageId(\"s.{status}\") String status(Status status);");

    String problem = project.problems(JavaCompilers.JAVAC).get(0);
    assertTrue(problem.contains(missing + ", which Status asks for."), problem);
  }

  @ParameterizedTest
  @EnumSource
  void anEnumWithoutConstantsHasNoEntries(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("order.sent Sent")
        .methods("enum Status {}", "@MessageId(\"order.{status}\") String status(Status status);");

    assertEquals(
        List.of("ERROR App.java:6: Status has no constants, so order.{status} does not name an entry. Add one, or"
            + " remove the method."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotFitOneOfTheEntriesIsAnErrorThere(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("e.a A <x id=\"X\"/>", "e.b B", "e.c <x id=\"START_LINK\"/>C<x id=\"CLOSE_LINK\"/>")
        .methods("enum E { A, B, C }", "@MessageId(\"e.{e}\")", "String text(", "E e, String x);");

    assertEquals(List.of(
        "ERROR App.java:7: The entry e.b takes (), and the method takes 1 parameter besides the enum. Declare the same parameters; all entries of the enum must take the same ones.",
        "ERROR App.java:8: the type java.lang.String cannot serve link, which takes a Link.",
        "ERROR App.java:7: the entry e.c has a link, which a String cannot hold. Let the method return RichText."),
        project.problems(compiler));
  }
}
