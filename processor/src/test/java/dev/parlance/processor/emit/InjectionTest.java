package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Bundled;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Member;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a catalog says becomes code. */
class InjectionTest {
  /** Texts that methods return as they are in the catalog. */
  private static final List<String> TEXTS = List.of(
      "*/", "/*", "/**", "//", "*/ static int evil = 1; /*", "\\u002a/ static int evil = 1; /*",
      "*\\u002f static int evil = 1; /*", "\\uuuu002a\\uuuu002f static int evil = 1; /*",
      "{@code", "{@code x}", "{@link", "{@link String}", "{@inheritDoc}", "{@value #SOURCE}", "{", "}", "}}",
      "@Deprecated", "@deprecated never", "@param x y", "@return x",
      "$L", "$T $N $S $W $Z", "$$", "$1L $name:L", "$[ $] $>", "${x}", "#{x}", "%s %n %1$s", "{0}", "'{0}'",
      "\"", "\" + System.exit(1) + \"", "\"\"\"", "'", "\\", "\\\\", "ends with \\", "\\\"", "\\u0022 + evil + \\u0022",
      "\\n", "\\u000a", "\\\\u000a", "\\u000a static int evil = 1; //", "\\u005cu0022",
      "\\1", "\\12", "\\1234", "\\0", "\\08", "\\s", "\\x",
      "\u007f", "\u0085 static int evil = 1; //", "\u009f", "\u00a0", "\u00ad",
      "\u2028 static int evil = 1; //", "\u2029 static int evil = 1; //", "\u202e live\u202c", "\u2066\u2069",
      "\ufeff", "\ufffd", "\ud83d\ude00", "\ud834\udd1e0", "gr\u00fc\u00df", "\u4e2d\u6587");

  /** Texts with references, and the texts that they mean. */
  private static final Map<String, String> REFERENCES = Map.of(
      "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>",
      "&amp;lt;&amp;#64;", "&lt;&#64;",
      "&#64;Deprecated", "@Deprecated",
      "&#42;&#47; static int evil = 1; /*", "*/ static int evil = 1; /*",
      "&#92;u002a/ static int evil = 1; /*", "\\u002a/ static int evil = 1; /*",
      "&#10; static int evil = 1;&#13;&#10;&#9;//", "\n static int evil = 1;\r\n\t//",
      "&#92;&quot;&apos;&#34;", "\\\"'\"",
      "&#x2028;&#x85;&#127;", "\u2028\u0085\u007f");

  /** IDs, and the methods that they make. */
  private static final Map<String, String> IDS = Map.ofEntries(
      Map.entry("a*/", "a"),
      Map.entry("b\\u002a/", "bU002a"),
      Map.entry("c\\u000astatic", "cU000astatic"),
      Map.entry("d<b>", "dB"),
      Map.entry("e}f{", "eF"),
      Map.entry("g{@code", "gCode"),
      Map.entry("h@i", "hI"),
      Map.entry("j$L$T", "j$L$T"),
      Map.entry("k\"l'm", "kLM"),
      Map.entry("n\\", "n"),
      Map.entry("o\u2028static", "oStatic"),
      Map.entry("p\u2029int", "pInt"),
      Map.entry("q\u202er\u2066s", "qRS"),
      Map.entry("t\ud83d\ude00u", "tU"),
      Map.entry("v\u200bw\ufeffx", "vWX"),
      Map.entry("//y", "y"),
      Map.entry("/*z", "z"),
      Map.entry("&lt;aa&#10;", "ltAa10"),
      Map.entry("%sbb", "sbb"),
      Map.entry("$$a", "$$a"),
      Map.entry("\ud835\udc9ccc", "\ud835\udc9ccc"),
      Map.entry("dd();static{System.exit(1)}", "ddStaticSystemExit1"),
      Map.entry("ee\\u000astatic\\u0020int\\u0020evil=1;//", "eeU000astaticU0020intU0020evil1"));

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void textsAreReturnedAsTheyAreInTheCatalog(JavaCompilers compiler) throws ReflectiveOperationException {
    Map<String, String> all = new LinkedHashMap<>();
    TEXTS.forEach(text -> all.put(text, text));
    all.putAll(REFERENCES);
    List<String> lines = new ArrayList<>();
    all.keySet().forEach(text -> lines.add("t" + lines.size() + " " + text));

    Compiled compiled = compile(compiler, lines);

    Object messages = messages(compiled);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add((String) messages.getClass().getMethod("t" + i).invoke(messages));
    }
    assertEquals(List.copyOf(all.values()), found);
    assertMembers(compiled, lines.stream().map(line -> line.split(" ")[0]).toList());
  }

  /** Beside a packed text with a value is a comment with its words. */
  @ParameterizedTest
  @EnumSource
  void textsWithAValueAreReturnedAsTheyAreInTheCatalog(JavaCompilers compiler) throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    TEXTS.forEach(text -> lines.add("t" + lines.size() + " " + text + " <x id=\"NAME\"/>"));

    Compiled compiled = compile(compiler, lines);

    Object messages = messages(compiled);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add((String) messages.getClass().getMethod("t" + i, String.class).invoke(messages, "Ada"));
    }
    assertEquals(TEXTS.stream().map(text -> text + " Ada").toList(), found);
    assertMembers(compiled, lines.stream().map(line -> line.split(" ")[0]).toList());
  }

  @ParameterizedTest
  @EnumSource
  void idsBecomeNamesAndNothingElse(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = compile(compiler, IDS.keySet().stream().map(id -> id + " text of " + id.length()).toList());

    Object messages = messages(compiled);
    for (Map.Entry<String, String> each : IDS.entrySet()) {
      assertEquals("text of " + each.getKey().length(),
          messages.getClass().getMethod(each.getValue()).invoke(messages), each.getKey());
    }
    assertMembers(compiled, List.copyOf(IDS.values()));
  }

  @ParameterizedTest
  @EnumSource
  void placeholdersBecomeParametersAndNothingElse(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = compile(compiler, List.of(
        "a <x id=\"*/ static int evil = 1; /*\"/>",
        "b <x id=\"\\u002a/\" equiv-text=\"*/ {@code\"/>",
        "c <x id=\"$L\"/>",
        "d <x id=\"START_LINK\"/>*/ \\u002a/ @a {@b \u2028<x id=\"CLOSE_LINK\"/>",
        "e <x id=\"PH\" equiv-text=\"{{ a.b*/ }}\"/>",
        "f <x id=\"x&#10;y&quot;, int evil\"/>"));

    Object messages = messages(compiled);
    for (String method : List.of("a", "b", "c", "e", "f")) {
      assertEquals("*/", messages.getClass().getMethod(method, String.class).invoke(messages, "*/"));
    }
    RichText link = (RichText) messages.getClass().getMethod("d", Link.class).invoke(messages, Link.to("/"));
    assertEquals("*/ \\u002a/ @a {@b \u2028", link.toPlainText());
    assertMembers(compiled, List.of("a", "b", "c", "d", "e", "f"));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource
  void thePathIsTextInTheCommentsAndTheAnnotation(String path, JavaCompilers compiler) {
    assumeTrue(canBeWritten(path));
    Compiled compiled = CatalogProject.in(folder).file(path, "a text\n".getBytes(UTF_8))
        .source("test.package-info", "/** Test. */",
            "@dev.parlance.MessageCatalog(\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\")",
            "package test;")
        .option("-Xdoclint:all,-missing").compile(compiler);

    assertEquals(List.of(), compiled.reports().stream()
        .filter(report -> !report.message().contains(": typed-html: the character reference ")).toList());
    assertAscii(compiled);
    assertMembers(compiled, List.of("a"));
  }

  static Stream<Arguments> thePathIsTextInTheCommentsAndTheAnnotation() {
    return Stream.of("a\"b.txt", "a'b.txt", "a\u2028b.txt", "a\u2029b.txt", "a\u0085b.txt", "a\u202eb\u2066.txt",
        "\ud83d\ude00.txt", "a}b.txt", "a{b.txt", "{@code.txt", "@b.txt", "$L$T$W.txt", "a<b>&.txt", "a b.txt",
        "*/static int evil = 1; /*.txt", "a/b/c.txt")
        .flatMap(path -> Arrays.stream(JavaCompilers.values()).map(compiler -> Arguments.of(path, compiler)));
  }

  private Compiled compile(JavaCompilers compiler, List<String> lines) {
    Compiled compiled = CatalogProject.in(folder).catalog(lines.toArray(String[]::new))
        .source("test.package-info", "/** Test. */", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;")
        .option("-Aparlance.rules=foreign-syntax:off,typed-html:off,mojibake:off").option("-Xdoclint:all,-missing")
        .compile(compiler);
    assertEquals(List.of(), compiled.reports());
    assertAscii(compiled);
    return compiled;
  }

  private static Object messages(Compiled compiled) throws ReflectiveOperationException {
    return compiled.load("test.Messages").getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
  }

  private static void assertAscii(Compiled compiled) {
    assertEquals(Set.of("test/Messages.java", "test/Messages_en.java"), compiled.sources().keySet());
    compiled.sources()
        .forEach((name, source) -> assertTrue(source.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\n'), name));
  }

  private static void assertMembers(Compiled compiled, List<String> entries) {
    Set<String> methods =
        new TreeSet<>(List.of("of", "ofAcceptLanguage", "locales", "locale", "number", "find", "bundle"));
    methods.addAll(entries);
    Class<?> messages = compiled.load("test.Messages");
    assertEquals(
        Set.of("test.Messages", "test.Messages$Locales", "test.Messages_en", "test.package-info"),
        compiled.classes().keySet());
    assertEquals(methods, names(messages.getDeclaredMethods()));
    assertEquals(entries.size() + 8, messages.getDeclaredMethods().length);
    assertEquals(Set.of("LOCALES", "texts"), names(messages.getDeclaredFields()));
    assertEquals(2, messages.getDeclaredConstructors().length);
    assertArrayEquals(new Class<?>[] {Bundled.class}, messages.getInterfaces());
    Class<?> texts = compiled.load("test.Messages_en");
    assertEquals(Set.of("entries", "texts"), names(texts.getDeclaredMethods()));
    assertEquals(Set.of("ENTRIES_1", "TEXTS_1"), names(texts.getDeclaredFields()));
  }

  private static Set<String> names(Member[] members) {
    return Arrays.stream(members).map(Member::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Some characters depend on the file system and on the encoding of its names. */
  private boolean canBeWritten(String path) {
    try {
      folder.resolve(path);
      return true;
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
