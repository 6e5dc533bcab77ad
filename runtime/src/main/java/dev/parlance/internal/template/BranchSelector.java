package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.locale.PluralClassifier;
import dev.parlance.internal.text.NormalizedName;
import java.util.Map;

/** Selects the branch that a call shows. */
public sealed interface BranchSelector {
  /** The index of the branch. */
  int select(Object[] arguments, LocaleFormat format);

  /** The index of the branch where {@code number} is the only argument. */
  default int select(long number, LocaleFormat format) {
    return select(new Object[] {number}, format);
  }

  /** Selects by a flag: branch 0 for true, 1 for false. */
  record Flag(int argument) implements BranchSelector {
    @Override
    public int select(Object[] arguments, LocaleFormat format) {
      return (Boolean) arguments[argument] ? 0 : 1;
    }
  }

  /**
   * Selects by a word, or by the name of an enum's constant.
   *
   * @param normalized the branches by {@link NormalizedName}, for constants
   */
  record Select(int argument, Map<String, Integer> branches,
      Map<String, Integer> normalized) implements BranchSelector {
    @Override
    public int select(Object[] arguments, LocaleFormat format) {
      Object argument = arguments[this.argument];
      Integer branch = argument instanceof Enum<?> constant
          ? branches.getOrDefault(constant.name(), normalized.get(NormalizedName.of(constant.name())))
          : branches.get(argument.toString());
      return branch == null ? branches.get("other") : branch;
    }
  }

  /**
   * Selects by a number.
   *
   * @param exact the numbers that have a branch of their own, which takes precedence
   * @param exactBranches the indexes of their branches
   * @param categories for each category of {@link PluralClassifier} the index of its branch, or of the branch {@code
   *     other}
   */
  record Plural(int argument, boolean ordinal, long pluralOffset, long[] exact, int[] exactBranches,
      int[] categories) implements BranchSelector {
    @Override
    public int select(Object[] arguments, LocaleFormat format) {
      return select(((Number) arguments[argument]).longValue(), format);
    }

    @Override
    public int select(long number, LocaleFormat format) {
      for (int i = 0; i < exact.length; i++) {
        if (exact[i] == number) {
          return exactBranches[i];
        }
      }
      return categories[format.category(ordinal, number, pluralOffset)];
    }
  }

  /**
   * Selects by limits as {@link java.text.ChoiceFormat} does: the last one that the number reaches, the first one where it
   * reaches none or is not a number.
   *
   * @param limits for each branch the least number that it is for, in ascending order
   */
  record Limits(int argument, double[] limits) implements BranchSelector {
    @Override
    public int select(Object[] arguments, LocaleFormat format) {
      double number = ((Number) arguments[argument]).doubleValue();
      int branch = 0;
      while (branch + 1 < limits.length && number >= limits[branch + 1]) {
        branch++;
      }
      return branch;
    }
  }
}
