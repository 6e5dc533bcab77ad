package dev.parlance.processor.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of an entry, in pieces: characters, placeholders and faults. Immutable.
 *
 * <pre>{@code
 * MessageText.builder().characters("Hello ").placeholder("NAME").characters(" & all!").build()
 * }</pre>
 *
 * <p>Offsets in it are counted in units: each UTF-16 unit of its characters is one, and so is each other piece. Most
 * texts consist only of characters, and such a text is held as a plain string.
 */
public final class MessageText {
  /** The character that represents a piece other than characters in {@link #units()}. */
  public static final char MARK = '\ufffc';

  static final int[] NO_PLACES = {};
  static final Piece[] NO_MARKS = {};

  /** A text without a piece. */
  public static final MessageText EMPTY = of("");

  private final String units;
  private final int[] places;
  private final Piece[] marks;

  /** The range of units that {@link #strip()} keeps though they are white space: from the first to behind the last. */
  private final int keptFrom;

  private final int keptTo;

  MessageText(String units, int[] places, Piece[] marks, int keptFrom, int keptTo) {
    this.units = units;
    this.places = places;
    this.marks = marks;
    this.keptFrom = keptFrom;
    this.keptTo = keptTo;
  }

  /** A text without placeholders, of literal {@code characters}. */
  public static MessageText of(String characters) {
    return new MessageText(characters, NO_PLACES, NO_MARKS, characters.length(), 0);
  }

  /** A builder of a text. */
  public static MessageTextBuilder builder() {
    return new MessageTextBuilder(true);
  }

  /** The units: the characters, and {@link #MARK} for each other piece. */
  public String units() {
    return units;
  }

  /** The number of units. */
  public int length() {
    return units.length();
  }

  /** Whether the text has no piece. */
  public boolean isEmpty() {
    return units.isEmpty();
  }

  /** Whether the text consists only of characters. */
  public boolean isCharacters() {
    return marks.length == 0;
  }

  /** The first unit at or after {@code from} that is a piece other than characters; the length where there is none. */
  public int nextMark(int from) {
    int found = Arrays.binarySearch(places, from);
    int index = found >= 0 ? found : -found - 1;
    return index < places.length ? places[index] : units.length();
  }

  /** Whether a piece other than characters is at {@code unit}. */
  public boolean isMark(int unit) {
    return units.charAt(unit) == MARK && Arrays.binarySearch(places, unit) >= 0;
  }

  /**
   * The piece at {@code unit}, where {@link #isMark} holds.
   *
   * @throws IndexOutOfBoundsException where it does not
   */
  public Piece mark(int unit) {
    return marks[Arrays.binarySearch(places, unit)];
  }

  /** The pieces, in order; adjacent characters are one piece. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < marks.length; i++) {
      addCharacters(from, places[i], pieces);
      pieces.add(marks[i]);
      from = places[i] + 1;
    }
    addCharacters(from, units.length(), pieces);
    return pieces;
  }

  private void addCharacters(int from, int to, List<Piece> pieces) {
    if (from < to) {
      pieces.add(new Piece.Text(units.substring(from, to)));
    }
  }

  /** The number of units of white space that {@link #strip()} removes from the beginning. */
  public int leadingSpace() {
    int start = 0;
    while (start < keptFrom && start < units.length() && isSpace(units.charAt(start))) {
      start++;
    }
    return start;
  }

  /** This text without the white space at its edges, except for white space that was written as a reference. */
  public MessageText strip() {
    int start = leadingSpace();
    int end = units.length();
    while (end > start && end > keptTo && isSpace(units.charAt(end - 1))) {
      end--;
    }
    if (start == 0 && end == units.length()) {
      return this;
    }
    String stripped = units.substring(start, end);
    if (marks.length == 0 && keptTo == 0) {
      return of(stripped);
    }
    int[] moved = new int[places.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = places[i] - start;
    }
    return new MessageText(stripped, moved, marks, Math.max(0, keptFrom - start), Math.max(0, keptTo - start));
  }

  /**
   * Whether {@code other} says the same: it has the same characters but white space, and the same placeholders. Tools change
   * white space and the way in which placeholders are written.
   */
  public boolean isLike(MessageText other) {
    return Wording.isSame(this, other);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MessageText text && units.equals(text.units) && Arrays.equals(places, text.places)
        && Arrays.equals(marks, text.marks);
  }

  @Override
  public int hashCode() {
    return units.hashCode();
  }

  /** The pieces, for debugging. */
  @Override
  public String toString() {
    return isCharacters() ? units : pieces().toString();
  }
}
