package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.locale.PluralCategories;
import dev.parlance.internal.text.NormalizedName;
import java.util.Map;

/** Tells which branch a call shows. */
public sealed interface BranchSelector {
  /** The index of the branch. */
  int choose(Object[] arguments, LocaleFormat conventions);

  /** By a flag: branch 0 for true, 1 for false. */
  record Flag(int argument) implements BranchSelector {
    @Override
    public int choose(Object[] arguments, LocaleFormat conventions) {
      return (Boolean) arguments[argument] ? 0 : 1;
    }
  }

  /**
   * By a word, or by the name of an enum's constant.
   *
   * @param spelled the branches of words as {@link NormalizedName} has them, for constants
   */
  record Select(int argument, Map<String, Integer> branches, Map<String, Integer> spelled) implements BranchSelector {
    @Override
    public int choose(Object[] arguments, LocaleFormat conventions) {
      Object argument = arguments[this.argument];
      Integer branch = argument instanceof Enum<?> constant
          ? branches.getOrDefault(constant.name(), spelled.get(NormalizedName.of(constant.name())))
          : branches.get(argument.toString());
      return branch == null ? branches.get("other") : branch;
    }
  }

  /**
   * By a number.
   *
   * @param exact the branches for one number each, which go first
   * @param categories for each category of {@link PluralCategories} the index of its branch, or that of other
   */
  record Plural(int argument, boolean ordinal, long pluralOffset, Map<Long, Integer> exact, int[] categories)
      implements BranchSelector {
    @Override
    public int choose(Object[] arguments, LocaleFormat conventions) {
      Long number = (Long) arguments[argument];
      Integer branch = exact.isEmpty() ? null : exact.get(number);
      return branch == null ? categories[conventions.category(ordinal, number, pluralOffset)] : branch;
    }
  }
}
