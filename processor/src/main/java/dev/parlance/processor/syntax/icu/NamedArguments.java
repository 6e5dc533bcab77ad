package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Syntax;
import java.util.Optional;

/** A syntax whose arguments are names in braces, {@code {name}}, as ICU and Flutter have them. */
public interface NamedArguments extends Syntax {
  @Override
  default boolean hasNamedPlaceholders() {
    return false;
  }

  @Override
  default ForeignNotation foreignNotations() {
    return ForeignNotation.WITHOUT_BRACES;
  }

  /** Placeholders of the file's format, which have names as Angular gives them, keep its form. */
  @Override
  default Optional<String> written(String name) {
    boolean pair = !PlaceholderName.opened(name).equals(name) || !PlaceholderName.closed(name).equals(name);
    return pair ? Optional.empty() : Optional.of("{" + name + "}");
  }
}
