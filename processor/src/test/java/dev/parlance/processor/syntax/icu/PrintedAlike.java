package dev.parlance.processor.syntax.icu;

import java.util.regex.Pattern;

/** Texts without what depends on the version of CLDR that a JDK or Node has. */
final class PrintedAlike {
  /** The JDK of version 17 writes Arabic with these digits and signs, later ones and Node with European ones. */
  private static final String ARABIC = "٠١٢٣٤٥٦٧٨٩٫٬٪";

  private static final String EUROPEAN = "0123456789.,%";

  /** The invisible marks around Arabic numbers and currencies are others in each version. */
  private static final Pattern MARKS = Pattern.compile("[\u061c\u200e\u200f]");

  /** CLDR has a narrow space here since version 42; JDK 17 is older, and V8 prints an ordinary one. */
  private static final Pattern NARROW_SPACE = Pattern.compile("\u202f(?=AM|PM|ص|م)");

  /** A number of four digits in groups, in Polish. */
  private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![\\d\u00a0])(\\d)\u00a0(\\d{3})(?!\\d|\u00a0\\d)");

  private PrintedAlike() {}

  /** The {@code text} with its numbers of four digits ungrouped. */
  static String withoutGroupsOfFourDigits(String text) {
    return FOUR_DIGITS.matcher(text).replaceAll("$1$2");
  }

  /** The {@code text} of either. */
  static String of(String text) {
    StringBuilder european = new StringBuilder();
    for (char c : MARKS.matcher(text).replaceAll("").toCharArray()) {
      int arabic = ARABIC.indexOf(c);
      european.append(arabic < 0 ? c : EUROPEAN.charAt(arabic));
    }
    return NARROW_SPACE.matcher(european).replaceAll(" ");
  }
}
