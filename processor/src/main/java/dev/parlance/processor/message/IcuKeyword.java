package dev.parlance.processor.message;

import java.util.Arrays;
import java.util.Optional;

/** The words that may stand after the variable of an ICU. */
public enum IcuKeyword {
  /** Chooses by the plural category of a number. */
  PLURAL("plural"),
  /** Chooses by the category of an ordinal number: 1st, 2nd. */
  SELECTORDINAL("selectordinal"),
  /** Chooses by a word. */
  SELECT("select");

  private final String word;

  IcuKeyword(String word) {
    this.word = word;
  }

  /** The keyword that is {@code word}; empty where there is none. */
  public static Optional<IcuKeyword> named(String word) {
    return Arrays.stream(values()).filter(keyword -> keyword.word.equals(word)).findFirst();
  }

  /** The word in the catalog. */
  public String word() {
    return word;
  }

  /** Whether the variable is a number. */
  public boolean isPlural() {
    return this != SELECT;
  }

  /** What the parameter for the variable takes. */
  public ParameterType type() {
    return isPlural() ? ParameterType.NUMBER : ParameterType.CHOICE;
  }
}
