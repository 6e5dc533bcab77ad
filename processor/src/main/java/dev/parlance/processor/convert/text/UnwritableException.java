package dev.parlance.processor.convert.text;

/** Thrown where a notation has no form for a part of a message, so that the text cannot be carried over. */
public final class UnwritableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An exception that says {@code why}, a sentence. */
  UnwritableException(String why) {
    super(why);
  }
}
