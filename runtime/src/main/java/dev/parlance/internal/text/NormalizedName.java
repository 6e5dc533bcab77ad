package dev.parlance.internal.text;

/** Normalizes names, so that {@code IN_TRANSIT}, {@code in-transit} and {@code inTransit} are the same. */
public final class NormalizedName {
  private NormalizedName() {}

  /** {@code word} without hyphens and underscores, its ASCII letters in lower case. */
  public static String of(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && c != '_') {
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      }
    }
    return plain.toString();
  }
}
