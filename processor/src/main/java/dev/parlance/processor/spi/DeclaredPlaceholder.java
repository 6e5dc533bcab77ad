package dev.parlance.processor.spi;

import java.util.Map;
import java.util.Objects;

/**
 * A placeholder that a file declares beside the text that has it, as ARB does. Everything is as the file writes it: what it
 * means is up to the syntax of the text.
 *
 * @param name the placeholder's name, as the text has it
 * @param type the type of its values, such as {@code int}; empty where the file names none
 * @param format how its values are shown, such as {@code yMMMd}; empty where the file does not say
 * @param pattern whether {@code format} is a pattern, character by character, rather than the name of a format
 * @param options further details of the format, such as a currency, by name
 */
public record DeclaredPlaceholder(
    String name, String type, String format, boolean pattern, Map<String, String> options) {
  /** Checks that no component is null, and copies the map. */
  public DeclaredPlaceholder {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(format, "format");
    options = Map.copyOf(options);
  }

  /** A placeholder whose format is not declared. */
  public static DeclaredPlaceholder of(String name, String type) {
    return new DeclaredPlaceholder(name, type, "", false, Map.of());
  }

  /** This placeholder with the format of {@code other}, if that declares one. */
  public DeclaredPlaceholder withFormatOf(DeclaredPlaceholder other) {
    return other.format().isEmpty() ? this
        : new DeclaredPlaceholder(name, type, other.format(), other.pattern(), other.options());
  }
}
