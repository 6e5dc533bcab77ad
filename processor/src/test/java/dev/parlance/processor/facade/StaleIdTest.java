package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** IDs that are gone, alone or with the text they had pinned. */
class StaleIdTest {
  private static final String LOWER = "-Aparlance.rules=stale-id:";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void anIdThatIsGoneIsAnErrorAtItWithTheNearestEntries(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("8602814243662345124 Email address is required.", "4591482207344282590 Email must be valid.",
            "greeting Hello <x id=\"NAME\"/>, <x id=\"GREETING\"/>",
            "count {n, plural, one {# video} other {# videos}}")
        .methods("@MessageId(", "\"8602814243662345125\")", "String m();", "@MessageId(",
            "\"1234567890123456789\")", "String emailIsValid();", "@MessageId(", "\"7777777777777777777\")",
            "String zzz();",
            "@MessageId(value =", "{\"greetings\",", "\"counts\"})", "String hello(String name, String greeting);");

    assertEquals(List.of(
        "ERROR App.java:6: stale-id: the catalog has no entry 8602814243662345125. Did you mean 8602814243662345124"
            + " “Email address is required.”, messages.txt:1?",
        "ERROR App.java:9: stale-id: the catalog has no entry 1234567890123456789. Did you mean 8602814243662345124"
            + " “Email address is required.”, messages.txt:1, or 4591482207344282590 “Email must be valid.”,"
            + " messages.txt:2?",
        "ERROR App.java:12: stale-id: the catalog has no entry 7777777777777777777. Correct the ID, or remove the"
            + " method.",
        "ERROR App.java:" + (compiler == JavaCompilers.JAVAC ? 16 : 14) + ": stale-id: the catalog has no entry"
            + " greetings or counts. Did you mean count “{n, plural, one {# video} other {# videos}}”, messages.txt:4,"
            + " or greeting “Hello <x id=\"NAME\"/>, <x id=\"GREETING\"/>”, messages.txt:3?"),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theSameTextUnderAnotherIdIsProposed(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("1 First", "2 Email  is <x id=\"X\" equiv-text=\"{{ a }}\"/>.")
        .methods("@MessageId(", "value = \"9\",", "text = \"Email is <x id=\\\"X\\\"/>.\")", "String email(String x);");

    assertEquals(List.of("ERROR App.java:6: stale-id: the catalog has no entry 9. Write @MessageId(value = \"2\", text"
        + " = \"Email  is <x id=\\\"X\\\"/>.\"): messages.txt:2 has the same text."), project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void nearlyTheSameTextIsProposedAsItCanBePasted(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("1 The folder \"C:\\temp\\<x id=\"A&amp;&quot;B\" equiv-text=\"x\"/>\" isn't\there &amp; \\u0041.")
        .methods("@MessageId(value = \"9\", text = \"The folder C:\\\\temp isn't here &amp; \\\\u0041\")",
            "String folder(String x);");
    String proposed = "@MessageId(value = \"1\", text = \"The folder \\\"C:\\\\temp\\\\<x"
        + " id=\\\"A&amp;&quot;B\\\"/>\\\" isn't\there &amp; \\\\u0041.\")";

    assertEquals(List.of("ERROR App.java:5: stale-id: the catalog has no entry 9. Write " + proposed
        + ": messages.txt:1 has nearly the same text."), project.problems(compiler));
    assertEquals(List.of(), FacadeProject.in(folder).methods(proposed, "String folder(String x);").problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsAlikeNothingIsProposed(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 First", "2 Something else entirely")
        .methods("@MessageId(value = \"12345\", text = \"Email is required.\") String email();");

    assertEquals(List.of("ERROR App.java:5: stale-id: the catalog has no entry 12345."), project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void textsThatAreLessAlikeAreQuestions(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("100001 Your email address is required here.", "200002 Email is optional.", "3 Other")
        .methods("@MessageId(value = \"900009\", text = \"Email is required.\") String email();");

    assertEquals(List.of("ERROR App.java:5: stale-id: the catalog has no entry 900009. Did you mean 200002 “Email is"
        + " optional.”, messages.txt:2, or 100001 “Your email address is required here.”, messages.txt:1?"),
        project.problems(compiler));
  }

  @ParameterizedTest
  @CsvSource({"warning, WARNING", "note, NOTE"})
  void theEntryWithThePinnedTextIsUsedWhereTheRuleIsSetLower(String severity, String kind) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      FacadeProject project = renamed().option(LOWER + severity).uses("in(\"en\").email()", "in(\"fr\").email()");

      assertEquals(List.of(kind + " App.java:5: stale-id: the catalog has no entry 9. Until then that entry is used."
          + " Write @MessageId(value = \"2\", text = \"Email is required.\"): messages.txt:2 has the same text."),
          project.problems(compiler));
      assertEquals(List.of("Email is required.", "L’adresse est requise."), project.shown(compiler));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEntryIsUsedInSilenceWhereTheRuleIsOff(JavaCompilers compiler) {
    FacadeProject project = renamed().option(LOWER + "off").uses("in(\"en\").email()", "in(\"fr\").email()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("Email is required.", "L’adresse est requise."), project.shown(compiler));
  }

  private FacadeProject renamed() {
    return FacadeProject.in(folder).catalog("1 First", "2 Email is required.")
        .translation("fr", "1 Premier", "2 L’adresse est requise.", "9 old")
        .methods("@MessageId(value = \"9\", text = \"Email is required.\") String email();");
  }

  @ParameterizedTest
  @CsvSource({"warning, WARNING", "note, NOTE"})
  void thePinnedTextIsUsedWithItsTranslationsWhereNoEntryHasIt(String severity, String kind) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      FacadeProject project = edited().option(LOWER + severity)
          .uses("in(\"en\").email(\"x\")", "in(\"fr\").email(\"x\")", "in(\"en\").one()", "in(\"fr\").one()",
              "in(\"fr\").find(\"9\", \"y\")");

      assertEquals(List.of(kind + " App.java:5: stale-id: the catalog has no entry 9. Until then the pinned text is"
          + " used. Write @MessageId(value = \"2\", text = \"The email <x id=\\\"EMAIL\\\"/> is required.\"):"
          + " messages.txt:2 has nearly the same text."), project.problems(compiler));
      assertEquals(List.of("Email x is required.", "L’adresse x est requise.", "First", "Premier",
          "Optional[L’adresse y est requise.]"), project.shown(compiler));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePinnedTextIsUsedInSilenceToo(JavaCompilers compiler) {
    FacadeProject project = edited().option(LOWER + "off").uses("in(\"fr\").email(\"x\")");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("L’adresse x est requise."), project.shown(compiler));
  }

  private FacadeProject edited() {
    return FacadeProject.in(folder).catalog("1 First", "2 The email <x id=\"EMAIL\"/> is required.")
        .translation("fr", "1 Premier", "2 new", "9 L’adresse <x id=\"EMAIL\"/> est requise.")
        .methods("@MessageId(value = \"9\", text = \"Email <x id=\\\"EMAIL\\\"/> is required.\") String email(String"
            + " x);",
            "@MessageId(\"1\") String one();", "Optional<String> find(String id, Object... x);");
  }

  @ParameterizedTest
  @EnumSource
  void aPinnedTextWithoutATranslationIsNotAGapOfTheCatalog(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 First", "2 Second").translation("fr", "1 Premier")
        .option(LOWER + "off")
        .methods("@MessageId(value = \"9\", text = \"Gone\") String gone();", "@MessageId(\"1\") String one();");

    assertEquals(List.of(), project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anIdWithoutAPinnedTextStaysAnError(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 First").option(LOWER + "off")
        .methods("@MessageId(\"987654\") String gone();");

    assertEquals(List.of("ERROR App.java:5: stale-id"),
        project.problems(compiler).stream().map(Compiled::place).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"a & b", "<b>bold</b>", "<x id=\\\"START_LINK\\\"/>open", "{n, plural, one {x}",
    "Videos: <x id=\\\"ICU\\\" xid=\\\"gone\\\"/>"})
  void aPinnedTextThatIsMalformedCannotBeUsed(String text) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      FacadeProject project = FacadeProject.in(folder).catalog("1 First").option(LOWER + "warning")
          .methods("@MessageId(value = \"9876\", text = \"" + text + "\") RichText gone(Link link);");

      assertEquals(List.of("ERROR App.java:5: stale-id: the catalog has no entry 9876, and the pinned text is not"
          + " a well-formed message. Correct one of them."), project.problems(compiler));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPinnedTextMustFitTheMethodToo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 First").option(LOWER + "off")
        .methods("@MessageId(value = \"98\", text = \"Hello <x id=\\\"NAME\\\"/>\") String hello();");

    assertEquals(
        List.of("ERROR App.java:5: The entry 98 (“Hello …”) takes (String name), and the method takes 0 parameters."
            + " Declare the same parameters."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aPinnedTextThatTheEntryNoLongerHasIsAWarning(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 First text", "2  Second <x id=\"V\" equiv-text=\"v\"/>")
        .methods("@MessageId(value = \"1\",", "text = \"First\") String first();",
            "@MessageId(value = \"2\", text = \"Second <x id=\\\"V\\\"/>\") String second(String v);");

    assertEquals(
        List.of("WARNING App.java:6: The text of 1 is now “First text”. Check that the method still fits it, then"
            + " pin that one."),
        project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void eachOfSeveralIdsThatAreGoneMayHaveATranslationOfThePinnedText(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("1 First").translation("de", "1 Erstes", "8 Acht",
        "9 Neun")
        .option(LOWER + "warning").methods("@MessageId(value = {\"8\",", "\"9\"}, text = \"Gone\") String gone();")
        .uses("in(\"de\").gone()");

    assertEquals(List.of("WARNING App.java:" + (compiler == JavaCompilers.JAVAC ? 6 : 5)
        + ": stale-id: the catalog has no entry 8 or 9. Until then the pinned text is used. Did you mean 1 “First”,"
        + " messages.txt:1?"),
        project.problems(compiler));
    assertEquals(List.of("Acht"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anotherSeverityIsAnErrorThatListsThem(JavaCompilers compiler) {
    List<String> problems = FacadeProject.in(folder).catalog("1 First").option(LOWER + "warn")
        .methods("@MessageId(\"1\") String one();").problems(compiler);

    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith("ERROR -Aparlance.rules: stale-id:warn is not a rule with a severity."),
        problems.get(0));
  }
}
