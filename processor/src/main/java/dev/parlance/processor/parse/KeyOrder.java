package dev.parlance.processor.parse;

import java.util.Comparator;

/**
 * Compares names and expressions run by run: digits as numbers, of equal ones the shorter first, all else by UTF-16
 * unit, a prefix first. So {@code LINK_2} is before {@code LINK_10}.
 */
final class KeyOrder implements Comparator<String> {
  @Override
  public int compare(String a, String b) {
    int fromA = 0;
    int fromB = 0;
    while (fromA < a.length() && fromB < b.length()) {
      int toA = end(a, fromA);
      int toB = end(b, fromB);
      int order = isDigit(a.charAt(fromA)) && isDigit(b.charAt(fromB))
          ? compareNumbers(a.substring(fromA, toA), b.substring(fromB, toB))
          : a.substring(fromA, toA).compareTo(b.substring(fromB, toB));
      if (order != 0) {
        return order;
      }
      fromA = toA;
      fromB = toB;
    }
    return (a.length() - fromA) - (b.length() - fromB);
  }

  /** The end of the run of digits, or of anything else, that begins at {@code from}. */
  private static int end(String key, int from) {
    int end = from + 1;
    while (end < key.length() && isDigit(key.charAt(end)) == isDigit(key.charAt(from))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int compareNumbers(String a, String b) {
    String numberA = withoutZeros(a);
    String numberB = withoutZeros(b);
    int order = numberA.length() == numberB.length()
        ? numberA.compareTo(numberB) : numberA.length() - numberB.length();
    return order == 0 ? a.length() - b.length() : order;
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
