package dev.parlance.support;

import java.util.Map;

/** Tells which branch a call shows. */
sealed interface Chooser {
  /** The index of the branch. */
  int choose(Object[] arguments, Conventions conventions);

  /** By a flag: branch 0 for true, 1 for false. */
  record Flag(int argument) implements Chooser {
    @Override
    public int choose(Object[] arguments, Conventions conventions) {
      return (Boolean) arguments[argument] ? 0 : 1;
    }
  }

  /**
   * By a word, or by the name of an enum's constant.
   *
   * @param spelled the branches of words as {@link Spelling} has them, for constants
   */
  record Select(int argument, Map<String, Integer> branches, Map<String, Integer> spelled) implements Chooser {
    @Override
    public int choose(Object[] arguments, Conventions conventions) {
      Object argument = arguments[this.argument];
      Integer branch = argument instanceof Enum<?> constant
          ? branches.getOrDefault(constant.name(), spelled.get(Spelling.of(constant.name())))
          : branches.get(argument.toString());
      return branch == null ? branches.get("other") : branch;
    }
  }

  /**
   * By a number.
   *
   * @param exact the branches for one number each, which go first
   * @param categories for each category of {@link PluralRules} the index of its branch, or that of other
   */
  record Plural(int argument, boolean ordinal, long subtrahend, Map<Long, Integer> exact, int[] categories)
      implements Chooser {
    @Override
    public int choose(Object[] arguments, Conventions conventions) {
      Long number = (Long) arguments[argument];
      Integer branch = exact.isEmpty() ? null : exact.get(number);
      return branch == null ? categories[conventions.category(ordinal, number, subtrahend)] : branch;
    }
  }
}
