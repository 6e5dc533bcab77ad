package dev.parlance.processor.syntax;

import java.util.Arrays;

/**
 * Characters of a text, or of what is left of a part of it once it was unquoted, each with the unit of the text that it
 * comes from.
 */
public final class Units {
  private final String characters;
  private final int[] origins;
  private final int first;

  private Units(String characters, int[] origins, int first) {
    this.characters = characters;
    this.origins = origins;
    this.first = first;
  }

  /** A whole text. */
  public static Units of(String text) {
    return new Units(text, null, 0);
  }

  /** The characters. */
  public String characters() {
    return characters;
  }

  /** The number of characters. */
  public int length() {
    return characters.length();
  }

  /** The character at {@code index}. */
  public char at(int index) {
    return characters.charAt(index);
  }

  /** Whether the character at {@code index} exists and is {@code c}. */
  public boolean is(int index, char c) {
    return index < characters.length() && characters.charAt(index) == c;
  }

  /**
   * Whether an apostrophe at {@code index} opens a quotation: it is directly before a brace, or, in a choice, around a
   * bar.
   */
  public boolean quotes(int index, boolean inChoice) {
    return is(index + 1, '{') || is(index + 1, '}') || inChoice && is(index + 1, '|') && is(index + 2, '\'');
  }

  /** The unit of the text that the character at {@code index} comes from; for the end, the one behind the last. */
  public int origin(int index) {
    if (origins == null) {
      return first + index;
    }
    return index < origins.length ? origins[index] : origins.length == 0 ? first : origins[origins.length - 1] + 1;
  }

  /** The characters from {@code from} to {@code to}. */
  public Units slice(int from, int to) {
    String part = characters.substring(from, to);
    return origins == null ? new Units(part, null, first + from)
        : new Units(part, Arrays.copyOfRange(origins, from, to), origin(from));
  }

  /** Collects characters of others. */
  public static final class Builder {
    private final StringBuilder characters = new StringBuilder();
    private int[] origins = new int[16];
    private final int first;

    /** {@code first} is the unit that an empty result counts as coming from. */
    public Builder(int first) {
      this.first = first;
    }

    /** Adds the character at {@code index} of {@code from}. */
    public void add(Units from, int index) {
      if (characters.length() == origins.length) {
        origins = Arrays.copyOf(origins, 2 * origins.length);
      }
      origins[characters.length()] = from.origin(index);
      characters.append(from.at(index));
    }

    /** What was added. */
    public Units build() {
      return new Units(characters.toString(), Arrays.copyOf(origins, characters.length()), first);
    }
  }
}
