package dev.parlance.analysis.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Patterns of keys. */
class KeyPatternsTest {
  @Test
  void aStarStandsForAnythingAndEverythingElseForItself() {
    KeyPatterns patterns = new KeyPatterns(List.of("error.*", "*.title", "exact", "a*b*"));

    assertEquals(List.of("error.x", "error.", "cart.title", "exact", "ab", "a.b.c"),
        Stream.of("error.x", "error.", "errorx", "cart.title", "title", "exact", "exactly", "ab", "a.b.c", "a")
            .filter(patterns::matches).toList());
  }
}
