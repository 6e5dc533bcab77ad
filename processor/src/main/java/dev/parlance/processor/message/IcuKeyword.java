package dev.parlance.processor.message;

import java.util.Arrays;
import java.util.Optional;

/** The keywords that may follow the variable of an ICU message. */
public enum IcuKeyword {
  /** Selects a branch by the plural category of a number. */
  PLURAL("plural"),
  /** Selects a branch by the category of an ordinal number: 1st, 2nd. */
  SELECTORDINAL("selectordinal"),
  /** Selects a branch by a word. */
  SELECT("select");

  private final String word;

  IcuKeyword(String word) {
    this.word = word;
  }

  /** The keyword {@code word}; empty where it is not one. */
  public static Optional<IcuKeyword> named(String word) {
    return Arrays.stream(values()).filter(keyword -> keyword.word.equals(word)).findFirst();
  }

  /** The keyword as catalogs have it. */
  public String word() {
    return word;
  }

  /** Whether the variable is a number. */
  public boolean isPlural() {
    return this != SELECT;
  }

  /** The type of the variable's parameter. */
  public ParameterType type() {
    return isPlural() ? ParameterType.NUMBER : ParameterType.CHOICE;
  }
}
