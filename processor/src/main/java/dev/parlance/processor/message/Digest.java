package dev.parlance.processor.message;

import java.util.List;

/**
 * The decimal IDs that Angular gives its messages: digests of their texts, as {@code $localize} makes them.
 *
 * <p>Texts are XML fragments as they stand in a plain catalog. They may be malformed: then the digest is that of what
 * can be read.
 */
public final class Digest {
  private Digest() {}

  /** The ID of {@code text}, 1 to 19 digits; never fails. */
  public static String of(String text) {
    return of(text, "");
  }

  /** The ID of {@code text} with {@code meaning}, plain characters; an empty one is none. Never fails. */
  public static String of(String text, String meaning) {
    return decimalId(canonical(text), meaning);
  }

  /**
   * The ID that {@code xid} attributes call the ICU message {@code text} by; never fails. It is made as those of other
   * messages, with a dollar in placeholders inside ICU too.
   */
  public static String reference(String text) {
    return decimalId(canonical(text, true), "");
  }

  /**
   * What the ID of {@code text} is the digest of: its characters, and {@code {$NAME}} for a placeholder, {@code {NAME}}
   * inside braces.
   */
  public static String canonical(String text) {
    return canonical(text, false);
  }

  /** The ID of a canonical text with {@code meaning}; an empty one is none. */
  public static String decimalId(String canonicalText, String meaning) {
    long fingerprint = Fingerprint.of(canonicalText);
    if (!meaning.isEmpty()) {
      fingerprint = Long.rotateLeft(fingerprint, 1) + Fingerprint.of(meaning);
    }
    return Long.toString(fingerprint & Long.MAX_VALUE);
  }

  /** What is malformed in {@code text}, in no order: where this is empty, its ID is that of the whole text. */
  public static List<Problem> problems(String text) {
    ProblemLog problems = new ProblemLog();
    FragmentScanner.scan(text, problems);
    return problems.problems();
  }

  private static String canonical(String text, boolean dollarInBraces) {
    // XML 1.0, section 2.11.
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.indexOf('<') < 0 && lines.indexOf('&') < 0) {
      return lines;
    }
    StringBuilder canonical = new StringBuilder(lines.length());
    int depth = 0;
    for (Token token : FragmentScanner.scan(lines, new ProblemLog())) {
      if (token instanceof Token.Characters characters) {
        canonical.append(characters.value());
        depth += braces(characters.value());
      } else if (token instanceof Token.Placeholder placeholder) {
        canonical.append(depth <= 0 || dollarInBraces ? "{$" : "{").append(placeholder.name()).append('}');
      }
    }
    return canonical.toString();
  }

  /** How many more braces {@code characters} opens than it closes. */
  private static int braces(String characters) {
    int open = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open;
  }
}
