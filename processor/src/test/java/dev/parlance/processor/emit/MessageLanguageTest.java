package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What generated methods return, in six locales: the catalogs and {@code expected.txt} in {@code
 * src/test/resources/language}.
 *
 * <p>There a call is a line, the method and its arguments between bars, and below it, indented, is what it returns
 * in each locale: plain text, and before it HTML where that is another. {@code ⏎} is a line feed, {@code ⟨…⟩} isolates,
 * {@code ⍽} a no-break space, {@code ⍽⍽} a narrow one, {@code ←} and {@code →} are marks of direction.
 */
class MessageLanguageTest {
  private static final Path LANGUAGE = Path.of("src", "test", "resources", "language");
  private static final List<String> LOCALES = List.of("en", "fr", "pl", "ar", "ar-EG", "ja");
  private static Compiled compiled;
  private static Class<?> type;

  @BeforeAll
  static void compile() {
    compiled = CatalogProject.in(LANGUAGE)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.rules=empty-link:off,foreign-syntax:off").compile(JavaCompilers.JAVAC);
    type = compiled.load("test.Messages");
  }

  @Test
  void theCatalogsHaveNoDefectLackSomeTextsAndTranslateWordsInBraces() {
    assertEquals(List.of(
        "NOTE messages.txt has translations in ar, ar-EG, fr, ja, pl.",
        "WARNING messages.fr.txt:17:8: foreign-syntax", "WARNING messages.ja.txt:16:8: foreign-syntax",
        "WARNING messages.pl.txt:16:8: foreign-syntax",
        "WARNING messages.txt:9:8: missing-translation", "WARNING messages.txt:9:8: missing-translation",
        "WARNING messages.txt:25:11: missing-translation", "WARNING messages.txt:27:9: missing-translation"),
        compiled.places(LANGUAGE));
  }

  @Test
  void eclipseCompilesTheSameClasses() {
    Compiled byEclipse = CatalogProject.in(LANGUAGE)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"")
        .option("-Aparlance.rules=empty-link:off,foreign-syntax:off").compile(JavaCompilers.ECJ);

    assertTrue(byEclipse.success());
    assertEquals(compiled.sources(), byEclipse.sources());
  }

  @ParameterizedTest
  @MethodSource
  void aCallReturnsItsTextInEachLocale(List<String> block) throws ReflectiveOperationException {
    assertEquals(block, shown(block.get(0)));
  }

  /** The blocks of {@code expected.txt}, a call each. */
  static Stream<List<String>> aCallReturnsItsTextInEachLocale() throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    for (String line : Files.readAllLines(LANGUAGE.resolve("expected.txt"))) {
      if (!line.startsWith(" ") && !line.isEmpty()) {
        blocks.add(new ArrayList<>());
      }
      if (!line.isEmpty()) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks.stream();
  }

  /** {@code call}, and below it what it returns, as {@code expected.txt} has it. */
  private static List<String> shown(String call) throws ReflectiveOperationException {
    List<String> shown = new ArrayList<>(List.of(call));
    String[] words = call.split(" \\| ?");
    Method method = Arrays.stream(type.getDeclaredMethods()).filter(each -> each.getName().equals(words[0])).findFirst()
        .orElseThrow();
    Object[] arguments = new Object[method.getParameterCount()];
    Arrays.setAll(arguments, i -> argument(method.getParameterTypes()[i], words[i + 1]));
    for (String locale : LOCALES) {
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));
      Object text = method.invoke(messages, arguments);
      String plain = line(locale, text instanceof RichText rich ? rich.toPlainText() : (String) text);
      if (text instanceof RichText rich && !line(locale, rich.toHtml()).equals(plain)) {
        shown.add(line(locale, rich.toHtml()));
      }
      shown.add(plain);
    }
    return shown;
  }

  private static String line(String locale, String text) {
    return "  " + locale + " | " + text.replace('\n', '⏎').replace('\u2068', '⟨').replace('\u2069', '⟩')
        .replace("\u00a0", "⍽").replace("\u202f", "⍽⍽").replace('\u061c', '←').replace('\u200e', '→') + "|";
  }

  /** {@code span.badge} is an element with a class, {@code img:Logo} an image. */
  private static Object argument(Class<?> type, String word) {
    if (type == long.class) {
      return Long.valueOf(word);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(word);
    }
    if (type == Link.class) {
      return Link.to(word);
    }
    if (type != Element.class) {
      return word;
    }
    if (word.equals("none")) {
      return Element.none();
    }
    return word.startsWith("img:")
        ? Element.of("img").src("/i.png").attribute("alt", word.substring("img:".length()))
        : Element.of(word.substring(0, word.indexOf('.'))).cssClass(word.substring(word.indexOf('.') + 1));
  }
}
