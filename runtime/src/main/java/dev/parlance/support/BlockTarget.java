package dev.parlance.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays out blocks as lines: collects what stands inside a paragraph, and writes it when the paragraph ends, with blank
 * lines between blocks and list items indented.
 *
 * <p>What a paragraph holds, and how it looks, is for the class that extends this.
 */
abstract class BlockTarget implements Target {
  private static final int BULLETS = -1;

  private final BlockLines lines = new BlockLines();

  /** For each open list the number of its last item, or {@link #BULLETS}. */
  private final List<Integer> lists = new ArrayList<>();

  /** The block whose content is collected; empty between blocks. */
  private String block = "";

  private int inlineDepth;
  private boolean afterEdge;
  private boolean breakWanted;

  /** White space of the catalog's, which is layout where a block ends after it. */
  private String heldSpace = "";

  /** Adds to the paragraph a text that is not empty. */
  abstract void addText(String text);

  /** Adds a line break to the paragraph. */
  abstract void addBreak();

  /** Adds a place where a line may break. */
  void addBreakOpportunity() {}

  /** Begins an element inside the paragraph. */
  abstract void startInline(String name);

  /** Ends an element inside the paragraph. */
  abstract void endInline(String name);

  /** Whether the paragraph has anything to show. */
  abstract boolean hasContent();

  /** The paragraph as it stands in {@code block}, {@code p} or {@code h1} or empty; the next one begins. */
  abstract String takeContent(String block);

  /** What stands before each line of a quotation. */
  String quotationMarker() {
    return "";
  }

  /** A horizontal rule. */
  String rule() {
    return "---";
  }

  /** The template with its arguments, laid out. */
  final String render(Template template, Object[] arguments) {
    template.play(arguments, this);
    releaseSpace();
    if (hasContent()) {
      lines.write(takeContent(block));
      return lines.toString();
    }
    return lines + takeContent(block);
  }

  @Override
  public final void text(String text) {
    if (isPreformatted()) {
      add(text);
      return;
    }
    String words = afterEdge ? text.substring(skipSpace(text)) : text;
    int end = endOfWords(words);
    add(words.substring(0, end));
    heldSpace += words.substring(end);
  }

  @Override
  public final void value(String isolated) {
    add(isolated);
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      releaseSpace();
      afterEdge = false;
      breakIfWanted();
      addText(text);
    }
  }

  private void releaseSpace() {
    if (!heldSpace.isEmpty()) {
      String space = heldSpace;
      heldSpace = "";
      add(space);
    }
  }

  private void breakIfWanted() {
    if (breakWanted && hasContent()) {
      addBreak();
    }
    breakWanted = false;
  }

  private static int skipSpace(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether HTML takes {@code c} for layout at the edge of a block. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** A link or an element inside the paragraph begins; what is printed for it comes after this call. */
  final void startInlinePart() {
    releaseSpace();
    breakIfWanted();
    inlineDepth++;
  }

  /** A link or an element inside the paragraph ends; what is printed for that comes after this call. */
  final void endInlinePart() {
    releaseSpace();
    inlineDepth--;
  }

  @Override
  public final void startElement(String name, Map<String, String> attributes) {
    if (!isBlock(name)) {
      startInlinePart();
      startInline(name);
    } else if (inlineDepth > 0) {
      breakWanted = true;
    } else {
      startBlock(name);
    }
  }

  @Override
  public final void endElement(String name) {
    if (!isBlock(name)) {
      endInlinePart();
      endInline(name);
    } else if (inlineDepth > 0) {
      breakWanted = true;
    } else {
      endBlock(name);
    }
  }

  @Override
  public final void voidElement(String name, Map<String, String> attributes) {
    if (name.equals("hr") && inlineDepth == 0) {
      edge(BlockLines.BLANK_LINE);
      lines.write(rule());
      edge(BlockLines.BLANK_LINE);
      return;
    }
    releaseSpace();
    if (name.equals("wbr")) {
      addBreakOpportunity();
    } else {
      afterEdge = false;
      addBreak();
    }
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "p", "pre", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  private boolean isPreformatted() {
    return block.equals("pre");
  }

  private void startBlock(String name) {
    switch (name) {
      case "ul", "ol" -> {
        edge(listGap());
        lists.add(name.equals("ul") ? BULLETS : 0);
      }
      case "li" -> {
        edge(BlockLines.NEXT_LINE);
        String marker = nextMarker();
        lines.startContainer(marker, " ".repeat(marker.length()));
      }
      case "blockquote" -> {
        edge(BlockLines.BLANK_LINE);
        lines.startContainer(quotationMarker(), quotationMarker());
      }
      default -> {
        edge(BlockLines.BLANK_LINE);
        block = name;
      }
    }
  }

  private void endBlock(String name) {
    switch (name) {
      case "ul", "ol" -> {
        lists.remove(lists.size() - 1);
        edge(listGap());
      }
      case "li" -> {
        edge(BlockLines.NEXT_LINE);
        lines.endContainer(BlockLines.NEXT_LINE);
      }
      case "blockquote" -> {
        edge(BlockLines.NEXT_LINE);
        lines.endContainer(BlockLines.BLANK_LINE);
      }
      default -> {
        edge(BlockLines.BLANK_LINE);
        block = "";
      }
    }
  }

  /** A list in an item stands close to it, another one apart. */
  private int listGap() {
    return lists.isEmpty() ? BlockLines.BLANK_LINE : BlockLines.NEXT_LINE;
  }

  private String nextMarker() {
    int last = lists.isEmpty() ? BULLETS : lists.get(lists.size() - 1);
    if (last == BULLETS) {
      return "- ";
    }
    lists.set(lists.size() - 1, last + 1);
    return last + 1 + ". ";
  }

  /** A block begins or ends: the paragraph before is written, and {@code gap} lines end before the next one. */
  private void edge(int gap) {
    heldSpace = "";
    if (hasContent()) {
      lines.write(takeContent(block));
    }
    lines.leave(gap);
    afterEdge = true;
  }
}
