package dev.parlance.processor.syntax.flutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.parse.MessageParser;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.parse.SourceText;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FlutterOracle;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random texts are read as Flutter reads them, or what differs is known. */
@Tag("long")
class FuzzedFlutterTest {
  private static final int AT_ONCE = 500;
  private static final List<String> TOKENS = List.of("{", "}", "{n}", "{ x }", "{y}", "{n, plural, ", "{ x , select,",
      "other{", "other {", "=0{", "=1{", "=2{", "=3{", "one{", "zero {", "few{", "she{", "}}", "'", "''", "'{", "#",
      "#{n}",
      ",", "=", " ", "a", "B ", "é", "{n, number}", "{d, date, ::yMd}", "{n, selectordinal, ", "{first name}", "<b>",
      "%s",
      "{$X}", "\u0000", "\ud83d\ude00");
  private static final List<String> TYPES =
      List.of("", "String", "int", "num", "double", "DateTime", "Object", "int?", "Int", "List<int>", "?");
  private static final List<String> FORMATS =
      List.of("", "", "", "decimalPattern", "currency", "compact", "yMd", "yMd+jm",
          "+", "jmz", "d.M.", "'");
  private static final Map<String, Object> VALUES = Map.of("n", 21L, "x", "she", "y", "Ada");

  @TempDir
  Path folder;

  private final Random random = Fuzz.of("Flutter's texts").random();

  @Test
  void noTextStopsTheParserAndEachFindingIsInIt() {
    for (int i = 0; i < Fuzz.count(3_000, 400_000); i++) {
      String text = anything(1 + random.nextInt(12));
      FlutterSyntax syntax = new FlutterSyntax(random.nextBoolean());
      ParsedMessage source = check(text, SourceParser.parse(
          new SourceText("id", MessageText.of(text), "", placeholders()), syntax));
      String other = anything(1 + random.nextInt(12));
      check(other, MessageParser.parseTranslation(MessageText.of(other), source,
          source.placeholders().keySet(), syntax.declaring(placeholders())));
    }
  }

  private static ParsedMessage check(String text, ParsedMessage parsed) {
    List<Problem> all = new ArrayList<>(parsed.problems());
    all.addAll(parsed.notes());
    for (Problem each : all) {
      assertTrue(each.offset() >= 0 && each.offset() <= text.length(), () -> text + each);
      assertTrue(!each.advice().toString().contains(FailSafe.ADVICE), () -> text + each);
    }
    parsed.message().parameters().forEach(each -> assertTrue(each.type() != ParameterType.LINK, text));
    return parsed;
  }

  private String anything(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int left = pieces; left > 0; left--) {
      text.append(random.nextInt(4) == 0 ? message(2, false) : TOKENS.get(random.nextInt(TOKENS.size())));
    }
    return text.toString();
  }

  private List<DeclaredPlaceholder> placeholders() {
    List<DeclaredPlaceholder> all = new ArrayList<>();
    for (String name : List.of("n", "x", "y", "d", "unused", "")) {
      if (random.nextInt(3) > 0) {
        all.add(new DeclaredPlaceholder(name, TYPES.get(random.nextInt(TYPES.size())),
            FORMATS.get(random.nextInt(FORMATS.size())), random.nextInt(4) == 0,
            random.nextBoolean() ? Map.of() : Map.of("symbol", "¤'", "decimalDigits", "" + random.nextInt(30))));
      }
    }
    return all;
  }

  @Test
  void whatFlutterReadsIsPrintedAsFlutterPrintsIt() throws Exception {
    for (int batch = 0; batch < Math.max(1, Fuzz.count(1, 40)); batch++) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (int i = 0; i < AT_ONCE; i++) {
        texts.put("t" + i, "A " + message(3, false));
      }
      compare(texts);
    }
  }

  private void compare(Map<String, String> texts) throws Exception {
    String catalog = texts.entrySet().stream().map(text -> "\"" + text.getKey() + "\": \"" + text.getValue() + "\"")
        .collect(Collectors.joining(",\n", "{", "}"));
    Compiled compiled = CatalogProject.in(Files.createTempDirectory(folder, "batch")).file("app_ru.arb", catalog)
        .annotation("value = \"app_ru.arb\", sourceLocale = \"ru\", isolate = false").compile(JavaCompilers.JAVAC);
    assertEquals(List.of(), compiled.errors());
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag("ru"));
    Map<String, Method> methods = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      methods.put(method.getName(), method);
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Method method = methods.get(text.getKey());
      Object[] arguments = new Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        boolean number = method.getParameterTypes()[i] == long.class;
        arguments[i] = number ? VALUES.get("n") : VALUES.get(parameters(compiled, text.getKey()).get(i)).toString();
      }
      assertEquals(FlutterOracle.printed(text.getValue(), VALUES, "ru"), method.invoke(messages, arguments),
          text.getValue());
    }
  }

  private static List<String> parameters(Compiled compiled, String method) {
    return Pattern.compile("public String " + method + "\\(([^)]*)\\)").matcher(compiled.source("test.Messages"))
        .results()
        .flatMap(found -> Pattern.compile(", ").splitAsStream(found.group(1)))
        .map(each -> each.substring(each.indexOf(' ') + 1))
        .toList();
  }

  /** A text that Flutter reads; in a branch it has no blank at its edges, which the generator would not tell apart. */
  private String message(int depth, boolean inPlural) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(4); left > 0; left--) {
      text.append(switch (random.nextInt(depth > 0 ? 7 : 5)) {
        case 0 -> "{x}";
        case 1 -> "{ y }";
        case 2 -> "{n}";
        case 3 -> List.of(" 's ", "it's", "''", "é # ", "a, b = c").get(random.nextInt(5));
        case 4 -> "B";
        case 5 -> plural(depth);
        default -> "{x, select, " + (random.nextBoolean() ? "she{" + message(depth - 1, inPlural) + "} " : "")
            + "he {h}other{" + message(depth - 1, inPlural) + "}}";
      });
    }
    return text.toString();
  }

  private String plural(int depth) {
    StringBuilder text = new StringBuilder("{n, plural,");
    for (List<String> selectors : List.of(List.of("=0", "zero"), List.of("=1", "one"), List.of("=2", "two"),
        List.of("few"),
        List.of("many"))) {
      if (random.nextInt(3) == 0) {
        text.append(' ').append(selectors.get(random.nextInt(selectors.size())))
            .append(random.nextBoolean() ? " {" : "{")
            .append(message(depth - 1, true)).append('}');
      }
    }
    return text + " other{" + message(depth - 1, true) + "}}";
  }
}
