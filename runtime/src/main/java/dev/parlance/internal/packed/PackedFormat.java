package dev.parlance.internal.packed;

/**
 * How a text with placeholders is packed into a string: its words as they are, and C0 controls as operations.
 *
 * <p>A catalog with a C0 control other than TAB, LF and CR is refused at compile time, so no text can forge an
 * operation. An argument is one character, {@link #argument(int)}; a name or number ends with {@link #END_NAME}.
 */
public final class PackedFormat {
  /** Prints a value: followed by its argument. */
  public static final char VALUE = 1;

  /** Opens a link: followed by its argument. */
  public static final char START_LINK = 2;

  /** Closes the innermost of what is open. */
  public static final char END = 3;

  /** Opens an element without attributes: followed by its HTML name and {@link #END_NAME}. */
  public static final char START_ELEMENT = 4;

  /** An element without content: followed by its HTML name and {@link #END_NAME}. */
  public static final char VOID_ELEMENT = 5;

  /** Ends a name or a number. */
  public static final char END_NAME = 6;

  /** Opens an element of the caller's: followed by its argument. */
  public static final char START_CUSTOM_ELEMENT = 7;

  /** Opens a block that is shown or not: followed by its argument. */
  public static final char START_BLOCK = 8;

  /** Prints a number: followed by its argument, what to take from it, and {@link #END_NAME}; nothing says 0. */
  public static final char NUMBER = 0x0b;

  /**
   * Opens a plural: followed by its argument, what to take from the number before its category is looked for,
   * {@link #END_NAME}, and branches.
   */
  public static final char PLURAL = 0x0e;

  /** Opens a plural of ordinal numbers, like {@link #PLURAL}. */
  public static final char ORDINAL = 0x0f;

  /** Opens a select: followed by its argument and branches. */
  public static final char SELECT = 0x10;

  /** Begins a branch, which the next one or {@link #END} ends: followed by its selector and {@link #END_NAME}. */
  public static final char BRANCH = 0x11;

  /** Another text: followed by its number, {@link #END_NAME}, its arguments and {@link #END_NAME}. */
  public static final char MESSAGE = 0x12;

  /** Ends a text among others. */
  public static final char END_TEXT = 0x1e;

  private static final char FIRST_ARGUMENT = 'A';

  private PackedFormat() {}

  /** The character for the argument at {@code index}, from 0: {@code 'A'}, {@code 'B'}, …. */
  public static char argument(int index) {
    return (char) (FIRST_ARGUMENT + index);
  }

  /** The index of the argument that {@code character} stands for. */
  static int index(char character) {
    return character - FIRST_ARGUMENT;
  }

  /** Whether {@code c} is no part of the words. */
  static boolean isOperation(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }
}
