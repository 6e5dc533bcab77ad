package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.RetoldGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random translations of random texts: of those that are accepted, none makes a call fail that succeeds in the source's
 * locale. {@code -Dparlance.seed} chooses other texts; the profile {@code long} tries more of them.
 */
@Tag("long")
class TranslatedCallsTest {
  private static final int CATALOGS = Math.max(1, Integer.getInteger("parlance.catalogs", 300) / 600);
  private static final String THROWN = "thrown: ";
  private static final int ENTRIES = 40;
  private static final int CALLS = 4;
  private static final List<String> LOCALES =
      List.of("ar", "cy", "fa", "fr", "he", "hi", "ja", "ru", "sr-Latn-ME", "zz");
  private static final Map<Class<?>, List<?>> ARGUMENTS = Map.of(
      long.class, List.of(0L, 1L, -7L, 1_000_000L, Long.MAX_VALUE, Long.MIN_VALUE),
      boolean.class, List.of(true, false),
      String.class, List.of("", "a", "b", "other", "Other", "=1", "\u0661", "\u202e\n\u2069", "\ud800",
          "\u0000\u001b", "\u05d0".repeat(5_000)),
      Link.class,
      List.of(Link.to("/"), Link.to("mailto:a@b.org").label("\u202e\n"), Link.to("//h").newTab().title("\"")),
      Element.class, List.of(Element.of("span"), Element.none(), Element.of("br"), Element.of("img").src("/i"),
          Element.of("pre"), Element.of("p"), Element.of("li")));

  @TempDir
  Path folder;

  @Test
  void noTranslationMakesACallFailThatSucceedsInTheSource() throws ReflectiveOperationException {
    int accepted = 0;
    long first = Fuzz.firstSeed(CATALOGS + " translated catalogs");
    for (int i = 0; i < CATALOGS; i++) {
      accepted += check(first + i);
    }
    int expected = CATALOGS * ENTRIES;
    int shown = accepted;
    assertTrue(shown > expected, () -> "only " + shown + " other texts were shown for " + expected + " entries");
  }

  private int check(long seed) throws ReflectiveOperationException {
    Random random = new Random(seed);
    List<RetoldGenerator> texts = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      texts.add(new RetoldGenerator(random));
    }
    CatalogProject project = CatalogProject.in(folder).file("messages.txt", lines(texts));
    LOCALES.forEach(locale -> project.file("messages." + locale + ".txt", lines(texts)));
    Compiled compiled = project.annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\","
        + " required = {}").option("-Aparlance.rules=best-effort:note")
        .compile(JavaCompilers.JAVAC);
    compiled.errors().forEach(error -> assertTrue(error.startsWith(project.path("messages.txt")), error));
    Class<?> type = compiled.load("test.Messages");
    Object source = messages(type, "en");
    List<Method> methods = Arrays.stream(type.getDeclaredMethods()).filter(each -> each.getName().matches("e\\d+"))
        .sorted(Comparator.comparing(Method::getName)).toList();
    int different = 0;
    for (Method method : methods) {
      for (int call = 0; call < CALLS; call++) {
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(ARGUMENTS::get)
            .map(choices -> (Object) choices.get(random.nextInt(choices.size()))).toArray();
        String original = shown(method, source, arguments);
        for (String locale : LOCALES) {
          String shown = shown(method, messages(type, locale), arguments);
          String where = "seed " + seed + ", " + locale + ", " + method + Arrays.toString(arguments);
          assertTrue(!shown.startsWith(THROWN) || original.startsWith(THROWN), () -> where + ": " + shown);
          different += shown.equals(original) ? 0 : 1;
        }
      }
    }
    return different;
  }

  private static Object messages(Class<?> type, String locale) throws ReflectiveOperationException {
    return type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));
  }

  /** All outputs of a call, or what it throws. */
  private static String shown(Method method, Object messages, Object[] arguments) throws IllegalAccessException {
    try {
      Object text = method.invoke(messages, arguments);
      StringBuilder all = new StringBuilder(text.toString());
      if (text instanceof RichText rich) {
        all.append(rich.toHtml()).append(rich.toPlainText()).append(rich.toPlainTextWithUrls())
            .append(rich.toMarkdown()).append(rich.toAnsi()).append(rich.hashCode());
      }
      return all.toString();
    } catch (InvocationTargetException failed) {
      return THROWN + failed.getTargetException();
    } catch (RuntimeException | StackOverflowError failed) {
      return THROWN + failed;
    }
  }

  private static String[] lines(List<RetoldGenerator> texts) {
    String[] lines = new String[texts.size()];
    Arrays.setAll(lines, i -> "e" + i + " " + texts.get(i).tell());
    return lines;
  }
}
