package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import dev.parlance.processor.locale.cldr.LikelySubtags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Likely scripts and regions are those that ICU4J adds. */
class IcuLikelySubtagsTest {
  /** Of a language of which CLDR names one script and region these show whether anything else is heeded. */
  private static final List<String> SOME_SCRIPTS = List.of("", "Arab", "Latn", "Zxxx");
  private static final List<String> SOME_REGIONS = List.of("", "001", "419", "DD", "FR", "UK", "XK");

  private static void compare(String language, String script, String region, List<String> different) {
    Locale locale = new Locale.Builder().setLanguage(language).setScript(script).setRegion(region).build();
    ULocale icu = ULocale.addLikelySubtags(ULocale.forLocale(locale));
    Locale expected = new Locale.Builder().setLanguage(icu.getLanguage()).setScript(icu.getScript())
        .setRegion(icu.getCountry()).build();
    if (!expected.equals(LikelySubtags.CLDR.added(locale))) {
      different.add(locale.toLanguageTag() + ": ICU4J has " + expected.toLanguageTag() + ", and Parlance "
          + LikelySubtags.CLDR.added(locale).toLanguageTag());
    }
  }

  /** The scripts and regions that ICU's own table names with {@code language}: those of the form {@code form}. */
  private static Set<String> named(String language, String form, List<String> more) {
    Set<String> named = new TreeSet<>(more);
    for (Object key : IcuLikelySubtags.table().keySet()) {
      String[] subtags = key.toString().split("-");
      if (subtags[0].equals(language)) {
        Stream.of(subtags).filter(subtag -> subtag.matches(form)).forEach(named::add);
      }
    }
    return named;
  }

  @Test
  void everyLanguageHasTheScriptAndRegionOfIcu() {
    Set<String> languages = new TreeSet<>(List.of(ULocale.getISOLanguages()));
    Set<String> several = new TreeSet<>();
    for (Object key : IcuLikelySubtags.table().keySet()) {
      String[] subtags = key.toString().split("-");
      (subtags.length > 1 ? several : languages).add(subtags[0]);
    }
    languages.addAll(List.of("qaa", "zzz", "xx"));
    languages.addAll(several);
    // What is said of these holds for locales without a language.
    languages.removeAll(List.of("*", "und"));
    List<String> different = new ArrayList<>();
    for (String language : languages) {
      boolean isOne = !several.contains(language);
      Set<String> regions = isOne ? new TreeSet<>(SOME_REGIONS) : named(language, "[A-Z]{2}|[0-9]{3}", SOME_REGIONS);
      regions.addAll(isOne ? List.of() : List.of(ULocale.getISOCountries()));
      for (String script : isOne ? SOME_SCRIPTS : named(language, "[A-Z][a-z]{3}", SOME_SCRIPTS)) {
        regions.forEach(region -> compare(language, script, region, different));
      }
    }
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
  }
}
