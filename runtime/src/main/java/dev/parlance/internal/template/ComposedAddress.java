package dev.parlance.internal.template;

import dev.parlance.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of a link that the source catalog writes around values of the call. A value at its beginning is an address
 * itself; every other is percent-encoded, so that it stays where the catalog has put it.
 *
 * @param words the words around the arguments: one more than these, the first and the last maybe empty
 * @param arguments the indexes of the arguments
 */
public record ComposedAddress(List<String> words, int[] arguments) {
  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";
  private static final int SHOWN = 100;

  /** Copies the list. */
  public ComposedAddress {
    words = List.copyOf(words);
  }

  /** This address in a text whose arguments are those at {@code indexes} of the call. */
  ComposedAddress with(int[] indexes) {
    int[] others = new int[arguments.length];
    for (int i = 0; i < others.length; i++) {
      others[i] = indexes[arguments[i]];
    }
    return new ComposedAddress(words, others);
  }

  /**
   * The link to the address with {@code values} of the call filled in.
   *
   * @throws IllegalArgumentException where the address is not safe, or a value would lead elsewhere than the catalog says
   */
  public Link link(Object[] values) {
    StringBuilder out = new StringBuilder(words.get(0));
    List<int[]> encoded = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String value = words(values[arguments[i]]);
      if (i == 0 && out.isEmpty()) {
        out.append(value);
      } else {
        int start = out.length();
        encode(value, kept(out), out);
        encoded.add(new int[] {start, out.length()});
      }
      out.append(words.get(i + 1));
    }
    Link link = Link.to(out.toString());
    String problem = problem(AddressParts.of(link.address()), encoded, trimmed(out));
    if (problem != null) {
      throw new IllegalArgumentException("the address '" + shown(link.address()) + "' has " + problem);
    }
    return link;
  }

  private static String words(Object value) {
    return value instanceof Link link ? link.address() : value.toString();
  }

  /** The reserved character that addresses like {@code begun} have in their values; −1 for none. */
  private static int kept(StringBuilder begun) {
    if (AddressParts.hasScheme(begun, "mailto") && begun.indexOf("?") < 0) {
      return '@';
    }
    return AddressParts.hasScheme(begun, "tel") ? '+' : -1;
  }

  /** Percent-encodes what is not unreserved (RFC 3986 §2.3); a lone surrogate stays, so that the address is refused. */
  private static void encode(String value, int kept, StringBuilder out) {
    for (int i = 0; i < value.length();) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      if (c == kept || isUnreserved(c) || Character.getType(c) == Character.SURROGATE) {
        out.appendCodePoint(c);
        continue;
      }
      for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        out.append('%').append(HEX.charAt(each >> 4 & 0xf)).append(HEX.charAt(each & 0xf));
      }
    }
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
  }

  /** How many characters are trimmed from the beginning of {@code address}. */
  private static int trimmed(CharSequence address) {
    int start = 0;
    while (start < address.length() && address.charAt(start) <= ' ') {
      start++;
    }
    return start;
  }

  private static String problem(AddressParts parts, List<int[]> encoded, int trimmed) {
    for (int[] value : encoded) {
      int start = value[0] - trimmed;
      if (start < parts.path() || start == parts.path() && parts.hasAuthority()) {
        return "a value in its scheme or host, and values belong behind these";
      }
      String segment = parts.segment(start, value[1] - trimmed);
      if (segment.equals(".") || segment.equals("..")) {
        return "a value that makes the segment '" + segment + "', which leads elsewhere";
      }
    }
    return null;
  }

  private static String shown(String address) {
    int cut = address.length() <= SHOWN ? address.length()
        : Character.isLowSurrogate(address.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
    return cut == address.length() ? address : address.substring(0, cut) + "…";
  }
}
