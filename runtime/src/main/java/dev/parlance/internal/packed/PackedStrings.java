package dev.parlance.internal.packed;

/** Texts that stand one after the other in several strings, and where each of them ends. */
public final class PackedStrings {
  private final int size;
  private final String[] chunks;

  /** Made at the first use; a record, since its final field lets threads that race see a whole array. */
  private Ends ends;

  private record Ends(int[] positions) {}

  public PackedStrings(int size, String[] chunks) {
    this.size = size;
    this.chunks = chunks;
  }

  /** The text at {@code index}, without its end. */
  public String text(int index) {
    int[] positions = ends().positions();
    int end = positions[index];
    int start = index == 0 ? 0 : positions[index - 1] + 1;
    StringBuilder parts = null;
    for (String chunk : chunks) {
      if (start < chunk.length()) {
        int from = Math.max(0, start);
        if (parts == null && end <= chunk.length()) {
          return chunk.substring(from, end);
        }
        parts = parts == null ? new StringBuilder() : parts;
        parts.append(chunk, from, Math.min(end, chunk.length()));
        if (end <= chunk.length()) {
          break;
        }
      }
      start -= chunk.length();
      end -= chunk.length();
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
    for (String chunk : chunks) {
      for (int i = chunk.indexOf(PackedFormat.END_TEXT); i >= 0; i = chunk.indexOf(PackedFormat.END_TEXT, i + 1)) {
        if (count < size) {
          positions[count] = before + i;
        }
        count++;
      }
      before += chunk.length();
    }
    if (count != size) {
      throw new IllegalArgumentException(size + " texts expected, " + count + " found");
    }
    return positions;
  }
}
