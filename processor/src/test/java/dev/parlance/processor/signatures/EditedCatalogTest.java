package dev.parlance.processor.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits of a catalog under calls that were written before: each call shows the same argument in the place of the same
 * placeholder, or no longer compiles, or the file of signatures says what has changed.
 */
class EditedCatalogTest {
  private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern CHANGED = Pattern.compile(":(\\d+):\\d+: signature-changed: ");

  @TempDir
  Path folder;

  @Tag("long")
  @Test
  void aHundredEditsExchangeNoArguments() {
    List<Edits.Edit> all = Edits.all();
    List<Edits.Edit> edits = Fuzz.isLong() ? all
        : IntStream.range(0, all.size()).filter(i -> i % 3 != 2).mapToObj(all::get).toList();
    assertTrue(edits.size() >= 100, edits.size() + " edits");

    check("messages.txt", edits, EditedCatalogTest::plain);
    if (Fuzz.isLong()) {
      check("messages.xlf", edits, EditedCatalogTest::xliff);
    }
  }

  private void check(String file, List<Edits.Edit> edits, Function<List<List<Edits.Piece>>, String> write) {
    Compiled before = compile(file, write.apply(edits.stream().map(Edits.Edit::before).toList()),
        "-Aparlance.writeSignatures=true");
    assertTrue(before.success(), () -> before.errors().toString());
    List<Object[]> calls = arguments(before, edits.size());
    String after = write.apply(edits.stream().map(Edits.Edit::after).toList());

    Set<Integer> failing = failing(compile(file, after, calls, Set.of()));
    Compiled compiled = compile(file, after, calls, failing);
    assertTrue(compiled.success(), () -> compiled.errors().toString());
    Set<Integer> reported = changed(compile(file, after, "-Aparlance.detail=true"));
    Class<?> messages = before.load("test.Messages");
    Object instance = instance(messages);
    Class<?> later = compiled.load("test.Calls");
    Map<Integer, Map<String, String>> old = shown(edits, Edits.Edit::before, Set.of(),
        i -> call(method(messages, "e" + i), instance, calls.get(i)));
    Map<Integer, Map<String, String>> now =
        shown(edits, Edits.Edit::after, failing, i -> call(method(later, "e" + i), null));

    List<String> wrong = new ArrayList<>();
    int exchanged = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edits.Edit edit = edits.get(i);
      boolean same = failing.contains(i) || old.get(i).equals(now.get(i));
      boolean moved = edit.change() == Edits.Change.MOVE || edit.change() == Edits.Change.RENUMBER;
      exchanged += same ? 0 : 1;
      if (!same && (moved || !reported.contains(i)) || moved && reported.contains(i)) {
        wrong.add(edit.change() + " " + written(edit.before()) + " -> " + written(edit.after()) + ": " + old.get(i)
            + " " + now.get(i) + (reported.contains(i) ? " reported" : ""));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(exchanged > edits.size() / 15, exchanged + " edits exchange arguments without the file");
  }

  private Compiled compile(String file, String content, String option) {
    return CatalogProject.in(folder).file(file, content).annotation("\"" + file + "\"").option(option)
        .option("-Aparlance.signatures=" + folder.resolve("known.txt")).compile(JavaCompilers.JAVAC);
  }

  /** Compiles the calls, each in a line of its own, but those that fail. */
  private Compiled compile(String file, String content, List<Object[]> calls, Set<Integer> without) {
    List<String> source = new ArrayList<>(List.of("package test; import dev.parlance.*; class Calls {"));
    for (int i = 0; i < calls.size(); i++) {
      source.add(without.contains(i) ? "" : "  static Object e" + i + "() { return new Messages().e" + i + "("
          + Arrays.stream(calls.get(i)).map(EditedCatalogTest::code).collect(Collectors.joining(", ")) + "); }");
    }
    source.add("}");
    return CatalogProject.in(folder).file(file, content).annotation("\"" + file + "\"").option("-Xmaxerrs")
        .option("1000").source("test.Calls", source.toArray(String[]::new)).compile(JavaCompilers.JAVAC);
  }

  private static Set<Integer> failing(Compiled compiled) {
    return compiled.reports().stream().filter(report -> report.kind() == Diagnostic.Kind.ERROR)
        .map(report -> (int) report.line() - 2).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> changed(Compiled compiled) {
    Set<Integer> changed = new TreeSet<>();
    for (Compiled.Report report : compiled.reports()) {
      Matcher place = CHANGED.matcher(report.message());
      if (place.find()) {
        changed.add(Integer.parseInt(place.group(1)) - 2);
      }
    }
    return changed;
  }

  /** The arguments of a call of each method, all different. */
  private static List<Object[]> arguments(Compiled compiled, int count) {
    Class<?> messages = compiled.load("test.Messages");
    return IntStream.range(0, count).mapToObj(i -> {
      Class<?>[] types = method(messages, "e" + i).getParameterTypes();
      return IntStream.range(0, types.length).mapToObj(number -> argument(types[number], number)).toArray();
    }).toList();
  }

  private static Object argument(Class<?> type, int number) {
    if (type == long.class) {
      return (long) number;
    }
    if (type == boolean.class) {
      return number == 0;
    }
    return type == Link.class ? Link.to("/" + number)
        : type == Element.class ? Element.of("span").title("" + number) : "" + number;
  }

  /** The expression whose value is {@code argument}. */
  private static String code(Object argument) {
    return argument instanceof Link link ? "Link.to(\"" + link.address() + "\")"
        : argument instanceof Element element ? "Element.of(\"span\").title(\"" + element.attributes().get("title")
            + "\")"
        : argument instanceof Long number ? number + "L"
        : argument instanceof String value ? "\"" + value + "\"" : argument.toString();
  }

  /** What each call shows, by the meaning of the placeholder in whose place it is. */
  private static Map<Integer, Map<String, String>> shown(List<Edits.Edit> edits,
      Function<Edits.Edit, List<Edits.Piece>> text, Set<Integer> without, IntFunction<String> call) {
    Map<Integer, Map<String, String>> all = new HashMap<>();
    for (int i = 0; i < edits.size(); i++) {
      if (without.contains(i)) {
        continue;
      }
      Map<String, String> places = new HashMap<>();
      Matcher place = PLACE.matcher(call.apply(i));
      for (Edits.Piece piece : text.apply(edits.get(i))) {
        assertTrue(place.find());
        places.put(piece.meaning(), place.group(1));
      }
      all.put(i, places);
    }
    return all;
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods()).filter(each -> each.getName().equals(name)).findFirst()
        .orElseThrow();
  }

  private static Object instance(Class<?> messages) {
    try {
      return messages.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String call(Method method, Object on, Object... arguments) {
    try {
      method.setAccessible(true);
      Object text = method.invoke(on, arguments);
      return text instanceof RichText rich ? rich.toHtml() : (String) text;
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(method.getName(), failed);
    }
  }

  /** The texts, each in a line of its own, from the second on. */
  private static String plain(List<List<Edits.Piece>> texts) {
    return "#\n" + IntStream.range(0, texts.size()).mapToObj(i -> "e" + i + " " + written(texts.get(i)) + "\n")
        .collect(Collectors.joining());
  }

  private static String xliff(List<List<Edits.Piece>> texts) {
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file><body>\n"
        + IntStream.range(0, texts.size()).mapToObj(i -> "<trans-unit id=\"e" + i + "\"><source>"
            + written(texts.get(i)) + "</source></trans-unit>\n").collect(Collectors.joining())
        + "</body></file></xliff>";
  }

  private static String written(List<Edits.Piece> text) {
    return text.stream().map(piece -> switch (piece.kind()) {
      case VALUE -> "[" + x(piece.name(), piece.source().isEmpty() ? "" : "{{ " + piece.source() + " }}") + "]";
      case PAIR -> "[" + x("START_" + piece.name(), piece.source()) + "text"
          + x("CLOSE_" + piece.name().replaceFirst("_[0-9]+$", ""), "") + "]";
      case PLURAL -> "[{" + piece.name() + ", plural, other {#}}]";
      case SELECT -> "[{" + piece.name() + ", select, 0 {0} 1 {1} 2 {2} other {}}]";
    }).collect(Collectors.joining(" "));
  }

  private static String x(String name, String source) {
    String escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return "<x id=\"" + name + "\"" + (escaped.isEmpty() ? "" : " equiv-text=\"" + escaped + "\"") + "/>";
  }
}
