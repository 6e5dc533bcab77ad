package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbered parameters whose types only a facade says, and ones that only translations use. */
class FurtherParametersTest {
  private static final String ANNOTATION =
      "value = \"messages.properties\", translations = \"messages_{locale}.properties\"";

  @TempDir
  Path folder;

  private FacadeProject translated(String source, String german) {
    return FacadeProject.in(folder).annotation(ANNOTATION).file("messages.properties", source.split("\n"))
        .file("messages_de.properties", german.split("\n"));
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationMayUseWhatTheSourceLeavesOut(JavaCompilers compiler) {
    FacadeProject project =
        translated("a = Saved {0}\nb = Saved\nc = Saved {1}", "a = {0} ({3})\nb = {0}\nc = {0,number} {1}")
            .methods("String a(String arg3, String arg0);",
                "@MessageId(\"a\") String byOrder(String file, String arg3);",
                "String b(LocalDate arg0);", "String c(@Ungrouped int arg0, int arg1);")
            .uses("in(\"de\").a(\"x\", \"f\")", "in(\"en\").a(\"x\", \"f\")", "in(\"de\").byOrder(\"f\", \"x\")",
                "in(\"de\").b(LocalDate.of(2026, 3, 5))", "in(\"en\").b(LocalDate.of(2026, 3, 5))",
                "in(\"de\").c(1998, 1234)");

    assertEquals(List.of("f (x)", "Saved f", "f (x)", "05.03.2026", "Saved", "1998 1.234"), project.shown(compiler));
    assertEquals(List.of(), project.problems(compiler));
  }

  @Test
  void aFurtherParameterHasTheTypesOfAValue() {
    FacadeProject project = translated("a = {0}\nb = {0}\nc = {0}\nd = {0}\ne = {0}",
        "a = {0} {1}\nb = {0} {1}\nc = {0} {1}\nd = {0} {1}\ne = {0} {1}")
        .methods("String a(String arg0, BigDecimal arg1);", "String b(String arg0, int arg1);",
            "String c(Double arg1, String arg0);", "String d(String arg0, LocalTime arg1);",
            "String e(String arg0, Instant arg1, ZoneId zone);")
        .uses("in(\"de\").a(\"f\", new BigDecimal(\"1234.5\"))", "in(\"de\").b(\"f\", 1234)",
            "in(\"de\").c(0.5, \"f\")",
            "in(\"de\").d(\"f\", LocalTime.of(15, 4))", "in(\"de\").e(\"f\", Instant.EPOCH, ZoneId.of(\"UTC\"))");

    assertEquals(List.of("f 1.234,5", "f 1.234", "f 0,5", "f 15:04:00", "f 01.01.1970, 00:00:00"),
        project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void aTextThatOthersIncludeTakesWhatTheirMethodsTake() {
    FacadeProject project = FacadeProject.in(folder)
        .annotation("value = \"m.xlf\", syntax = dev.parlance.Syntax.MESSAGE_FORMAT")
        .file("m.xlf", "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\""
            + " source-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"a\"><source>A <x id=\"ICU\""
            + " xid=\"b\"/></source></trans-unit><trans-unit id=\"b\"><source>{0}</source></trans-unit></body></file></xliff>")
        .methods("String a(String x);", "String b(int count);").uses("in(\"en\").a(\"x\")", "in(\"en\").b(1234)");

    assertEquals(List.of("A x", "1,234"), project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void theMethodsOfAnEntryDeclareTheSameFurtherParameters() {
    FacadeProject project = translated("a = {0}", "a = {0} {3}").methods("String a(String arg0, int arg3);",
        "@MessageId(\"a\") String b(String arg0);", "@MessageId(\"a\") String c(String file, String other);",
        "@MessageId(\"a\") String d(String arg0, Link arg3);");

    assertEquals(List.of(
        "ERROR App.java:6: The entry a takes (String arg0, long arg3), since another method declares arg3, which"
            + " translations may use. Declare the same parameters.",
        "ERROR App.java:7: The entry a takes (String arg0, long arg3), since another method declares arg3, which"
            + " translations may use. Declare the same parameters.",
        "ERROR App.java:8: the type dev.parlance.Link cannot serve arg3, which takes a long or int."),
        project.problems(JavaCompilers.JAVAC));
  }

  @Test
  void aNumberThatTheMethodLacksIsAnError() {
    FacadeProject project = translated("a = {0}\nb = {0} {2}", "a = {0}").methods("String a(String arg3);",
        "String b(String arg0, String arg1);");

    assertEquals(List.of(
        "ERROR App.java:5: The entry a takes (String arg0, String arg3), and the method takes 1 parameter. Declare the same"
            + " parameters.",
        "ERROR App.java:6: The entry b takes (String arg0, String arg2), and only some of the method's parameters have such"
            + " names. Name all of them so, in any order, or none of them, in this order."),
        project.problems(JavaCompilers.JAVAC).stream().filter(each -> each.startsWith("ERROR")).toList());
  }

  @Test
  void withoutTheParameterItIsUnknown() {
    FacadeProject project =
        translated("a = {0}\nb = B", "a = {0} {3}\nb = B").methods("String a(String file);", "String b();");
    CatalogProject whole = CatalogProject.in(folder).annotation(ANNOTATION);

    assertEquals(
        List.of("ERROR messages_de.properties:1:9: unknown-placeholder: the source text has no {3}. Remove it, or let a"
            + " facade's method declare arg3. With required = {} in the annotation, faulty translations are set aside and do not"
            + " fail the build."),
        project.problems(JavaCompilers.JAVAC));
    assertEquals(List.of("ERROR messages_de.properties:1:9: unknown-placeholder"),
        whole.compile(JavaCompilers.JAVAC).places(folder).stream().filter(each -> each.startsWith("ERROR")).toList());
  }

  @Test
  void aCommentNamesAFurtherParameter() {
    FacadeProject project = translated("# {0} user name\n# {3} file name\na = {0}", "a = {3}: {0}")
        .methods("String a(String fileName, String userName);",
            "@MessageId(\"a\") String b(String who, String fileName);")
        .uses("in(\"de\").a(\"f\", \"Ada\")", "in(\"de\").b(\"Ada\", \"f\")");

    assertEquals(List.of("f: Ada", "f: Ada"), project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void aTranslationMayFormatWhatTheFacadeTypes() {
    FacadeProject project = translated("a = {0} new\nb = {0} {1}\nc = {0}",
        "a = {0,choice,0#nichts|1#eins|1<{0,number,integer} neue}\nb = {0,number,percent} {1,date,long}\nc = {0,time,HH.mm}")
        .methods("String a(int count);", "String b(double part, LocalDate day);",
            "String c(Instant when, ZoneId zone);",
            "@MessageId(\"a\") String a2(BigDecimal count);")
        .uses("in(\"de\").a(0)", "in(\"de\").a(1234)", "in(\"de\").b(0.25, LocalDate.of(2026, 3, 5))",
            "in(\"de\").c(Instant.EPOCH, ZoneId.of(\"Asia/Kolkata\"))", "in(\"de\").a2(new BigDecimal(\"7.5\"))",
            "in(\"en\").a2(new BigDecimal(\"7.5\"))");

    assertEquals(List.of("nichts", "1.234 neue", "25\u00a0% 5. März 2026", "05.30", "8 neue", "7.5 new"),
        project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void withoutTheTypeSuchAFormatIsAnError() {
    FacadeProject project = translated("a = {0}\nb = {0}\nc = {0}", "a = {0,number}\nb = {0,date}\nc = {0,number}")
        .methods("String a(String x);", "String b(int x);", "String c(String x);",
            "@MessageId(\"c\") String c(int x);");

    assertEquals(
        List.of("ERROR messages_de.properties:1:5: pattern-syntax", "ERROR messages_de.properties:2:5: pattern-syntax",
            "ERROR messages_de.properties:3:5: pattern-syntax"),
        project.problems(JavaCompilers.JAVAC).stream().filter(each -> each.startsWith("ERROR")).map(Compiled::place)
            .toList());
  }

  @Test
  void methodsThatTypeAnArgumentDifferentlyLeaveItAValue() {
    FacadeProject project = translated("a = {0}", "a = {0}").methods("String a(String x);", "String a(int x);",
        "String a(LocalDate x);", "String a(BigDecimal x);")
        .uses("in(\"de\").a(\"1234\")", "in(\"de\").a(1234)", "in(\"de\").a(LocalDate.of(2026, 3, 5))",
            "in(\"de\").a(new BigDecimal(\"1234.5\"))");

    assertEquals(List.of("1234", "1.234", "05.03.2026", "1.234,5"), project.shown(JavaCompilers.JAVAC));
  }

  @ParameterizedTest
  @EnumSource
  void theEntriesOfAFamilyMayUseDifferentArguments(JavaCompilers compiler) {
    FacadeProject project = translated("s.open = Open\ns.sent = Sent {0}\ns.late = Late {1} {0}",
        "s.open = Offen seit {0,date,long}\ns.sent = Am {0}\ns.late = {1}, {0}")
        .methods("enum S { OPEN, SENT, LATE }",
            "@MessageId(\"s.{s}\") String s(S s, Instant arg0, ZoneId zone, @Ungrouped int arg1);")
        .uses(List.of("OPEN", "SENT", "LATE").stream().flatMap(s -> List.of("en", "de").stream()
            .map(tag -> "in(\"" + tag + "\").s(App.S." + s + ", Instant.EPOCH, ZoneId.of(\"UTC\"), 1998)"
                + ".replace('\\u202f', ' ')"))
            .toArray(String[]::new));

    assertEquals(
        List.of("Open", "Offen seit 1. Januar 1970", "Sent Jan 1, 1970, 12:00:00 AM", "Am 01.01.1970, 00:00:00",
            "Late 1998 Jan 1, 1970, 12:00:00 AM", "1998, 01.01.1970, 00:00:00"),
        project.shown(compiler));
  }

  @Test
  void theFileForTheSourceLocaleMayUseThemToo() {
    FacadeProject project = FacadeProject.in(folder).annotation(ANNOTATION).file("messages.properties", "a = key")
        .file("messages_en.properties", "a = Saved {0}").methods("String a(String arg0);").uses("in(\"en\").a(\"f\")");

    assertEquals(List.of("Saved f"), project.shown(JavaCompilers.JAVAC));
  }
}
