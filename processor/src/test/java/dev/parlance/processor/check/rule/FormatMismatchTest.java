package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a source passes, and what its translations format it as. */
class FormatMismatchTest {
  private static final String BUNDLE =
      "value = \"messages.properties\", translations = \"messages{_locale}.properties\"";

  private final List<String> source = new ArrayList<>();
  private final List<String> russian = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @TempDir
  Path folder;

  /** A text and its translation, with what is reported of it, after its line. */
  private void pair(String text, String translation, String... reports) {
    source.add("k" + source.size() + " = " + text);
    russian.add("k" + russian.size() + "=" + translation);
    for (String report : reports) {
      expected.add("messages_ru.properties:" + russian.size() + ":" + report);
    }
  }

  private Compiled compile(JavaCompilers compiler, String more) {
    return CatalogProject.in(folder).file("messages.properties", source.toArray(String[]::new))
        .file("messages_ru.properties", russian.toArray(String[]::new)).annotation(BUNDLE + more)
        .option("-Aparlance.detail=true").compile(compiler);
  }

  private List<String> reports(Compiled compiled) {
    return compiled.reports(folder).stream().filter(each -> each.contains("_ru.properties:"))
        .map(each -> each.substring(each.indexOf(' ') + 1)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void aFormatThatTheSourceLacksIsADefectWithWhatToWriteInTheSource(JavaCompilers compiler) {
    pair("{0} files", "{0,choice,0#нет|1#файл|1<{0} файлов}",
        "4: pattern-syntax: “0” is formatted as a number here, but the source passes a String. Write {0}, or write"
            + " {0,number} in the source.");
    pair("on {0,date}", "в {0,time,short} или {0,date}",
        "6: pattern-syntax: “0” is formatted as a time here, but the source passes a date. Write {0} or {0,date}.");
    pair("{0} at noon", "{0,date} {0,time} {0,number}",
        "4: pattern-syntax: “0” is formatted as a date with a time here, but the source passes a String. Write {0}, or"
            + " write {0,date,d MMM yyyy HH:mm} in the source.");
    Compiled compiled = compile(compiler, "");

    assertEquals(expected, compiled.errors().stream().map(each -> each.replace(folder + "/", ""))
        .map(each -> each.replaceFirst(" With required = .*", "")).toList());
  }

  @Test
  void typesMustFitInBothDirections() {
    pair("{0}", "{0,number}", "4: pattern-syntax");
    pair("{0}", "\\u0430\\\n  {0,number}", "5: pattern-syntax");
    expected.set(1, "messages_ru.properties:3:3: pattern-syntax");
    pair("{0}", "{0,date,yyyy}", "4: pattern-syntax");
    pair("{0}", "{0,time,full}", "4: pattern-syntax");
    pair("{0} {1,number}", "{1} \\u007b0,number}", "8: pattern-syntax");
    pair("{0,date}", "{0,number,integer}", "4: pattern-syntax");
    pair("{0,date}", "{0,date,yyyy HH}", "4: pattern-syntax");
    pair("{0,date}", "{0,time,full}", "4: pattern-syntax");
    pair("{0,time}", "{0,date}", "4: pattern-syntax");
    pair("{0,time}", "{0,time,full}", "4: pattern-syntax");
    pair("{0,number}", "{0,date}", "5: pattern-syntax");
    pair("{0,choice,0#a|1#b}", "{0,time}", "5: pattern-syntax");
    pair("{0,number,integer}", "a {0,date} {0,time}", "7: pattern-syntax");
    pair("{0,choice,0#a|1#b {1}}", "{0,choice,0#a {1}|1#b {1,number}}", "27: pattern-syntax");
    // The second text takes two lines.
    List<String> places = IntStream.range(0, expected.size())
        .mapToObj(i -> i < 2 ? expected.get(i) : line(expected.get(i), 1)).toList();

    assertEquals(places, reports(compile(JavaCompilers.JAVAC, ", required = {}")).stream().map(Compiled::place)
        .map(each -> each.replaceFirst("(: pattern-syntax).*", "$1")).filter(each -> each.endsWith("pattern-syntax"))
        .toList());
  }

  private static String line(String report, int more) {
    String[] parts = report.split(":", 3);
    return parts[0] + ":" + (Integer.parseInt(parts[1]) + more) + ":" + parts[2];
  }

  @Test
  void aTranslationMayFormatOtherwise() {
    pair("{0,number}", "{0}");
    pair("{0,number}", "{0,number,integer}");
    pair("{0,number,integer}", "{0,number,0.0}");
    pair("{0,number}", "{0,choice,0#a|1#b}");
    pair("{0,choice,0#a|1#b}", "{0,number,#.00}");
    pair("{0,choice,0#a|1#b}", "{0}");
    pair("{0,date}", "{0}");
    pair("{0,date}", "{0,date,long}");
    pair("{0,date,full}", "{0,date,d MMMM}");
    pair("{0,time,full}", "{0,time} {0,date}");
    pair("{0,time,full}", "{0,time,short}");
    pair("{0,date} {0,time}", "{0,date,d.M.y HH:mm}");
    pair("{0} {0,number}", "{0,number} {0}");
    pair("{n, plural, one {#} other {#}}", "{n, plural, one {#} few {#} many {#} other {#}}");
    pair("{0, plural, one {# {0}} other {{0}}}", "{0, plural, one {{0}} few {#} many {{0,number}} other {#}}");
    Compiled compiled = compile(JavaCompilers.JAVAC, "");

    assertEquals(List.of(), reports(compiled));
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void aPluralThatIsLostIsOneFinding() {
    pair("{0, plural, one {#} other {#}}", "{0,date}", "4: icu-syntax");
    pair("{0, plural, one {#} other {#}}", "{0,number}", "4: icu-syntax");
    pair("{0, select, a {x} other {y}}", "{0,choice,0#a|1#b}", "4: icu-syntax");
    pair("{0}", "{0, plural, one {#} few {#} many {#} other {#}}", "4: icu-syntax");
    pair("{0,number}", "{0, plural, one {#} few {#} many {#} other {#}}", "4: icu-syntax");
    pair("{0, plural, one {#} other {#}}", "{0, plural, one {#} few {#} many {#} other {{0,date}}}",
        "48: pattern-syntax");

    assertEquals(expected, reports(compile(JavaCompilers.JAVAC, ", required = {}")).stream().map(Compiled::place)
        .map(each -> each.replaceFirst("(: [a-z]+-syntax): .*", "$1")).filter(each -> each.endsWith("-syntax"))
        .toList());
  }
}
