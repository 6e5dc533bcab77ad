package dev.parlance.processor.locale;

import java.util.List;

/**
 * A condition of a plural rule for whole numbers
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax">UTS #35, Plural Rules
 * Syntax</a>).
 */
public sealed interface PluralCondition {
  /** Whether the condition holds for {@code n}, which is not negative. */
  boolean holds(long n);

  /** Calls the method of {@code visitor} for this kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A condition that holds where one of several does.
   *
   * @param conditions at least two
   */
  record Or(List<PluralCondition> conditions) implements PluralCondition {
    /** Copies the list. */
    public Or {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(long n) {
      for (PluralCondition condition : conditions) {
        if (condition.holds(n)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.or(this);
    }
  }

  /**
   * A condition that holds where all of several do.
   *
   * @param relations at least two
   */
  record And(List<Relation> relations) implements PluralCondition {
    /** Copies the list. */
    public And {
      relations = List.copyOf(relations);
    }

    @Override
    public boolean holds(long n) {
      for (Relation relation : relations) {
        if (!relation.holds(n)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.and(this);
    }
  }

  /**
   * A condition that holds where the number is in one of some ranges, or in none of them.
   *
   * @param modulus the divisor whose remainder is compared; 0 where the number itself is compared
   * @param negated whether the number must be in none of the ranges
   * @param ranges at least one, in order, neither overlapping nor adjacent
   */
  record Relation(int modulus, boolean negated, List<Range> ranges) implements PluralCondition {
    /** Copies the list. */
    public Relation {
      ranges = List.copyOf(ranges);
    }

    @Override
    public boolean holds(long n) {
      long value = modulus == 0 ? n : n % modulus;
      for (Range range : ranges) {
        if (range.from <= value && value <= range.to) {
          return !negated;
        }
      }
      return negated;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.relation(this);
    }
  }

  /** The numbers from {@code from} to {@code to}, both included. */
  record Range(int from, int to) {}

  /**
   * A visitor of conditions, with one method per kind.
   *
   * @param <R> the result of each method
   */
  interface Visitor<R> {
    /** Visits a condition that holds where one of several does. */
    R or(Or or);

    /** Visits a condition that holds where all of several do. */
    R and(And and);

    /** Visits a condition on ranges. */
    R relation(Relation relation);
  }
}
