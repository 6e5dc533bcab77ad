package dev.parlance.processor.digest;

import java.util.Collection;

/** Says which IDs have the form of those that Angular makes of texts, whatever their texts are. */
public final class DigestForm {
  /** The length of the shortest decimal one that occurs in practice, nearly always 18 or 19. */
  private static final int SHORTEST = 16;
  private static final int LONGEST = 19;
  private static final int HEXADECIMAL = 40;

  private DigestForm() {}

  /** Whether {@code id} has 40 hexadecimal digits, or as many decimal ones as a number of 63 bits. */
  public static boolean is(String id) {
    boolean hexadecimal = id.length() == HEXADECIMAL;
    if (!hexadecimal && (id.length() < SHORTEST || id.length() > LONGEST)) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if ((c < '0' || c > '9') && !(hexadecimal && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'))) {
        return false;
      }
    }
    return true;
  }

  /** Whether at least half of {@code ids}, and one, have that form. */
  public static boolean isOfMost(Collection<String> ids) {
    long digests = ids.stream().filter(DigestForm::is).count();
    return digests > 0 && 2 * digests >= ids.size();
  }
}
