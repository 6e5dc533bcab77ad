package dev.parlance.processor.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Catalogs that look odd and are right: nothing is reported, and texts come out equal. */
class UnusualCatalogTest {
  private static final String LONGEST_LINE = "x".repeat(1 << 20);
  private static final String NO_ASCII = "\u4e2d\u6587\ud83d\ude00".repeat(6_250);

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {3}")
  @MethodSource
  void textsComeOutEqual(String name, String catalog, List<String> expected, JavaCompilers compiler)
      throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", catalog.getBytes(UTF_8))
        .option("-Aparlance.rules=foreign-syntax:off,typed-html:off,mojibake:off").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    Object messages = messages(compiled);
    for (int i = 0; i < expected.size(); i++) {
      String method = Character.toString('a' + i);
      assertEquals(expected.get(i), messages.getClass().getMethod(method).invoke(messages), method);
    }
    assertEquals(expected.size() + 8, messages.getClass().getDeclaredMethods().length);
  }

  static Stream<Arguments> textsComeOutEqual() {
    return Stream.of(
        Arguments.of("a byte order mark", "\ufeffa x\n", List.of("x")),
        Arguments.of("all kinds of line ends", "a x\r\nb y\rc z\n\rd u\n\n\re v", List.of("x", "y", "z", "u", "v")),
        Arguments.of("white space at the edges", "a\t x y\tz \t\nb  \t&#32; x &#32;\t\n",
            List.of("x y\tz", "  x  ")),
        Arguments.of("comments", "# a\n#b x\n\n \t \na x#y\nb # z\n#\n", List.of("x#y", "# z")),
        Arguments.of("references",
            "a &lt;&gt;&amp;&quot;&apos;\nb &#10;&#13;&#9;&#32;\nc &#x1F600;&#128512;&#xa0;\n",
            List.of("<>&\"'", "\n\r\t ", "\ud83d\ude00\ud83d\ude00\u00a0")),
        Arguments.of("a reference is decoded once", "a &amp;lt; &amp;#60; &amp;amp;\n",
            List.of("&lt; &#60; &amp;")),
        Arguments.of("what XML allows raw",
            "a > \" ' ]] ]>\nb x\u007fy\u0080z\u009f\nc \ud7ff\ue000\ufffd\udbff\udfff\n",
            List.of("> \" ' ]] ]>", "x\u007fy\u0080z\u009f", "\ud7ff\ue000\ufffd\udbff\udfff")),
        Arguments.of("other spaces than space and tab", "a \u00a0x\u2003\n", List.of("\u00a0x\u2003")),
        Arguments.of("braces that are no ICU",
            "a {first} - {last}\nb {} {a, b} {a, b c, d} {, plural, x} }{\nc {{ a }}\n",
            List.of("{first} - {last}", "{} {a, b} {a, b c, d} {, plural, x} }{", "{{ a }}")),
        Arguments.of("apostrophes", "a it's\nb ''\nc '{x}'\n", List.of("it's", "''", "'{x}'")),
        Arguments.of("a line of one megabyte", "a " + LONGEST_LINE + "\nb x\n", List.of(LONGEST_LINE, "x")),
        Arguments.of("a text of 70 000 bytes", "a x\nb " + "y".repeat(70_000) + "\nc z\n",
            List.of("x", "y".repeat(70_000), "z")),
        Arguments.of("a text of 25 000 characters that are no ASCII", "a x\nb " + NO_ASCII + "\nc z\n",
            List.of("x", NO_ASCII, "z")))
        .flatMap(each -> Stream.of(JavaCompilers.values())
            .map(compiler -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], compiler)));
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceholderMayBeWrittenInEachWayOfXml(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "a <x id='NAME'/>!", "b <x id=\"NAME\"></x>!",
        "c <x  id = \"NAME\"\tequiv-text='\"{{ a }}\"' ctype=\"x-b\"  />!",
        "d <x id=\"NAME\" ></x >!", "e <x id=\"&#78;AM&#x45;\"/>!", "f <x equiv-text=\"a>b\" id=\"NAME\"/>!")
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    Object messages = messages(compiled);
    for (String method : List.of("a", "b", "c", "d", "e", "f")) {
      assertEquals("Ada!", messages.getClass().getMethod(method, String.class).invoke(messages, "Ada"), method);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTextMayTake250ArgumentsAndNest100Deep(JavaCompilers compiler) throws ReflectiveOperationException {
    String placeholders =
        IntStream.range(0, 250).mapToObj(i -> "<x id=\"P" + i + "\"/>").collect(Collectors.joining(" "));
    Compiled compiled = CatalogProject.in(folder).catalog("a " + placeholders,
        "b " + "<x id=\"START_BOLD_TEXT\"/>".repeat(100) + "x" + "<x id=\"CLOSE_BOLD_TEXT\"/>".repeat(100))
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    Object messages = messages(compiled);
    Class<?>[] types = Collections.nCopies(250, String.class).toArray(Class<?>[]::new);
    String[] values = IntStream.range(0, 250).mapToObj(Integer::toString).toArray(String[]::new);
    assertEquals(String.join(" ", values),
        messages.getClass().getMethod("a", types).invoke(messages, (Object[]) values));
    RichText nested = (RichText) messages.getClass().getMethod("b").invoke(messages);
    assertEquals("<b>".repeat(100) + "x" + "</b>".repeat(100), nested.toHtml());
  }

  @ParameterizedTest
  @EnumSource
  void textsTooLongForOneConstantAreLaidIntoSeveral(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a " + "x".repeat(65_533), "b y", "c " + "z".repeat(131_067), "d w",
            "e " + "\ud83d\ude00".repeat(11_000))
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    // A constant has at most 65 534 bytes: a with its end, b, c with its end in two, d, e in two.
    assertEquals(List.of("ENTRIES_1", "TEXTS_1", "TEXTS_2", "TEXTS_3", "TEXTS_4", "TEXTS_5", "TEXTS_6", "TEXTS_7"),
        Arrays.stream(compiled.load("test.Messages_en").getDeclaredFields()).map(Field::getName).sorted().toList());
    Object messages = messages(compiled);
    assertEquals("z".repeat(131_067), messages.getClass().getMethod("c").invoke(messages));
    assertEquals("\ud83d\ude00".repeat(11_000), messages.getClass().getMethod("e").invoke(messages));
  }

  @ParameterizedTest
  @EnumSource
  void textsOf60000CharactersComeBackInTheSourceAndInTranslations(JavaCompilers compiler) {
    String ascii = "abcdefghij".repeat(6_000);
    String threeBytes = "\u6f22\u5b57\u20ac".repeat(20_000);
    Compiled compiled = CatalogProject.in(folder).catalog("a " + ascii, "b " + threeBytes)
        .file("messages.ja.txt", "a " + threeBytes, "b " + ascii)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in ja."), compiled.reports(folder));
    assertEquals(ascii, compiled.shown("en", "a"));
    assertEquals(threeBytes, compiled.shown("en", "b"));
    assertEquals(threeBytes, compiled.shown("ja", "a"));
    assertEquals(ascii, compiled.shown("ja", "b"));
  }

  /** ECJ goes on after an error of a processor's, so that it would show errors of calls. */
  @ParameterizedTest
  @EnumSource
  void aFaultyEntryIsTheOnlyErrorWhereItIsCalled(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a x & <x id=\"NAME\"/>", "b <x id=\"START_LINK\"/>x & y<x id=\"CLOSE_LINK\"/>", "c", "d x")
        .source("test.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;")
        .source("test.App", "package test;", "class App {", "  String all(Messages m, dev.parlance.Link link) {",
            "    return m.a(\"Ada\") + m.a() + m.b(link).toHtml() + m.c(1, 2L, 'c') + m.d();", "  }", "}")
        .compile(compiler);

    assertEquals(3, compiled.reports().size(), compiled.reports().toString());
    assertEquals(3, compiled.errors().stream().filter(error -> error.contains(": malformed-entry: ")).count());
  }

  private static Object messages(Compiled compiled) throws ReflectiveOperationException {
    return compiled.load("test.Messages").getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
  }
}
