package dev.parlance;

/** Names that are ASCII by their specification, whatever the default locale says of {@code I} and {@code i}. */
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
      letters[i] = lowerCase(letters[i]);
    }
    return new String(letters);
  }

  /** Whether the first {@code length} units of {@code text} are {@code name}, {@code A} to {@code Z} in either case. */
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
