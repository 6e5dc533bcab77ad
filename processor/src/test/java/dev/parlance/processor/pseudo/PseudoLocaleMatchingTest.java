package dev.parlance.processor.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only who asks for a pseudo-locale by its tag gets it. */
class PseudoLocaleMatchingTest {
  @TempDir
  Path folder;

  @Test
  void arabicReadersNeverGetItThoughItIsAllThatThereIsOfTheirLanguage() throws ReflectiveOperationException {
    Class<?> messages = compiled("de", "\"pseudo:ar-XB\"");

    assertFound(messages, "de", "ar", "ar-EG", "ar-SA", "ar-XA", "ar-Arab", "ar-Arab-XB", "arb", "arz", "ar-AE",
        "ar-001",
        "fa", "en", "en-XA", "und", "de", "de-AT");
    assertFoundByHeader(messages, "de", "ar", "ar, *;q=0.1", "*", "ar-EG,ar;q=0.9,en;q=0.8", "de;q=0, *", "*-XB",
        "ar-Arab-XB", "ar-XB;q=0, *");
    assertFound(messages, "ar-XB", "ar-XB", "ar-xb", "ar-XB-u-nu-latn");
    assertFoundByHeader(messages, "ar-XB", "ar-XB", "AR-xb;q=0.5", "ar_XB, de;q=0.9", "tlh, ar-XB;q=0.1", "ar-*-XB");
  }

  @Test
  void englishReadersNeverGetItWhateverElseThereIs() throws ReflectiveOperationException {
    for (String source : List.of("en", "en-GB", "en-001")) {
      Class<?> messages = compiled(source, "\"pseudo:en-XA\", \"pseudo:ar-XB\"");
      assertFound(messages, source, "en", "en-US", "en-GB", "en-AU", "en-IN", "en-XB", "en-Latn", "en-Latn-XA",
          "eng-XA",
          "en-XA-posix", "en-ZZ", "ar", "ja");
      assertFoundByHeader(messages, source, "en", "en-US,en;q=0.9", "*", "en;q=0, *", "ja, *;q=0.5", "en-Latn-XA");
      assertFound(messages, "en-XA", "en-XA", "en-xa");
      assertFoundByHeader(messages, "en-XA", "en-XA,en;q=0.9");
    }
    Class<?> german = compiled("de", "\"pseudo:en-XA\", \"messages.{locale}.txt\"", "pt-PT", "ar-EG");
    assertFound(german, "de", "en", "en-US", "en-GB", "de", "en-Latn-XA");
    assertFound(german, "ar-EG", "ar", "ar-XB", "ar-SA");
    assertFound(german, "pt-PT", "pt", "pt-BR");
    assertFoundByHeader(german, "pt-PT", "de;q=0, ar-EG;q=0, *");
    assertFoundByHeader(german, "de", "de;q=0, ar;q=0, pt;q=0, *");
  }

  @Test
  void listsOfLocalesPassItOver() throws ReflectiveOperationException {
    Class<?> messages = compiled("de", "\"pseudo:en-XA\", \"messages.{locale}.txt\"", "fr");

    assertEquals("fr", tag(messages.getMethod("of", List.class).invoke(null, List.of(Locale.US, Locale.FRANCE))));
    assertEquals("en-XA", tag(messages.getMethod("of", List.class)
        .invoke(null, List.of(Locale.US, Locale.forLanguageTag("en-XA"), Locale.FRANCE))));
  }

  private Class<?> compiled(String source, String translations, String... locales) {
    CatalogProject project = CatalogProject.in(folder).catalog("a Text").annotation(
        "value = \"messages.txt\", sourceLocale = \"" + source + "\", translations = {" + translations + "}");
    for (String locale : locales) {
      project.file("messages." + locale + ".txt", "a Text in " + locale);
    }
    Compiled compiled = project.compile(JavaCompilers.JAVAC);
    return compiled.load("test.Messages");
  }

  private static void assertFound(Class<?> messages, String expected, String... requests)
      throws ReflectiveOperationException {
    List<String> all = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String request : requests) {
      all.add(request + " " + expected);
      found.add(request + " "
          + tag(messages.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(request))));
    }
    assertEquals(all, found);
  }

  private static void assertFoundByHeader(Class<?> messages, String expected, String... headers)
      throws ReflectiveOperationException {
    List<String> all = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String header : headers) {
      all.add(header + " " + expected);
      found.add(header + " " + tag(messages.getMethod("ofAcceptLanguage", String.class).invoke(null, header)));
    }
    assertEquals(all, found);
  }

  private static String tag(Object messages) throws ReflectiveOperationException {
    return ((Locale) messages.getClass().getMethod("locale").invoke(messages)).toLanguageTag();
  }
}
