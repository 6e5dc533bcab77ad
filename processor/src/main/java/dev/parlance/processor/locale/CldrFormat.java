package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.CldrTable;
import dev.parlance.processor.locale.cldr.ParentLocales;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The writing conventions of a locale, by CLDR: its direction and its numbers.
 *
 * <p>They come from a checked-in table, {@code conventions.txt}: ICU4J needs a quarter of a second for the same.
 *
 * @param rightToLeft whether the locale is written from right to left
 * @param zero the digit 0, one code point
 * @param separator the separator between groups of digits
 * @param minus the sign before a negative number
 * @param primary the number of digits in the last group
 * @param secondary the number of digits in the groups before it
 * @param decimal the separator before a fraction
 */
public record CldrFormat(
    boolean rightToLeft, String zero, String separator, String minus, int primary, int secondary,
    String decimal) {
  /** The format of the root locale, which English has too. */
  public static final CldrFormat ROOT = new CldrFormat(false, "0", ",", "-", 3, 3, ".");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  /** The conventions of each of {@code tags}, which are canonical. */
  public static Map<String, CldrFormat> of(List<String> tags) {
    Map<String, CldrFormat> table = new HashMap<>();
    CldrTable.read("conventions.txt").forEach(words -> table.put(words.get(0), parse(words)));
    ParentLocales parents = new ParentLocales();
    Map<String, CldrFormat> conventions = new HashMap<>();
    for (String tag : tags) {
      Optional<String> step = Optional.of(tag);
      while (step.isPresent() && !table.containsKey(step.get())) {
        step = parents.of(step.get());
      }
      conventions.put(tag, step.map(table::get).orElse(ROOT));
    }
    return conventions;
  }

  /** The same conventions from right to left. */
  public CldrFormat fromRightToLeft() {
    return new CldrFormat(true, zero, separator, minus, primary, secondary, decimal);
  }

  private static CldrFormat parse(List<String> words) {
    return new CldrFormat(words.get(1).equals("rtl"), unescaped(words.get(2)), unescaped(words.get(3)),
        unescaped(words.get(4)), Integer.parseInt(words.get(5)), Integer.parseInt(words.get(6)),
        unescaped(words.get(7)));
  }

  private static String unescaped(String word) {
    return ESCAPE.matcher(word).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
