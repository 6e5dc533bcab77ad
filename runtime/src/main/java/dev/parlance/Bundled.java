package dev.parlance;

/**
 * What every generated class is: texts that frameworks can ask for by ID. It gives adapters, such as a message source for
 * Spring, a type for {@code Messages::of}; code has no need for it.
 *
 * <p>A class generated for an interface that declares a method {@code bundle()} of its own is not one.
 */
@FunctionalInterface
public interface Bundled {
  /** The texts by ID, in the locale of this object. */
  MessageBundle bundle();
}
