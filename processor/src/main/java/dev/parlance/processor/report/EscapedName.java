package dev.parlance.processor.report;

import java.util.Optional;

/** Names in files of Parlance's own, whose lines and columns no name can leave. */
public final class EscapedName {
  private static final int UNICODE = 4;

  private EscapedName() {}

  /** {@code name} without tabs, line ends and other unprintable characters. */
  public static String of(String name) {
    StringBuilder escaped = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\') {
        escaped.append("\\\\");
      } else if (c == '\t' || UnprintableCharacters.isAt(name, i)) {
        UnprintableCharacters.append(c, escaped);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** The name that is written as {@code escaped}; empty where no name is. */
  public static Optional<String> read(String escaped) {
    StringBuilder name = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) != '\\') {
        name.append(escaped.charAt(i));
        continue;
      }
      i++;
      switch (i < escaped.length() ? escaped.charAt(i) : ' ') {
        case '\\' -> name.append('\\');
        case 'n' -> name.append('\n');
        case 'r' -> name.append('\r');
        case 't' -> name.append('\t');
        case 'u' -> {
          String digits = escaped.substring(i + 1, Math.min(escaped.length(), i + 1 + UNICODE));
          if (!digits.matches("[0-9a-f]{4}")) {
            return Optional.empty();
          }
          name.append((char) Integer.parseInt(digits, 16));
          i += UNICODE;
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    // There is one form per name, so that equal names are equal lines.
    return Optional.of(name.toString()).filter(read -> of(read).equals(escaped));
  }
}
