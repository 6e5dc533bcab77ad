package dev.parlance.processor.message;

/** The conversions of a facade method's argument to the type that the runtime takes. */
public enum Conversion {
  /** Passes a reference, which must not be null. */
  REFERENCE,
  /** Passes a {@code long} or {@code boolean}. */
  PRIMITIVE,
  /** Widens a smaller whole number. */
  SMALL,
  /** Unboxes and widens a smaller whole number. */
  BOXED,
  /** Puts an instant into the zone that another argument gives. */
  AT_ZONE
}
