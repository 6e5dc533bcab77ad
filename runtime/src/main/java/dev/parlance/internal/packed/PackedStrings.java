package dev.parlance.internal.packed;

import java.util.Arrays;

/** Texts joined in several strings, each text ended by {@link PackedFormat#END_TEXT}. */
public final class PackedStrings {
  private final int size;
  private final String[] strings;

  /** Computed at the first use; a record, since its final field lets racing threads see a complete array. */
  private Ends ends;

  /**
   * Where things end in the strings taken together.
   *
   * @param positions the position of the end of each text
   * @param strings the position after each string
   */
  private record Ends(int[] positions, int[] strings) {}

  public PackedStrings(int size, String[] strings) {
    this.size = size;
    this.strings = strings;
  }

  /** The text at {@code index}, without the character that ends it. */
  public String text(int index) {
    Ends found = ends();
    int end = found.positions()[index];
    int start = index == 0 ? 0 : found.positions()[index - 1] + 1;
    int number = stringAt(start, found.strings());
    int before = number == 0 ? 0 : found.strings()[number - 1];
    if (end <= found.strings()[number]) {
      return strings[number].substring(start - before, end - before);
    }
    StringBuilder parts = new StringBuilder(end - start);
    for (int from = start - before; parts.length() < end - start; from = 0) {
      String string = strings[number++];
      parts.append(string, from, Math.min(string.length(), from + end - start - parts.length()));
    }
    return parts.toString();
  }

  /** The number of the string that has the character at {@code position}: the first that ends behind it. */
  private static int stringAt(int position, int[] ends) {
    int found = Arrays.binarySearch(ends, position + 1);
    int number = found < 0 ? -found - 1 : found;
    while (number > 0 && ends[number - 1] > position) {
      number--;
    }
    return number;
  }

  private Ends ends() {
    Ends found = ends;
    if (found == null) {
      found = new Ends(find(), ofStrings());
      ends = found;
    }
    return found;
  }

  private int[] ofStrings() {
    int[] ends = new int[strings.length];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += strings[i].length();
      ends[i] = end;
    }
    return ends;
  }

  private int[] find() {
    int[] positions = new int[size];
    int count = 0;
    int before = 0;
    for (String string : strings) {
      for (int i = string.indexOf(PackedFormat.END_TEXT); i >= 0; i = string.indexOf(PackedFormat.END_TEXT, i + 1)) {
        if (count < size) {
          positions[count] = before + i;
        }
        count++;
      }
      before += string.length();
    }
    if (count != size) {
      throw new IllegalArgumentException(size + " texts expected, " + count + " found");
    }
    return positions;
  }
}
