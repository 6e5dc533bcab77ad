package dev.parlance.internal.packed;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.Tag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The types of parameters: each with its mark, the class of its argument, and its name in a signature. */
public enum ArgumentType {
  /** A value that is shown. */
  VALUE(PackedFormat.VALUE, String.class, "String"),

  /** A whole number, which is shown, or selects a branch by its plural category. */
  NUMBER(PackedFormat.PLURAL, Long.class, "long"),

  /** A word, which selects a branch. */
  WORD(PackedFormat.SELECT, String.class, "String"),

  /** A flag, which says whether a block is shown. */
  FLAG(PackedFormat.START_BLOCK, Boolean.class, "boolean"),

  /** A link: its address and attributes. */
  LINK(PackedFormat.START_LINK, Link.class, "Link"),

  /** An element with its attributes. */
  ELEMENT(PackedFormat.START_CUSTOM_ELEMENT, Element.class, "Element"),

  /** A link or an element. */
  TAG(PackedFormat.START_TAG, Tag.class, "Tag"),

  /** A number, whole or not, which is shown in a format, or selects a branch by limits. */
  DECIMAL(PackedFormat.DECIMAL_MARK, Number.class, "Number"),

  /** A date. */
  DATE(PackedFormat.DATE_MARK, LocalDate.class, "LocalDate"),

  /** A time of day. */
  TIME(PackedFormat.TIME_MARK, LocalTime.class, "LocalTime"),

  /** A date and a time of day. */
  DATE_TIME(PackedFormat.DATE_TIME_MARK, LocalDateTime.class, "LocalDateTime"),

  /** A date and a time of day in a zone. */
  ZONED(PackedFormat.ZONED_MARK, ZonedDateTime.class, "ZonedDateTime");

  private static final ArgumentType[] ALL = values();

  private final char mark;
  private final Class<?> argumentClass;
  private final String shown;

  ArgumentType(char mark, Class<?> argumentClass, String shown) {
    this.mark = mark;
    this.argumentClass = argumentClass;
    this.shown = shown;
  }

  /** The type with {@code mark}. */
  static ArgumentType of(char mark) {
    for (ArgumentType type : ALL) {
      if (type.mark == mark) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type has the mark " + (int) mark);
  }

  /**
   * The operation of {@link PackedFormat} that precedes the parameter's name in the packed entries; no ID
   * and no name contains it.
   */
  public char mark() {
    return mark;
  }

  /** The type as a signature shows it, such as {@code long}. */
  public String shown() {
    return shown;
  }

  /** The class of an argument that is looked up by ID at run time. */
  Class<?> argumentClass() {
    return argumentClass;
  }
}
