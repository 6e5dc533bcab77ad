package dev.parlance.processor.names;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** What IDs and placeholder names have in common on their way to Java names. */
public final class JavaNames {
  /** The longest ID or name of a placeholder: a class file holds longer names, but not much longer ones. */
  public static final int LONGEST = 1_000;

  private JavaNames() {}

  /** The runs of characters that may be part of a Java identifier. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    name.codePoints().forEach(c -> {
      if (isVisiblePart(c)) {
        word.appendCodePoint(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** Joins {@code words}, the first as it is, the others with a capital. */
  public static String camelCase(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      int first = word.codePointAt(0);
      name.appendCodePoint(name.length() == 0 ? first : Character.toUpperCase(first));
      name.append(word, Character.charCount(first), word.length());
    }
    return name.toString();
  }

  /** Whether {@code name} is a keyword of Java. */
  public static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
  }

  /** Invisible characters may be part of an identifier too, but two names that look the same must not differ. */
  private static boolean isVisiblePart(int c) {
    return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
