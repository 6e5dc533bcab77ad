package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.MessageBundle;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.HtmlOracle;
import dev.parlance.processor.testing.JavaCompilers;
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
 * The bundles in {@code properties} of the folder that {@code -Dparlance.realCatalogs=DIR} names, read as HTML: those with
 * tags or character references.
 *
 * <p>What is expected, in {@code src/test/resources/bundles}, holds places and none of their keys and texts;
 * {@code -Dparlance.updateGoldens=true} rewrites it.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealHtmlTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "bundles", "html-findings.txt");
  private static final String HTML = ", markup = dev.parlance.Markup.HTML";
  private static final Pattern FINDING = Pattern.compile("\\w+ ([^ :]+):(\\d+:\\d+): ([a-z]+-[a-z]+): .*");
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&");
  private static final String LEFT_OUT = "left out";
  private static final Set<String> KNOWN = Set.of(LEFT_OUT, HtmlOracle.APOSTROPHE, HtmlOracle.ATTRIBUTES);
  private static final Set<String> NOT_OF_HTML = Set.of("literal-brace", "missing-translation");

  static List<ResourceBundles> bundles() throws IOException {
    return ResourceBundles.in(Path.of(System.getProperty("parlance.realCatalogs"), "properties")).stream()
        .filter(RealHtmlTest::hasMarkup).toList();
  }

  private static boolean hasMarkup(ResourceBundles bundle) {
    return ResourceBundles.read(bundle.folder().resolve(bundle.source())).values().stream()
        .anyMatch(text -> MARKUP.matcher(text).find());
  }

  private static Compiled compile(ResourceBundles bundle) {
    return bundle.project(HTML).option("-Aparlance.detail=true")
        .option("-Aparlance.rules=unbalanced-tag:warning").compile(JavaCompilers.JAVAC);
  }

  @Test
  void itsFindingsAreTheExpectedOnes() throws IOException {
    List<String> findings = new ArrayList<>();
    for (ResourceBundles bundle : bundles()) {
      Set<String> plain = new HashSet<>(bundle.project("").option("-Aparlance.detail=true")
          .compile(JavaCompilers.JAVAC).reports(bundle.folder()));
      Path folder = Path.of(bundle.name()).getParent();
      for (String report : compile(bundle).reports(bundle.folder())) {
        Matcher finding = FINDING.matcher(report);
        if (finding.matches() && !plain.contains(report) && !NOT_OF_HTML.contains(finding.group(3))) {
          findings.add(folder + "/" + finding.group(1) + " " + finding.group(2) + " " + finding.group(3));
        }
      }
    }
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      Files.write(EXPECTED, findings);
    }
    assertEquals(Files.readAllLines(EXPECTED), findings);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void printsWhatBrowsersShow(ResourceBundles bundle) {
    Compiled compiled = compile(bundle);
    assertTrue(compiled.success(), () -> String.join("\n", compiled.errors()));
    Map<String, String> source = ResourceBundles.read(bundle.folder().resolve(bundle.source()));
    Map<Path, Set<String>> found = found(bundle, compiled);
    Set<String> leftOut = new HashSet<>(source.keySet());
    leftOut.removeAll(ids(compiled));
    HtmlOracle oracle = new HtmlOracle(compiled.load("test.Messages"));
    Map<String, Integer> counts = new TreeMap<>();
    List<String> others = new ArrayList<>();
    Map<String, Path> files = new TreeMap<>(bundle.files());
    files.put(bundle.sourceLocale(), bundle.folder().resolve(bundle.source()));
    files.forEach((tag, file) -> {
      Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
      ResourceBundles.read(file).forEach((id, text) -> {
        if (source.containsKey(id) && MARKUP.matcher(text).find()) {
          String difference = leftOut.contains(id) ? LEFT_OUT : oracle.difference(id, source.get(id), text, locale);
          boolean named = found.getOrDefault(file, Set.of()).contains(id);
          String kind = difference.isEmpty() ? "equal" : KNOWN.contains(difference) ? difference
              : named ? "with a finding" : "other";
          counts.merge(kind, 1, Integer::sum);
          if (kind.equals("other")) {
            others.add(tag + " " + id + "\n    " + text + "\n" + difference);
          }
        }
      });
    });
    System.out.println(bundle + ": " + counts);
    assertEquals(List.of(), others);
  }

  private static Set<String> ids(Compiled compiled) {
    try {
      Class<?> type = compiled.load("test.Messages");
      return ((MessageBundle) type.getMethod("bundle")
          .invoke(type.getMethod("of", Locale.class).invoke(null, Locale.ROOT)))
          .ids();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  /** The keys that findings name, by the files that they are in. */
  private static Map<Path, Set<String>> found(ResourceBundles bundle, Compiled compiled) {
    Map<Path, Map<Integer, String>> keys = new HashMap<>();
    Map<Path, Set<String>> found = new HashMap<>();
    for (String report : compiled.reports(bundle.folder())) {
      Matcher matcher = Pattern.compile("\\w+ ([^:]+):(\\d+):\\d+: .*").matcher(report);
      if (matcher.matches() && bundle.folder().resolve(matcher.group(1)).toFile().isFile()) {
        Path file = bundle.folder().resolve(matcher.group(1));
        String key = keys.computeIfAbsent(file, ResourceBundles::keysByLine).get(Integer.parseInt(matcher.group(2)));
        found.computeIfAbsent(file, first -> new HashSet<>()).add(key);
      }
    }
    return found;
  }
}
