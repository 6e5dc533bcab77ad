package dev.parlance.support;

/**
 * How a text with placeholders is packed into a string: its words as they are, and C0 controls as operations.
 *
 * <p>A catalog with a C0 control other than TAB, LF and CR is refused at compile time, so no text can forge an
 * operation. An argument is one character, {@link #argument(int)}; a name ends with {@link #END_NAME}.
 */
public final class Program {
  /** Prints a value: followed by its argument. */
  public static final char VALUE = 1;

  /** Opens a link: followed by its argument. */
  public static final char START_LINK = 2;

  /** Closes the innermost link or element. */
  public static final char END = 3;

  /** Opens an element without attributes: followed by its HTML name and {@link #END_NAME}. */
  public static final char START_ELEMENT = 4;

  /** An element without content: followed by its HTML name and {@link #END_NAME}. */
  public static final char VOID_ELEMENT = 5;

  /** Ends a name. */
  public static final char END_NAME = 6;

  /** Ends a text in a chunk of {@link PackedTexts}. */
  public static final char END_TEXT = 0x1e;

  private static final char FIRST_ARGUMENT = '0';

  private Program() {}

  /** The character for the argument at {@code index}, from 0: {@code '0'}, {@code '1'}, …. */
  public static char argument(int index) {
    return (char) (FIRST_ARGUMENT + index);
  }

  /** The index of the argument that {@code character} stands for. */
  static int index(char character) {
    return character - FIRST_ARGUMENT;
  }
}
