package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FlutterApp;
import dev.parlance.processor.testing.FlutterOracle;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The Flutter apps in {@code arb} of the folder that {@code -Dparlance.realCatalogs=DIR} names.
 *
 * <p>What is expected, in {@code src/test/resources/arb}, holds IDs and places and none of their texts;
 * {@code -Dparlance.updateGoldens=true} rewrites it.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealArbTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "arb", "findings.txt");
  private static final Pattern FINDING = Pattern.compile("(\\w+) (\\S+\\.arb):(\\d+):(\\d+): ([a-z]+-[a-z]+): (.*)");
  private static final long[] NUMBERS = {0, 1, 2, 3, 5, 11, 21, 100, 1_000, 1_234_567};

  static List<FlutterApp> apps() throws IOException {
    return FlutterApp.in(Path.of(System.getProperty("parlance.realCatalogs"), "arb"));
  }

  @Test
  void eachAppCompilesAsItIsAndItsFindingsAreTheExpectedOnes() throws IOException {
    List<String> findings = new ArrayList<>();
    for (FlutterApp app : apps()) {
      Compiled compiled = app.project(", required = {}").option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);
      assertEquals(List.of(), compiled.errors());
      assertTrue(compiled.success());
      for (String report : compiled.reports(app.root())) {
        Matcher finding = FINDING.matcher(report);
        if (finding.matches()) {
          Path file = Path.of(finding.group(2));
          String id = FlutterApp.id(Files.readAllLines(app.root().resolve(file)), Integer.parseInt(finding.group(3)));
          findings.add(app + " " + file.getFileName() + " " + id + " " + finding.group(5) + " " + finding.group(3) + ":"
              + finding.group(4));
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
  @MethodSource("apps")
  void printsWhatFlutterPrints(FlutterApp app) throws IOException, ReflectiveOperationException {
    Compiled compiled =
        app.project(", required = {}, isolate = false").option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);
    Class<?> type = compiled.load("test.Messages");
    Map<String, Method> methods = new HashMap<>();
    Arrays.stream(type.getDeclaredMethods()).forEach(method -> methods.put(method.getName(), method));
    Map<String, List<String>> parameters = parameters(compiled);
    Map<Path, Set<String>> setAside = setAside(app, compiled);
    Map<String, Integer> counts = new TreeMap<>();
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Path> file : app.files().entrySet()) {
      if (FlutterApp.texts(file.getValue()).isEmpty()) {
        counts.merge("files without a text", 1, Integer::sum);
        continue;
      }
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(file.getKey()));
      assertEquals(file.getKey(), ((Locale) type.getMethod("locale").invoke(messages)).toLanguageTag());
      for (Map.Entry<String, String> text : FlutterApp.texts(file.getValue()).entrySet()) {
        if (!parameters.containsKey(text.getKey())) {
          counts.merge("not in the source", 1, Integer::sum);
        } else if (setAside.getOrDefault(file.getValue(), Set.of()).contains(text.getKey())) {
          counts.merge("set aside", 1, Integer::sum);
        } else if (text.getValue().isEmpty()) {
          counts.merge("empty", 1, Integer::sum);
        } else {
          counts.merge("equal", 1, Integer::sum);
          Method method = methods.get(parameters.get(text.getKey()).get(0));
          compare(messages, method, parameters.get(text.getKey()), text.getValue(), file.getKey(), others);
        }
      }
    }
    System.out.println(app + ": " + parameters.size() + " entries, " + app.files().size() + " files, " + counts);
    assertEquals(List.of(), others);
  }

  private static void compare(Object messages, Method method, List<String> names, String text, String locale,
      List<String> others) throws ReflectiveOperationException {
    Class<?>[] types = method.getParameterTypes();
    int tuples = Arrays.asList(types).contains(long.class) ? NUMBERS.length : 1;
    for (int tuple = 0; tuple < tuples; tuple++) {
      Map<String, Object> values = new HashMap<>();
      Object[] arguments = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        Object argument = types[i] == long.class ? (Object) NUMBERS[(tuple + i) % NUMBERS.length] : "<" + i + ">";
        values.put(names.get(i + 1), argument);
        arguments[i] = argument;
      }
      String printed = (String) method.invoke(messages, arguments);
      String expected = FlutterOracle.printed(text, values, locale);
      if (!printed.equals(expected)) {
        others.add(locale + " " + names + "\n    " + text + "\n    " + expected + "\n    " + printed);
      }
    }
  }

  /** For each ID the method's name and the names of its placeholders, in the order of the parameters. */
  private static Map<String, List<String>> parameters(Compiled compiled) {
    Map<String, List<String>> all = new HashMap<>();
    Matcher comment =
        Pattern.compile("<p>ID \\{@code ([^}]*)}, \\S*app_en\\.arb:\\d+.*?public String (\\w+)\\(", Pattern.DOTALL)
            .matcher(compiled.source("test.Messages"));
    while (comment.find()) {
      List<String> names = new ArrayList<>(List.of(comment.group(2)));
      Matcher parameter = Pattern.compile("@param \\w+ [^{]*\\{@code (\\w+)}").matcher(comment.group());
      while (parameter.find()) {
        names.add(parameter.group(1));
      }
      all.put(comment.group(1), names);
    }
    return all;
  }

  private static Map<Path, Set<String>> setAside(FlutterApp app, Compiled compiled) throws IOException {
    Map<Path, Set<String>> setAside = new HashMap<>();
    for (String report : compiled.reports(app.root())) {
      Matcher finding = FINDING.matcher(report);
      if (finding.matches() && finding.group(6).contains("set aside")) {
        Path file = app.root().resolve(finding.group(2));
        String id = FlutterApp.id(Files.readAllLines(file), Integer.parseInt(finding.group(3)));
        setAside.computeIfAbsent(file, first -> new HashSet<>()).add(id);
      }
    }
    return setAside;
  }
}
