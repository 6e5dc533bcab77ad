package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.XmlCharacters;

/**
 * A text without the white space at its edges, which no tool of translators keeps.
 *
 * @param lead the white space before it
 * @param content the text
 * @param trail the white space behind it
 */
public record Edges(String lead, MessageText content, String trail) {
  /** Takes the edges off {@code text}. */
  public static Edges of(MessageText text) {
    String units = text.units();
    int start = 0;
    int end = units.length();
    while (start < end && XmlCharacters.isSpace(units.charAt(start))) {
      start++;
    }
    while (end > start && XmlCharacters.isSpace(units.charAt(end - 1))) {
      end--;
    }
    return new Edges(units.substring(0, start), Slice.of(text, start, end), units.substring(end));
  }

  /** {@code other} with these edges in place of its own. */
  public MessageText around(MessageText other) {
    MessageText inside = of(other).content();
    if (lead.isEmpty() && trail.isEmpty()) {
      return inside;
    }
    MessageTextBuilder text = MessageText.builder();
    if (!lead.isEmpty()) {
      text.keptCharacters(lead);
    }
    text.text(inside);
    return trail.isEmpty() ? text.build() : text.keptCharacters(trail).build();
  }
}
