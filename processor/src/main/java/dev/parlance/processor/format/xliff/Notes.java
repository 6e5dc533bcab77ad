package dev.parlance.processor.format.xliff;

/** The notes of a unit. */
final class Notes {
  private String description = "";
  private String meaning = "";

  /** Adds a note of a {@code kind}: a description where that is not another one, such as a location. */
  void add(String kind, String text) {
    switch (kind) {
      case "meaning" -> meaning = text;
      case "location", "context" -> { }
      default -> description = description.isEmpty() ? text : description + " " + text;
    }
  }

  String description() {
    return description;
  }

  String meaning() {
    return meaning;
  }
}
