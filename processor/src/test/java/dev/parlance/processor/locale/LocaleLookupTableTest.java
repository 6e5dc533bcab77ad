package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import dev.parlance.processor.locale.cldr.ParentLocales;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The small table finds what the algorithm finds, and that finds what a plain one written with ICU4J does: for random
 * sets of available locales, and every locale that ICU has as the request. The seeds are fixed.
 */
class LocaleLookupTableTest {
  private static final ParentLocales PARENTS = new ParentLocales();
  private static final Scripts SCRIPTS = new Scripts();
  private static final NearLocales NEAR = new NearLocales();
  private static final List<String> ICU_TAGS = icuTags();
  private static final Set<String> REQUESTS = requests();
  private static final List<String> REGIONS = Stream.concat(Stream.of(ULocale.getISOCountries()),
      IcuLocales.aliases("territory").keySet().stream().filter(code -> code.matches("[A-Z]{2}|[0-8][0-9]{2}")))
      .toList();

  private static List<String> icuTags() {
    return Stream.of(ULocale.getAvailableLocales())
        .flatMap(locale -> LocaleTags.canonical(locale.toLanguageTag()).stream()).distinct().toList();
  }

  /** Each of ICU's locales, with all that is likely for it, without its script, and in a region of other habits. */
  private static Set<String> requests() {
    Set<String> requests = new TreeSet<>(IcuLocales.aliases("language").keySet());
    requests.removeIf(alias -> !alias.matches("[a-z]{2,3}"));
    for (String tag : ICU_TAGS) {
      ULocale locale = ULocale.forLanguageTag(tag);
      requests.add(tag);
      requests.add(ULocale.addLikelySubtags(locale).toLanguageTag());
      requests.add(new ULocale.Builder().setLocale(locale).setScript("").build().toLanguageTag());
      requests.add(new ULocale.Builder().setLocale(locale).setRegion("ME").build().toLanguageTag());
    }
    return requests;
  }

  /** Some of those that may be asked for, and the languages of {@code available} in any region, former ones too. */
  private static Set<String> requests(List<String> available) {
    Random random = new Random(available.hashCode());
    List<String> some = new ArrayList<>(REQUESTS);
    Collections.shuffle(some, random);
    Set<String> requests = new TreeSet<>(some.subList(0, 250));
    for (String tag : available) {
      ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
      requests.add(tag);
      for (int i = 0; i < 8; i++) {
        String region = REGIONS.get(random.nextInt(REGIONS.size()));
        requests.add(locale.getLanguage()
            + (random.nextInt(4) > 0 || locale.getScript().isEmpty() ? "" : "-" + locale.getScript()) + "-" + region);
      }
    }
    return requests;
  }

  static Stream<List<String>> randomSets() {
    Random random = new Random(20261123);
    return Stream.generate(() -> randomSet(random)).limit(25);
  }

  /** Locales of any languages, or many of a few, as it comes. */
  private static List<String> randomSet(Random random) {
    List<String> pool =
        new ArrayList<>(REQUESTS.stream().flatMap(tag -> LocaleTags.canonical(tag).stream()).distinct().toList());
    if (random.nextBoolean()) {
      Set<String> languages = new TreeSet<>();
      String[] difficult = {"az", "ca", "en", "es", "hi", "nb", "nn", "no", "pa", "pt", "sr", "uz", "yue", "zh"};
      for (int i = 0; i < 4; i++) {
        languages.add(difficult[random.nextInt(difficult.length)]);
      }
      pool.removeIf(tag -> !languages.contains(LocaleTags.language(tag)));
    }
    Collections.shuffle(pool, random);
    return List.copyOf(pool.subList(0, Math.min(pool.size(), 1 + random.nextInt(60))));
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void theTableAgreesWithTheAlgorithm(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    RuntimeLocales runtime = new RuntimeLocales(available);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String request : requests(available)) {
      String found = LocaleTags.canonical(request).flatMap(matcher::find).orElse(available.get(0));
      expected.add(request + " " + found);
      actual.add(request + " " + runtime.find(Locale.forLanguageTag(request)));
    }
    assertSame(expected, actual);
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void theAlgorithmAgreesWithAPlainOneOnIcusData(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String request : requests(available)) {
      expected.add(request + " " + IcuLocales.find(available, request));
      actual.add(request + " " + LocaleTags.canonical(request).flatMap(matcher::find));
    }
    assertSame(expected, actual);
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void anAvailableLocaleIsFoundByItsOwnTag(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    RuntimeLocales runtime = RuntimeLocales.found(matcher);
    List<String> found = new ArrayList<>();
    available.forEach(tag -> found.add(runtime.find(Locale.forLanguageTag(tag))));
    assertEquals(available, found);
    assertEquals(available, available.stream().map(tag -> matcher.find(tag).orElseThrow()).toList());
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void theOrderOfTheLocalesDoesNotMatter(List<String> available) {
    List<String> sorted = available.stream().sorted().toList();
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    LocaleMatcher other = new LocaleMatcher(sorted, PARENTS, SCRIPTS, NEAR);
    assertEquals(LocaleLookupTable.of(other), LocaleLookupTable.of(matcher));
    for (String request : requests(available)) {
      String canonical = LocaleTags.canonical(request).orElseThrow();
      assertEquals(other.find(canonical), matcher.find(canonical), request);
    }
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void onlyARequestThatNamesNoScriptFindsAnother(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    for (String request : requests(available)) {
      ULocale asked = ULocale.createCanonical(ULocale.forLanguageTag(request));
      String script = ULocale.addLikelySubtags(asked).getScript();
      Optional<String> found = LocaleTags.canonical(request).flatMap(matcher::find);
      String other = found.map(tag -> ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript()).orElse(script);
      boolean bothRead = asked.getScript().isEmpty() && asked.getLanguage().equals("sr");
      // Of some languages CLDR does not say in which script they are written.
      assertTrue(other.equals(script) || bothRead || script.isEmpty(), () -> request + " " + found);
    }
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void theParentsOfALocaleComeToAnEnd(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    for (String tag : available) {
      Set<String> seen = new LinkedHashSet<>();
      Optional<String> step = Optional.of(tag);
      while (step.isPresent()) {
        assertTrue(seen.add(step.get()), () -> tag + ": " + seen);
        step = matcher.parent(step.get());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void pseudoLocalesChangeNothingForOtherRequests(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS, NEAR);
    RuntimeLocales without = RuntimeLocales.found(matcher);
    RuntimeLocales with = RuntimeLocales.withPseudoLocales(matcher);
    Set<String> requests = requests(available);
    requests.addAll(List.of("en", "en-US", "en-XB", "en-001", "en-Latn", "en-Latn-XA", "en-Latn-US", "en-XA-posix",
        "en-AQ", "eng-XA", "ar", "ar-EG", "ar-XA", "ar-AE", "ar-001", "ar-Arab", "ar-Arab-XB", "arb", "arb-XB",
        "arz-XB", "fa", "he", "en-ZZ", "ar-ZZ"));
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String request : requests) {
      Locale locale = Locale.forLanguageTag(request);
      String headers = request + ", *;q=0.5";
      expected.add(request + " " + without.find(locale) + " " + without.find(List.of(locale, Locale.KOREA)) + " "
          + without.findByHeader(request) + " " + without.findByHeader(headers));
      actual.add(request + " " + with.find(locale) + " " + with.find(List.of(locale, Locale.KOREA)) + " "
          + with.findByHeader(request) + " " + with.findByHeader(headers));
    }
    assertSame(expected, actual);
    assertEquals("en-XA", with.find(Locale.forLanguageTag("en-XA")));
    assertEquals("ar-XB", with.findByHeader("tlh, ar-XB;q=0.5, " + available.get(0) + ";q=0.1"));
  }

  /** Shows what differs alone. */
  private static void assertSame(List<String> expected, List<String> actual) {
    Set<String> missing = new LinkedHashSet<>(expected);
    missing.removeAll(Set.copyOf(actual));
    Set<String> wrong = new LinkedHashSet<>(actual);
    wrong.removeAll(Set.copyOf(expected));
    assertEquals(missing, wrong);
  }

  @Test
  void theTableHasNoRedundantWords() {
    List<String> french = LocaleLookupTable.of(new LocaleMatcher(List.of("fr")));
    assertEquals(List.of(), french.stream().filter(word -> !word.startsWith("fr")).toList());
    assertEquals(List.of("de:Latn", "de=de-DE", "deu,ger,gsw,lb>de", "ltz>lb"),
        LocaleLookupTable.of(new LocaleMatcher(List.of("de-DE"))));
  }
}
