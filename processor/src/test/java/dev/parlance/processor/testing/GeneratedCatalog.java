package dev.parlance.processor.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A catalog made by {@link CatalogGenerator}, and what its class must return.
 *
 * @param seed what it was made from
 * @param locale the source locale's tag
 * @param content the file
 * @param entries what its methods must return
 */
public record GeneratedCatalog(long seed, String locale, byte[] content, List<Entry> entries) {
  /**
   * A method and what it must return.
   *
   * @param method the method's name
   * @param arguments what to call it with
   * @param markup whether it returns {@code RichText}
   * @param plain the plain text; empty where blocks lay it out
   * @param html the text in HTML
   */
  public record Entry(String method, List<Object> arguments, boolean markup, Optional<String> plain, String html) {}

  /** How to see it again: the seed, and the file with everything but printable ASCII escaped. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder("catalog of seed " + seed + " in " + locale + ":\n");
    new String(content, StandardCharsets.UTF_8).chars().forEach(c -> {
      if (c == '\n' || c >= ' ' && c < 0x7f) {
        shown.append((char) c);
      } else {
        shown.append(String.format("\\u%04x", c));
      }
    });
    return shown.toString();
  }
}
