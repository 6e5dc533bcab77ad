package dev.parlance.processor.convert.text;

/**
 * The place of a part of a message.
 *
 * @param inBranch whether it is in a branch of a plural or select
 * @param plural the placeholder of the plural whose branch it is in, not one further out; empty for none
 * @param pluralOffset the number that this plural subtracts
 */
record Place(boolean inBranch, String plural, long pluralOffset) {
  /** The text itself. */
  static final Place TEXT = new Place(false, "", 0);

  boolean isPlural() {
    return !plural.isEmpty();
  }
}
