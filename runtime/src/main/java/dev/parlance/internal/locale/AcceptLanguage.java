package dev.parlance.internal.locale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code Accept-Language} headers (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4">RFC 9110
 * §12.5.4</a>), by lookup (<a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647 §3.4</a>). Malformed
 * ranges and weights are skipped, since headers come from anywhere. {@code *} counts only where no named range fits.
 *
 * <p>Only the ranges that end within the first 4 096 characters count, and of those the first 100 that are well-formed,
 * so that no header costs more than that.
 */
public final class AcceptLanguage {
  private static final int NONE = -1;
  private static final int LONGEST_RANGE = 64;
  private static final int MOST_CHARACTERS = 4096;
  private static final int MOST_RANGES = 100;
  private static final String ANY = "*";

  private AcceptLanguage() {}

  /** A range in lower case with its weight in thousandths. */
  private record Range(String tag, int weight) implements Comparable<Range> {
    /** The heavier one comes first. */
    @Override
    public int compareTo(Range other) {
      return Integer.compare(other.weight, weight);
    }
  }

  /** The number of the locale that fits {@code header} best, or −1 where none does. */
  public static int best(String header, LocaleLookup matches) {
    if (header == null) {
      return NONE;
    }
    List<Range> wanted = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (Range range : ranges(header)) {
      int weight = Math.min(range.weight(), weights.getOrDefault(range.tag(), range.weight()));
      weights.put(range.tag(), weight);
      if (weight > 0) {
        wanted.add(range);
      }
    }
    Collections.sort(wanted);
    Set<String> tried = new HashSet<>();
    for (Range range : wanted) {
      if (!range.tag().equals(ANY) && tried.add(range.tag())) {
        int number = matches.find(Locale.forLanguageTag(range.tag()));
        if (number >= 0 && weight(matches.tag(number), weights) != 0) {
          return number;
        }
      }
    }
    return weights.getOrDefault(ANY, 0) > 0 ? firstUnnamed(weights, matches) : NONE;
  }

  private static List<Range> ranges(String header) {
    int length = header.length() <= MOST_CHARACTERS ? header.length() : header.lastIndexOf(',', MOST_CHARACTERS);
    List<Range> ranges = new ArrayList<>();
    for (int start = 0; start < length && ranges.size() < MOST_RANGES;) {
      int comma = header.indexOf(',', start);
      int end = comma < 0 ? length : comma;
      Range range = range(header.substring(start, end));
      if (range != null) {
        ranges.add(range);
      }
      start = end + 1;
    }
    return ranges;
  }

  /** The first locale that no range names, which is the one that {@code *} means. */
  private static int firstUnnamed(Map<String, Integer> weights, LocaleLookup matches) {
    for (int number = 0; number < matches.count(); number++) {
      if (weight(matches.tag(number), weights) == NONE && matches.isForAnyone(number)) {
        return number;
      }
    }
    return NONE;
  }

  /** The weight of the longest range that {@code tag} begins with, or −1 where there is none. */
  private static int weight(String tag, Map<String, Integer> weights) {
    String range = tag.toLowerCase(Locale.ROOT);
    while (!weights.containsKey(range)) {
      int end = range.lastIndexOf('-');
      if (end < 0) {
        return NONE;
      }
      range = range.substring(0, end);
    }
    return weights.get(range);
  }

  /** Parses {@code fr-CA;q=0.8}; null where it is malformed. An underscore counts as a hyphen. */
  private static Range range(String item) {
    int semicolon = item.indexOf(';');
    String tag = (semicolon < 0 ? item : item.substring(0, semicolon)).trim();
    tag = withoutWildcards(tag.replace('_', '-'));
    int weight = semicolon < 0 ? 1000 : weight(item.substring(semicolon + 1).trim());
    boolean wellFormed = weight >= 0 && (tag.equals(ANY) || isTag(tag));
    return wellFormed ? new Range(tag.toLowerCase(Locale.ROOT), weight) : null;
  }

  /** The basic range of an extended one (RFC 4647 §3.2): {@code de-DE} for {@code de-*-DE}, {@code *} for {@code *-CH}. */
  private static String withoutWildcards(String tag) {
    if (tag.startsWith("*-") && isTag(tag.replace("*", "x"))) {
      return ANY;
    }
    String basic = tag;
    while (basic.contains("-*-")) {
      basic = basic.replace("-*-", "-");
    }
    return basic.endsWith("-*") ? basic.substring(0, basic.length() - 2) : basic;
  }

  private static boolean isTag(String tag) {
    if (tag.isEmpty() || tag.length() > LONGEST_RANGE) {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!alphanumeric && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Parses {@code q=0.8} into thousandths; −1 where it is malformed (RFC 9110 §12.4.2). */
  private static int weight(String parameter) {
    String digits = parameter.length() > 2 && (parameter.startsWith("q=") || parameter.startsWith("Q="))
        ? parameter.substring(2).trim() : "";
    if (digits.isEmpty() || digits.length() > 5 || digits.length() > 1 && digits.charAt(1) != '.') {
      return NONE;
    }
    int weight = 0;
    for (int i = 0, unit = 1000; i < digits.length(); i++) {
      if (i == 1) {
        continue;
      }
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      weight += (c - '0') * unit;
      unit /= 10;
    }
    return weight <= 1000 ? weight : NONE;
  }
}
