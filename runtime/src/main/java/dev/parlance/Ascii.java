package dev.parlance;

/**
 * Compares names that are ASCII by their specification, independently of the default locale's {@code I} and {@code i}.
 */
final class Ascii {
  private Ascii() {}

  /** {@code name} with {@code A} to {@code Z} in lower case and every other letter unchanged. */
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
      letters[i] = lowerCase(letters[i]);
    }
    return new String(letters);
  }

  /** Whether the first {@code length} units of {@code text} are {@code name}, ignoring the case of ASCII letters. */
  static boolean equalsIgnoreCase(String text, int length, String name) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (lowerCase(text.charAt(i)) != lowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lowerCase(char c) {
    return isUpperCase(c) ? (char) (c + 'a' - 'A') : c;
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
