package dev.parlance.processor.message;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of choices, by the keywords that follow their variables. */
public enum ChoiceKeyword {
  /** Selects a branch by the plural category of a number. */
  PLURAL("plural"),
  /** Selects a branch as Dart's {@code Intl} does: see {@link IntlPlural}. */
  INTL_PLURAL("plural"),
  /** Selects a branch by the category of an ordinal number: 1st, 2nd. */
  SELECTORDINAL("selectordinal"),
  /** Selects a branch by a word. */
  SELECT("select"),
  /** Selects a branch by limits, as {@link java.text.ChoiceFormat} has it; not of ICU. */
  CHOICE("choice");

  private final String word;

  ChoiceKeyword(String word) {
    this.word = word;
  }

  /** The keyword {@code word} of ICU; empty where it is not one. */
  public static Optional<ChoiceKeyword> named(String word) {
    return Arrays.stream(values())
        .filter(keyword -> keyword != CHOICE && keyword != INTL_PLURAL && keyword.word.equals(word)).findFirst();
  }

  /** The keyword as catalogs have it. */
  public String word() {
    return word;
  }

  /** Whether a plural category selects the branch. */
  public boolean isPlural() {
    return this == PLURAL || this == INTL_PLURAL || this == SELECTORDINAL;
  }

  /** The type of the variable's parameter. */
  public ParameterType type() {
    return switch (this) {
      case PLURAL, INTL_PLURAL, SELECTORDINAL -> ParameterType.NUMBER;
      case SELECT -> ParameterType.CHOICE;
      case CHOICE -> ParameterType.DECIMAL;
    };
  }
}
