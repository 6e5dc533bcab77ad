package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.PieceTokens;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The placeholders that Angular gives to elements: {@link PieceTokens}, the other way round. */
public final class TagPlaceholders {
  private static final Set<String> VOID = Set.of("img");

  private TagPlaceholders() {}

  /** The placeholder of the element {@code html} or of its start: {@code START_BOLD_TEXT} for {@code b}. */
  public static String of(String html) {
    if (html.equals("a")) {
      return PlaceholderName.START + "LINK";
    }
    return key(PieceTokens.VOID_ELEMENTS, html).orElseGet(() -> VOID.contains(html) ? tag(html)
        : PlaceholderName.START + key(PieceTokens.ELEMENTS, html).orElseGet(() -> tag(html)));
  }

  private static String tag(String html) {
    return PlaceholderName.TAG + html.toUpperCase(Locale.ROOT);
  }

  private static Optional<String> key(Map<String, String> names, String html) {
    return names.entrySet().stream().filter(each -> each.getValue().equals(html)).map(Map.Entry::getKey).findFirst();
  }
}
