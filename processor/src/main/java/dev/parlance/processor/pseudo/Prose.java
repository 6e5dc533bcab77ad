package dev.parlance.processor.pseudo;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maps what people read in a text, and leaves what programs read: addresses, and the placeholders and tags of other
 * tools, which are text for Parlance.
 */
final class Prose {
  private static final Pattern FIXED = Pattern.compile(
      "\\{[^{}]{0,200}}"
          + "|%(?:\\([\\w.]{1,100}\\)|[\\d$.+#-]{0,10})[a-zA-Z@]"
          + "|</?\\p{L}[^<>]{0,200}>"
          + "|&#?\\w{1,30};"
          + "|(?:\\b\\w{1,20}://|\\bmailto:|\\bwww\\.)\\S{1,2000}"
          + "|[\\w.+-]{1,64}+@[\\w.-]{1,255}",
      Pattern.CASE_INSENSITIVE);

  private Prose() {}

  /** Whether {@code text} has words that people read. */
  static boolean isIn(String text) {
    return FIXED.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
  }

  /** {@code text} with what {@code mapping} makes of the rest. */
  static String map(String text, UnaryOperator<String> mapping) {
    StringBuilder mapped = new StringBuilder();
    Matcher fixed = FIXED.matcher(text);
    int end = 0;
    while (fixed.find()) {
      mapped.append(mapping.apply(text.substring(end, fixed.start()))).append(fixed.group());
      end = fixed.end();
    }
    return mapped.append(mapping.apply(text.substring(end))).toString();
  }
}
