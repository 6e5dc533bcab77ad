package dev.parlance.support;

import dev.parlance.RichText;
import dev.parlance.internal.template.FormattedText;
import dev.parlance.internal.template.Template;
import java.util.Objects;

/** Fills in the texts of messages with placeholders. */
public final class Texts {
  private Texts() {}

  /**
   * The text at {@code index} filled in, for a message without markup.
   *
   * <pre>{@code
   * public String greeting(String name) {
   *   return Texts.format(texts, 7, Objects.requireNonNull(name, "name"));
   * }
   * }</pre>
   *
   * @param arguments the values, as {@link #rich} takes them, in the order of the method's parameters
   * @throws NullPointerException where an argument that the text shows is null
   */
  public static String format(TextTable table, int index, Object... arguments) {
    return table.template(index).format(arguments);
  }

  /**
   * The text at {@code index} filled in, for a message with markup.
   *
   * @param arguments in the order of the method's parameters: {@link String}s, immutable {@link Number}s,
   *     constants of enums, {@link dev.parlance.Link}s, {@link dev.parlance.Element}s and {@link Boolean}s
   * @throws NullPointerException where an argument is null
   * @throws IllegalArgumentException where a void element would get content
   */
  public static RichText rich(TextTable table, int index, Object... arguments) {
    Object[] snapshot = arguments.clone();
    for (Object argument : snapshot) {
      Objects.requireNonNull(argument);
    }
    Template template = table.template(index);
    template.check(snapshot);
    return new FormattedText(template, snapshot);
  }
}
