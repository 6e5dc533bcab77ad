package dev.parlance.internal.bundle;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.locale.PluralClassifier;
import dev.parlance.internal.template.BranchSelector;
import java.math.BigDecimal;

/** Chooses branches by arguments of any types. */
final class LenientChoice {
  private static final int LONGEST_NUMBER = 64;

  private LenientChoice() {}

  /** The branch that the arguments choose. */
  static int branch(BranchSelector selector, Object[] arguments, LocaleFormat format) {
    if (selector instanceof BranchSelector.Flag flag) {
      Object argument = arguments[flag.argument()];
      return argument instanceof Missing || Boolean.parseBoolean(UnformattedValues.words(argument)) ? 0 : 1;
    }
    if (selector instanceof BranchSelector.Select select) {
      return branch(select, arguments, format);
    }
    if (selector instanceof BranchSelector.Plural plural) {
      Long count = count(arguments[plural.argument()]);
      return count == null ? plural.categories()[PluralClassifier.OTHER]
          : plural.select(alone(plural.argument(), count), format);
    }
    BranchSelector.Limits limits = (BranchSelector.Limits) selector;
    return limits.select(alone(limits.argument(), number(arguments[limits.argument()])), format);
  }

  private static int branch(BranchSelector.Select select, Object[] arguments, LocaleFormat format) {
    Object argument = arguments[select.argument()];
    String word = argument instanceof Missing missing ? missing.placeholder() : UnformattedValues.words(argument);
    // What an enum calls itself comes first, then its name.
    return select.branches().containsKey(word) || !(argument instanceof Enum<?>)
        ? select.select(alone(select.argument(), word), format) : select.select(arguments, format);
  }

  /** What is shown in place of every branch: as in java.text, null and what was not passed, where limits choose. */
  static Object shownInstead(BranchSelector selector, Object[] arguments) {
    if (!(selector instanceof BranchSelector.Limits limits)) {
      return null;
    }
    Object argument = arguments[limits.argument()];
    return argument == null ? UnformattedValues.words(null) : argument instanceof Missing ? argument : null;
  }

  /** The number of a plural: that of any number, or of a string that is one; null for any other argument. */
  static Long count(Object argument) {
    try {
      if (argument instanceof Number number) {
        return number.longValue();
      }
      return argument instanceof String words && words.length() <= LONGEST_NUMBER
          ? (Long) new BigDecimal(words.strip()).longValue() : null;
    } catch (RuntimeException notOne) {
      return null;
    }
  }

  /** The number that limits are compared with; what is not one reaches none. */
  private static double number(Object argument) {
    try {
      return argument instanceof Number number ? number.doubleValue() : Double.NaN;
    } catch (RuntimeException notOne) {
      return Double.NaN;
    }
  }

  private static Object[] alone(int index, Object argument) {
    Object[] arguments = new Object[index + 1];
    arguments[index] = argument;
    return arguments;
  }
}
