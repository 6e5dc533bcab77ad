package dev.parlance.example.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a request comes from, as browsers say. */
final class Origin {
  private static final Pattern HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private Origin() {}

  /** Whether the request names this machine; a site whose name leads here names itself. */
  static boolean isForThisMachine(Request request) {
    return request.header("Host").map(HOST::matcher).map(Matcher::matches).orElse(false);
  }

  /** Whether a form that was sent is one of ours; programs other than browsers do not say. */
  static boolean isOwn(Request request) {
    return request.header("Sec-Fetch-Site").map(OWN::contains).orElse(true)
        && request.header("Origin").map(origin -> authority(origin).equals(request.header("Host"))).orElse(true);
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
