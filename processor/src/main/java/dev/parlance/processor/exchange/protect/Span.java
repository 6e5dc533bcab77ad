package dev.parlance.processor.exchange.protect;

/** A span of a protected text. */
public sealed interface Span {
  /** Words, to be translated; never empty. */
  record Words(String characters) implements Span {}

  /** A code, to be kept. */
  record Kept(Code code) implements Span {}
}
