package dev.parlance.processor.locale.dates;

/**
 * How far a skeleton is from one that is wanted.
 *
 * @param forms how much the forms of fields that both have differ
 * @param missing the fields that are wanted and that it has not, as bits
 * @param extra the fields that it has and that are not wanted, as bits
 */
record Difference(int forms, int missing, int extra) {
  private static final int EXTRA = 0x10000;
  private static final int MISSING = 0x1000;

  /** The distance: a field too many counts more than one that is missing, and that more than any difference of forms. */
  int distance() {
    return forms + Integer.bitCount(missing) * MISSING + Integer.bitCount(extra) * EXTRA;
  }

  /** Whether both have the same fields. */
  boolean isOfForms() {
    return missing == 0 && extra == 0;
  }

  /** Whether this is nearer than {@code other}, or as near and without smaller fields. */
  boolean isNearerThan(Difference other) {
    int distance = distance();
    int others = other.distance();
    return distance < others || distance == others && missing > other.missing;
  }
}
