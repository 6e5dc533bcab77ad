package dev.parlance.example.demo;

import dev.parlance.example.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A catalog of the example as its file has it. */
record Catalog(String name, List<String> lines) {
  /** A line of a catalog and its number, which counts from 1. */
  record Entry(int number, String line) {}

  /** Reads the catalog {@code name} beside {@link Messages}. */
  static Catalog read(String name) {
    try (InputStream file = Messages.class.getResourceAsStream(name)) {
      return new Catalog(name, new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entry {@code id}. */
  Entry entry(String id) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(id + " ")) {
        return new Entry(i + 1, lines.get(i));
      }
    }
    throw new IllegalArgumentException(name + " has no entry " + id);
  }

  /** This catalog with {@code line} in place of {@code entry}. */
  Catalog with(Entry entry, String line) {
    return new Catalog(name, lines.stream().map(each -> each.equals(entry.line()) ? line : each).toList());
  }

  /** The file. */
  String text() {
    return String.join("\n", lines) + "\n";
  }
}
