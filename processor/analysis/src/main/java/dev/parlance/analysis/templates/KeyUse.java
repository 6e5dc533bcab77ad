package dev.parlance.analysis.templates;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A place where a file names an entry.
 *
 * @param file the file
 * @param line its line, counted from 1
 * @param column its column, counted from 1, of the first character of the name
 * @param kind what it names the entry by
 * @param name the key, the beginning of computed ones, the method, or the constant
 * @param beans the names of the beans of which the method is called; none where it is that of any object
 * @param arguments with how many arguments the method is called, where that is known
 */
public record KeyUse(
    Path file, int line, int column, Kind kind, String name, Set<String> beans, OptionalInt arguments) {
  /** Copies the set. */
  public KeyUse {
    beans = Set.copyOf(beans);
  }

  /** What an entry is named by. */
  public enum Kind {
    /** Its ID, as in {@code #{cart.title}}. */
    KEY,
    /** The beginning of its ID, as in {@code #{status.__${status}__}}. */
    PREFIX,
    /** A text that may be its ID or the beginning of that, as in {@code th:with="key='cart.title'"}. */
    LITERAL,
    /** Its ID in an annotation, as in {@code @NotBlank(message = "{name.required}")}, or what is not Parlance's. */
    ANNOTATION,
    /** Its method, as in {@code ${@messages.cartTitle()}}. */
    METHOD,
    /** The constant of its ID, as in {@code Messages.Ids.CART_TITLE}. */
    CONSTANT
  }

  /** A use by anything but a method. */
  static KeyUse of(Path file, int line, int column, Kind kind, String name) {
    return new KeyUse(file, line, column, kind, name, Set.of(), OptionalInt.empty());
  }

  /** The place, as diagnostics begin. */
  String place() {
    return file + ":" + line + ":" + column;
  }
}
