package dev.parlance.internal.template;

/**
 * An address as browsers take it apart (<a href="https://url.spec.whatwg.org/#concept-basic-url-parser">WHATWG URL</a>),
 * on a page with http or https: a backslash is a slash, and any number of them may be before a host.
 *
 * @param path where the path begins, behind scheme and host
 * @param hasAuthority whether a host is before it
 * @param opaque whether the path has no segments, as that of {@code mailto:}
 */
public record AddressParts(String address, int path, boolean hasAuthority, boolean opaque) {
  /** Takes {@code address} apart, which has no control characters and no spaces at its ends. */
  public static AddressParts of(String address) {
    int colon = schemeEnd(address);
    if (colon >= 0 && !hasScheme(address, "http") && !hasScheme(address, "https")) {
      return new AddressParts(address, colon + 1, false, true);
    }
    int at = colon + 1;
    while (at < address.length() && isSlash(address.charAt(at))) {
      at++;
    }
    if (colon < 0 && at < 2) {
      return new AddressParts(address, 0, false, false);
    }
    while (at < address.length() && !isSlash(address.charAt(at)) && "?#".indexOf(address.charAt(at)) < 0) {
      at++;
    }
    return new AddressParts(address, at, true, false);
  }

  /** Whether {@code address} begins with {@code scheme}, which is in lower case, and a colon. */
  static boolean hasScheme(CharSequence address, String scheme) {
    for (int i = 0; i < scheme.length(); i++) {
      if (i >= address.length() || (address.charAt(i) | 0x20) != scheme.charAt(i)) {
        return false;
      }
    }
    return address.length() > scheme.length() && address.charAt(scheme.length()) == ':';
  }

  /** The index of the colon that ends a scheme; −1 where there is none. */
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  /** The segment of the path from {@code start} to {@code end} with what is beside it there; empty outside of the path. */
  String segment(int start, int end) {
    int pathEnd = path;
    while (pathEnd < address.length() && "?#".indexOf(address.charAt(pathEnd)) < 0) {
      pathEnd++;
    }
    if (opaque || start > pathEnd) {
      return "";
    }
    int from = start;
    while (from > path && !isSlash(address.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < pathEnd && !isSlash(address.charAt(to))) {
      to++;
    }
    return address.substring(from, to).replace("%2e", ".").replace("%2E", ".");
  }
}
