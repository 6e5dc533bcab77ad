package dev.parlance;

/** Letters of names that are ASCII by their specification, whatever the default locale says of {@code I} and {@code i}. */
final class Ascii {
  private Ascii() {}

  /** {@code name} with {@code A} to {@code Z} in lower case, and no other letter changed. */
  static String lowerCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isUpperCase(name.charAt(i))) {
        return lowered(name);
      }
    }
    return name;
  }

  private static String lowered(String name) {
    char[] letters = name.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (isUpperCase(letters[i])) {
        letters[i] += 'a' - 'A';
      }
    }
    return new String(letters);
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
