package dev.parlance.processor.parse;

import dev.parlance.processor.syntax.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The closes of a text or branch that close nothing, in the order of their offsets. */
final class StrayCloses {
  private final NavigableMap<Integer, Token.Close> all = new TreeMap<>();

  /** The stray closes whose families have the same letters, by these letters. */
  private final Map<String, NavigableMap<Integer, Token.Close>> byLetters = new HashMap<>();

  /** The stray closes of each family. */
  private final Map<String, NavigableMap<Integer, Token.Close>> byFamily = new HashMap<>();

  void add(Token.Close stray) {
    all.put(stray.offset(), stray);
    byFamily.computeIfAbsent(stray.family(), family -> new TreeMap<>()).put(stray.offset(), stray);
    byLetters.computeIfAbsent(letters(stray.family()), letters -> new TreeMap<>()).put(stray.offset(), stray);
  }

  /** Takes out the first close behind {@code unclosed} that is probably meant to close it; null where there is none. */
  Token.Close takeMisspelt(OpenTag unclosed) {
    NavigableMap<Integer, Token.Close> alike = byLetters.get(letters(unclosed.family()));
    // Behind the tag all are of other families: one of its own would have closed it.
    Map.Entry<Integer, Token.Close> misspelt = alike == null ? null : alike.higherEntry(unclosed.offset());
    if (misspelt == null || misspelt.getValue().family().equals(unclosed.family())) {
      return null;
    }
    return take(misspelt.getKey());
  }

  /** Takes out the last close before {@code unclosed} that would close it behind it; null where there is none. */
  Token.Close takeSwapped(OpenTag unclosed) {
    NavigableMap<Integer, Token.Close> family = byFamily.get(unclosed.family());
    Map.Entry<Integer, Token.Close> swapped = family == null ? null : family.lowerEntry(unclosed.offset());
    return swapped == null ? null : take(swapped.getKey());
  }

  private Token.Close take(int offset) {
    Token.Close taken = all.remove(offset);
    byFamily.get(taken.family()).remove(offset);
    byLetters.get(letters(taken.family())).remove(offset);
    return taken;
  }

  Collection<Token.Close> all() {
    return all.values();
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toUpperCase(Locale.ROOT);
  }
}
