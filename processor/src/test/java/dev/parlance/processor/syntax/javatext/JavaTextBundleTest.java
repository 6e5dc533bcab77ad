package dev.parlance.processor.syntax.javatext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.JavaTextOracle;
import dev.parlance.processor.testing.ResourceBundles;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bundle in five languages, as it is: what it prints is what java.text prints, except where a note counts it. */
class JavaTextBundleTest {
  private static final Path FOLDER = Path.of("src/test/resources/bundles");

  /** What is set aside: the words of formats are translated, or a value is shown by hardly any call. */
  private static final Set<String> SET_ASIDE =
      Set.of("fr number.plain", "fr date.medium", "fr time.plain", "fr choice.negative", "ru icu.count");

  /** What java.text refuses. */
  private static final Pattern REFUSED = Pattern.compile("icu\\..*|choice\\.brace");

  private static ResourceBundles bundle;
  private static Compiled compiled;
  private static Class<?> type;

  @BeforeAll
  static void compile() throws IOException {
    bundle = ResourceBundles.in(FOLDER).get(0);
    compiled = bundle.project(", isolate = false").option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);
    assertTrue(compiled.success(), compiled.errors()::toString);
    type = compiled.load("test.Messages");
  }

  @Test
  void itIsReportedForWhatIsWorthKnowing() {
    assertEquals(List.of(
        "NOTE orchard.properties has translations in ar, de, fr, ru.",
        "NOTE orchard.properties:9:32: apostrophe",
        "NOTE orchard.properties:31:1: malformed-entry",
        "NOTE orchard.properties:45:24: literal-brace",
        "NOTE orchard.properties:52:32: pattern-syntax",
        "NOTE orchard_ar.properties:5:30: apostrophe",
        "NOTE orchard_de.properties:6:38: apostrophe",
        "NOTE orchard_de.properties:37:1: duplicate-id",
        "NOTE orchard_fr.properties:5:33: apostrophe",
        "NOTE orchard_fr.properties:36:1: duplicate-id",
        "NOTE orchard_ru.properties:5:34: apostrophe",
        "NOTE orchard_ru.properties:35:1: duplicate-id",
        "WARNING orchard.properties:17:22: quoted-argument",
        "WARNING orchard.properties:19:28: quoted-argument",
        "WARNING orchard.properties:30:13: missing-translation",
        "WARNING orchard.properties:39:1: name-collision",
        "WARNING orchard.properties:42:1: duplicate-id",
        "WARNING orchard.properties:43:16: foreign-syntax",
        "WARNING orchard_ar.properties:13:21: quoted-argument",
        "WARNING orchard_ar.properties:15:28: quoted-argument",
        "WARNING orchard_de.properties:14:24: quoted-argument",
        "WARNING orchard_de.properties:16:29: quoted-argument",
        "WARNING orchard_fr.properties:11:31: quoted-argument",
        "WARNING orchard_fr.properties:13:29: quoted-argument",
        "WARNING orchard_fr.properties:15:26: quoted-argument",
        "WARNING orchard_fr.properties:42:19: pattern-syntax",
        "WARNING orchard_fr.properties:54:23: pattern-syntax",
        "WARNING orchard_fr.properties:60:24: pattern-syntax",
        "WARNING orchard_fr.properties:77:66: quoted-argument",
        "WARNING orchard_fr.properties:83:22: pattern-syntax",
        "WARNING orchard_ru.properties:13:23: quoted-argument",
        "WARNING orchard_ru.properties:83:112: missing-placeholder"),
        compiled.places(FOLDER).stream().sorted(
            (a, b) -> key(a).compareTo(key(b))).toList());
  }

  /** Sorts numbers as such. */
  private static String key(String report) {
    return report.replaceAll("(\\d+)", "00$1").replaceAll("0*(\\d{3})", "$1");
  }

  @Test
  void allThatItPrintsIsWhatJavaTextPrintsButForTheTextsThatTheNotesCount() {
    Map<String, String> source = ResourceBundles.read(FOLDER.resolve(bundle.source()));
    Map<String, Path> files = new TreeMap<>(bundle.files());
    files.put("en", FOLDER.resolve(bundle.source()));
    Map<String, Integer> otherwise = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      JavaTextOracle oracle = new JavaTextOracle(type, Locale.forLanguageTag(file.getKey()));
      for (Map.Entry<String, String> text : ResourceBundles.read(file.getValue()).entrySet()) {
        String where = file.getKey() + " " + text.getKey();
        if (REFUSED.matcher(text.getKey()).matches() || SET_ASIDE.contains(where)) {
          continue;
        }
        compared++;
        List<String> types = oracle.types(text.getKey(), source.get(text.getKey()));
        boolean equal = true;
        for (int tuple = 0; tuple < JavaTextOracle.TUPLES; tuple++) {
          String expected = expected(text.getValue(), types, tuple, file.getKey());
          String printed = oracle.printed(text.getKey(), types, tuple);
          equal &= printed.equals(expected);
          if (!printed.equals(expected) && text.getValue().indexOf('\'') < 0) {
            faults.add(where + ": " + printed + ", not " + expected);
          }
        }
        otherwise.merge(file.getKey(), equal ? 0 : 1, Integer::sum);
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(compared > 350, "only " + compared);
    assertEquals(Map.of("en", 6, "de", 5, "fr", 6, "ru", 2, "ar", 2), otherwise);
    otherwise.forEach((locale, count) -> assertTrue(compiled.reports(FOLDER).stream().anyMatch(
        report -> report.contains(file(locale)) && report.contains(": apostrophe: " + count + " texts are ")), locale));
  }

  private static String expected(String text, List<String> types, int tuple, String locale) {
    try {
      return JavaTextOracle.expected(text, types, tuple, Locale.forLanguageTag(locale));
    } catch (IllegalArgumentException refused) {
      throw new AssertionError(text, refused);
    }
  }

  private static String file(String locale) {
    return "orchard" + (locale.equals("en") ? "" : "_" + locale) + ".properties:";
  }

  private static String shown(String locale, String id, Object... arguments) {
    try {
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));
      Method find = type.getMethod("find", String.class, Object[].class);
      return (String) ((Optional<?>) find.invoke(messages, id, arguments)).orElseThrow();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(locale + " " + id, failed);
    }
  }

  @Test
  void anApostropheIsItselfUnlessABraceFollows() {
    assertEquals("Hello Ada, it's good to see you.", shown("en", "shop.hello", "Ada"));
    assertEquals("Hello Ada, it's good to see you.", shown("en", "shop.hello.lone", "Ada"));
    assertEquals("Hallo Ada, wie geht's?", shown("de", "shop.hello.lone", "Ada"));
    assertEquals("Bonjour Ada, c'est une joie d'être là.", shown("fr", "shop.hello.lone", "Ada"));
    assertEquals("مرحبا Ada، 'أهلا'", shown("ar", "shop.hello.lone", "Ada"));
    assertEquals("Don't climb the trees", shown("en", "shop.dont"));
    assertEquals("Don't climb the trees", shown("en", "shop.dont.doubled"));
    assertEquals("'Не лезьте'", shown("ru", "shop.dont.doubled"));
    assertEquals("'All our apples'", shown("en", "shop.quote"));
    assertEquals("Rock 'n' roll", shown("en", "shop.quote.open"));
    assertEquals("Ada's basket", shown("en", "shop.owner", "Ada"));
    assertEquals("Ada's basket", shown("en", "shop.owner.lone", "Ada"));
    assertEquals("Le panier d{0}", shown("fr", "shop.owner.lone", "Ada"));
    assertEquals("The Adas' baskets are on Bob's table", shown("en", "shop.owners", "Ada", "Bob"));
    assertEquals("Die Körbe der Ada sind auf Bob' Tisch", shown("de", "shop.owners", "Ada", "Bob"));
    assertEquals("Les paniers d'Ada sont sur la table d'Bob", shown("fr", "shop.owners", "Ada", "Bob"));
    assertEquals("سلة ' Ada", shown("ar", "shop.owner.lone", "Ada"));
    assertEquals("Ce texte continue sur plusieurs lignes, pour Ada, et s'achève.", shown("fr", "shop.long", "Ada"));
  }

  @Test
  void whatIsQuotedIsShownAsItIsWritten() {
    assertEquals("Write {0} for the name", shown("en", "shop.quoted", "Ada"));
    assertEquals("Schreib {0} für den Namen", shown("de", "shop.quoted", "Ada"));
    assertEquals("Write {name} for Ada", shown("en", "shop.quoted.other", "Ada"));
    assertEquals("Ada of {1} trees", shown("en", "shop.quoted.open", "Ada", "Bob"));
    assertEquals("Ada d{1} arbres", shown("fr", "shop.quoted.open", "Ada", "Bob"));
    assertEquals("Ada из Bob деревьев", shown("ru", "shop.quoted.open", "Ada", "Bob"));
  }

  @Test
  void bracesThatOpenNoArgumentAreText() {
    assertEquals("At least {min} letters, at most {max}", shown("en", "min.letters"));
    assertEquals("Au moins {min} lettres, jusqu'à {max}", shown("fr", "min.letters"));
    assertEquals("${user.home}/fruit and #{x} and {}", shown("en", "dollar"));
    assertEquals("{ \"key\": 1 }", shown("de", "json"));
    assertEquals("%0 of the fruit", shown("en", "percent.zero"));
    assertEquals("100% of Ada, 50 %", shown("en", "percent.full", "Ada"));
  }

  @Test
  void argumentsMayBeAnywhereAndHaveGaps() {
    assertEquals("Only the second: Ada", shown("en", "shop.second", "Ada"));
    assertEquals("Bob and Ada", shown("en", "shop.third", "Ada", "Bob"));
    assertEquals("Ada und Bob", shown("de", "shop.third", "Ada", "Bob"));
    assertEquals("Bob after Ada", shown("en", "shop.tenth", "Ada", "Bob"));
    assertEquals("Ada, Ada and again Ada", shown("en", "shop.twice", "Ada"));
    assertEquals("This text goes on over several lines, for Ada, and ends.", shown("en", "shop.long", "Ada"));
    assertEquals(" spaces at both edges ", shown("en", "shop.edge"));
    assertEquals("", shown("en", "shop.empty"));
    assertEquals("One\nTwo\r\nThree Ada", shown("en", "shop.lines", "Ada"));
    assertEquals("C:\\fruit\\Ada", shown("en", "shop.path", "Ada"));
    assertEquals("a=b, c:d # no comment", shown("en", "shop.keys"));
    assertEquals("An odd key", shown("en", "shop.eq=ual:key"));
    assertEquals("A blank in a key", shown("en", "shop blank"));
    assertEquals("second", shown("en", "dup"));
    assertEquals("второй", shown("ru", "dup"));
    assertEquals("underscore", shown("en", "a_b"));
  }

  @Test
  void valuesAreInTheFormOfThePlace() {
    assertEquals("1,234,567.5 trees", shown("en", "number.plain", 1234567.5));
    assertEquals("1.234.567,5 Bäume", shown("de", "number.plain", 1234567.5));
    assertEquals("1,234,567.5 trees", shown("fr", "number.plain", 1234567.5));
    assertEquals("1,234 trees", shown("en", "number.integer", 1234L));
    assertEquals("25% sold", shown("en", "number.percent", 0.25));
    assertEquals("1,234.50 kg", shown("en", "number.pattern", 1234.5));
    assertEquals("#5 and 5%", shown("en", "number.quotes", 5));
    assertEquals("1235", shown("en", "number.hash", 1234.6));
    assertEquals("1.234,6", shown("de", "number.hash", 1234.6));
    assertEquals("2024-02-29", shown("en", "date.iso", LocalDate.of(2024, 2, 29)));
    assertEquals("29.02.2024", shown("de", "date.iso", LocalDate.of(2024, 2, 29)));
    assertEquals("29 of February, Feb '24", shown("en", "date.quotes", LocalDate.of(2024, 2, 29)));
    assertEquals("29 de février, févr. '24", shown("fr", "date.quotes", LocalDate.of(2024, 2, 29)));
    assertEquals("15:07:09.000", shown("en", "time.pattern", LocalTime.of(15, 7, 9)));
    assertEquals("15h07", shown("fr", "time.pattern", LocalTime.of(15, 7, 9)));
    assertEquals("3 o'clock PM", shown("en", "time.oclock", LocalTime.of(15, 7)));
    assertEquals("2024-02-29T15:07:09", shown("en", "date.moment", LocalDateTime.of(2024, 2, 29, 15, 7, 9)));
    assertEquals("29/02/2024 à 15:07", shown("fr", "date.moment", LocalDateTime.of(2024, 2, 29, 15, 7, 9)));
  }

  @Test
  void choicesCompareAsChoiceFormatDoes() {
    assertEquals(List.of("no apples", "no apples", "one apple", "1.5 apples", "2 apples"),
        List.of(shown("en", "choice.apples", -1), shown("en", "choice.apples", 0.5), shown("en", "choice.apples", 1),
            shown("en", "choice.apples", 1.5), shown("en", "choice.apples", 2)));
    assertEquals(List.of("нет яблок", "3 яблока", "21 яблок"), List.of(shown("ru", "choice.apples", 0),
        shown("ru", "choice.apples", 3), shown("ru", "choice.apples", 21)));
    assertEquals("Ada has 1,234 baskets of pears", shown("en", "choice.nested", 1234, "Ada", "pears"));
    assertEquals("Ada n'a qu'un panier", shown("fr", "choice.nested", 1, "Ada", "poires"));
    assertEquals(List.of("little", "some", "some", "much"), List.of(shown("en", "choice.half", 1.4),
        shown("en", "choice.half", 1.5), shown("en", "choice.half", 9.9), shown("en", "choice.half", 10)));
    assertEquals(List.of("debt", "nothing", "something", "all"),
        List.of(shown("en", "choice.infinite", -1e300), shown("en", "choice.infinite", 0),
            shown("en", "choice.infinite", 1e300), shown("en", "choice.infinite", Double.POSITIVE_INFINITY)));
    assertEquals("pears and a plum", shown("en", "choice.two", 3, 1));
    assertEquals("", shown("en", "choice.two", 0, 0));
    assertEquals(List.of("Bob's", "it's Ada", "it's Ada", "Ada's"),
        List.of(shown("en", "choice.apostrophe", 0, "Ada"), shown("en", "choice.apostrophe", 1, "Ada"),
            shown("en", "choice.lone", 1, "Ada"), shown("en", "choice.apostrophe", 2, "Ada")));
    assertEquals("they're Ada's", shown("en", "choice.lone", 2, "Ada"));
    assertEquals("d'Anne", shown("fr", "choice.lone", 0, "Ada"));
    assertEquals("ceux d{1}", shown("fr", "choice.apostrophe", 2, "Ada"));
    assertEquals(List.of("a|b", "a | b", "{Ada}"),
        List.of(shown("en", "choice.bar", 0), shown("en", "choice.quoted", 0), shown("en", "choice.brace", 0, "Ada")));
    assertEquals(List.of("less", "none", "more"), List.of(shown("en", "choice.negative", -0.5),
        shown("en", "choice.negative", 0), shown("en", "choice.negative", 0.1)));
  }

  @Test
  void pluralsAndSelectsAreThoseOfIcu() {
    assertEquals(List.of("no trees", "1 tree", "1,234 trees of Ada"), List.of(shown("en", "icu.count", "Ada", 0L),
        shown("en", "icu.count", "Ada", 1L), shown("en", "icu.count", "Ada", 1234L)));
    assertEquals("3 дерева в саду", shown("ru", "icu.numbered", 3L, "саду"));
    assertEquals("ihr Baum und Ada", shown("de", "icu.gender", "Ada", "she"));
    assertEquals(List.of("it's 1 tree{", "they're 2 trees"),
        List.of(shown("en", "icu.apostrophe", 1L), shown("en", "icu.apostrophe", 2L)));
    assertEquals(List.of("1st", "22nd", "3.", "1er"), List.of(shown("en", "icu.ordinal", 1L),
        shown("en", "icu.ordinal", 22L), shown("de", "icu.ordinal", 3L), shown("fr", "icu.ordinal", 1L)));
  }
}
