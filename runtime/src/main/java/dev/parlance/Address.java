package dev.parlance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which addresses a link or an image may have. */
final class Address {
  private static final List<String> LINK_SCHEMES = List.of("https", "http", "mailto", "tel");
  private static final List<String> IMAGE_SCHEMES = List.of("https", "http");
  private static final Set<String> NEVER = Set.of("javascript", "data", "vbscript");
  private static final int SHOWN = 100;

  private Address() {}

  /** {@code address} without the C0 controls and spaces at its ends, which browsers drop too (WHATWG URL §4.4). */
  static String trimmed(String address) {
    // String.trim cuts exactly U+0000 to U+0020.
    return address.trim();
  }

  /** The {@code address} of an image, trimmed; throws where it is not safe. */
  static String ofImage(String address) {
    String trimmed = trimmed(address);
    String problem = problem(trimmed, IMAGE_SCHEMES, Set.of());
    if (problem != null) {
      throw new IllegalArgumentException(refusal(trimmed, problem, IMAGE_SCHEMES));
    }
    return trimmed;
  }

  /** The problem with the trimmed address of a link, or null where it is safe. */
  static @Nullable String problem(String address, Set<String> extraSchemes) {
    return problem(address, LINK_SCHEMES, extraSchemes);
  }

  /**
   * The problem with a trimmed address, or null where it is safe.
   *
   * <p>This is stricter than the <a href="https://url.spec.whatwg.org/#concept-basic-url-parser">WHATWG URL parser</a>,
   * which drops tabs and line ends inside an address: here every control is refused, so that the address checked is the
   * address used.
   */
  private static @Nullable String problem(String address, List<String> schemes, Set<String> extraSchemes) {
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
    return colon < 0 || isAllowed(address, colon, schemes, extraSchemes) ? null : "a scheme that is not allowed";
  }

  private static boolean isAllowed(String address, int colon, List<String> schemes, Set<String> extraSchemes) {
    for (String scheme : schemes) {
      if (Ascii.equalsIgnoreCase(address, colon, scheme)) {
        return true;
      }
    }
    for (String scheme : extraSchemes) {
      if (Ascii.equalsIgnoreCase(address, colon, scheme)) {
        return true;
      }
    }
    return false;
  }

  /** Refuses schemes that run code, and names that are not a scheme by RFC 3986 §3.1. */
  static void checkSchemes(Set<String> schemes) {
    for (String scheme : schemes) {
      String name = Ascii.lowerCase(scheme);
      if (NEVER.contains(name)) {
        throw new IllegalArgumentException(
            "the scheme '" + name + "' is never allowed, since such an address can run code");
      }
      if (!isScheme(name)) {
        throw new IllegalArgumentException(
            "'" + shown(scheme)
                + "' is not a scheme: use a letter, then letters, digits, '+', '-' and '.', without the ':'");
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

  /** The exception for a link whose address has a problem. */
  static IllegalArgumentException refused(String address, String problem, Set<String> extraSchemes) {
    List<String> schemes = new ArrayList<>(LINK_SCHEMES);
    extraSchemes.stream().sorted().forEach(schemes::add);
    return new IllegalArgumentException(
        refusal(address, problem, schemes) + ". For addresses from users there is Link.tryTo");
  }

  private static String refusal(String address, String problem, List<String> schemes) {
    return "the address '" + shown(address) + "' has " + problem + ". Allowed are relative addresses and the schemes "
        + String.join(", ", schemes) + ", without control characters and lone surrogates";
  }

  /** {@code text} made safe for a log: shortened, with control and bidi characters replaced. */
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
