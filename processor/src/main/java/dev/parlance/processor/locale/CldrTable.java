package dev.parlance.processor.locale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads checked-in tables of CLDR data: lines of words, comments after {@code #}. Tests compare each with ICU4J. */
final class CldrTable {
  private CldrTable() {}

  /** The lines of the resource {@code name}, each split into words. */
  static List<List<String>> read(String name) {
    try (InputStream in = CldrTable.class.getResourceAsStream(name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" "))).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
