package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the class that implements a facade does. */
class FacadeTest {
  private static final String LINK = "<x id=\"START_LINK\"/>%s<x id=\"CLOSE_LINK\"/>";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aFacadeHasTheTextsThatItsMethodsName(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("8602814243662345124 Email is required.", "greeting Hello <x id=\"NAME\"/>!", "terms.of-use " + LINK
            .formatted("Terms"), "other Other")
        .methods("@MessageId(\"8602814243662345124\") String emailRequired();",
            "@MessageId(\"greeting\") String hello(String name);",
            "RichText termsOfUse(Link link);")
        .uses("in(\"en\").emailRequired()", "in(\"en\").hello(\"Ada\")",
            "in(\"en\").termsOfUse(Link.to(\"/t\")).toHtml()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("Email is required.", "Hello Ada!", "<a href=\"/t\">Terms</a>"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheEntriesSelectedAreGenerated(JavaCompilers compiler) {
    Compiled compiled = FacadeProject.in(folder).catalog("a First", "b Second").translation("fr", "a Premier",
        "b Deuxième").methods("@MessageId(\"b\") String second();").compile(compiler);

    assertEquals(Set.of("test/AppImpl.java", "test/AppImpl_en.java", "test/AppImpl_fr.java"),
        compiled.sources().keySet());
    assertEquals(List.of("of", "of", "ofAcceptLanguage", "locales", "locale", "number", "find", "bundle", "second"),
        methods(compiled.source("test.AppImpl")));
    assertFalse(compiled.source("test.AppImpl_en").contains("First"));
    assertFalse(compiled.source("test.AppImpl_fr").contains("Premier"));
  }

  @ParameterizedTest
  @EnumSource
  void entriesThatAreNotSelectedAreNotReported(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a First", "broken <x id=\"START_LINK\"/>never closed", "twice 1", "twice 2", "a.b x", "a-b y",
            " begins with a space", "... no name", "alone", "n {n, plural, one {x}", "typed &lt;b&gt;")
        .translation("fr", "a Premier", "broken x & y", "unknown z", "twice 1", "twice 2", " space")
        .methods("@MessageId(\"a\") String first();").uses("in(\"fr\").first()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("Premier"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongInASelectedEntryIsReportedOnce(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a First", "broken See <x id=\"START_LINK\"/>here", "twice 1", "twice 2")
        .methods("@MessageId(\"broken\") RichText broken(Link link);", "@MessageId(\"twice\") String twice();");

    assertEquals(List.of(
        "ERROR messages.txt:2:12: unbalanced-tag", "ERROR messages.txt:4:1: duplicate-id"),
        project.problems(compiler).stream().map(Compiled::place).toList());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheGapsOfTheSelectedEntriesCount(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A", "b B", "c C", "d D").translation("fr", "a À")
        .methods("@MessageId(\"a\") String a();", "@MessageId(\"c\") String c();");

    assertEquals(List.of("WARNING messages.txt:3:3: missing-translation"),
        project.problems(compiler).stream().map(Compiled::place).toList());
  }

  @ParameterizedTest
  @EnumSource
  void eachTextFallsBackByItself(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a Color", "b Hello <x id=\"NAME\"/>", "c C")
        .translation("de", "a Farbe", "b Hallo <x id=\"NAME\"/>", "c Z").translation("de-AT",
            "b Servus <x id=\"NAME\"/>")
        .translation("fr", "a Couleur", "b Bonjour <x id=\"NOM\"/>")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}")
        .methods("@MessageId(\"a\") String color();", "@MessageId(\"b\") String hello(String name);")
        .uses("in(\"de-AT\").color()", "in(\"de-AT\").hello(\"Ada\")", "in(\"fr\").color()",
            "in(\"fr\").hello(\"Ada\")",
            "AppImpl.locales()", "AppImpl.ofAcceptLanguage(\"xx, fr;q=0.5\").color()",
            "AppImpl.of(List.of(Locale.JAPANESE, Locale.GERMAN)).color()", "AppImpl.of(Locale.FRANCE).locale()",
            "AppImpl.of(Locale.GERMAN).number(12345)");

    assertEquals(List.of("Farbe", "Servus Ada", "Couleur", "Hello Ada", "[en, de, de_AT, fr]", "Couleur", "Farbe", "fr",
        "12.345"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theClassHasTheNameThatTheAnnotationGives(JavaCompilers compiler) {
    Compiled compiled = FacadeProject.in(folder).catalog("a A")
        .annotation("value = \"messages.txt\", className = \"Messages\"")
        .methods("@MessageId(\"a\") String a();").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(Set.of("test.App", "test.Messages", "test.Messages$Locales", "test.Messages_en"),
        compiled.classes().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void parametersMatchByNameWhereAllHaveTheNamesOfPlaceholdersElseByOrder(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("moved <x id=\"VIDEO\"/> moved from <x id=\"OLD\"/> to <x id=\"NEW\"/>")
        .methods("@MessageId(\"moved\") String byName(String new_, String old, String video);",
            "@MessageId(\"moved\") String swapped(String old, String video, String new_);",
            "@MessageId(\"moved\") String byOrder(String to, String from, String what);")
        .uses("in(\"en\").byName(\"N\", \"O\", \"V\")", "in(\"en\").swapped(\"O\", \"V\", \"N\")",
            "in(\"en\").byOrder(\"N\", \"O\", \"V\")");

    assertEquals(List.of("V moved from O to N", "V moved from O to N", "V moved from O to N"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anEntryThatRefersToAnotherBringsItWithIt(JavaCompilers compiler) {
    String videos = "{VAR_PLURAL, plural, =1 {one video} other {# videos}}";
    FacadeProject project = FacadeProject.in(folder)
        .catalog("x unused", "videos " + videos, "you You have <x id=\"ICU\" xid=\"videos\"/>.")
        .translation("fr", "you Vous avez <x id=\"ICU\" xid=\"videos\"/>.",
            "videos {VAR_PLURAL, plural, =1 {une vidéo} other {# vidéos}}")
        .methods("@MessageId(\"you\") String videos(int count);")
        .uses("in(\"en\").videos(1)", "in(\"fr\").videos(2000)");

    assertEquals(List.of(), project.problems(compiler).stream().filter(problem -> !problem.startsWith("NOTE"))
        .toList());
    assertEquals(List.of("You have one video.", "Vous avez 2\u202f000 vidéos."), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void findKnowsTheSelectedEntriesByTheirIds(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a Hello <x id=\"NAME\"/>", "b B")
        .methods("@MessageId(\"a\") String hello(String who);", "Optional<String> find(String id, Object... values);")
        .uses("in(\"en\").find(\"a\", \"Ada\")", "in(\"en\").find(\"b\")", "in(\"en\").find(\"hello\", \"Ada\")",
            "AppImpl.of(Locale.ENGLISH).find(\"a\", \"Eve\")");

    assertEquals(List.of("Optional[Hello Ada]", "Optional.empty", "Optional.empty", "Optional[Hello Eve]"),
        project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theFirstOfSeveralIdsThatTheCatalogHasCounts(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("b B", "c C")
        .methods("@MessageId({\"c\", \"b\"}) String first();", "@MessageId({\"a\", \"b\"}) String second();")
        .uses("in(\"en\").first()", "in(\"en\").second()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("C", "B"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anEntryOrAMethodMayServeSeveral(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A <x id=\"N\"/>")
        .methods("@MessageId(\"a\") String first(String x);", "@MessageId(\"a\") RichText second(int y);")
        .uses("in(\"en\").first(\"1\")", "in(\"en\").second(2)");

    assertEquals(List.of("A 1", "A 2"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anEntryMayBeNamedLikeAMethodOfEachClass(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A", "n No. <x id=\"N\"/>", "f Found")
        .methods("@MessageId(\"a\") String toString();", "@MessageId(\"n\") String number(long value);",
            "@MessageId(\"f\") RichText find();", "@Override boolean equals(Object other);")
        .uses("in(\"en\")", "in(\"en\").number(7)", "in(\"en\").find()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("A", "No. 7", "Found"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void whatEachClassHasMayBeAskedForToo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A").translation("de", "a Ä")
        .methods("@MessageId(\"a\") String a();", "Locale locale();", "String number(long value);",
            "default String title() { return a() + \" \" + number(1234) + \" \" + locale(); }",
            "static App german() { return AppImpl.of(Locale.GERMAN); }")
        .uses("App.german().title()");

    assertEquals(List.of("Ä 1.234 de"), project.shown(compiler));
  }

  /** The names of the public methods of a class, in order. */
  private static List<String> methods(String source) {
    return source.lines().filter(line -> line.matches("  public .*\\(.*\\{"))
        .map(line -> line.replaceFirst("\\(.*", "").replaceFirst(".* ", "")).toList();
  }
}
