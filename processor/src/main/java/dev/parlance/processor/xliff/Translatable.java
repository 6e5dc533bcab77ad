package dev.parlance.processor.xliff;

import dev.parlance.processor.spi.XmlDocument;

/** The attribute {@code translate}. */
final class Translatable {
  private Translatable() {}

  /** What the element that {@code document} is at says, else what holds for the one around it. */
  static boolean of(XmlDocument document, boolean around) {
    return switch (document.attribute("translate")) {
      case "no" -> false;
      case "yes" -> true;
      default -> around;
    };
  }
}
