package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.locale.cldr.ParentLocales;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tags from the names of files and from annotations: whatever they are, they are locales or have a fault. */
@Tag("long")
class FuzzedLocaleTagsTest {
  private static final List<String> SUBTAGS = List.of("de", "en", "no", "nb", "sr", "zh", "iw", "sh", "und", "root",
      "art", "sgn", "abcd", "backup", "Latn", "Hant", "Qaaa", "DE", "CH", "419", "TW", "1996", "rozaj", "a0000",
      "b1234",
      "POSIX", "u", "t", "x", "a", "i", "lvariant", "klingon", "lojban", "default", "oed", "min", "nan", "NY", "JP",
      "TH",
      "nu", "thai", "ca", "0", "1", "abcdefgh", "abcdefghi", "\u0130n", "fran\u00e7ais", "", " ", "\n");

  @Test
  void everyTagHasACanonicalFormOfWhichATableCanBeMadeOrAFault() {
    Fuzz fuzz = Fuzz.of("locale tags");
    for (int i = Fuzz.count(20_000, 300_000); i > 0; i--) {
      String tag = tag(fuzz);
      assertDoesNotThrow(() -> check(tag), () -> "tag " + tag);
    }
  }

  @Test
  void anyLocalesHaveATableThatFindsEachOfThem() {
    Fuzz fuzz = Fuzz.of("tables of locales");
    for (int i = Fuzz.count(60, 1_000); i > 0; i--) {
      List<String> tags = Stream.generate(() -> LocaleTags.canonical(tag(fuzz))).flatMap(Optional::stream)
          .limit(1 + fuzz.random().nextInt(6)).distinct().toList();
      LocaleMatcher matcher = new LocaleMatcher(tags);
      assertDoesNotThrow(() -> LocaleLookupTable.of(matcher), tags::toString);
      tags.forEach(tag -> assertEquals(Optional.of(tag), matcher.find(tag), tags::toString));
    }
  }

  private static void check(String tag) {
    Optional<String> canonical = LocaleTags.canonical(tag);
    if (canonical.isEmpty()) {
      assertTrue(LocaleTags.fault(tag).matches("is not a BCP 47 language tag|does not name a language"
          + "|is longer than 100 characters, and no locale's tag is"), () -> tag + " " + LocaleTags.fault(tag));
      return;
    }
    assertTrue(canonical.get().matches("[a-z]{2,8}(?:-[a-zA-Z0-9]{2,8})*") && canonical.get().length() <= 100, tag);
    assertEquals(canonical, LocaleTags.canonical(canonical.get()), tag);
    assertEquals(canonical.get(), Locale.forLanguageTag(canonical.get()).toLanguageTag()
        .replace("POSIX", "posix"), tag);
    DoubtfulTags.doubt(tag, canonical.get());
    LocaleMatcher matcher = new LocaleMatcher(List.of("en", canonical.get()), PARENTS, SCRIPTS, NEAR);
    matcher.find(canonical.get());
    matcher.parent(canonical.get());
  }

  private static final ParentLocales PARENTS = new ParentLocales();
  private static final Scripts SCRIPTS = new Scripts();
  private static final NearLocales NEAR = new NearLocales();

  private static String tag(Fuzz fuzz) {
    if (fuzz.once(8)) {
      return fuzz.name(6, SUBTAGS);
    }
    StringBuilder tag = new StringBuilder(fuzz.pick(SUBTAGS));
    for (int left = fuzz.random().nextInt(fuzz.once(30) ? 40 : 6); left > 0; left--) {
      tag.append(fuzz.once(2) ? '-' : '_').append(fuzz.pick(SUBTAGS));
    }
    return tag.toString();
  }
}
