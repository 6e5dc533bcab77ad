package dev.parlance.processor.digest;

/** Tells IDs that are digests of their texts from readable keys. */
public final class DigestId {
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
}
