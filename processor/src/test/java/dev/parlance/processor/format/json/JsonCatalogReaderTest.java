package dev.parlance.processor.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON as Angular and translation tools write it. */
class JsonCatalogReaderTest {
  private static final Pattern METHOD = Pattern.compile("(?m)^  public (?:String|RichText) (?!number\\()(\\w+)\\(");
  private static final String FOUND = "NOTE messages.json has translations in fr.";

  @TempDir
  Path folder;

  @Test
  void methodsAreInTheOrderOfTheFile() {
    assertEquals(List.of("zebra", "appleRed", "appleGreenLight", "m17", "bee"), methods("""
        {"zebra": "Z", "apple": {"red": "R", "green": {"light": "L"}}, "17": "S", "bee": "B"}
        """));
  }

  @Test
  void angularsEnvelopeMayBeInEitherOrder() {
    assertEquals(List.of("a", "b"), methods("{\"locale\": \"en\", \"translations\": {\"a\": \"A\", \"b\": \"B\"}}"));
    assertEquals(List.of("a", "b"), methods("{\"translations\": {\"a\": \"A\", \"b\": \"B\"}, \"locale\": \"en\"}"));
    assertEquals(List.of("a", "b"), methods("{\"translations\": {\"a\": \"A\", \"b\": \"B\"}}"));
    assertEquals(List.of("a"), methods(
        "{\"$schema\": {\"v\": 1}, \"locale\": \"en\", \"translations\": {\"a\": \"A\"}}"));
  }

  @Test
  void theWordsOfTheEnvelopeMayBeIdsToo() {
    assertEquals(List.of("locale_", "translations"), methods("{\"locale\": \"Language\", \"translations\": \"T\"}"));
    assertEquals(List.of("translationsA", "b"), methods("{\"translations\": {\"a\": \"A\"}, \"b\": \"B\"}"));
    assertEquals(List.of("translations", "locale_"),
        methods("{\"translations\": {\"translations\": \"T\", \"locale\": \"L\"}}"));
  }

  @Test
  void idsAreTextsHoweverLarge() {
    assertEquals(List.of("m9007199254740993", "m1e400"), methods("{\"9007199254740993\": \"A\", \"1e400\": \"B\"}"));
  }

  @Test
  void aTextInAdviceIsWrittenAsJsonHasIt() {
    Compiled compiled = project(
        "{\"a\": \"One\\ttwo \\\"{$X}\\\" \\\\\\r\\n three\"}", "{\"a\": \"Un\"}");

    assertEquals(List.of(FOUND, "NOTE No text of fr can be used, so fr is not among the locales.",
        "ERROR messages.fr.json:1:8: missing-placeholder: {$X} of the source text is missing."
            + " Add it, as in “One\\ttwo \\\"{$X}\\\" \\\\\\r\\n three”."
            + " With required = {} in the annotation, faulty translations are set aside and do not fail the build."),
        compiled.reports(folder));
  }

  @Test
  void nullAndBlankTextsAreNotTranslated() {
    Compiled compiled = project(
        "{\"a\": \"A\", \"b\": \"B\", \"c\": \"C\"}", "{\"a\": null, \"b\": \" \", \"c\": \"Cé\"}");

    assertEquals(List.of(FOUND, "WARNING messages.json:1:8: missing-translation"), compiled.places(folder));
    assertTrue(compiled.reports().get(1).summary().contains(": a, b. "), compiled.reports()::toString);
    assertEquals("Cé", compiled.shown("fr", "c"));
  }

  @Test
  void bracesAreTextButForPlaceholders() {
    Compiled compiled = project("""
        {"a": "{first} {} { {$NAME}", "b": "{$}", "c": "{VAR_PLURAL, plural, other {# {NAME} '{x}'}}",
        "d": "{\\u0024NAME}"}
        """, "{\"d\": \"{$ NAME }\"}");

    assertEquals(List.of("{first} {} { Ada", "{$}", "2 Ada {x}", "Ada"),
        List.of("a", "b", "c", "d").stream().map(method -> compiled.shown("en", method)).toList());
  }

  @Test
  void apostrophesInBranchesHideNoPlaceholderBehindThem() {
    Compiled compiled = project("""
        {"a": "{n, plural, other {l''{$NAME}}}", "b": "{n, plural, other {''{NAME}}}",
        "c": "{n, plural, one {'#'} other {{NAME}}}", "d": "{n, plural, other {'{x'''{$NAME}}}",
        "e": "{g, select, other {'#' {NAME}}}", "f": "{n, plural, other {{g, select, other {{NAME}}} '#'}} {$NAME}"}
        """, "{\"c\": \"{n, plural, other {'#'}} {$NAME}\"}");

    assertEquals(List.of("l'Ada", "'Ada", "Ada", "{x'Ada", "'#' Ada", "Ada # Ada"),
        List.of("a", "b", "c", "d", "e", "f").stream().map(method -> compiled.shown("en", method)).toList());
    assertEquals("# Ada", compiled.shown("fr", "c"));
  }

  @Test
  void markupIsTextInJson() {
    Compiled compiled = project("{\"a\": \"<x id=\\\"NAME\\\"/> &amp; {$NAME}\"}", "{\"a\": \"{$NAME} & <x/>\"}");

    assertEquals("<x id=\"NAME\"/> &amp; Ada", compiled.shown("en", "a"));
    assertEquals("Ada & <x/>", compiled.shown("fr", "a"));
  }

  @Test
  void aMalformedTranslationIsOneFindingAndTheOthersAreRead() {
    Compiled compiled = CatalogProject.in(folder).file("messages.json", "{\"a\": \"A\", \"b\": \"B\"}")
        .file("messages.de.json", "{", "  \"a\": \"Ä\",", "  \"b\": 'B'", "}")
        .file("messages.fr.json", "{\"a\": \"Un\", \"b\": \"Deux\"}")
        .annotation("value = \"messages.json\", translations = \"messages.{locale}.json\", required = \"fr\"")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.json has translations in de, fr.",
        "NOTE No text of de can be used, so de is not among the locales.",
        "WARNING messages.de.json:3:8: catalog-unreadable"), compiled.places(folder));
    assertEquals(List.of("A", "Un"), List.of(compiled.shown("de", "a"), compiled.shown("fr", "a")));
  }

  @Test
  void somethingElseThanATextSetsThatTextAside() {
    Compiled compiled = CatalogProject.in(folder).file("messages.json", "{\"a\": \"A\", \"b\": \"B\"}")
        .file("messages.fr.json", "{\"a\": 1, \"b\": \"Deux\"}")
        .annotation("value = \"messages.json\", translations = \"messages.{locale}.json\", required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(FOUND, "WARNING messages.fr.json:1:7: malformed-entry"), compiled.places(folder));
    assertEquals(List.of("A", "Deux"), List.of(compiled.shown("fr", "a"), compiled.shown("fr", "b")));
  }

  private List<String> methods(String json) {
    Compiled compiled = CatalogProject.in(folder).file("messages.json", json).annotation("\"messages.json\"")
        .compile(JavaCompilers.JAVAC);
    assertEquals(List.of(), compiled.reports());
    return METHOD.matcher(compiled.source("test.Messages")).results().map((MatchResult each) -> each.group(1)).toList();
  }

  private Compiled project(String source, String translation) {
    return CatalogProject.in(folder).file("messages.json", source).file("messages.fr.json", translation)
        .annotation("value = \"messages.json\", translations = \"messages.{locale}.json\"")
        .compile(JavaCompilers.JAVAC);
  }
}
