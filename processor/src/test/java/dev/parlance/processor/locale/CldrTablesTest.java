package dev.parlance.processor.locale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import dev.parlance.support.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checked-in tables say what ICU4J says. Each failure prints the lines that should stand in the file. */
class CldrTablesTest {
  private static final long[] NUMBERS =
      {0, 7, -7, 999, 1000, 1234, -1_234_567, Long.MAX_VALUE, Long.MIN_VALUE};

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = CldrTablesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static List<String> entries(String file) throws IOException {
    return lines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static void assertLines(List<String> expected, List<String> actual, String file) {
    assertTrue(expected.equals(actual), () -> "the lines of " + file + " should be:\n" + String.join("\n", expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "parent-locales.txt", "conventions.txt", "regional-scripts.txt", "plurals.txt", "variants.txt"})
  void theHeadOfATableNamesTheVersionOfIcusCldr(String file) throws IOException {
    int cldr = VersionInfo.ICU_VERSION.getMajor() - 30;
    assertEquals(List.of("CLDR " + cldr),
        lines(file).stream().limit(1).flatMap(line -> Stream.of(line.replaceAll(".*(CLDR \\d+).*", "$1"))).toList());
  }

  @Test
  void parentsAreIcus() throws Exception {
    List<String> expected = new ArrayList<>();
    IcuLocales.parents().forEach((child, parent) -> expected.add(child + " " + parent));
    assertLines(expected, entries("parent-locales.txt"), "parent-locales.txt");
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
    assertLines(expected, entries("regional-scripts.txt"), "regional-scripts.txt");
  }

  @Test
  void pluralRulesAreIcus() throws IOException {
    assertLines(IcuPluralTable.lines(), entries("plurals.txt"), "plurals.txt");
  }

  @Test
  void variantsAreIcus() throws IOException {
    Set<String> expected = new TreeSet<>(IcuLocales.variants());
    Stream.of(ULocale.getAvailableLocales()).map(locale -> locale.getVariant().toLowerCase(Locale.ROOT))
        .filter(variant -> !variant.isEmpty()).forEach(expected::add);
    assertLines(List.copyOf(expected), entries("variants.txt"), "variants.txt");
  }

  @Test
  void aliasesAreIcus() {
    Map<String, String> expected = new TreeMap<>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        String code = "" + first + second;
        String canonical = ULocale.createCanonical(code).toLanguageTag();
        if (!canonical.equals(code)) {
          expected.put(code, canonical);
        }
      }
    }
    assertEquals(expected, new TreeMap<>(LocaleTags.ALIASES));
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
