package dev.parlance.analysis.templates;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys by patterns, in which {@code *} stands for anything.
 *
 * @param patterns the patterns, such as {@code error.*}
 */
public record KeyPatterns(List<String> patterns) {
  /** Copies the list. */
  public KeyPatterns {
    patterns = List.copyOf(patterns);
  }

  /** Whether {@code key} has the form of one of the patterns. */
  public boolean matches(String key) {
    return patterns.stream().anyMatch(pattern -> Pattern.matches(
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), key));
  }
}
