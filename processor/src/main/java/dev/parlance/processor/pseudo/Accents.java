package dev.parlance.processor.pseudo;

/** Accents ASCII letters; each stays one character, and readable. */
final class Accents {
  private static final String CAPITALS = "ÁɃÇĐÉƑĞĦÏĴĶĻḾÑÖṖɊŘŠŢÜṼŴẊÝŽ";
  private static final String SMALL = "áƀçđéƒğħïĵķļḿñöṗɋřšţüṽŵẋýž";

  private Accents() {}

  /** {@code words} with accents. */
  static String of(String words) {
    StringBuilder accented = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      accented
          .append(c >= 'A' && c <= 'Z' ? CAPITALS.charAt(c - 'A') : c >= 'a' && c <= 'z' ? SMALL.charAt(c - 'a') : c);
    }
    return accented.toString();
  }
}
