package dev.parlance.processor.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random IDs with the methods that they become; no method twice. */
final class IdGenerator {
  private static final List<String> WORDS = List.of("contact", "email", "x", "404", "Name", "user_name", "$x", "_y",
      "straße", "ıspanak", "cafe\u0301", "имя", "почта", "連絡先", "البريد", "שם", "ǆ", "m1");
  private static final List<String> GAPS = List.of(".", "-", ":", "/", "..", "#", "+", "\"", "\\", "'", "*", "*/", "//",
      "/*", "{@", "<", ">", "&", "@", ";", "(){}", "\u00a0", "\u2028", "\u2029", "😀", "%", "`", "|");

  /** Keywords, and what generated classes have themselves. */
  private static final List<String> TAKEN = List.of("class", "int", "true", "null", "assert", "enum", "of",
      "ofAcceptLanguage", "locales", "locale", "number", "find", "bundle", "wait", "toString", "getClass", "clone",
      "finalize");

  /** Words of the language that may be methods all the same. */
  private static final List<String> FREE =
      List.of("yield", "record", "var", "text", "texts", "rich", "LOCALES", "main");

  private final Random random;
  private final Set<String> methods = new HashSet<>();

  /** An ID and its method. */
  record Named(String id, String method) {}

  IdGenerator(Random random) {
    this.random = random;
  }

  /** The next ID. */
  Named next() {
    Named named = candidate();
    while (!methods.add(named.method())) {
      named = candidate();
    }
    return named;
  }

  private Named candidate() {
    switch (random.nextInt(8)) {
      case 0 :
        return digest(1 + random.nextInt(20), 10);
      case 1 :
        return digest(40, 16);
      case 2 :
        String taken = pick(TAKEN);
        return new Named(taken, taken + "_");
      case 3 :
        String free = pick(FREE);
        return new Named(free, free);
      default :
        return key();
    }
  }

  private Named digest(int length, int radix) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append(Character.forDigit(random.nextInt(radix), radix));
    }
    return new Named(digits.toString(), "m" + digits);
  }

  private Named key() {
    String word = pick(WORDS);
    StringBuilder id = new StringBuilder(random.nextInt(10) == 0 ? "." : "").append(word);
    StringBuilder method = new StringBuilder(word.startsWith("4") ? "m" : "").append(word);
    for (int more = random.nextInt(4); more >= 0; more--) {
      String next = pick(WORDS);
      id.append(pick(GAPS)).append(next);
      method.append(capital(next));
    }
    // A key of digits only would be a digest.
    id.append(".end");
    method.append("End");
    return new Named(id.toString(), method.toString());
  }

  private static String capital(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
