package dev.parlance.internal.packed;

/**
 * The format in which a text with placeholders is packed into a string: words as they are, C0 controls as operations.
 *
 * <p>A catalog with a C0 control other than TAB, LF and CR is refused at compile time, so no text can forge an
 * operation. An argument is one character, {@link #argument(int)}; a name or a number ends with {@link #END_NAME}.
 */
public final class PackedFormat {
  /** Prints a value: followed by its argument. */
  public static final char VALUE = 1;

  /** Opens a link: followed by its argument. */
  public static final char START_LINK = 2;

  /** Closes the innermost link, element, block, plural or select that is open. */
  public static final char END = 3;

  /** Opens an element without attributes: followed by its HTML name and {@link #END_NAME}. */
  public static final char START_ELEMENT = 4;

  /** Prints an element without content: followed by its HTML name and {@link #END_NAME}. */
  public static final char VOID_ELEMENT = 5;

  /** Ends a name or a number. */
  public static final char END_NAME = 6;

  /** Opens an element that the caller passes: followed by its argument. */
  public static final char START_CUSTOM_ELEMENT = 7;

  /** Opens a block that is shown where its argument is true: followed by that argument. */
  public static final char START_BLOCK = 8;

  /** Prints a number: followed by its argument, the plural offset, empty for 0, and {@link #END_NAME}. */
  public static final char NUMBER = 0x0b;

  /**
   * Opens a plural: followed by its argument, the plural offset, empty for 0, {@link #END_NAME}, and branches.
   */
  public static final char PLURAL = 0x0e;

  /** Opens a plural of ordinal numbers: followed by the same as {@link #PLURAL}. */
  public static final char ORDINAL = 0x0f;

  /** Opens a select: followed by its argument and branches. */
  public static final char SELECT = 0x10;

  /**
   * Opens a branch, which the next branch or {@link #END} ends: followed by its selector and {@link #END_NAME}; in a plural
   * by one or more selectors, with a space between.
   */
  public static final char BRANCH = 0x11;

  /** Prints another text: followed by its number, {@link #END_NAME}, its arguments and {@link #END_NAME}. */
  public static final char MESSAGE = 0x12;

  /**
   * Prints a formatted value: followed by its argument, the format as {@code internal.format.ValueFormats} reads it, and
   * {@link #END_NAME}.
   */
  public static final char FORMATTED = 0x13;

  /**
   * Opens a choice by limits, as {@link java.text.ChoiceFormat} has it: followed by its argument and branches, whose
   * selectors are the limits as {@link Double#toString(double)} writes them, in ascending order.
   */
  public static final char LIMITS = 0x14;

  /** A text that is empty on purpose, where an empty one would be missing: nothing else is in it. */
  public static final char EMPTY_TEXT = 0x15;

  /** A text that is the same as the one that would stand in for a missing one: nothing else is in it. */
  public static final char SAME_TEXT = 0x1f;

  /** The mark of {@link ArgumentType#DECIMAL}; no text has it. */
  static final char DECIMAL_MARK = 0x16;

  /** The mark of {@link ArgumentType#DATE}; no text has it. */
  static final char DATE_MARK = 0x17;

  /** The mark of {@link ArgumentType#TIME}; no text has it. */
  static final char TIME_MARK = 0x18;

  /** The mark of {@link ArgumentType#DATE_TIME}; no text has it. */
  static final char DATE_TIME_MARK = 0x19;

  /** The mark of {@link ArgumentType#ZONED}; no text has it. */
  static final char ZONED_MARK = 0x1a;

  /** Opens a link or an element, whichever the caller passes: followed by its argument. */
  public static final char START_TAG = 0x1b;

  /**
   * Opens a link of the catalog: followed by its address, in which {@link #VALUE} and an argument are what the caller
   * passes, {@link #END_NAME}, and attributes: each a name and a value, both ended by {@link #END_NAME}, and once more
   * {@link #END_NAME}.
   */
  public static final char START_FIXED_LINK = 0x1c;

  /** Opens an element of the catalog: followed by its name, {@link #END_NAME}, and attributes as a link has them. */
  public static final char START_FIXED_ELEMENT = 0x1d;

  /** Ends each of several texts in one string. */
  public static final char END_TEXT = 0x1e;

  /** The character of the first argument. */
  static final char FIRST_ARGUMENT = 'A';

  private PackedFormat() {}

  /** The character for the argument at {@code index}, counted from 0: {@code 'A'}, {@code 'B'}, …. */
  public static char argument(int index) {
    return (char) (FIRST_ARGUMENT + index);
  }

  /** The index of the argument that {@code character} denotes. */
  static int index(char character) {
    return character - FIRST_ARGUMENT;
  }

  /** The index of the first operation in {@code packed} from {@code from} on; its length where there is none. */
  static int endOfWords(String packed, int from) {
    int end = from;
    while (end < packed.length() && !isOperation(packed.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether {@code c} is an operation rather than part of the words. */
  static boolean isOperation(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }
}
