package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.MessageBundle;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle as a {@link ResourceBundle}: in the syntax of java.text, its strings are patterns that print the same. */
class ResourceBundleTest {
  private static final List<String> WORDS = List.of("a", " b ", "é", "it''s", "' ", " '{' ", "'}'", "'{}'", "''", "|",
      "#", "<", "\u2264", "{min}", "${x}", "\\u00a0", "\\n", "0#", "1|2", "\"", "%s");
  private static final List<String> ARGUMENTS = List.of("{0}", "{1}", "{4}", "{2}", "{2,number}",
      "{2,number,#,##0.00}", "{2,number,'#'0}", "{2,number,0 '{x}'}", "{2,number,integer}", "{2,number,percent}",
      "{2,number,::currency/EUR}", "{2,number,::currency/JPY}", "{3,date}", "{3,date,short}", "{3,time,short}",
      "{3,date,long}", "{3,time,medium}", "{3,date,yyyy 'o''clock' HH}", "{3}");

  @TempDir
  Path folder;

  private static MessageBundle bundle(Compiled compiled, String tag) {
    try {
      Class<?> type = compiled.load("test.Messages");
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
      return (MessageBundle) type.getMethod("bundle").invoke(messages);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private Compiled properties(List<String> lines) {
    return CatalogProject.in(folder).file("m.properties", lines.toArray(String[]::new))
        .file("m_de.properties", lines.toArray(String[]::new))
        .file("m_ar.properties", lines.get(0))
        .annotation("value = \"m.properties\", translations = \"m{_locale}.properties\"")
        .compile(JavaCompilers.JAVAC);
  }

  @Test
  void aPatternQuotesWhatIsTextAndKeepsTheFormats() {
    ResourceBundle strings = bundle(properties(List.of("a = It''s '{'{0}'}' {min}", "b = It's {min} on",
        "c = {1,number,#,##0.00} {2,date,short} {2,time,short}", "d = {1,number,::currency/EUR}",
        "e = {0,choice,0#none|1#one|1<{0} '|' '{'it'''s'}' {1}}", "f = {0} {n, plural, one {# a} other {# b}}",
        "g = {0,time,short}", "h = {0,date}")), "en").asResourceBundle();

    assertEquals("It''s '{'{0}'}' '{'min'}'", strings.getString("a"));
    assertEquals("It's {min} on", strings.getString("b"));
    assertEquals("{1,number,#,##0.00} {2,date,short} {2,time,short}", strings.getString("c"));
    assertEquals("{1,number,'\u20ac'#,##0.00}", strings.getString("d"));
    assertEquals("{0} {n} b", strings.getString("f"));
    assertEquals("{0,time,short}", strings.getString("g"));
    assertEquals("{0,date,medium}", strings.getString("h"));
    assertEquals("3 | {it's} x",
        new MessageFormat(strings.getString("e"), Locale.ENGLISH).format(new Object[] {3, "x"}));
  }

  @Test
  void aPatternOfARightToLeftTextIsolatesItsArguments() {
    MessageBundle arabic = bundle(properties(List.of("a = {0} x {1,number}")), "ar");
    String pattern = arabic.asResourceBundle().getString("a");
    assertEquals("\u2068{0}\u2069 x {1,number}", pattern);
    assertEquals(arabic.format("a", "Ada", 5).orElseThrow(),
        new MessageFormat(pattern, arabic.locale()).format(new Object[] {"Ada", 5}));
  }

  @Test
  void inOtherSyntaxesAStringIsTheTextWithoutArguments() {
    ResourceBundle strings = bundle(CatalogProject.in(folder)
        .catalog("a It's {0}", "b Hi <x id=\"NAME\"/>", "c <x id=\"START_BOLD_TEXT\"/>&lt;<x id=\"CLOSE_BOLD_TEXT\"/>")
        .compile(JavaCompilers.JAVAC), "en").asResourceBundle();
    assertEquals("It's {0}", strings.getString("a"));
    assertEquals("Hi {name}", strings.getString("b"));
    assertEquals("<b>&lt;</b>", strings.getString("c"));
  }

  @Test
  void itHasTheKeysInTheOrderOfTheCatalogAndNoOthers() {
    ResourceBundle strings = bundle(properties(List.of("z = 1", "a = 2", "m.x = 3")), "de").asResourceBundle();
    assertEquals(List.of("z", "a", "m.x"), Collections.list(strings.getKeys()));
    assertEquals(List.of("z", "a", "m.x"), List.copyOf(strings.keySet()));
    assertEquals(Locale.GERMAN, strings.getLocale());
    assertTrue(strings.containsKey("m.x"));
    assertFalse(strings.containsKey("m"));
    assertThrows(MissingResourceException.class, () -> strings.getString("m"));
    assertThrows(MissingResourceException.class, () -> strings.getObject(""));
    assertThrows(NullPointerException.class, () -> strings.getString(null));
    assertThrows(NullPointerException.class, () -> strings.containsKey(null));
    assertEquals("3", strings.getObject("m.x"));
  }

  /** A random text of words and arguments. */
  private static String text(Fuzz fuzz, boolean choice) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + fuzz.random().nextInt(6); left > 0; left--) {
      text.append(fuzz.once(2) ? fuzz.pick(WORDS) : choice && fuzz.once(4) ? choice(fuzz) : fuzz.pick(ARGUMENTS));
    }
    return text.toString();
  }

  private static String choice(Fuzz fuzz) {
    return fuzz.pick(List.of("{2,choice,0#none|1#{0}|1<{2,number} it''''s}",
        "{2,choice,-\\u221e#a''''b '{' c|0.5<'|#<'d '}' |2\u2264{4} '{' x '}' }",
        "{2,choice,0#|1#{1}{2,choice,0#x'''|'''y|1#z {0}}|3#{2,number,#,##0.00}}", "{2,choice,0#l'été}"));
  }

  @Test
  void randomTextsArePrintedTheSameByTheirPatterns() {
    Fuzz fuzz = Fuzz.of("patterns of resource bundles");
    List<String> lines = new ArrayList<>();
    for (int i = Fuzz.count(150, 4_000); i > 0; i--) {
      lines.add("k" + i + " = \\\\" + text(fuzz, true));
    }
    Compiled compiled = properties(lines);
    assertEquals(List.of(), compiled.errors());
    int patterns = 0;
    for (String tag : List.of("en", "de")) {
      MessageBundle bundle = bundle(compiled, tag);
      ResourceBundle strings = bundle.asResourceBundle();
      for (String id : bundle.ids()) {
        String pattern = strings.getString(id);
        Object[] arguments = {fuzz.pick(List.of("Ada", "{0} it's", "")), fuzz.pick(List.of("b|#", 5, 1234.5678)),
          fuzz.pick(List.of(0, 1, 2, 0.75, -3.5, 1_234_567.891, 4L)), new Date(fuzz.random().nextInt() * 1_000L),
          "<4>"};
        String expected = bundle.format(id, arguments).orElseThrow();
        String line = lines.get(lines.size() - Integer.parseInt(id.substring(1)));
        if (!line.matches(".*\\{[0-4][,}].*")) {
          // Nobody runs it through MessageFormat.
          assertEquals(expected, pattern);
        } else {
          patterns++;
          assertEquals(expected, new MessageFormat(pattern, bundle.locale()).format(arguments),
              () -> tag + " " + id + ": " + pattern + "\n" + lines);
        }
      }
    }
    assertTrue(patterns > lines.size(), patterns + " patterns");
    assertEquals(Set.copyOf(Collections.list(bundle(compiled, "en").asResourceBundle().getKeys())).size(),
        lines.size());
  }
}
