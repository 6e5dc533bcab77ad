package dev.parlance.processor.command;

/** Thrown where arguments are wrong; its message is a sentence or two for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String sentences) {
    super(sentences);
  }
}
