package dev.parlance.processor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.ElementNames;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.RealCatalogs;
import dev.parlance.processor.testing.TextShape;
import dev.parlance.processor.testing.XliffUnit;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PeerTube's 66 catalogs, in {@code peertube} of the folder that {@code -Dparlance.realCatalogs=DIR} names.
 *
 * <p>What is expected, in {@code src/test/resources/peertube}, holds IDs and signatures and none of their texts;
 * {@code -Dparlance.updateGoldens=true} rewrites it.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealCatalogTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "peertube");
  private static final Pattern METHOD = Pattern.compile(
      "<p>ID \\{@code ([^}]*)}, angular\\.xlf:\\d+[^\\n]*\\n.*?\\n  public (\\w+) (\\w+)\\(([^)]*)\\) \\{",
      Pattern.DOTALL);
  private static final Map<Class<?>, Object> ARGUMENTS = Map.of(Link.class, Link.to("/"),
      Element.class, Element.of("span"), String.class, "v", long.class, 3L,
      boolean.class, true);

  private static RealCatalogs catalogs;

  @BeforeAll
  static void find() throws IOException {
    catalogs = RealCatalogs.in(Path.of(System.getProperty("parlance.realCatalogs"), "peertube"));
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageBecomesAMethod(JavaCompilers compiler) throws IOException {
    Compiled compiled = catalogs.untranslated().option("-Aparlance.detail=true").compile(compiler);

    assertTrue(compiled.success());
    assertEquals(List.of(), compiled.errors());
    Map<String, Signature> signatures = signatures(compiled);
    assertEquals(2454, signatures.size());
    assertEquals(catalogs.template().stream().map(XliffUnit::id).toList(), List.copyOf(signatures.keySet()));
    assertExpected("signatures.txt", TextShape.sample(catalogs.template(), 100).stream()
        .map(unit -> signatures.get(unit.id()).toString()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTypedTagsAndBracesAreReportedInTheTemplate(JavaCompilers compiler) throws IOException {
    Compiled compiled =
        catalogs.untranslated().option("-Aparlance.detail=true").option("-proc:only").compile(compiler);

    assertEquals(Map.of("typed-html", 8L, "foreign-syntax", 1L), catalogs.findings(compiled).stream()
        .collect(groupingBy(finding -> finding.split(" ")[2], counting())));
    assertEquals(9, compiled.reports().size());
  }

  @ParameterizedTest
  @EnumSource
  void sixtyFiveBestEffortLocalesAreOneWarningAndANoteForEachThatHasADefect(JavaCompilers compiler) {
    Compiled compiled = catalogs.translated("en").option("-proc:only").compile(compiler);

    assertTrue(compiled.success());
    assertEquals(List.of("54 of 65 best-effort locales are imperfect: 292 texts set aside, 22 incomplete,"
        + " 1 text has other markup, 9 links lack their texts, 2 links show other addresses,"
        + " 1 text has unbalanced bidi controls, 14 texts show markup typed as text,"
        + " 3 texts have placeholders of another tool; -Aparlance.detail=true lists them."),
        compiled.summaries(Kind.WARNING));
    Map<String, Long> notes = compiled.summaries(Kind.NOTE).stream().map(RealCatalogTest::subject)
        .collect(groupingBy(subject -> subject, TreeMap::new, counting()));
    assertEquals(8, notes.remove("typed-html"));
    assertEquals(1, notes.remove("foreign-syntax"));
    assertEquals(10, notes.remove(""));
    assertTrue(notes.values().stream().allMatch(count -> count == 1), notes.toString());
    assertEquals(39, notes.size());
  }

  /** The template's own tag: the translation that has it too is for the source's locale, and has no finding. */
  @ParameterizedTest
  @EnumSource
  void withTheTemplatesOwnLocaleSixtyFourAreLeftAndTheirFindingsAreTheSame(JavaCompilers compiler) throws IOException {
    Compiled compiled =
        catalogs.translated("en-US").option("-Aparlance.detail=true").option("-proc:only").compile(compiler);

    assertEquals(1, compiled.summaries(Kind.NOTE).stream()
        .filter(note -> note.contains("angular.en-US.xlf has texts in en-US")).count());
    assertExpected("findings.txt", catalogs.findings(compiled));
  }

  @ParameterizedTest
  @EnumSource
  void theFindingsAreTheExpectedOnes(JavaCompilers compiler) throws IOException {
    Compiled compiled =
        catalogs.translated("en").option("-Aparlance.detail=true").option("-proc:only").compile(compiler);

    assertEquals(List.of(), compiled.errors());
    assertExpected("findings.txt", catalogs.findings(compiled));
  }

  @Test
  void everyMethodReturnsInEveryLocaleAndItsHtmlIsWhole() throws ReflectiveOperationException {
    Compiled compiled = catalogs.translated("en").compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    Map<String, Method> methods = methods(compiled, type);
    List<?> locales = (List<?>) type.getMethod("locales").invoke(null);
    // Three translations have no text that can be used.
    assertEquals(63, locales.size());

    int rich = 0;
    for (Object locale : locales) {
      Object messages = type.getMethod("of", Locale.class).invoke(null, locale);
      assertEquals(locale, type.getMethod("locale").invoke(messages));
      for (Map.Entry<String, Method> method : methods.entrySet()) {
        Object text = call(method.getValue(), messages);
        if (text instanceof RichText richText) {
          rich++;
          assertEquals(ElementNames.visited(richText), ElementNames.parsed(richText.toHtml()),
              locale + " " + method.getKey());
        }
      }
    }
    assertEquals(140 * 63, rich);
  }

  @Test
  void theHtmlOfATextHasAnElementForEachTagOfItsSource() throws ReflectiveOperationException {
    Compiled compiled = catalogs.untranslated().compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Map<String, Method> methods = methods(compiled, type);

    for (XliffUnit unit : catalogs.template()) {
      long tags = TextShape.of(unit.source()).kinds().stream().filter(RealCatalogTest::isElement).count();
      Object text = call(methods.get(unit.id()), messages);
      assertEquals(tags > 0, text instanceof RichText, unit.id());
      if (text instanceof RichText rich) {
        assertEquals(tags, ElementNames.parsed(rich.toHtml()).size(), unit.id());
      }
    }
  }

  /** A method as it is generated. */
  private record Signature(String id, String returned, String name, String parameters) {
    @Override
    public String toString() {
      return id + "  " + returned + " " + name + "(" + parameters + ")";
    }
  }

  private static Map<String, Signature> signatures(Compiled compiled) {
    Map<String, Signature> signatures = new LinkedHashMap<>();
    Matcher method = METHOD.matcher(compiled.source("test.Messages"));
    while (method.find()) {
      signatures.put(method.group(1), new Signature(method.group(1), method.group(2), method.group(3),
          method.group(4).strip().replaceAll("\\s+", " ")));
    }
    return signatures;
  }

  /** The methods of {@code type} by ID. */
  private static Map<String, Method> methods(Compiled compiled, Class<?> type) {
    Map<String, Method> byName = new TreeMap<>();
    Arrays.stream(type.getDeclaredMethods()).forEach(method -> byName.put(method.getName(), method));
    Map<String, Method> methods = new LinkedHashMap<>();
    signatures(compiled).forEach((id, signature) -> methods.put(id, byName.get(signature.name())));
    return methods;
  }

  private static Object call(Method method, Object messages) throws ReflectiveOperationException {
    return method.invoke(messages, Arrays.stream(method.getParameterTypes()).map(ARGUMENTS::get).toArray());
  }

  private static boolean isElement(String kind) {
    return kind.equals("LINE_BREAK") || kind.startsWith("START_") && !kind.equals("START_TAG_NG_CONTAINER");
  }

  /** The locale that {@code note} is about, or {@code typed-html}, or nothing. */
  private static String subject(String note) {
    Matcher line = Pattern.compile("\\S+:\\d+:\\d+: ([\\w-]+): .*").matcher(note);
    return line.matches() ? line.group(1) : "";
  }

  private static void assertExpected(String file, List<String> lines) throws IOException {
    Path expected = EXPECTED.resolve(file);
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      Files.createDirectories(EXPECTED);
      Files.write(expected, lines);
    }
    assertEquals(Files.readAllLines(expected), lines);
  }
}
