package dev.parlance.processor.digest;

import java.util.Collection;

/** Distinguishes IDs that are digests of their texts from readable keys, whatever their texts are. */
public final class DigestId {
  /** The length of the shortest decimal digest that occurs in practice, nearly always 18 or 19. */
  private static final int SHORTEST = 16;

  /** The length of the longest number of 63 bits. */
  private static final int LONGEST = 19;
  private static final int HEXADECIMAL = 40;

  private DigestId() {}

  /** Whether {@code id} consists of decimal digits, or of 40 hexadecimal ones, as {@code 8602814243662345124} does. */
  public static boolean matches(String id) {
    boolean decimal = !id.isEmpty();
    boolean hexadecimal = id.length() == HEXADECIMAL;
    for (int i = 0; i < id.length() && (decimal || hexadecimal); i++) {
      char c = id.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      decimal &= digit;
      hexadecimal &= digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
    return decimal || hexadecimal;
  }

  /** Whether {@code id} is one that {@link #matches}, and as long as those that Angular makes. */
  public static boolean isOfAngular(String id) {
    int length = id.length();
    return (length == HEXADECIMAL || length >= SHORTEST && length <= LONGEST) && matches(id);
  }

  /** Whether at least half of {@code ids}, and one, are as long as those that Angular makes. */
  public static boolean isOfMost(Collection<String> ids) {
    long digests = ids.stream().filter(DigestId::isOfAngular).count();
    return digests > 0 && 2 * digests >= ids.size();
  }
}
