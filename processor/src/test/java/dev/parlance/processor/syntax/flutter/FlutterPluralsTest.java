package dev.parlance.processor.syntax.flutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FlutterOracle;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plurals choose their branches as Dart's {@code Intl} does. */
class FlutterPluralsTest {
  private static final List<String> SELECTORS = List.of("=0", "=1", "=2", "zero", "one", "two", "few", "many");

  /** Selectors of which a plural has one at most. */
  private static final int SAME = 3;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"en", "fr", "ru", "ar", "ja", "cy"})
  void everyPluralOfEveryNumberUpToAThousandIsThatOfIntl(String locale) throws ReflectiveOperationException {
    Map<String, String> texts = texts();
    String catalog =
        texts.entrySet().stream().map(text -> "\"" + text.getKey() + "\": \"" + text.getValue() + "\"")
            .collect(Collectors.joining(",\n", "{", "}"));
    Compiled compiled = CatalogProject.in(folder).file("app_en.arb", catalog).file("app_" + locale + ".arb", catalog)
        .annotation("value = \"app_en.arb\", sourceLocale = \"en\", isolate = false"
            + (locale.equals("en") ? "" : ", translations = \"app_{locale}.arb\""))
        .compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));

    assertEquals(108, texts.size());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Method method = type.getMethod(text.getKey(), long.class);
      for (long number = 0; number <= 1_000; number++) {
        assertEquals(FlutterOracle.printed(text.getValue(), Map.of("n", number), locale),
            method.invoke(messages, number), text.getValue());
      }
    }
  }

  /** A plural for each set of selectors, none of them twice. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int set = 0; set < 1 << SELECTORS.size(); set++) {
      List<String> selectors = new ArrayList<>();
      for (int i = 0; i < SELECTORS.size(); i++) {
        if ((set >> i & 1) == 1) {
          selectors.add(SELECTORS.get(i));
        }
      }
      boolean twice = false;
      for (int i = 0; i < SAME; i++) {
        twice |= (set >> i & 1) == 1 && (set >> i + SAME & 1) == 1;
      }
      if (!twice) {
        texts.put("p" + set, "{n, plural," + selectors.stream().map(each -> each + "{" + each + " {n}}")
            .collect(Collectors.joining(" ")) + " other{other {n}}}");
      }
    }
    return texts;
  }

  @Test
  void onlyCategoriesThatNoNumberHasAreReported() {
    assertEquals(List.of("NOTE app_en.arb has translations in fr.",
        "WARNING app_en.arb:1:62: plural-category: “few” is never used in en, which has one, other. Remove the branch."),
        FlutterCatalog.of(folder, "{n, plural, =0{a} one{b} two{c} other{d}} {n, plural, few{e} other{f}}", "{}", "fr",
            "{n, plural, zero{a} one{b} many{c} other{d}}").compiled().reports(folder));
  }

  @Test
  void fewThatStandsInForTwoIsUsed() {
    FlutterCatalog catalog =
        FlutterCatalog.of(folder, "{n, plural, other{{n}}}", "{}", "he", "{n, plural, one{{n}} few{{n}!} other{{n}}}");

    assertEquals(List.of("NOTE app_en.arb has translations in he."), catalog.compiled().reports(folder));
    assertEquals("2!", catalog.printed("he", 2L));
  }

  @Test
  void aCategoryThatNoBranchIsForIsANote() {
    List<String> reports =
        FlutterCatalog.of(folder, "{n, plural, other{{n}}}", "{}", "ru", "{n, plural, =1{{n}} other{{n}}}")
            .compiled().reports(folder);

    assertEquals(2, reports.size());
    assertTrue(reports.get(1).contains("1 text lacks plural categories that ru has: a (few, many)"), reports.get(1));
  }
}
