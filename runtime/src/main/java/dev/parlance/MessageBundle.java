package dev.parlance;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a generated class in one locale, by ID, for frameworks that ask for texts by keys: templates, validators,
 * mails. Code calls the methods of the class instead.
 *
 * <pre>{@code
 * MessageBundle bundle = Messages.of(locale).bundle();
 * bundle.format("contact.title");                         // Optional[Contact us]
 * bundle.format("cart.items", 3);                         // Optional[3 items]
 * bundle.format("no.such.key");                           // Optional.empty
 * }</pre>
 *
 * <p>Arguments are taken leniently, as by {@link java.text.MessageFormat}. In that syntax argument <i>n</i> is for
 * {@code {n}}; in others they stand in the order of the method's parameters. Further ones are ignored, a missing one is
 * shown as its placeholder, null as {@code null}. In a place without a format a number is grouped and has at most three
 * decimals, a {@link java.util.Date} is short and in the default zone, a date or time of {@code java.time} in its medium
 * style; a {@link RichText} is inserted as HTML into HTML, and as its plain text into text; anything else by
 * {@link String#valueOf(Object)}. For a link a {@link Link} or an address is taken; where that is unsafe or missing, and
 * where an element is missing, the content is shown bare. No argument makes a call throw.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("exports") // modules that read this one need no jspecify
public interface MessageBundle {
  /** The locale of the texts, that of the catalog rather than the one asked for. */
  Locale locale();

  /** The IDs of the entries, in the order of the catalog. */
  Set<String> ids();

  /**
   * The text of an entry: HTML where the source's text has markup, in every locale, else the text itself.
   *
   * @param id the ID, not null
   * @param arguments the arguments, which may be null
   * @return empty for an unknown ID
   */
  Optional<String> format(String id, @Nullable Object @Nullable... arguments);

  /**
   * The text of an entry as HTML, with every value and every character escaped, whether or not it has markup.
   *
   * @param id the ID, not null
   * @param arguments the arguments, which may be null
   * @return empty for an unknown ID
   */
  Optional<String> html(String id, @Nullable Object @Nullable... arguments);

  /**
   * The text of an entry as rich text, whether or not it has markup.
   *
   * @param id the ID, not null
   * @param arguments the arguments, which may be null
   * @return empty for an unknown ID
   */
  Optional<RichText> rich(String id, @Nullable Object @Nullable... arguments);

  /**
   * The texts as a resource bundle, for libraries that take one: picocli, JavaFX, Swing, Hibernate Validator. Its strings
   * are patterns of {@link java.text.MessageFormat} that print the same texts where the catalog has that syntax, else what
   * {@link #format} gives without arguments.
   */
  ResourceBundle asResourceBundle();
}
