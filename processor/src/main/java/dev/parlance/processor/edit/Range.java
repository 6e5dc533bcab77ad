package dev.parlance.processor.edit;

/**
 * A part of a file's text.
 *
 * @param start the offset at which it begins
 * @param end the offset after it
 */
public record Range(int start, int end) {
  /** The part of {@code text} that it is. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
