package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes with the texts of each locale. */
class TranslatedClassesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void eachLocaleIsAClassOfPrivateConstants(JavaCompilers compiler) {
    Compiled compiled = project("save Enregistrer").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr, fr-CA, zh-Hant-TW."), compiled.reports(folder));
    assertEquals(Set.of("test.Messages", "test.Messages$Locales", "test.Messages_en", "test.Messages_fr",
        "test.Messages_fr_CA", "test.Messages_zh_Hant_TW", "test.package-info"), compiled.classes().keySet());
    for (String locale : List.of("en", "fr", "fr_CA", "zh_Hant_TW")) {
      Class<?> texts = compiled.load("test.Messages_" + locale);
      assertEquals(Modifier.FINAL, texts.getModifiers());
      assertEquals(List.of(), Arrays.stream(texts.getDeclaredFields())
          .filter(field -> field.getModifiers() != (Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL)).toList());
    }
    compiled.classes().forEach((name, bytes) -> assertFalse(new String(bytes, ISO_8859_1).contains("com/ibm"), name));
  }

  @ParameterizedTest
  @EnumSource
  void aTextIsOnALineOfItsOwnBelowAComment(JavaCompilers compiler) {
    Compiled compiled = project("save Enregistrer").compile(compiler);

    assertEquals(List.of("  private static final String TEXTS_1 =",
        "      // save", "      \"Enregistrer\\036\"",
        "      // same", "      + \"\\037\\036\"",
        "      // hello: Bonjour {ph}", "      + \"Bonjour \\001A\\036\"",
        "      // bold", "      + \"\\037\\036\";"), constant(compiled, "fr"));
  }

  @ParameterizedTest
  @EnumSource
  void theCommentShowsAReadableTextOnOneLineWhereThePackedOneIsNot(JavaCompilers compiler) {
    String longId = "settings.notifications.email.daily-digest.description.of.the.second.paragraph";
    Compiled compiled = CatalogProject.in(folder)
        .catalog("plain Nothing to explain", "short C:\\<x id=\"DIR\"/>",
            "long <x id=\"NAME\"/> has published a video of the garden, and of all that grows in it, this very week",
            longId + " <x id=\"NAME\"/>", "greek <x id=\"NAME\"/> \u03b3\u03b5\u03b9\u03b1",
            "days {n, plural, one {# day} other {# days}}")
        .file("messages.fr.txt", "short R\u00e9pertoire des fichiers <x id=\"DIR\"/>")
        .file("messages.el.txt", "short \u03c6\u03ac\u03ba\u03b5\u03bb\u03bf\u03c2 <x id=\"DIR\"/>",
            "greek <x id=\"NAME\"/>! \u03b3\u03b5\u03b9\u03b1",
            "days {n, plural, one {# \u03b7\u03bc\u03ad\u03c1\u03b1} other {# \u03b7\u03bc\u03ad\u03c1\u03b5\u03c2}}")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    assertEquals(List.of("plain", "short: C:\\\\{dir}",
        "long: {name} has published a video of the garden, and of all that grows in it, this very...",
        longId, "greek", "days: {n, plural, one {{n} day} other {{n} days}}"), comments(compiled, "en"));
    assertEquals(List.of("plain", "short: R\\u00e9pertoire des fichiers {dir}", "long", longId, "greek", "days"),
        comments(compiled, "fr"));
    assertEquals(List.of("plain", "short (en): C:\\\\{dir}", "long", longId, "greek",
        "days (en): {n, plural, one {{n} day} other {{n} days}}"), comments(compiled, "el"));
  }

  @ParameterizedTest
  @EnumSource
  void aControlBeforeADigitIsAUnicodeEscape(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a <x id=\"START_BOLD_TEXT\"/>x<x id=\"CLOSE_BOLD_TEXT\"/>5").compile(compiler);

    assertEquals(List.of("  private static final String TEXTS_1 =",
        "      // a: x5", "      \"\\004b\\006x\\u00035\\036\";"), constant(compiled, "en"));
    assertEquals("<b>x</b>5", compiled.shown("en", "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aTextThatEqualsTheOneThatStandsInForItIsAMark(JavaCompilers compiler) {
    Compiled compiled = project("save Enregistrer").compile(compiler);

    assertEquals(List.of("  private static final String TEXTS_1 =",
        "      // save", "      \"\\037\\036\"",
        "      // same", "      + \"\\037\\036\"",
        "      // hello", "      + \"\\036\"",
        "      // bold: Gras", "      + \"\\004b\\006Gras\\003\\036\";"), constant(compiled, "fr_CA"));
    assertEquals("Enregistrer", compiled.shown("fr-CA", "save"));
    assertEquals("Same", compiled.shown("fr-CA", "same"));
    assertEquals("Bonjour Ada", compiled.shown("fr-CA", "hello"));
    assertEquals("<b>Gras</b>", compiled.shown("fr-CA", "bold"));
    assertEquals("<b>Bold</b>", compiled.shown("fr", "bold"));
  }

  @ParameterizedTest
  @EnumSource
  void aChangedTranslationChangesNoClassButItsOwnAndTheOneWithTheChecksums(JavaCompilers compiler) {
    Compiled before = project("save Enregistrer").compile(compiler);
    Compiled after =
        project("# a comment", "save Sauver, \"enfin\"", "hello Salut,\t<x id=\"PH\"/> &amp; Cie").compile(compiler);

    assertEquals("Sauver, \"enfin\"", after.shown("fr", "save"));
    // The text that stands in for Canadian French has changed, so its own is stored now.
    Set<String> changed = Set.of("test.Messages_fr", "test.Messages_fr_CA", "test.Messages_en");
    for (String name : before.classes().keySet()) {
      if (!changed.contains(name)) {
        assertArrayEquals(before.classes().get(name), after.classes().get(name), name);
      }
    }
    assertEquals(before.source("test.Messages"), after.source("test.Messages"));
    assertFalse(Arrays.equals(before.classes().get("test.Messages_fr"), after.classes().get("test.Messages_fr")));
  }

  private CatalogProject project(String... french) {
    String bold = "bold <x id=\"START_BOLD_TEXT\"/>%s<x id=\"CLOSE_BOLD_TEXT\"/>";
    String others = "same Same\nhello Bonjour <x id=\"PH\"/>\n" + bold.formatted("Bold");
    return CatalogProject.in(folder)
        .catalog("save Save", "same Same", "hello Hello <x id=\"PH\"/>", bold.formatted("Bold"))
        .file("messages.fr.txt", String.join("\n", french), others)
        .file("messages.fr-CA.txt", "save Enregistrer", "same Same", bold.formatted("Gras"))
        .file("messages.zh-Hant-TW.txt", "save \u5132\u5b58", "same \u540c", "hello \u4f60\u597d <x id=\"PH\"/>",
            bold.formatted("\u7c97"))
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"");
  }

  /** The comments in the constant. */
  private static List<String> comments(Compiled compiled, String locale) {
    return constant(compiled, locale).stream().map(String::strip).filter(line -> line.startsWith("// "))
        .map(line -> line.substring("// ".length())).toList();
  }

  /** The lines of the constant. */
  private static List<String> constant(Compiled compiled, String locale) {
    return compiled.source("test.Messages_" + locale).lines().dropWhile(line -> !line.contains("String TEXTS_1"))
        .takeWhile(line -> !line.isEmpty()).toList();
  }
}
