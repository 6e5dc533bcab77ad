package dev.parlance.processor.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How Dart's {@code Intl} chooses a branch of a plural: {@code zero}, {@code one} and {@code two}, which catalogs may write
 * as {@code =0}, {@code =1} and {@code =2}, are for these numbers first, and then for the categories of that name.
 *
 * @see <a href="https://pub.dev/documentation/intl/latest/intl/Intl/pluralLogic.html">Intl.pluralLogic</a>
 */
public final class IntlPlural {
  private static final List<String> NUMBERS = List.of("zero", "one", "two");
  private static final String TWO = "two";
  private static final String FEW = "few";
  private static final String OTHER = "other";

  private IntlPlural() {}

  /** The selector {@code written} in a catalog, as a category: {@code one} for {@code =1}. */
  public static String category(String written) {
    for (int number = 0; number < NUMBERS.size(); number++) {
      if (written.equals("=" + number)) {
        return NUMBERS.get(number);
      }
    }
    return written;
  }

  /** The category {@code selector} as catalogs mostly write it: {@code =1} for {@code one}. */
  static String written(String selector) {
    int number = NUMBERS.indexOf(selector);
    return number < 0 ? selector : "=" + number;
  }

  /** Whether a number, whatever the language, selects the branch {@code selector}. */
  public static boolean hasNumber(String selector) {
    return NUMBERS.contains(selector);
  }

  /** Whether the branch {@code few} of a plural with {@code selectors} stands in for {@code two}. */
  public static boolean fewIsTwo(Collection<String> selectors) {
    return selectors.contains(FEW) && !selectors.contains(TWO);
  }

  /**
   * The selectors of ICU that together select what {@code selector} does.
   *
   * @param all the selectors of the plural
   */
  static List<String> ofIcu(String selector, Collection<String> all) {
    List<String> selectors = new ArrayList<>();
    if (hasNumber(selector)) {
      selectors.add(written(selector));
    }
    selectors.add(selector);
    if (selector.equals(FEW) && fewIsTwo(all)) {
      selectors.add(TWO);
    }
    return selectors;
  }

  /** The one of {@code selectors} that is for {@code number}, which is of {@code category}. */
  public static String selected(long number, String category, Collection<String> selectors) {
    if (number >= 0 && number < NUMBERS.size() && selectors.contains(NUMBERS.get((int) number))) {
      return NUMBERS.get((int) number);
    }
    return selectors.contains(category) ? category
        : category.equals(TWO) && fewIsTwo(selectors) ? FEW : OTHER;
  }
}
