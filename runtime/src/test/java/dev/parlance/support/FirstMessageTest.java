package dev.parlance.support;

import static dev.parlance.internal.packed.PackedFormat.BRANCH;
import static dev.parlance.internal.packed.PackedFormat.END;
import static dev.parlance.internal.packed.PackedFormat.END_NAME;
import static dev.parlance.internal.packed.PackedFormat.END_TEXT;
import static dev.parlance.internal.packed.PackedFormat.FORMATTED;
import static dev.parlance.internal.packed.PackedFormat.NUMBER;
import static dev.parlance.internal.packed.PackedFormat.PLURAL;
import static dev.parlance.internal.packed.PackedFormat.START_LINK;
import static dev.parlance.internal.packed.PackedFormat.VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a program loads until it has printed its first messages: few classes of ours, and of the JDK's machinery neither
 * lambdas nor streams nor regular expressions nor reflection; formats of the JDK only where a text has one.
 */
class FirstMessageTest {
  private static final String MACHINERY =
      "java\\.(lang\\.(invoke|reflect)|util\\.(stream|regex))\\..*|.*\\$\\$Lambda.*";
  private static final String FORMATS = "(java\\.text|java\\.time|dev\\.parlance\\.internal\\.format)\\..*";

  /** A program that prints a message of the kind that its argument names. */
  static final class Program {
    public static void main(String[] arguments) {
      String kind = arguments[0];
      System.out.println("first");
      TextTable table = new ProgramLocales().of(Locale.ENGLISH);
      String text = switch (kind) {
        case "constant" -> table.text(0);
        case "value" -> table.format(1, "Ada");
        case "link" -> table.rich(2, Link.to("/?a=1"), Link.to("https://example.org")).toHtml();
        case "plural" -> table.format(3, 5L) + table.format(1, 1234L) + table.rich(1, "Ada").toHtml()
            + table.rich(2, Link.to("/").newTab(), Link.to("/")).toPlainText();
        default -> table.format(4, 5);
      };
      System.out.println("last");
      System.out.println(text);
    }
  }

  /** The locales of a generated class. */
  private static final class ProgramLocales extends MessageLocales<TextTable> {
    ProgramLocales() {
      super("en de fr", "ar,ara>de");
    }

    @Override
    protected TextTable messages(TextTable texts) {
      return texts;
    }

    @Override
    protected PackedTexts load(int number) {
      return PackedTexts.of(5).plurals(new ProgramRules()).texts("Save" + END_TEXT + "Hello " + VALUE + "A" + END_TEXT
          + START_LINK + "ARead" + END + " or " + START_LINK + "Bwrite" + END + "." + END_TEXT
          + PLURAL + "A" + END_NAME + BRANCH + "other" + END_NAME + NUMBER + "A" + END_NAME + " files" + END + END_TEXT
          + FORMATTED + "An" + END_NAME + END_TEXT);
    }

    @Override
    protected String[] entries() {
      return new String[0];
    }
  }

  /** The rules of a generated class. */
  private static final class ProgramRules implements PluralRules {}

  @ParameterizedTest
  @CsvSource({"constant, 12", "value, 20", "link, 27"})
  void firstMessageLoadsFewClasses(String kind, int most) throws IOException, InterruptedException {
    List<String> ours = loaded(kind).stream()
        .filter(name -> name.startsWith("dev.parlance.") && !name.contains("Program")).toList();
    assertTrue(ours.size() <= most, () -> ours.size() + " " + ours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"constant", "value", "link", "plural"})
  void messageWithoutAFormatLoadsNoMachinery(String kind) throws IOException, InterruptedException {
    assertEquals(List.of(), matching(kind, MACHINERY));
    assertEquals(List.of(), matching(kind, FORMATS));
  }

  @Test
  void messageWithAFormatLoadsIt() throws IOException, InterruptedException {
    assertTrue(matching("format", FORMATS).contains("java.text.DecimalFormat"));
  }

  private static List<String> matching(String kind, String pattern) throws IOException, InterruptedException {
    return loaded(kind).stream()
        // JDK 25 itself reads language tags by ParsePosition.
        .filter(name -> !name.equals("java.text.ParsePosition"))
        .filter(name -> name.matches(pattern))
        .toList();
  }

  private static List<String> loaded(String kind) throws IOException, InterruptedException {
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:stdout",
        "-XX:TieredStopAtLevel=1", "-cp", classPath(), Program.class.getName(), kind);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    List<String> lines = output.lines().toList();
    return lines.subList(lines.indexOf("first"), lines.indexOf("last")).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.replaceFirst(" source: .*", "").replaceFirst("^.*[] ]", ""))
        .toList();
  }

  private static String classPath() {
    List<String> places = new ArrayList<>();
    for (Class<?> type : List.of(TextTable.class, FirstMessageTest.class)) {
      URL place = type.getProtectionDomain().getCodeSource().getLocation();
      places.add(Path.of(URI.create(place.toString())).toString());
    }
    return String.join(System.getProperty("path.separator"), places);
  }
}
