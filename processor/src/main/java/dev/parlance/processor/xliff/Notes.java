package dev.parlance.processor.xliff;

/** The notes of a unit. */
final class Notes {
  private final StringBuilder description = new StringBuilder();
  private String meaning = "";

  /** Adds a note of a {@code kind}: a description where that is not another one, such as a location. */
  void add(String kind, String text) {
    switch (kind) {
      case "meaning" -> meaning = text;
      case "location", "context" -> { }
      default -> description.append(description.isEmpty() ? "" : " ").append(text);
    }
  }

  String description() {
    return description.toString();
  }

  String meaning() {
    return meaning;
  }
}
