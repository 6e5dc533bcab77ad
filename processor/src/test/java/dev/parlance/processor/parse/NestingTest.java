package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.ElementNames;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.SmallStack;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One limit for the depth of texts, whatever is nested in them, and however their files write it. */
class NestingTest {
  private static final String ANNOTATION =
      "value = \"%s\", translations = \"%s\", required = {}";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aTranslationThatIsTooDeepIsSetAsideAndTheOthersAreUsed(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a " + nested(1, 1), "b b")
        .file("messages.fr.txt", "a " + nested(22, 99), "b c")
        .annotation(ANNOTATION.formatted("messages.txt", "messages.{locale}.txt"))
        .compile(compiler);

    assertEquals(
        List.of("NOTE messages.txt has translations in fr.", "WARNING messages.fr.txt:1:2497: malformed-entry: "
            + "placeholders, plurals and selects are nested more than 100 deep. Close some before opening more, or move "
            + "some into entries of their own. Until then the text is set aside, and another locale's is shown."),
        compiled.reports(folder));
    assertEquals("<b>x</b>", compiled.shown("fr", "a"));
    assertEquals("c", compiled.shown("fr", "b"));
  }

  @ParameterizedTest
  @EnumSource
  void theLimitCountsTagsPluralsAndSelectsTogether(JavaCompilers compiler) {
    assertEquals(List.of("ERROR messages.txt:2:2497: malformed-entry", "ERROR messages.txt:4:2203: malformed-entry",
        "ERROR messages.txt:5:1903: malformed-entry"),
        CatalogProject.in(folder).catalog("a " + nested(1, 99), "b " + nested(1, 100), "c " + nested(50, 1),
            "d " + nested(51, 1), "e " + nested(101, 0)).compile(compiler).places(folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void eachFormatReportsATextAtItsPlaceWhereItIsTooDeep(String name, String good, String faulty, String inSource,
      String inTranslation) {
    Compiled asSource = CatalogProject.in(folder).file(name, faulty).annotation("\"" + name + "\"")
        .compile(JavaCompilers.JAVAC);
    Compiled asTranslation = CatalogProject.in(folder).file(name, good)
        .file(name.replace(".", ".fr."), faulty)
        .annotation(ANNOTATION.formatted(name, name.replace(".", ".{locale}."))).compile(JavaCompilers.JAVAC);

    assertEquals(List.of("ERROR " + name + inSource + ": malformed-entry"), asSource.places(folder));
    String inFrench = name.replace(".", ".fr.");
    assertEquals(List.of("WARNING " + inFrench + inTranslation + ": malformed-entry"),
        asTranslation.places(folder).stream().filter(report -> report.contains(inFrench)).toList());
    assertTrue(asTranslation.success());
    assertEquals("y", asTranslation.shown("fr", "b"));
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("messages.txt", "a <x id=\"START_TAG_B\"/>x<x id=\"CLOSE_TAG_B\"/>\nb y",
            "a " + tags(101) + "\nb y", ":1:2103", ":1:2103"),
        Arguments.of("messages.json", "{\"a\": \"{$START_TAG_B}x{$CLOSE_TAG_B}\", \"b\": \"y\"}",
            "{\"a\": \"" + "{$START_TAG_B}".repeat(101) + "x" + "{$CLOSE_TAG_B}".repeat(101) + "\", \"b\": \"y\"}",
            ":1:1408", ":1:1408"),
        Arguments.of("messages.xlf", xliff("<g id=\"TAG_B\">x</g>"),
            xliff("<g id=\"TAG_B\">".repeat(101) + "x" + "</g>".repeat(101)), ":1:1461", ":1:3297"),
        Arguments.of("units.xlf", xliff2("<pc id=\"1\">x</pc>"),
            xliff2("<pc id=\"1\">".repeat(101) + "x" + "</pc>".repeat(101)), ":1:1158", ":1:2792"));
  }

  @ParameterizedTest
  @EnumSource
  void includedMessagesCountAsTheyAreShownInALocale(JavaCompilers compiler) {
    String reference = "<x id=\"ICU\" xid=\"b\"/>";
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a " + bold(1, reference), "b " + bold(1, "x"), "c " + bold(1, reference))
        .file("messages.fr.txt", "a " + bold(60, reference), "b " + bold(60, "x"), "c " + bold(39, reference))
        .file("messages.fr-CA.txt", "b " + bold(100, "x"), "c " + bold(1, reference))
        .annotation(ANNOTATION.formatted("messages.txt", "messages.{locale}.txt"))
        .compile(compiler);

    String tooDeep =
        "malformed-entry: with the texts that it refers to, placeholders, plurals and selects are nested more"
            + " than 100 deep. Refer to one that is less deep, or write it out. Until then the text is set aside, and another"
            + " locale's is shown.";
    assertEquals(List.of("NOTE messages.txt has translations in fr, fr-CA.",
        "WARNING messages.fr-CA.txt:2:3: " + tooDeep, "WARNING messages.fr.txt:1:3: " + tooDeep),
        compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void objectsAndGroupsHaveTheSameLimit(JavaCompilers compiler) {
    Compiled json = CatalogProject.in(folder).annotation("\"messages.json\"").file("messages.json",
        "{" + "\"b\": {".repeat(101) + "\"c\": \"d\"" + "}".repeat(101) + ", \"a\": \"b\"}").compile(compiler);
    Compiled xliff = CatalogProject.in(folder).annotation("\"messages.xlf\"").file("messages.xlf",
        xliff("b").replace("</body>", "<group>".repeat(101) + "</group>".repeat(101) + "</body>")).compile(compiler);

    assertEquals(List.of("ERROR messages.json:1:603: malformed-entry: objects are nested more than 100 deep. "
        + "Write longer names in fewer objects."), json.reports(folder));
    assertEquals(List.of("ERROR messages.xlf:1:856: malformed-entry: elements are nested more than 100 deep. "
        + "Put the units of this group into one around it."), xliff.reports(folder));
  }

  @Test
  void theDeepestTextsAreCheckedAndShownInThreadsWithSmallStacks() {
    String chain = IntStream.range(0, 20).mapToObj(i -> "e" + i + " "
        + bold(4, i == 0 ? "x" : "<x id=\"ICU\" xid=\"e" + (i - 1) + "\"/>")).collect(Collectors.joining("\n"));
    Compiled compiled = SmallStack.call(512, () -> CatalogProject.in(folder)
        .catalog("a " + nested(50, 1), "b " + nested(1, 99), "c " + nested(100, 0), chain)
        .compile(JavaCompilers.JAVAC));
    assertEquals(List.of(), compiled.reports(folder));

    for (String name : List.of("a", "b", "c", "e19")) {
      int length = SmallStack.call(256, () -> lengthInAllFormats(compiled, name));
      assertTrue(length > 0, name);
    }
  }

  private static int lengthInAllFormats(Compiled compiled, String name) throws Exception {
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Method method = Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(name)).findFirst()
        .orElseThrow();
    Object[] arguments = Arrays.stream(method.getParameterTypes()).map(NestingTest::argument).toArray();
    Object text = method.invoke(messages, arguments);
    Object found = type.getMethod("find", String.class, Object[].class).invoke(messages, name, arguments);
    int length = ((Optional<?>) found).orElseThrow().toString().length();
    if (text instanceof RichText rich) {
      rich.writeHtml(new java.io.StringWriter());
      assertEquals(rich, method.invoke(messages, arguments));
      assertEquals(rich.hashCode(), method.invoke(messages, arguments).hashCode());
      length += ElementNames.visited(rich).size() + rich.toHtml().length() + rich.toPlainText().length()
          + rich.toPlainTextWithUrls().length() + rich.toMarkdown().length() + rich.toAnsi().length();
    }
    return length;
  }

  private static Object argument(Class<?> type) {
    return type == Element.class ? Element.of("span") : type == Link.class ? Link.to("/x") : "Ada";
  }

  /** {@code selects} of one branch inside each other, with {@code tags} in each. */
  private static String nested(int selects, int tags) {
    return ("{g, select, other {" + "<x id=\"START_BOLD_TEXT\"/>".repeat(tags)).repeat(selects) + "x"
        + ("<x id=\"CLOSE_BOLD_TEXT\"/>".repeat(tags) + "}}").repeat(selects);
  }

  private static String bold(int count, String content) {
    return "<x id=\"START_BOLD_TEXT\"/>".repeat(count) + content + "<x id=\"CLOSE_BOLD_TEXT\"/>".repeat(count);
  }

  private static String tags(int count) {
    return "<x id=\"START_TAG_B\"/>".repeat(count) + "x" + "<x id=\"CLOSE_TAG_B\"/>".repeat(count);
  }

  private static String xliff(String text) {
    return "<xliff version=\"1.2\"><file><body><trans-unit id=\"a\"><source>" + text + "</source><target>" + text
        + "</target></trans-unit><trans-unit id=\"b\"><source>y</source><target>y</target></trans-unit>"
        + "</body></file></xliff>";
  }

  private static String xliff2(String text) {
    return "<xliff version=\"2.0\"><file><unit id=\"a\"><segment><source>" + text + "</source><target>" + text
        + "</target></segment></unit><unit id=\"b\"><segment><source>y</source><target>y</target></segment></unit>"
        + "</file></xliff>";
  }
}
