package dev.parlance.processor.format.xliff;

import java.util.StringJoiner;

/** Collects the notes of a unit. */
final class Notes {
  private final StringJoiner description = new StringJoiner(" ");
  private String meaning = "";

  /** Adds a note; it is part of the description unless its {@code kind} is another one, such as a location. */
  void add(String kind, String text) {
    switch (kind) {
      case "meaning" -> meaning = text;
      case "location", "context" -> {}
      default -> describe(text);
    }
  }

  private void describe(String text) {
    if (!text.isEmpty()) {
      description.add(text);
    }
  }

  String description() {
    return description.toString();
  }

  String meaning() {
    return meaning;
  }
}
