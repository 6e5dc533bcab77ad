package dev.parlance.processor.testing;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;

/**
 * What a compiler made of some sources.
 *
 * @param success whether it compiled them
 * @param reports what it reported, in order
 * @param sources the generated sources, by path
 * @param classes the class files, by class name, and other files beside them, by path
 */
public record Compiled(
    boolean success, List<Report> reports, Map<String, String> sources, Map<String, byte[]> classes) {
  private static final Pattern PLACE =
      Pattern.compile("^((?:[A-Z]+ \\S+:)?\\d+(?::\\d+)?: [a-z-]+): .*", Pattern.DOTALL);

  /**
   * A diagnostic.
   *
   * @param kind error, warning or note
   * @param message the whole text
   * @param file the source file; empty where it belongs to none
   * @param line the line in that file, or −1
   */
  public record Report(Diagnostic.Kind kind, String message, String file, long line) {
    /** The first line of the text. */
    public String summary() {
      return message.lines().findFirst().orElse("");
    }
  }

  /** The first lines of what was reported as {@code kind}. */
  public List<String> summaries(Diagnostic.Kind kind) {
    return reports.stream().filter(report -> report.kind() == kind).map(Report::summary).toList();
  }

  /** The first lines of the errors. */
  public List<String> errors() {
    return summaries(Diagnostic.Kind.ERROR);
  }

  /** The source of the class {@code name}. */
  public String source(String name) {
    return sources.get(name.replace('.', '/') + ".java");
  }

  /** The compiled class {@code name}, loaded by a loader of its own. */
  public Class<?> load(String name) {
    try {
      return new Loader().loadClass(name);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(name + " was not compiled: " + reports, missing);
    }
  }

  /**
   * What {@code test.Messages} says in {@code locale}: the method {@code name} is given “Ada” for each value and word,
   * 2 for each whole number, 1234.5 for any other, 1 June 2024 for each date, {@code /x} for each link and {@code span}
   * for each element; rich text is shown as HTML.
   */
  public String shown(String locale, String name) {
    try {
      Class<?> type = load("test.Messages");
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale));
      Method method =
          Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
      Object[] arguments = Arrays.stream(method.getParameterTypes())
          .map(Compiled::argument).toArray();
      Object text = method.invoke(messages, arguments);
      return text instanceof RichText rich ? rich.toHtml() : (String) text;
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(locale + " " + name, failed);
    }
  }

  private static Object argument(Class<?> type) {
    if (type == long.class) {
      return 2L;
    }
    if (type == Element.class) {
      return Element.of("span");
    }
    if (type == Number.class) {
      return 1234.5;
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2024, 6, 1);
    }
    return type == Link.class ? Link.to("/x") : "Ada";
  }

  /** The kind and the first line of each report, in order, with paths as they are from {@code folder}. */
  public List<String> reports(Path folder) {
    String path = folder.toAbsolutePath().toString();
    return reports.stream()
        .map(report -> report.kind() + " " + report.summary().replace(path + "/", "").replace(path, ".")).toList();
  }

  /** The reports as in {@link #reports}, but of findings in catalogs only kind, place and rule. */
  public List<String> places(Path folder) {
    return reports(folder).stream().map(Compiled::place).toList();
  }

  /** The {@code report} up to its rule, where it is of a finding in a file. */
  public static String place(String report) {
    return PLACE.matcher(report).replaceFirst("$1");
  }

  /** The {@code reports}, each up to its rule where the one of the same index in {@code expected} ends there. */
  public static List<String> wordedAs(List<String> expected, List<String> reports) {
    return IntStream.range(0, reports.size()).mapToObj(i -> {
      String place = place(reports.get(i));
      return i < expected.size() && expected.get(i).equals(place) ? place : reports.get(i);
    }).toList();
  }

  private final class Loader extends ClassLoader {
    Loader() {
      super(Compiled.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
