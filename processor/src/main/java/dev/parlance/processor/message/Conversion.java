package dev.parlance.processor.message;

/** How an argument of a facade's method becomes what the runtime takes. */
public enum Conversion {
  /** As it is; it may not be null. */
  REFERENCE,
  /** As it is, a {@code long} or {@code boolean}. */
  PRIMITIVE,
  /** A smaller whole number. */
  SMALL,
  /** A smaller whole number in its box. */
  BOXED
}
