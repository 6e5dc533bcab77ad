package dev.parlance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.internal.packed.PackedFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a program loads until it has printed its first messages: the formats of the JDK only where a text has one. */
class FirstMessageTest {
  /** A program that prints messages of all kinds without a format; with an argument also one with a format. */
  static final class Program {
    public static void main(String[] arguments) {
      System.out.println("first");
      TextTable table = new MessageLocales<TextTable>("en", "") {
        @Override
        protected TextTable messages(TextTable texts) {
          return texts;
        }

        @Override
        protected PackedTexts load(int number) {
          String value = "Hello " + PackedFormat.VALUE + 'A';
          String count = PackedFormat.PLURAL + "A" + PackedFormat.END_NAME + PackedFormat.BRANCH + "other"
              + PackedFormat.END_NAME + PackedFormat.NUMBER + "A" + PackedFormat.END_NAME + " files" + PackedFormat.END;
          String format = PackedFormat.FORMATTED + "An" + PackedFormat.END_NAME;
          return PackedTexts.of(4).texts(String.join("\u001e", "Save", value, count, format, ""));
        }

        @Override
        protected String[] entries() {
          return new String[0];
        }
      }.of(Locale.ENGLISH);
      System.out.println(
          table.text(0) + Texts.format(table, 1, "Ada") + Texts.format(table, 1, 1234L) + Texts.format(table, 1, 5)
              + Texts.format(table, 2, 5L) + Texts.rich(table, 1, "Ada").toHtml() + Texts.rich(table, 2, 7L));
      System.out.println("last");
      if (arguments.length > 0) {
        System.out.println(Texts.format(table, 3, 5));
      }
    }
  }

  @Test
  void messagesWithoutAFormatLoadNoFormatOfTheJdk() throws IOException, InterruptedException {
    assertEquals(List.of(), formats(loaded()));
  }

  @Test
  void messageWithAFormatLoadsIt() throws IOException, InterruptedException {
    assertTrue(formats(loaded("format")).contains("java.text.DecimalFormat"));
  }

  private static List<String> formats(List<String> loaded) {
    return loaded.stream()
        // JDK 25 itself reads language tags by ParsePosition.
        .filter(name -> !name.equals("java.text.ParsePosition"))
        .filter(name -> name.matches("(java\\.text|java\\.time|dev\\.parlance\\.internal\\.format)\\..*"))
        .toList();
  }

  private static List<String> loaded(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:stdout",
        "-XX:TieredStopAtLevel=1",
        "-cp", classPath(), Program.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    List<String> lines = output.lines().toList();
    return lines.subList(lines.indexOf("first"), lines.size()).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.replaceFirst(" source: .*", "").replaceFirst("^.*[] ]", ""))
        .toList();
  }

  private static String classPath() {
    List<String> places = new ArrayList<>();
    for (Class<?> type : List.of(Texts.class, FirstMessageTest.class)) {
      URL place = type.getProtectionDomain().getCodeSource().getLocation();
      places.add(Path.of(URI.create(place.toString())).toString());
    }
    return String.join(System.getProperty("path.separator"), places);
  }
}
