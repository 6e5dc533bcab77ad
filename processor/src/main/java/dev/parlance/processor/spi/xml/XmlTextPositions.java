package dev.parlance.processor.spi.xml;

import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import java.util.ArrayList;
import java.util.List;

/** Records the events of a parser in the elements of a text, to find their positions afterwards. */
final class XmlTextPositions {
  /** The kinds of events. */
  enum Step { CHARACTER, SURROGATES, START_TAG, END_TAG }

  private static final Step[] STEPS = Step.values();

  private final MessageTextBuilder text;

  /** The ordinals of all steps: a text may have millions. */
  private final StringBuilder steps = new StringBuilder();

  private final List<TaggedRange> elements = new ArrayList<>();

  XmlTextPositions(MessageTextBuilder text) {
    this.text = text;
    text.track();
  }

  MessageTextBuilder text() {
    return text;
  }

  /** Records an event; what is added to the text afterwards has its position. */
  void step(Step step) {
    text.from(steps.length());
    steps.append((char) step.ordinal());
  }

  /** Ends an element whose content begins at {@code start} and whose end tag ends at {@code end}. */
  void passed(FileText file, Position start, Position end) {
    int first = elements.isEmpty() ? 0 : elements.get(elements.size() - 1).end;
    elements.add(new TaggedRange(file, start, end.line(), first, steps.length()));
  }

  /** The position of the character at {@code offset} of the text. */
  Position position(int offset) {
    int step = text.origin(offset);
    int index = 0;
    while (elements.get(index).end <= step) {
      index++;
    }
    return elements.get(index).position(step);
  }

  /** An element whose content is text, with a cursor that searches it for positions. */
  private final class TaggedRange {
    private final FileText file;
    private final Position start;
    private final int lastLine;
    private final int first;
    private final int end;

    private FileText part;
    private XmlCursor cursor;
    private int next;
    private int at;

    TaggedRange(FileText file, Position start, int lastLine, int first, int end) {
      this.file = file;
      this.start = start;
      this.lastLine = lastLine;
      this.first = first;
      this.end = end;
    }

    /** The position of {@code step}; continues from the last one, since most are asked for in order. */
    Position position(int step) {
      if (cursor == null || step < next - 1) {
        restart();
      }
      while (next <= step) {
        at = cursor.pass(STEPS[steps.charAt(next)]);
        next++;
      }
      return part.position(at).down(start.line() - 1);
    }

    private void restart() {
      part = file.part(start.line(), lastLine);
      int content = part.offset(new Position(1, start.column()));
      // In a line after a CR alone, the JDK's parser counts a column too few: it is behind the start tag nevertheless.
      boolean behindTag = content == 0 || part.toString().charAt(content - 1) == '>';
      cursor = new XmlCursor(part.toString(), behindTag ? content : content + 1);
      next = first;
    }
  }
}
