package dev.parlance.example.web;

/** A form that no browser sends. */
final class MalformedFormException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedFormException() {}

  MalformedFormException(Exception cause) {
    super(cause);
  }
}
