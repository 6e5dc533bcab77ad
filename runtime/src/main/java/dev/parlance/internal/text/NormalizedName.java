package dev.parlance.internal.text;

/** What is the same word however it is spelled: {@code IN_TRANSIT}, {@code in-transit}, {@code inTransit}. */
public final class NormalizedName {
  private NormalizedName() {}

  /** {@code word} in lower case, without hyphens and underscores; ASCII letters only are lowered. */
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
