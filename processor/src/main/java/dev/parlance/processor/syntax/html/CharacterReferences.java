package dev.parlance.processor.syntax.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The character references of HTML, with and without their semicolons (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state">HTML, 13.2.5.72</a>).
 */
final class CharacterReferences {
  /** The characters by names; those that need a semicolon have it. */
  private static final Map<String, String> NAMES = read();

  private static final int LONGEST = 32;

  /** The longest name that needs no semicolon. */
  private static final int LONGEST_ALONE = 6;

  private static final int REPLACEMENT = 0xfffd;

  /** What the numbers from 0x80 on stand for, which Windows-1252 has characters at; 0 where it has none. */
  private static final int[] WINDOWS = {0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160,
    0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
    0x153, 0, 0x17e, 0x178};

  private CharacterReferences() {}

  /**
   * A reference that was read.
   *
   * @param characters what it stands for
   * @param end where it ends
   */
  record Reference(String characters, int end) {}

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = CharacterReferences.class.getResourceAsStream("character-references.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
        String[] words = line.split(" ");
        StringBuilder characters = new StringBuilder();
        Arrays.stream(words, 1, words.length).forEach(
            each -> characters.appendCodePoint(Integer.parseInt(each, 16)));
        boolean alone = words[0].endsWith("*");
        String name = alone ? words[0].substring(0, words[0].length() - 1) : words[0];
        names.put(name + ";", characters.toString());
        if (alone) {
          names.put(name, characters.toString());
        }
      });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Map.copyOf(names);
  }

  /** The reference whose {@code &} is {@code at}; empty where the {@code &} is itself. */
  static Optional<Reference> at(String text, int at, boolean inAttribute) {
    return at + 1 < text.length() && text.charAt(at + 1) == '#' ? numbered(text, at + 2) : named(text, at, inAttribute);
  }

  private static Optional<Reference> numbered(String text, int start) {
    boolean hex = start < text.length() && (text.charAt(start) | 0x20) == 'x';
    int digits = hex ? start + 1 : start;
    int end = digits;
    int number = 0;
    while (end < text.length() && digit(text.charAt(end), hex) >= 0) {
      number = Math.min(Character.MAX_CODE_POINT + 1, number * (hex ? 16 : 10) + digit(text.charAt(end), hex));
      end++;
    }
    if (end == digits) {
      return Optional.empty();
    }
    return Optional.of(new Reference(Character.toString(codePoint(number)),
        end < text.length() && text.charAt(end) == ';' ? end + 1 : end));
  }

  private static int digit(char c, boolean hex) {
    return c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
  }

  private static int codePoint(int number) {
    if (number == 0 || number > Character.MAX_CODE_POINT || number >= 0xd800 && number <= 0xdfff) {
      return REPLACEMENT;
    }
    boolean windows = number >= 0x80 && number < 0x80 + WINDOWS.length && WINDOWS[number - 0x80] != 0;
    return windows ? WINDOWS[number - 0x80] : number;
  }

  private static Optional<Reference> named(String text, int at, boolean inAttribute) {
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST && HtmlInput.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == ';') {
      String characters = NAMES.get(text.substring(at + 1, end + 1));
      if (characters != null) {
        return Optional.of(new Reference(characters, end + 1));
      }
    }
    for (int to = Math.min(end, at + 1 + LONGEST_ALONE); to > at + 1; to--) {
      String characters = NAMES.get(text.substring(at + 1, to));
      if (characters != null) {
        char next = to < text.length() ? text.charAt(to) : ' ';
        return inAttribute && (next == '=' || HtmlInput.isLetterOrDigit(next)) ? Optional.empty()
            : Optional.of(new Reference(characters, to));
      }
    }
    return Optional.empty();
  }
}
