package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import dev.parlance.support.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checked-in tables say what ICU4J says. Each failure prints the lines that should stand in the file.
 *
 * <p>{@code mvn test -pl .,runtime,processor -Dtest=CldrTablesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dparlance.updateGoldens=true} writes most of them anew; run it again where {@code likely-subtags.txt} has changed, which
 * says what the lines of {@code dates.txt} and {@code numbers.txt} inherit, and read the diff.
 */
class CldrTablesTest {
  private static final long[] NUMBERS =
      {0, 7, -7, 999, 1000, 1234, -1_234_567, Long.MAX_VALUE, Long.MIN_VALUE};

  private static final Path FOLDER = Path.of("src/main/resources/dev/parlance/processor/locale/cldr");
  private static final boolean UPDATE = Boolean.getBoolean("parlance.updateGoldens");

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file));
  }

  private static List<String> entries(String file) throws IOException {
    return lines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static void assertLines(List<String> expected, List<String> actual, String file) {
    assertTrue(expected.equals(actual), () -> "the lines of " + file + " should be:\n" + String.join("\n", expected));
  }

  /** Compares {@code file}, or writes it anew below its head. */
  private static void check(String file, List<String> expected) throws IOException {
    if (UPDATE) {
      List<String> all = new ArrayList<>(lines(file));
      all.removeIf(line -> !line.startsWith("#"));
      all.addAll(expected);
      Files.write(FOLDER.resolve(file), all);
    }
    assertLines(expected, entries(file), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "parent-locales.txt", "conventions.txt", "regional-scripts.txt", "plurals.txt", "variants.txt",
    "aliases.txt", "language-matches.txt", "likely-subtags.txt", "codes.txt", "dates.txt", "dates-buddhist.txt",
    "dates-persian.txt", "time-habits.txt", "numbers.txt", "currency-digits.txt"})
  void theHeadOfATableNamesTheVersionOfIcusCldr(String file) throws IOException {
    int cldr = VersionInfo.ICU_VERSION.getMajor() - 30;
    assertEquals(List.of("CLDR " + cldr),
        lines(file).stream().limit(1).flatMap(line -> Stream.of(line.replaceAll(".*(CLDR \\d+).*", "$1"))).toList());
  }

  @Test
  void parentsAreIcus() throws Exception {
    List<String> expected = new ArrayList<>();
    IcuLocales.parents().forEach((child, parent) -> expected.add(child + " " + parent));
    check("parent-locales.txt", expected);
  }

  @Test
  void scriptsOfRegionsAreIcus() throws IOException {
    Set<String> languages = new TreeSet<>(Arrays.asList(ULocale.getISOLanguages()));
    Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).forEach(languages::add);
    languages.remove("und");
    List<String> expected = new ArrayList<>();
    for (String language : languages) {
      String script = ULocale.addLikelySubtags(new ULocale(language)).getScript();
      Map<String, String> regionsByScript = new TreeMap<>();
      for (String region : ULocale.getISOCountries()) {
        String there = ULocale.addLikelySubtags(new ULocale(language, region)).getScript();
        if (!there.equals(script)) {
          regionsByScript.merge(there, region, (before, after) -> before + " " + after);
        }
      }
      regionsByScript.forEach((other, regions) -> expected.add(language + " " + other + " " + regions));
    }
    check("regional-scripts.txt", expected);
  }

  @Tag("slow")
  @Test
  void pluralRulesAreIcus() throws IOException {
    check("plurals.txt", IcuPluralTable.lines());
  }

  @Test
  void variantsAreIcus() throws IOException {
    Set<String> expected = new TreeSet<>(IcuLocales.variants());
    Stream.of(ULocale.getAvailableLocales()).map(locale -> locale.getVariant().toLowerCase(Locale.ROOT))
        .filter(variant -> !variant.isEmpty()).forEach(expected::add);
    check("variants.txt", List.copyOf(expected));
  }

  @Test
  void aliasesAreIcus() throws IOException {
    Map<String, Set<String>> languages = new TreeMap<>();
    // The others are replaced by Java, or name no language.
    IcuLocales.aliases("language").forEach((alias, replacement) -> {
      if (alias.matches("[a-z]{2,3}(-[a-z0-9]{5,8})?") && !alias.matches("(und|zh)-.*|art-lojban|cel-gaulish")) {
        languages.computeIfAbsent(replacement, key -> new TreeSet<>()).add(alias);
      }
    });
    Map<String, Set<String>> regions = new TreeMap<>();
    List<String> successors = new ArrayList<>();
    IcuLocales.aliases("territory").forEach((alias, replacement) -> {
      if (alias.matches("[A-Z]{2}|[0-9]{3}")) {
        if (replacement.contains(" ")) {
          successors.add("successors " + alias + " " + replacement);
        } else {
          regions.computeIfAbsent(replacement, key -> new TreeSet<>()).add(alias);
        }
      }
    });
    List<String> expected = new ArrayList<>();
    languages.forEach((code, former) -> expected.add("language " + code + " " + String.join(" ", former)));
    regions.forEach((code, former) -> expected.add("region " + code + " " + String.join(" ", former)));
    expected.addAll(successors);
    check("aliases.txt", expected);
  }

  @Test
  void likelySubtagsAreIcus() throws IOException {
    check("likely-subtags.txt", IcuLikelySubtags.lines());
  }

  @Test
  void languagesAndScriptsAreIcus() throws IOException {
    Set<String> languages = new TreeSet<>(Arrays.asList(ULocale.getISOLanguages()));
    Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).forEach(languages::add);
    List<String> expected = new ArrayList<>();
    byInitial(languages).forEach(codes -> expected.add("language " + codes));
    byInitial(scripts()).forEach(codes -> expected.add("script " + codes));
    check("codes.txt", expected);
  }

  private static List<String> byInitial(Set<String> codes) {
    Map<Character, String> byInitial = new TreeMap<>();
    codes.forEach(code -> byInitial.merge(code.charAt(0), code, (before, after) -> before + " " + after));
    return List.copyOf(byInitial.values());
  }

  /** All of four letters that ICU takes for a script. */
  private static Set<String> scripts() {
    Set<String> scripts = new TreeSet<>();
    for (int number = 0; number < 26 * 26 * 26 * 26; number++) {
      String script =
          new String(new char[] {(char) ('A' + number / (26 * 26 * 26)), (char) ('a' + number / (26 * 26) % 26),
            (char) ('a' + number / 26 % 26), (char) ('a' + number % 26)});
      if (UScript.getCodeFromName(script) != UScript.INVALID_CODE) {
        scripts.add(script);
      }
    }
    return scripts;
  }

  @Test
  void patternsOfDatesAreIcus() throws IOException {
    check("dates.txt", IcuDates.lines());
    assertEquals(Set.of("buddhist", "persian"), IcuDates.calendars().keySet());
    for (String calendar : IcuDates.calendars().keySet()) {
      check("dates-" + calendar + ".txt", IcuDates.lines(calendar));
    }
  }

  @Test
  void hoursAndCalendarsAreIcus() throws IOException {
    check("time-habits.txt", IcuDates.habits());
  }

  @Test
  void patternsOfNumbersAreIcus() throws IOException {
    check("numbers.txt", IcuNumbers.lines());
  }

  @Test
  void digitsOfCurrenciesAreIcus() throws IOException {
    check("currency-digits.txt", IcuNumbers.digits());
  }

  @Test
  void nearLanguagesAreIcus() throws IOException {
    Map<Integer, Map<String, Set<String>>> near = new TreeMap<>();
    IcuLocales.DISTANCES.forEach((pair, distance) -> {
      String[] languages = pair.split("-");
      if (languages.length != 2 || !isCanonical(languages[0]) || !isCanonical(languages[1])) {
        return;
      }
      String desired = languages[0].replaceAll("^no$", "nb");
      String supported = languages[1].replaceAll("^no$", "nb");
      boolean isNear = distance <= IcuLocales.MEMBER
          || IcuLocales.languageDistance(languages[1], languages[0]) < IcuLocales.OTHER_SCRIPT;
      if (isNear && !desired.equals(supported)) {
        near.computeIfAbsent(distance, key -> new TreeMap<>()).computeIfAbsent(supported, key -> new TreeSet<>())
            .add(desired);
      }
    });
    List<String> expected = new ArrayList<>();
    near.forEach((distance, languages) -> languages.forEach(
        (supported, desired) -> expected.add(distance + " " + supported + " " + String.join(" ", desired))));
    assertLines(expected,
        entries("language-matches.txt").stream().filter(line -> Character.isDigit(line.charAt(0))).toList(),
        "language-matches.txt");
  }

  private static boolean isCanonical(String language) {
    return ULocale.createCanonical(language).toLanguageTag().equals(language);
  }

  @Test
  void nearScriptsAndRegionsAreIcus() throws IOException {
    Set<String> expected = new TreeSet<>();
    IcuLocales.DISTANCES.forEach((pair, distance) -> {
      String[] subtags = pair.split("-");
      if (subtags.length == 4 && subtags[0].equals(subtags[1]) && 0 < distance && distance < IcuLocales.OTHER_SCRIPT
          && Stream.concat(Stream.of(""), Stream.of(ULocale.getISOCountries())).anyMatch(region -> ULocale
              .addLikelySubtags(new ULocale(subtags[0], region)).getScript().equals(subtags[2]))) {
        expected.add("script " + subtags[0] + " " + subtags[2] + " " + subtags[3]);
      }
    });
    Set<String> regions = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
    regions.addAll(List.of("001", "003", "005", "009", "013", "019", "021", "029", "142", "150", "419"));
    for (String each : List.of("ar-MA", "en-US", "es-MX", "pt-BR", "zh-Hant-HK")) {
      ULocale locale = ULocale.forLanguageTag(each);
      StringBuilder line = new StringBuilder("regions ").append(each, 0, each.lastIndexOf('-'));
      regions.stream().filter(region -> IcuLocales.distance(locale,
          new ULocale.Builder().setLocale(locale).setRegion(region).build()) <= 4)
          .forEach(region -> line.append(' ').append(region));
      expected.add(line.toString());
    }
    regions.stream()
        .filter(region -> IcuLocales.distance(ULocale.forLanguageTag("en-NZ"), new ULocale("en", region)) == 3)
        .forEach(region -> expected.add("center en " + region));
    expected.add(regions.stream().flatMap(region -> Stream.of("en", "es", "pt").map(each -> new ULocale(each, region)))
        .filter(IcuLocales::isParadigm).map(ULocale::toLanguageTag).sorted()
        .collect(Collectors.joining(" ", "paradigm ", "")));
    assertLines(List.copyOf(expected),
        entries("language-matches.txt").stream().filter(line -> !Character.isDigit(line.charAt(0))).sorted().toList(),
        "language-matches.txt");
  }

  @Test
  void directionsAndNumbersAreIcus() {
    Map<String, ULocale> locales = new TreeMap<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      LocaleTags.canonical(locale.getName()).ifPresent(tag -> locales.put(tag, locale));
    }
    List<String> tags = List.copyOf(locales.keySet());
    RuntimeLocales runtime = RuntimeLocales.withConventions(tags);
    List<String> wrong = new ArrayList<>();
    locales.forEach((tag, locale) -> {
      TextTable texts = runtime.of(Locale.forLanguageTag(tag));
      assertEquals(Locale.forLanguageTag(tag), texts.locale());
      NumberFormat icu = NumberFormat.getIntegerInstance(locale);
      boolean same = locale.isRightToLeft() == RuntimeLocales.isolatesValues(texts)
          && Arrays.stream(NUMBERS).allMatch(number -> icu.format(number).equals(texts.number(number)));
      if (!same) {
        wrong.add(line(tag, locale));
      }
    });
    assertTrue(wrong.isEmpty(), () -> "conventions.txt should have these lines:\n" + String.join("\n", wrong));
  }

  /** How ICU says that {@code locale} writes, in the form of {@code conventions.txt}. */
  private static String line(String tag, ULocale locale) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getIntegerInstance(locale);
    DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
    int primary = format.isGroupingUsed() ? format.getGroupingSize() : 0;
    int secondary = format.getSecondaryGroupingSize() == 0 ? primary : format.getSecondaryGroupingSize();
    return String.join(" ", tag, locale.isRightToLeft() ? "rtl" : "ltr", escaped(symbols.getDigitStrings()[0]),
        escaped(symbols.getGroupingSeparatorString()), escaped(symbols.getMinusSignString()),
        Integer.toString(primary), Integer.toString(secondary), escaped(symbols.getDecimalSeparatorString()));
  }

  private static String escaped(String symbol) {
    StringBuilder escaped = new StringBuilder();
    symbol.chars().forEach(c -> escaped.append(c > ' ' && c < 0x7f
        ? Character.toString(c) : "\\u" + Integer.toHexString(0x10000 | c).substring(1)));
    return escaped.toString();
  }
}
