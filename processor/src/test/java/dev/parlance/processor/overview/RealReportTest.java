package dev.parlance.processor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.RealCatalogs;
import dev.parlance.processor.testing.Reports;
import dev.parlance.processor.testing.XliffUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The report on PeerTube's 66 catalogs, in {@code peertube} of the folder that {@code -Dparlance.realCatalogs=DIR}
 * names. Its numbers are compared with those that are counted in the files without any code of Parlance.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealReportTest {
  private static final Pattern TAG = Pattern.compile("<x id=\"([^\"]*)\"[^>]*/>");
  private static final Pattern UNSEEN = Pattern.compile("(?U)[\\s\\p{Cf}]|&#(?:10|13|9|32);");

  private static final Pattern ICU = Pattern.compile("\\{[^{}]*, *(?:plural|select)");

  /** Those that CLDR finds without a shorter tag of the same language. */
  private static final Map<String, String> PARENTS = Map.of("nn", "nb-NO", "zh-Hant-HK", "zh-Hant-TW");

  @TempDir
  static Path folder;

  private static RealCatalogs catalogs;
  private static JsonNode report;

  @BeforeAll
  static void write() throws IOException {
    catalogs = RealCatalogs.in(Path.of(System.getProperty("parlance.realCatalogs"), "peertube"));
    assertTrue(catalogs.translated("en").option("-Aparlance.report=" + folder).option("-proc:only")
        .compile(JavaCompilers.JAVAC).success());
    report = Reports.read(folder).at("/catalogs/0");
  }

  @Test
  void eachLocaleHasTheNumbersThatAreInItsFile() throws IOException {
    Map<String, Map<String, XliffUnit>> files = new TreeMap<>();
    for (JsonNode locale : report.get("locales")) {
      files.put(locale.get("locale").asString(), units(locale.get("file").asString()));
    }
    Map<String, Map<String, Integer>> counted = new TreeMap<>();
    Map<String, Map<String, Integer>> reported = new TreeMap<>();
    for (JsonNode locale : report.get("locales")) {
      String tag = locale.get("locale").asString();
      counted.put(tag, counted(tag, files));
      Map<String, Integer> numbers = new TreeMap<>();
      locale.get("messages").properties().forEach(each -> numbers.put(each.getKey(), each.getValue().asInt()));
      reported.put(tag, numbers);
    }

    assertEquals(65, reported.size());
    assertEquals(counted, reported);
    assertEquals(Map.of("translated", 71263, "equal", 38601, "stale", 4, "setAside", 292, "inherited", 4172,
        "missing", 45178), sum(reported));
  }

  @Test
  void theFilesAreSmallerThan25Megabytes() throws IOException {
    long page = Files.size(folder.resolve("parlance.html"));
    long data = Files.size(folder.resolve("parlance.json"));
    System.out.printf("PeerTube: parlance.html %,d bytes, parlance.json %,d bytes%n", page, data);

    assertTrue(page < 25_000_000, page + " bytes");
    assertEquals(2454, report.get("messages").size());
  }

  private static Map<String, Integer> sum(Map<String, Map<String, Integer>> byLocale) {
    Map<String, Integer> sum = new TreeMap<>();
    byLocale.values().forEach(each -> each.forEach((state, number) -> sum.merge(state, number, Integer::sum)));
    return sum;
  }

  /** The units of {@code file} by ID; the first of several counts that has a translation. */
  private static Map<String, XliffUnit> units(String file) throws IOException {
    Map<String, XliffUnit> units = new LinkedHashMap<>();
    for (XliffUnit unit : XliffUnit.read(catalogs.folder().resolve(file))) {
      units.merge(unit.id(), unit, (first, other) -> hasText(first) || !hasText(other) ? first : other);
    }
    return units;
  }

  private static Map<String, Integer> counted(String locale, Map<String, Map<String, XliffUnit>> files) {
    Map<String, Integer> counts = new TreeMap<>(Map.of(
        "translated", 0, "equal", 0, "stale", 0, "setAside", 0, "inherited", 0, "missing", 0));
    List<String> setAside = report.get("messages").valueStream()
        .filter(message -> message.at("/translations/" + locale + "/state").asString("").equals("setAside"))
        .map(message -> message.get("id").asString()).toList();
    for (XliffUnit source : catalogs.template()) {
      counts.merge(setAside.contains(source.id()) ? "setAside" : state(source, locale, files), 1, Integer::sum);
    }
    return counts;
  }

  private static String state(XliffUnit source, String locale, Map<String, Map<String, XliffUnit>> files) {
    Optional<XliffUnit> unit = Optional.ofNullable(files.get(locale).get(source.id())).filter(RealReportTest::hasText);
    boolean hasWords = !UNSEEN.matcher(TAG.matcher(source.source()).replaceAll("")).replaceAll("").isEmpty();
    if (unit.isEmpty()) {
      return locale.startsWith("en") || !hasWords || isInParent(source, locale, files) ? "inherited" : "missing";
    }
    boolean equal = isCopy(source.source(), unit.get().target());
    if (equal && !hasWords) {
      return "inherited";
    }
    return !words(source.source()).equals(words(unit.get().source())) ? "stale" : equal ? "equal" : "translated";
  }

  private static boolean isInParent(XliffUnit source, String locale, Map<String, Map<String, XliffUnit>> files) {
    String parent = PARENTS.getOrDefault(locale,
        locale.indexOf('-') < 0 ? "" : locale.substring(0, locale.lastIndexOf('-')));
    XliffUnit unit = files.getOrDefault(parent, Map.of()).get(source.id());
    return unit != null && hasText(unit);
  }

  private static boolean hasText(XliffUnit unit) {
    return !UNSEEN.matcher(unit.target()).replaceAll("").isEmpty();
  }

  /** Whether {@code target} is {@code source}: tools lay texts out in lines of their own, and write plurals with other spaces. */
  private static boolean isCopy(String source, String target) {
    boolean mayDiffer = (source + target).contains("&#10;") || ICU.matcher(target).find();
    return mayDiffer ? words(source).equals(words(target)) : stripped(source).equals(stripped(target));
  }

  private static String stripped(String text) {
    return TAG.matcher(text).replaceAll("<$1>").replaceAll("^(?:&#32;)+|(?:&#32;)+$", "");
  }

  /** {@code text} without white space, and with one way of writing names. */
  private static String words(String text) {
    return UNSEEN.matcher(TAG.matcher(text).replaceAll("<$1>").replaceAll("&#(?:10|13|9|32);", "")).replaceAll("")
        .replace('-', '_');
  }
}
