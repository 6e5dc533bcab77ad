package dev.parlance.benchmarks.peer;

/** Numbers in English, as written by hand. */
public final class HandWrittenNumbers {
  private HandWrittenNumbers() {}

  /** A number from 0 to 999 999 with a comma before its thousands. */
  public static String grouped(int number) {
    if (number < 1000) {
      return Integer.toString(number);
    }
    int rest = number % 1000;
    String zeros = rest < 10 ? ",00" : rest < 100 ? ",0" : ",";
    return number / 1000 + zeros + rest;
  }
}
