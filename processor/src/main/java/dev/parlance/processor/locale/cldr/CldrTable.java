package dev.parlance.processor.locale.cldr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads checked-in tables of CLDR data: lines of words, comments after {@code #}. Tests compare each with ICU4J. */
public final class CldrTable {
  private CldrTable() {}

  /** The lines of the resource {@code name}, each split into words. */
  public static List<List<String>> read(String name) {
    return lines(name).map(line -> List.of(line.split(" "))).toList();
  }

  /** The lines of the resource {@code name} that are not comments. */
  static Stream<String> lines(String name) {
    try (InputStream in = CldrTable.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
