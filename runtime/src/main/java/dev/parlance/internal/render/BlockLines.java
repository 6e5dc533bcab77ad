package dev.parlance.internal.render;

import java.util.ArrayList;
import java.util.List;

/** Writes blocks one below the other, each line with the marker or the indentation of every enclosing container. */
final class BlockLines {
  /** The gap before a block that begins on the next line. */
  static final int NEXT_LINE = 1;

  /** The gap before a block that has a blank line before it. */
  static final int BLANK_LINE = 2;

  private final StringBuilder out = new StringBuilder();
  private final List<Container> containers = new ArrayList<>();
  private int gap;

  /** A list item, definition or quotation, with its marker on the first line and its indentation on the others. */
  private static final class Container {
    final String marker;
    final String indentation;
    boolean begun;

    Container(String marker, String indentation) {
      this.marker = marker;
      this.indentation = indentation;
    }
  }

  /** Opens a list item, definition or quotation, which contains the following blocks. */
  void startContainer(String marker, String indentation) {
    containers.add(new Container(marker, indentation));
  }

  /** Closes the innermost list item, definition or quotation; an empty one is shown by its marker before {@code empty}. */
  void endContainer(int gapAfter, String empty) {
    Container ended = containers.get(containers.size() - 1);
    if (!ended.begun && !ended.marker.isBlank()) {
      write(empty);
    }
    containers.remove(containers.size() - 1);
    gap = gapAfter;
  }

  /** Requires at least {@code lines} line ends before the next block. */
  void leave(int lines) {
    gap = Math.max(gap, lines);
  }

  /** Writes a block of one or more lines. */
  void write(String block) {
    if (out.length() == 0) {
      gap = 0;
      out.append(prefix(true));
    }
    for (; gap > 1; gap--) {
      out.append('\n').append(prefix(false).stripTrailing());
    }
    if (gap == 1) {
      out.append('\n').append(prefix(true));
      gap = 0;
    }
    String indentation = prefix(false);
    String blankIndentation = indentation.stripTrailing();
    int from = 0;
    for (int end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', from)) {
      out.append(block, from, end + 1);
      from = end + 1;
      boolean blank = from == block.length() || block.charAt(from) == '\n';
      out.append(blank ? blankIndentation : indentation);
    }
    out.append(block, from, block.length());
  }

  private String prefix(boolean withMarkers) {
    if (containers.isEmpty()) {
      return "";
    }
    StringBuilder prefix = new StringBuilder();
    for (Container container : containers) {
      if (container.begun) {
        prefix.append(container.indentation);
      } else if (withMarkers) {
        prefix.append(container.marker);
        container.begun = true;
      }
    }
    return prefix.toString();
  }

  /** Everything that was written. */
  @Override
  public String toString() {
    return out.toString();
  }
}
