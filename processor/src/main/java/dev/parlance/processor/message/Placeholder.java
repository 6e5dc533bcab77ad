package dev.parlance.processor.message;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What a placeholder's name means, by the names that Angular gives
 * (<a href="https://github.com/angular/angular/blob/main/packages/compiler/src/i18n/serializers/placeholder.ts">its
 * placeholder registry</a>).
 */
sealed interface Placeholder {
  /** Opens what the innermost {@link Close} of its family closes: {@code START_LINK_1} is of the family {@code LINK}. */
  record Start(String family, Meaning meaning) implements Placeholder {}

  /** Closes the innermost of its family. */
  record Close(String family) implements Placeholder {}

  /** An element without attributes and content. */
  record VoidElement(String html) implements Placeholder {}

  /** An element of the caller's without content. */
  record CallersElement() implements Placeholder {}

  /** A value. */
  record Value() implements Placeholder {}

  /** Another message, where an {@code xid} names it; else a value. */
  record Reference() implements Placeholder {}

  /** What a pair of tags stands for. */
  sealed interface Meaning {
    /** A link of the caller's. */
    record Link() implements Meaning {}

    /** An HTML element without attributes. */
    record Element(String html) implements Meaning {}

    /** Nothing but its content. */
    record Content() implements Meaning {}

    /** An element of the caller's. */
    record CallersElement() implements Meaning {}

    /** Content that the caller shows or not. */
    record Block() implements Meaning {}
  }

  /** What {@code name} means. */
  static Placeholder named(String name) {
    String family = withoutNumber(name);
    if (family.length() > Names.START.length() && family.startsWith(Names.START)) {
      String opened = family.substring(Names.START.length());
      return new Start(opened, meaning(opened));
    }
    if (family.length() > Names.CLOSE.length() && family.startsWith(Names.CLOSE)) {
      return new Close(family.substring(Names.CLOSE.length()));
    }
    if (Names.VOID_ELEMENTS.containsKey(family)) {
      return new VoidElement(Names.VOID_ELEMENTS.get(family));
    }
    if (family.equals("ICU")) {
      return new Reference();
    }
    return family.startsWith("TAG_") ? new CallersElement() : new Value();
  }

  private static String withoutNumber(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
      end--;
    }
    return end > 0 && end < name.length() && name.charAt(end - 1) == '_' ? name.substring(0, end - 1) : name;
  }

  private static Meaning meaning(String family) {
    if (family.equals("LINK")) {
      return new Meaning.Link();
    }
    if (Names.ELEMENTS.containsKey(family)) {
      return new Meaning.Element(Names.ELEMENTS.get(family));
    }
    if (family.equals("TAG_NG_CONTAINER") || family.equals("TAG_NG_TEMPLATE")) {
      return new Meaning.Content();
    }
    return family.startsWith("BLOCK_") ? new Meaning.Block() : new Meaning.CallersElement();
  }

  /** The names with a meaning of their own. */
  final class Names {
    private static final String START = "START_";
    private static final String CLOSE = "CLOSE_";

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
        entry("BOLD_TEXT", "b"),
        entry("ITALIC_TEXT", "i"),
        entry("EMPHASISED_TEXT", "em"),
        entry("UNDERLINED_TEXT", "u"),
        entry("SMALL_TEXT", "small"),
        entry("SUPERSCRIPT", "sup"),
        entry("SUBSTRIPT", "sub"),
        entry("STRIKETHROUGH_TEXT", "s"),
        entry("MONOSPACED_TEXT", "tt"),
        entry("QUOTATION", "q"),
        entry("PARAGRAPH", "p"),
        entry("UNORDERED_LIST", "ul"),
        entry("ORDERED_LIST", "ol"),
        entry("LIST_ITEM", "li"),
        entry("HEADING_LEVEL1", "h1"),
        entry("HEADING_LEVEL2", "h2"),
        entry("HEADING_LEVEL3", "h3"),
        entry("HEADING_LEVEL4", "h4"),
        entry("HEADING_LEVEL5", "h5"),
        entry("HEADING_LEVEL6", "h6"),
        entry("TAG_STRONG", "strong"),
        entry("TAG_CODE", "code"),
        entry("TAG_KBD", "kbd"),
        entry("TAG_PRE", "pre"),
        entry("TAG_MARK", "mark"),
        entry("TAG_SAMP", "samp"),
        entry("TAG_VAR", "var"),
        entry("TAG_ABBR", "abbr"),
        entry("TAG_CITE", "cite"),
        entry("TAG_DFN", "dfn"),
        entry("TAG_DEL", "del"),
        entry("TAG_INS", "ins"),
        entry("TAG_BLOCKQUOTE", "blockquote"));

    private static final Map<String, String> VOID_ELEMENTS =
        Map.of("LINE_BREAK", "br", "HORIZONTAL_RULE", "hr", "TAG_WBR", "wbr");

    private Names() {}
  }
}
