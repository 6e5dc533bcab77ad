package dev.parlance.processor.spi;

import java.util.Map;

/**
 * A reference of XML such as {@code &amp;} or {@code &#8239;}
 * (<a href="https://www.w3.org/TR/xml/#sec-references">XML 1.0, section 4.1</a>).
 *
 * @param characters the characters that it denotes; the raw characters where it is faulty
 * @param end the offset after it
 * @param problem what is wrong with it, a sentence; empty where it is not faulty
 * @param advice what to do about it, a sentence; empty where it is not faulty
 */
public record XmlReference(String characters, int end, String problem, String advice) {
  private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
  private static final int LONGEST = 32;

  /** Reads the reference whose {@code &} is at {@code start} of {@code text}; never fails. */
  public static XmlReference read(String text, int start) {
    int end = start + 1;
    while (end < text.length() && end - start < LONGEST && isNamePart(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start + 1, end);
    if (name.isEmpty() || end == text.length() || text.charAt(end) != ';') {
      return faulty(text, start, start + 1, "& does not start an entity reference.", "Write &amp; for a literal &.");
    }
    end++;
    if (name.charAt(0) == '#') {
      return numeric(text, start, end, name);
    }
    String value = NAMED.get(name);
    if (value != null) {
      return new XmlReference(value, end, "", "");
    }
    String instead = name.equals("nbsp") ? "Write &#160;." : "Write the character itself, or its number as in &#160;.";
    return faulty(
        text, start, end, "&" + name + "; is not an entity of XML, which has amp, lt, gt, quot and apos.", instead);
  }

  /** Whether the reference is faulty. */
  public boolean isFaulty() {
    return !problem.isEmpty();
  }

  private static XmlReference numeric(String text, int start, int end, String name) {
    boolean hexadecimal = name.startsWith("#x");
    int c = number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    if (c < 0) {
      return faulty(
          text, start, end, "&" + name + "; is not the number of a character.", "Write it as in &#160; or &#xA0;.");
    }
    if (!XmlCharacters.isAllowed(c)) {
      return faulty(text, start, end,
          "&" + name + "; stands for " + XmlCharacters.name(c) + ", which is not allowed in a text.", "Remove it.");
    }
    return new XmlReference(Character.toString(c), end, "", "");
  }

  /** The value of {@code digits}, or −1 where they are not digits or exceed Unicode. */
  private static int number(String digits, int radix) {
    int value = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length() && value >= 0; i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
    }
    return value > Character.MAX_CODE_POINT ? -1 : value;
  }

  private static XmlReference faulty(String text, int start, int end, String problem, String advice) {
    return new XmlReference(text.substring(start, end), end, problem, advice);
  }

  private static boolean isNamePart(char c) {
    return c == '#' || c < 0x80 && Character.isLetterOrDigit(c);
  }
}
