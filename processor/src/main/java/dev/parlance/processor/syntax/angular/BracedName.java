package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in braces, <code>{count}</code>. In a branch it is the placeholder or variable of the message that has that
 * name, as ICU and Angular write it; any other is text.
 *
 * @param name the name
 * @param end the unit behind its closing brace
 */
record BracedName(String name, int end) {
  private static final Pattern PATTERN =
      Pattern.compile("\\{\\s*+([^\\s{},'#" + MessageText.MARK + "]++)\\s*+}");

  /** The name in braces at {@code index} of {@code units}; empty where there is none. */
  static Optional<BracedName> at(String units, int index) {
    Matcher matcher = PATTERN.matcher(units).region(index, units.length());
    return matcher.lookingAt() ? Optional.of(new BracedName(matcher.group(1), matcher.end())) : Optional.empty();
  }

  /** Whether it is one of {@code names}, or closes one of them. */
  boolean isOneOf(Set<String> names) {
    String closed = PlaceholderName.closed(name);
    return names.contains(name) || !closed.equals(name) && names.contains(PlaceholderName.START + closed);
  }

  /** The names of the placeholders and variables in {@code text}. */
  static Set<String> in(MessageText text) {
    Set<String> names = new HashSet<>();
    text.pieces().stream().filter(piece -> !(piece instanceof Piece.Close)).map(Piece::name)
        .filter(name -> !name.isEmpty()).forEach(names::add);
    Optional<IcuMessageStart> next = IcuMessageStart.next(text.units(), 0);
    while (next.isPresent()) {
      IcuMessageStart opening = next.get();
      opening.keyword().ifPresent(keyword -> names.add(opening.variable()));
      next = IcuMessageStart.next(text.units(), opening.end());
    }
    return names;
  }
}
