package dev.parlance;

import java.util.List;
import java.util.Set;

/** Which addresses may stand in a link: the one place where that is decided. */
final class Address {
  private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");
  private static final Set<String> NEVER = Set.of("javascript", "data", "vbscript");
  private static final int SHOWN = 100;

  private Address() {}

  /** {@code address} without the C0 controls and spaces at its ends, which browsers drop too (WHATWG URL §4.4). */
  static String trimmed(String address) {
    // String.trim cuts exactly U+0000 to U+0020.
    return address.trim();
  }

  /**
   * What is wrong with a trimmed address, or null where it is safe.
   *
   * <p>Stricter than the <a href="https://url.spec.whatwg.org/#concept-basic-url-parser">WHATWG URL parser</a>, which
   * drops tabs and line ends inside an address: here any control is refused, so that what is checked is what is used.
   */
  static String problem(String address, Set<String> furtherSchemes) {
    int colon = -1;
    boolean pathBegun = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c > ' ' && c < 0x7f) {
        if (!pathBegun) {
          if (c == ':' && colon < 0) {
            colon = i;
          }
          pathBegun = c == '/' || c == '?' || c == '#';
        }
      } else if (Character.isISOControl(c)) {
        return "a control character at index " + i;
      } else if (isBidiControl(c)) {
        return "a bidi control character at index " + i;
      } else if (Character.isSurrogate(c)) {
        if (address.codePointAt(i) == c) {
          return "a lone surrogate at index " + i;
        }
        i++;
      }
    }
    return colon < 0 || isAllowed(address, colon, furtherSchemes) ? null : "a scheme that is not allowed";
  }

  private static boolean isAllowed(String address, int colon, Set<String> furtherSchemes) {
    for (String scheme : SCHEMES) {
      if (Ascii.equalsIgnoreCase(address, colon, scheme)) {
        return true;
      }
    }
    for (String scheme : furtherSchemes) {
      if (Ascii.equalsIgnoreCase(address, colon, scheme)) {
        return true;
      }
    }
    return false;
  }

  /** Refuses schemes that run code, and names that are no scheme by RFC 3986 §3.1. */
  static void checkSchemes(Set<String> schemes) {
    for (String scheme : schemes) {
      String name = Ascii.lowerCase(scheme);
      if (NEVER.contains(name)) {
        throw new IllegalArgumentException(
            "the scheme '" + name + "' is never allowed, since such an address can run code");
      }
      if (!isScheme(name)) {
        throw new IllegalArgumentException(
            "'" + shown(scheme) + "' is no scheme: a letter, then letters, digits, '+', '-' and '.', without the ':'");
      }
    }
  }

  private static boolean isScheme(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** The exception for an address with a problem. */
  static IllegalArgumentException refused(String address, String problem, Set<String> furtherSchemes) {
    StringBuilder schemes = new StringBuilder(String.join(", ", SCHEMES));
    furtherSchemes.stream().sorted().forEach(scheme -> schemes.append(", ").append(scheme));
    return new IllegalArgumentException(
        "the address '" + shown(address) + "' has " + problem + ". Allowed are relative addresses and the schemes "
            + schemes + ", without control characters and lone surrogates. For addresses from users there is"
            + " Link.tryTo");
  }

  /** {@code text} safe to print in a log: no control or bidi character, and not long. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && i < SHOWN; i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      boolean lone = Character.getType(c) == Character.SURROGATE;
      out.appendCodePoint(Character.isISOControl(c) || isBidiControl(c) || lone ? 0xfffd : c);
    }
    return text.length() > SHOWN ? out.append('…').toString() : out.toString();
  }

  private static boolean isBidiControl(int c) {
    return c == '\u061c' || c == '\u200e' || c == '\u200f' || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
