package dev.parlance.processor.syntax.icu;

import static dev.parlance.processor.testing.JsonTree.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.JsonTree;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Catalogs in five languages print what intl-messageformat prints, by {@code print.mjs}, or {@code differences.json} says
 * what else and why.
 */
class IntlMessageFormatTest {
  private static final Path CATALOGS = Path.of("src/test/resources/icu");
  private static final Path PRINTED = CATALOGS.resolve("intl-messageformat");
  private static final Pattern BDI = Pattern.compile("</?bdi>");
  private static final Pattern WORD = Pattern.compile("\\.(.)");

  private static Compiled compiled;
  private static Class<?> type;
  private static Map<String, Method> methods;
  private static Map<String, Object> given;

  @BeforeAll
  static void compile() {
    compiled = CatalogProject.in(CATALOGS).option("-parameters")
        .annotation("value = \"en.json\", translations = \"{locale}.json\", isolate = false,"
            + " syntax = dev.parlance.Syntax.ICU")
        .compile(JavaCompilers.JAVAC);
    assertTrue(compiled.success(), compiled.errors()::toString);
    given = JsonTree.read(PRINTED.resolve("arguments.json"));
    type = compiled.load("test.Messages");
    methods = Stream.of(type.getDeclaredMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()))
        .collect(Collectors.toMap(Method::getName, method -> method));
  }

  @Test
  void nothingIsReported() {
    assertEquals(List.of("NOTE en.json has translations in ar, fr, ja, pl."), compiled.reports(CATALOGS));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "navHome ~ String navHome()",
    "homeGreeting ~ String homeGreeting(String name, String time)",
    "homeUnread ~ String homeUnread(long count)",
    "cartSubtotal ~ String cartSubtotal(Number amount)",
    "signupTerms ~ RichText signupTerms(Link privacyLink, Link termsLink)",
    "orderHistory ~ RichText orderHistory(long count, LocalDate date)",
    "orderSlot ~ String orderSlot(LocalTime from, LocalTime to)",
    "filesModified ~ String filesModified(LocalDateTime at)",
    "eventTimezone ~ String eventTimezone(ZonedDateTime at)",
    "teamOnline ~ RichText teamOnline(Tag badge, Number count)"})
  void methodsAreTyped(String name, String signature) {
    Method method = methods.get(name);
    assertEquals(signature, method.getReturnType().getSimpleName() + " " + name + Stream.of(method.getParameters())
        .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
        .collect(Collectors.joining(", ", "(", ")")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "ja", "pl"})
  void eachTextIsPrintedAlikeOrItsDifferenceIsKnown(String locale) throws ReflectiveOperationException {
    Map<String, Object> theirs = object(object(JsonTree.read(PRINTED.resolve("expected.json")), "texts"), locale);
    Map<String, String> differences = new TreeMap<>();
    int grouped = 0;
    for (String id : theirs.keySet()) {
      List<String> expected = JsonTree.strings(theirs, id);
      List<String> shown = shown(locale, id);
      assertEquals(expected.size(), shown.size(), id);
      for (int i = 0; i < expected.size(); i++) {
        String printed = PrintedAlike.of(expected.get(i));
        String ours = PrintedAlike.of(shown.get(i));
        if (!printed.equals(ours) && printed.equals(PrintedAlike.withoutGroupsOfFourDigits(ours))) {
          differences.put("numbers of four digits", ++grouped + " texts");
        } else if (!printed.equals(ours)) {
          differences.put(id + " " + i, printed + " ≠ " + ours);
        }
      }
    }

    assertEquals(150, theirs.size());
    assertEquals(lines(known(locale)), lines(differences));
  }

  /** What the entry {@code id} says in {@code locale}, with each combination of its arguments. */
  private static List<String> shown(String locale, String id) throws ReflectiveOperationException {
    Method method = methods.get(WORD.matcher(id).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT)));
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));
    List<String> shown = new ArrayList<>();
    for (TypedArguments arguments : TypedArguments.combinations(object(given, id))) {
      Object text = method.invoke(messages, arguments.of(method));
      shown.add(text instanceof RichText rich ? BDI.matcher(rich.toHtml()).replaceAll("") : (String) text);
    }
    return shown;
  }

  /** The known differences of {@code locale}, whose causes are the keys of the file. */
  private static Map<String, String> known(String locale) {
    Map<String, Object> causes = JsonTree.read(PRINTED.resolve("differences.json"));
    Map<String, String> known = new TreeMap<>();
    for (String cause : causes.keySet()) {
      object(object(causes, cause), locale).forEach((text, difference) -> known.put(text, (String) difference));
    }
    return known;
  }

  private static String lines(Map<String, String> texts) {
    return texts.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
