package dev.parlance.internal.packed;

/** Texts joined in several strings, each text ended by {@link PackedFormat#END_TEXT}. */
public final class PackedStrings {
  private final int size;
  private final String[] strings;

  /** Computed at the first use; a record, since its final field lets racing threads see a complete array. */
  private Ends ends;

  private record Ends(int[] positions) {}

  public PackedStrings(int size, String[] strings) {
    this.size = size;
    this.strings = strings;
  }

  /** The text at {@code index}, without the character that ends it. */
  public String text(int index) {
    int[] positions = ends().positions();
    int end = positions[index];
    int start = index == 0 ? 0 : positions[index - 1] + 1;
    StringBuilder parts = null;
    for (String string : strings) {
      if (start < string.length()) {
        int from = Math.max(0, start);
        if (parts == null && end <= string.length()) {
          return string.substring(from, end);
        }
        parts = parts == null ? new StringBuilder() : parts;
        parts.append(string, from, Math.min(end, string.length()));
        if (end <= string.length()) {
          break;
        }
      }
      start -= string.length();
      end -= string.length();
    }
    return parts == null ? "" : parts.toString();
  }

  private Ends ends() {
    Ends found = ends;
    if (found == null) {
      found = new Ends(find());
      ends = found;
    }
    return found;
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
