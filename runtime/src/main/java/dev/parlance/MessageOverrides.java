package dev.parlance;

import java.util.Objects;

/**
 * Texts that an application gives to the generated class of a library: languages that the library does not have, and
 * texts in place of its own. {@code @MessageCatalog(overrides = LibraryMessages.class)} generates a class of them, and
 * checks them against the library's catalog.
 *
 * <p>The application installs them at its start, before it asks for messages:
 *
 * <pre>{@code
 * new LibraryMessagesOverrides().install();
 * }</pre>
 *
 * <p>Or the library asks for them, before it shows its first text:
 *
 * <pre>{@code
 * ServiceLoader.load(MessageOverrides.class).forEach(each -> each.installIn(LibraryMessages.class));
 * }</pre>
 */
public interface MessageOverrides {
  /** The generated class that these texts are for. */
  Class<?> overridden();

  /**
   * Has {@link #overridden} show these texts from now on, in all its methods. Messages that it handed out before keep the
   * texts that they had. A second call does nothing; a class of the same name, as a server loads it that starts the
   * application again, replaces the one before.
   *
   * @throws IllegalStateException where these texts were compiled for other entries than the class has, or where texts of
   *     another class are installed for one of the locales; then nothing changes
   */
  void install();

  /**
   * Installs these texts if they are for {@code library}, which must not be null, and does nothing if they are for another
   * class.
   *
   * @throws IllegalStateException as {@link #install} does
   */
  default void installIn(Class<?> library) {
    if (overridden() == Objects.requireNonNull(library, "library")) {
      install();
    }
  }
}
