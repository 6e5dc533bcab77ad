package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.JavaTextOracle;
import dev.parlance.processor.testing.ResourceBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bundles in {@code properties} of the folder that {@code -Dparlance.realCatalogs=DIR} names.
 *
 * <p>What is expected, in {@code src/test/resources/bundles}, holds places and none of their keys and texts;
 * {@code -Dparlance.updateGoldens=true} rewrites it.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealPropertiesTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "bundles", "findings.txt");
  private static final Pattern FINDING =
      Pattern.compile("\\w+ ([^ :]+):(\\d+:\\d+): (apostrophe|mojibake|[a-z]+-[a-z]+): .*");
  private static final String APOSTROPHE = "an apostrophe";
  private static final Pattern NOTED = Pattern.compile(": apostrophe: (\\d+) texts? ");

  static List<ResourceBundles> bundles() throws IOException {
    return ResourceBundles.in(Path.of(System.getProperty("parlance.realCatalogs"), "properties"));
  }

  @Test
  void eachBundleCompilesAsItIsAndItsFindingsAreTheExpectedOnes() throws IOException {
    List<String> findings = new ArrayList<>();
    for (ResourceBundles bundle : bundles()) {
      Compiled compiled = bundle.project("").option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);
      assertEquals(List.of(), compiled.errors());
      assertTrue(compiled.success());
      Path folder = Path.of(bundle.name()).getParent();
      for (String report : compiled.reports(bundle.folder())) {
        Matcher finding = FINDING.matcher(report);
        if (finding.matches()) {
          findings.add(folder + "/" + finding.group(1) + " " + finding.group(2) + " " + finding.group(3));
        }
      }
    }
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      Files.createDirectories(EXPECTED.getParent());
      Files.write(EXPECTED, findings);
    }
    assertEquals(Files.readAllLines(EXPECTED), findings);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void printsWhatJavaTextPrints(ResourceBundles bundle) {
    Compiled compiled =
        bundle.project(", isolate = false").option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    Map<String, String> source = ResourceBundles.read(bundle.folder().resolve(bundle.source()));
    Map<Path, Set<String>> setAside = setAside(bundle, compiled);
    Map<String, Integer> counts = new TreeMap<>();
    List<String> others = new ArrayList<>();
    List<Map.Entry<String, Path>> files = new ArrayList<>(bundle.files().entrySet());
    files.add(0, Map.entry(bundle.sourceLocale(), bundle.folder().resolve(bundle.source())));
    for (Map.Entry<String, Path> file : files) {
      Locale locale = Locale.forLanguageTag(file.getKey().replace('_', '-'));
      JavaTextOracle oracle = new JavaTextOracle(type, locale);
      Set<String> aside = setAside.getOrDefault(file.getValue(), Set.of());
      for (Map.Entry<String, String> text : ResourceBundles.read(file.getValue()).entrySet()) {
        if (!source.containsKey(text.getKey()) || aside.contains(text.getKey())) {
          counts.merge(source.containsKey(text.getKey()) ? "set aside" : "not in the source", 1, Integer::sum);
          continue;
        }
        counts.merge(compare(oracle, text.getKey(), source.get(text.getKey()), text.getValue(), locale, others), 1,
            Integer::sum);
      }
    }
    int noted = compiled.reports(bundle.folder()).stream().map(NOTED::matcher).filter(Matcher::find)
        .mapToInt(each -> Integer.parseInt(each.group(1))).sum();
    System.out.println(bundle + ": " + counts + ", shown otherwise by the notes: " + noted);
    assertEquals(List.of(), others);
    assertEquals(noted, counts.getOrDefault(APOSTROPHE, 0));
  }

  private static String compare(JavaTextOracle oracle, String id, String source, String text, Locale locale,
      List<String> others) {
    List<String> types = oracle.types(id, source);
    for (int tuple = 0; tuple < 3; tuple++) {
      String expected;
      try {
        expected = JavaTextOracle.expected(text, types, tuple, locale);
      } catch (IllegalArgumentException refused) {
        return "java.text fails";
      }
      String printed = oracle.printed(id, types, tuple);
      if (!printed.equals(expected)) {
        if (text.indexOf('\'') >= 0) {
          return APOSTROPHE;
        }
        others.add(locale + " " + id + " " + types + "\n    " + text + "\n    " + expected + "\n    " + printed);
        return "other";
      }
    }
    return "equal";
  }

  private static Map<Path, Set<String>> setAside(ResourceBundles bundle, Compiled compiled) {
    Map<Path, Map<Integer, String>> keys = new HashMap<>();
    Map<Path, Set<String>> setAside = new HashMap<>();
    Pattern place = Pattern.compile("\\w+ ([^:]+):(\\d+):\\d+: .*(?:set aside|left out).*");
    for (String report : compiled.reports(bundle.folder())) {
      Matcher matcher = place.matcher(report);
      if (matcher.matches()) {
        Path file = bundle.folder().resolve(matcher.group(1));
        String key = keys.computeIfAbsent(file, ResourceBundles::keysByLine).get(Integer.parseInt(matcher.group(2)));
        setAside.computeIfAbsent(file, first -> new HashSet<>()).add(key);
      }
    }
    return setAside;
  }
}
