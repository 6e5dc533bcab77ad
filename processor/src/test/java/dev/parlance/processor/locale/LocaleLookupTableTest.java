package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
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
  private static final List<String> ICU_TAGS = icuTags();
  private static final Set<String> REQUESTS = requests();

  private static List<String> icuTags() {
    return Stream.of(ULocale.getAvailableLocales())
        .flatMap(locale -> LocaleTags.canonical(locale.toLanguageTag()).stream()).distinct().toList();
  }

  /** Each of ICU's locales, with all that is likely for it, without its script, and in a region of other habits. */
  private static Set<String> requests() {
    Set<String> requests = new TreeSet<>(LocaleTags.ALIASES.keySet());
    for (String tag : ICU_TAGS) {
      ULocale locale = ULocale.forLanguageTag(tag);
      requests.add(tag);
      requests.add(ULocale.addLikelySubtags(locale).toLanguageTag());
      requests.add(new ULocale.Builder().setLocale(locale).setScript("").build().toLanguageTag());
      requests.add(new ULocale.Builder().setLocale(locale).setRegion("ME").build().toLanguageTag());
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
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS);
    RuntimeLocales runtime = new RuntimeLocales(available);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String request : REQUESTS) {
      String found = LocaleTags.canonical(request).flatMap(matcher::find).orElse(available.get(0));
      expected.add(request + " " + found);
      actual.add(request + " " + runtime.find(Locale.forLanguageTag(request)));
    }
    assertSame(expected, actual);
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void theAlgorithmAgreesWithAPlainOneOnIcusData(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String request : REQUESTS) {
      expected.add(request + " " + IcuLocales.find(available, request));
      actual.add(request + " " + LocaleTags.canonical(request).flatMap(matcher::find));
    }
    assertSame(expected, actual);
  }

  @ParameterizedTest
  @MethodSource("randomSets")
  void theParentsOfALocaleComeToAnEnd(List<String> available) {
    LocaleMatcher matcher = new LocaleMatcher(available, PARENTS, SCRIPTS);
    for (String tag : available) {
      Set<String> seen = new LinkedHashSet<>();
      Optional<String> step = Optional.of(tag);
      while (step.isPresent()) {
        assertTrue(seen.add(step.get()), () -> tag + ": " + seen);
        step = matcher.parent(step.get());
      }
    }
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
    assertEquals(List.of("de=de-DE", "de-Latn=de-DE"), LocaleLookupTable.of(new LocaleMatcher(List.of("de-DE"))));
  }
}
