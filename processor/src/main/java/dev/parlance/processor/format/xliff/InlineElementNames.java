package dev.parlance.processor.format.xliff;

import java.util.Map;

/**
 * Names placeholders: Angular names the start and the end of an element itself, other tools give a number and a type.
 */
final class InlineElementNames {
  private static final String START = "START_";
  private static final String CLOSE = "CLOSE_";

  /** The types of XLIFF 1.2 (ctype) and XLIFF 2 (type and subType) and the names of HTML, each with Angular's name. */
  private static final Map<String, String> BY_TYPE = Map.ofEntries(
      Map.entry("link", "LINK"), Map.entry("a", "LINK"),
      Map.entry("bold", "BOLD_TEXT"), Map.entry("b", "BOLD_TEXT"),
      Map.entry("italic", "ITALIC_TEXT"), Map.entry("i", "ITALIC_TEXT"),
      Map.entry("underlined", "UNDERLINED_TEXT"), Map.entry("underline", "UNDERLINED_TEXT"),
      Map.entry("u", "UNDERLINED_TEXT"),
      Map.entry("em", "EMPHASISED_TEXT"), Map.entry("small", "SMALL_TEXT"),
      Map.entry("sup", "SUPERSCRIPT"), Map.entry("sub", "SUBSTRIPT"),
      Map.entry("p", "PARAGRAPH"), Map.entry("q", "QUOTATION"),
      Map.entry("ul", "UNORDERED_LIST"), Map.entry("ol", "ORDERED_LIST"), Map.entry("li", "LIST_ITEM"),
      Map.entry("lb", "LINE_BREAK"), Map.entry("br", "LINE_BREAK"), Map.entry("hr", "HORIZONTAL_RULE"),
      Map.entry("image", "TAG_IMG"));

  private InlineElementNames() {}

  /** The name of the start of the element {@code id}. */
  static String start(String id, String type) {
    if (id.startsWith(START)) {
      return id;
    }
    if (id.startsWith(CLOSE)) {
      return START + id.substring(CLOSE.length());
    }
    return START + (isName(id) ? id : byType(type, "TAG_G") + "_" + id);
  }

  /**
   * The name of the end of the element {@code id}: {@code CLOSE_LINK} for {@code START_LINK} and {@code START_LINK_1}.
   */
  static String close(String id, String type) {
    if (id.startsWith(CLOSE)) {
      return id;
    }
    String base = id.startsWith(START) ? id.substring(START.length()) : isName(id) ? id : byType(type, "TAG_G");
    return CLOSE + base.replaceFirst("_[0-9]+$", "");
  }

  /** The name of an element without an end. */
  static String alone(String id, String type) {
    return isName(id) ? id : byType(type, "PH") + (id.isEmpty() ? "" : "_" + id);
  }

  private static String byType(String type, String otherwise) {
    String word = type.substring(type.lastIndexOf(':') + 1);
    String name = word.startsWith("x-html-") ? word.substring("x-html-".length())
        : word.startsWith("x-") ? word.substring("x-".length()) : word;
    return BY_TYPE.getOrDefault(name, otherwise);
  }

  private static boolean isName(String id) {
    return id.chars().anyMatch(Character::isLetter);
  }
}
