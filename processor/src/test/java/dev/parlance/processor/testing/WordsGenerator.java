package dev.parlance.processor.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Random words from what breaks parsers, Java sources, comments and HTML; and ways to write them in a catalog. */
final class WordsGenerator {
  private static final List<String> PLAIN = List.of("Save", "the", "video", "PeerTube's", "and", "à", "Größe", "1000",
      "İstanbul", "ıspanak", "συστήνω", "приватность", "more…", "it’s", "“quoted”", "—");
  private static final List<String> NASTY = List.of("*/", "/*", "//", "/**", "\\u002a/", "\\u000a", "\\uuu0022", "\\",
      "\\\\", "\\n", "\\\"", "\"", "\"\"\"", "'", "''", "`", "$L", "$T", "$S", "$$", "$W", "$]", "%s", "%n",
      "{@code x}",
      "{@link", "@param x", "@", "<b>", "</p>", "<", ">", "&", "&amp;", "&#0;", "]]>", "]]", "<!--", "-->", "<?", "?>",
      "{first} - {last}", "{", "}", "{}", "{0, numbers}", "{ a ", "#", "=b", "~", "^", "|", "_", "*", "[a](b)", "+ \"",
      "\t", "\n", "\r", "\r\n", " ", "  ", "\u00a0", "\u00ad", "\u0085", "\u2028", "\u2029", "\u200b", "\u200d",
      "\ufeff",
      "\u200f", "\u202e\u202c", "\u2066\u2069", "漢字", "カタカナ", "العربية", "עברית", "हिन्दी", "ไทย", "😀", "👩‍👩‍👧",
      "🇹🇷",
      "\ud83d\udc4d\ud83c\udffd", "e\u0301", "a\u0308\u0323", "\u007f", "\u0080", "\u009f", "\ud7ff", "\ue000",
      "\ufdd0",
      "\ufffb", "\ufffc", "\ufffd", "\ud800\udc00", "\ud83f\udffe", "\udbff\udffd");
  private static final Map<Integer, String> NAMED =
      Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;", (int) '\'', "&apos;");

  /** Wider than ICU, so that no text opens one. */
  private static final Pattern LIKE_ICU = Pattern.compile("\\{[^{}]*,[^{}]*,");

  private final Random random;

  WordsGenerator(Random random) {
    this.random = random;
  }

  /** Words, never empty, that open no ICU behind {@code before}. */
  String words(CharSequence before) {
    StringBuilder words = new StringBuilder();
    for (int count = random.nextInt(6); count >= 0; count--) {
      switch (random.nextInt(4)) {
        case 0 -> words.append(pick(PLAIN)).append(' ').append(pick(PLAIN));
        case 1 -> words.append((char) ('!' + random.nextInt('~' - '!' + 1)));
        default -> words.append(pick(NASTY));
      }
    }
    boolean icu = LIKE_ICU.matcher(before.toString() + words).find();
    return icu ? words.toString().replace(',', ';') : words.toString();
  }

  /** {@code words} as they may stand in a text behind {@code raw}. */
  void write(String words, StringBuilder raw) {
    words.codePoints().forEach(c -> raw.append(mustBeReference(c, raw) || random.nextInt(8) == 0 ? reference(c)
        : Character.toString(c)));
  }

  /** {@code value} as it may stand between double quotes in a tag. */
  String attribute(String value) {
    StringBuilder attribute = new StringBuilder();
    value.codePoints().forEach(c -> attribute.append(NAMED.getOrDefault(c, Character.toString(c))));
    return attribute.toString();
  }

  /** Spaces and tabs, at least {@code least}. */
  String space(int least) {
    StringBuilder space = new StringBuilder();
    for (int count = least + random.nextInt(3); count > 0; count--) {
      space.append(random.nextInt(4) == 0 ? '\t' : ' ');
    }
    return space.toString();
  }

  /** One of {@code choices}. */
  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static boolean mustBeReference(int c, StringBuilder raw) {
    boolean afterBracket = raw.length() > 0 && raw.charAt(raw.length() - 1) == ']';
    return c == '<' || c == '&' || c == '\n' || c == '\r' || c == '>' && afterBracket;
  }

  private String reference(int c) {
    int form = random.nextInt(3);
    if (form == 0 && NAMED.containsKey(c)) {
      return NAMED.get(c);
    }
    String zeros = "0".repeat(random.nextInt(3));
    if (form == 1) {
      return "&#" + zeros + c + ";";
    }
    String digits = Integer.toHexString(c);
    return "&#x" + zeros + (random.nextBoolean() ? digits : digits.toUpperCase(Locale.ROOT)) + ";";
  }
}
