package dev.parlance.internal.render;

import dev.parlance.internal.text.Isolation;
import dev.parlance.internal.text.WhiteSpace;
import java.util.Map;

/**
 * Lays out blocks as lines: collects the content of a paragraph, and writes it when the paragraph ends, with blank
 * lines between blocks and list items indented.
 *
 * <p>A subclass decides what a paragraph contains and how it looks.
 */
public abstract class BlockRenderer implements Renderer {
  private final BlockStyle style;
  private final BlockLines lines = new BlockLines();
  private final ListMarkers markers = new ListMarkers();

  /** The block whose content is collected; empty between blocks. */
  private String block = "";

  private int inlineDepth;
  private boolean afterEdge;
  private boolean breakWanted;
  private boolean isolates = true;

  /** White space of the catalog that is dropped where a block ends directly after it. */
  private final StringBuilder heldSpace = new StringBuilder();

  BlockRenderer(BlockStyle style) {
    this.style = style;
  }

  /** Adds a text, which is not empty, to the paragraph. */
  abstract void addText(String text);

  /** Adds a line break to the paragraph. */
  abstract void addBreak();

  /** Adds a position where a line may break. */
  void addBreakOpportunity() {}

  /** Begins an element inside the paragraph. */
  abstract void startInline(String name);

  /** Ends an element inside the paragraph. */
  abstract void endInline(String name);

  /** Whether the paragraph has anything to show. */
  abstract boolean hasContent();

  /**
   * Takes the paragraph out, laid out for {@code block}, such as {@code p} or {@code h1} or empty; a new one begins.
   */
  abstract String takeContent(String block);

  /** Adds an image to the paragraph: here its alternative text, isolated like a value where it is right to left. */
  void addImage(Map<String, String> attributes) {
    String text = attributes.getOrDefault("alt", "");
    value(isolates ? Isolation.isolated(text, false) : text);
  }

  /** Shows the texts of images as they are. */
  public final void withoutIsolates() {
    isolates = false;
  }

  /** Everything that was shown to this renderer, laid out. */
  public final String result() {
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
    String words = afterEdge ? text.substring(WhiteSpace.startOfWords(text)) : text;
    int end = WhiteSpace.endOfWords(words);
    add(words.substring(0, end));
    heldSpace.append(words, end, words.length());
  }

  @Override
  public final void value(String isolated) {
    add(isolated);
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      startContent();
      addText(text);
    }
  }

  /** Prepares the paragraph for content other than the start or the end of an element. */
  final void startContent() {
    releaseSpace();
    afterEdge = false;
    breakIfWanted();
  }

  private void releaseSpace() {
    if (!heldSpace.isEmpty()) {
      String space = heldSpace.toString();
      heldSpace.setLength(0);
      add(space);
    }
  }

  private void breakIfWanted() {
    if (breakWanted && hasContent()) {
      addBreak();
    }
    breakWanted = false;
  }

  /** Begins a link or an element inside the paragraph; the caller prints its start afterwards. */
  final void startInlinePart() {
    releaseSpace();
    breakIfWanted();
    inlineDepth++;
  }

  /** Ends a link or an element inside the paragraph; the caller prints its end afterwards. */
  final void endInlinePart() {
    releaseSpace();
    inlineDepth--;
  }

  @Override
  public final void startElement(String name, Map<String, String> attributes) {
    Layout layout = Layout.of(name);
    if (layout == Layout.INLINE) {
      startInlinePart();
      startInline(name);
    } else if (layout != Layout.BARE) {
      if (isLineOfParagraph(layout)) {
        lineEdge();
      } else {
        startBlock(layout, name);
      }
    }
  }

  @Override
  public final void endElement(String name) {
    Layout layout = Layout.of(name);
    if (layout == Layout.INLINE) {
      endInlinePart();
      endInline(name);
    } else if (layout != Layout.BARE) {
      if (isLineOfParagraph(layout)) {
        lineEdge();
      } else {
        endBlock(layout);
      }
    }
  }

  /** Whether a block is one or more lines of the paragraph around it. */
  private boolean isLineOfParagraph(Layout layout) {
    return inlineDepth > 0 || layout == Layout.BOX && !block.isEmpty();
  }

  private void lineEdge() {
    heldSpace.setLength(0);
    afterEdge = true;
    breakWanted = true;
  }

  @Override
  public final void voidElement(String name, Map<String, String> attributes) {
    switch (name) {
      case "img" -> addImage(attributes);
      case "wbr" -> {
        releaseSpace();
        addBreakOpportunity();
      }
      case "hr" -> {
        if (inlineDepth > 0) {
          lineBreak();
        } else {
          edge(BlockLines.BLANK_LINE);
          lines.write(style.rule());
          markers.separate();
          edge(BlockLines.BLANK_LINE);
        }
      }
      case "br" -> lineBreak();
      default -> {
        // An empty custom element shows nothing.
      }
    }
  }

  private void lineBreak() {
    releaseSpace();
    afterEdge = false;
    addBreak();
  }

  private boolean isPreformatted() {
    return block.equals("pre");
  }

  private void startBlock(Layout layout, String name) {
    switch (layout) {
      case LIST -> {
        edge(listGap());
        markers.start(name.equals("ol"), style.alternatesMarkers());
      }
      case LIST_ITEM -> {
        edge(BlockLines.NEXT_LINE);
        markers.separate();
        String marker = markers.next();
        lines.startContainer(marker, " ".repeat(marker.length()));
      }
      case DEFINITION -> {
        edge(style.boxGap());
        lines.startContainer(style.definitionIndentation(), style.definitionIndentation());
      }
      case QUOTATION -> {
        edge(BlockLines.BLANK_LINE);
        markers.separate();
        lines.startContainer(style.quotationMarker(), style.quotationMarker());
      }
      case BOX -> edge(style.boxGap());
      default -> {
        edge(BlockLines.BLANK_LINE);
        block = name;
      }
    }
  }

  private void endBlock(Layout layout) {
    switch (layout) {
      case LIST -> {
        edge(markers.isNested() ? style.gapAfterNestedList() : BlockLines.BLANK_LINE);
        markers.end();
      }
      case LIST_ITEM -> {
        edge(BlockLines.NEXT_LINE);
        markers.separate();
        lines.endContainer(BlockLines.NEXT_LINE, style.emptyItem());
      }
      case DEFINITION -> {
        edge(style.boxGap());
        lines.endContainer(style.boxGap(), "");
      }
      case QUOTATION -> {
        edge(BlockLines.NEXT_LINE);
        markers.separate();
        lines.endContainer(BlockLines.BLANK_LINE, "");
      }
      case BOX -> edge(style.boxGap());
      default -> {
        edge(BlockLines.BLANK_LINE);
        block = "";
      }
    }
  }

  /** The gap before a list: a nested list follows on the next line, any other after a blank line. */
  private int listGap() {
    return markers.isInList() ? BlockLines.NEXT_LINE : BlockLines.BLANK_LINE;
  }

  /**
   * Begins or ends a block: writes the paragraph before it, with at least {@code gap} line ends before the next one.
   */
  private void edge(int gap) {
    heldSpace.setLength(0);
    if (hasContent()) {
      lines.write(takeContent(block));
      markers.separate();
    }
    lines.leave(gap);
    afterEdge = true;
    breakWanted = false;
  }
}
