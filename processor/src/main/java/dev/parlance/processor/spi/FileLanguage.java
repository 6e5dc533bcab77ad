package dev.parlance.processor.spi;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a file says of the language that texts in it are in.
 *
 * @param named what the file calls it, such as {@code target-language}
 * @param tag the language, as the file writes it
 * @param ofTranslation whether it is that of the translation rather than that of the source catalog
 * @param at finds where the file says so; it is asked only where the language is reported
 */
public record FileLanguage(String named, String tag, boolean ofTranslation, Supplier<Position> at) {
  /** Checks that no component is null. */
  public FileLanguage {
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(at, "at");
  }
}
