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
   * public String greeting(CharSequence name) {
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
   * @param arguments in the order of the method's parameters: {@link CharSequence}s, which are read in this call,
   *     immutable {@link Number}s, {@link dev.parlance.Link}s, {@link dev.parlance.Element}s and {@link Boolean}s
   * @throws NullPointerException where an argument is null
   * @throws IllegalArgumentException where a void element would get content
   */
  public static RichText rich(TextTable table, int index, Object... arguments) {
    Object[] snapshot = new Object[arguments.length];
    for (int i = 0; i < snapshot.length; i++) {
      Object argument = Objects.requireNonNull(arguments[i]);
      snapshot[i] = argument instanceof CharSequence value ? value.toString() : argument;
    }
    Template template = table.template(index);
    template.check(snapshot);
    return new FormattedText(template, snapshot);
  }
}
